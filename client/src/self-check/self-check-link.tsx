import { useSignedIn } from '../people/session.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { selfChecksAddress } from './queries.ts';

/** The way to one's own self checks, for those who may have some. They stand on no shelf. */
export function SelfCheckLink() {
  const { w } = useWords();
  const { may } = useSignedIn();
  if (!may('write own-worksheet')) return null;
  return (
    <ButtonLink href={selfChecksAddress} icon="lock" variant="quiet">
      {w('areas:selfChecks')}
    </ButtonLink>
  );
}
