import { Icon } from '../../ui/icon.tsx';
import { isSentKind, kindLooks } from './kinds.ts';
import { usePhoneWords } from './use-phone.ts';

/** What sort of paper is to be chosen; kinds of boards that a phone has no word for say nothing. */
export function VoteKind({ kind }: { readonly kind: string }) {
  const { w } = usePhoneWords();
  if (!isSentKind(kind)) return null;
  return (
    <small>
      <Icon name={kindLooks[kind].icon} />
      {w(`kind.${kind}`)}
    </small>
  );
}
