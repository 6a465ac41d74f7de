import { useNumbering } from '../access-record/numbered.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { Drawn } from './drawn.tsx';
import styles from './picture.module.css';
import type { Printing } from './printing.ts';

/** The pages in small, laid as they will be glued, and the one main act. */
export function PrintPreview({ printing }: { readonly printing: Printing }) {
  const { t, w } = useWords();
  const { print, isAsking } = useNumbering();
  const { pages, plan } = printing;
  const n = pages.length;
  const columns = { gridTemplateColumns: `repeat(${plan.columns}, minmax(0, 1fr))` };
  return (
    <section className={styles.preview}>
      <h3>{w('picture:pages', { n })}</h3>
      <ol className={styles.pages} style={columns} data-lying={plan.paper.width > plan.paper.height}>
        {pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <li key={index}>
            <Drawn svg={page} className={styles.sheet} label={t('picture:page', { n: index + 1 })} />
          </li>
        ))}
      </ol>
      <Button variant="primary" stitched icon="print" isPending={isAsking} onPress={print}>
        {w('picture:act', { n })}
      </Button>
    </section>
  );
}
