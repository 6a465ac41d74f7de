import { useEffect } from 'react';
import { useWords } from '../words/use-words.tsx';

/** Names the page in the browser's own frame and history. Nothing yet: the product's name alone. */
export function usePageTitle(page: string | undefined): void {
  const { t } = useWords();
  useEffect(() => {
    document.title = page ? t('shell:pageTitle', { page }) : t('shell:product');
  }, [page, t]);
}
