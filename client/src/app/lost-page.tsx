import { ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { TroublePage } from './trouble-page.tsx';

/** An address that leads nowhere. */
export function LostPage() {
  const { w } = useWords();
  return (
    <TroublePage
      title={w('shell:trouble.lostTitle')}
      acts={
        <ButtonLink href="/" variant="primary">
          {w('shell:trouble.toShelf')}
        </ButtonLink>
      }
    >
      {w('shell:trouble.lostText')}
    </TroublePage>
  );
}
