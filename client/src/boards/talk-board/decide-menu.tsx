import { useSession } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useWords } from '../../words/use-words.tsx';
import { decide, endingSkins } from './endings.ts';

/** 終わりを決める, for one card or for several at once. */
export function DecideMenu({ ids }: { readonly ids: readonly string[] }) {
  const session = useSession();
  const { t, w } = useWords();
  return (
    <Menu
      label={t('talkBoard:decide.act')}
      trigger={
        <Button variant="quiet" icon="check-sheet">
          {w('talkBoard:decide.act')}
        </Button>
      }
      choices={[
        ...endingSkins.map(({ ending, icon, words }) => ({
          id: ending,
          icon,
          words: w(words),
          plain: t(words),
          onAction: () => decide(session, ids, ending),
        })),
        {
          id: 'not-yet',
          icon: 'talk',
          words: w('talkBoard:decide.not-yet'),
          plain: t('talkBoard:decide.not-yet'),
          onAction: () => decide(session, ids, undefined),
        },
      ]}
    />
  );
}
