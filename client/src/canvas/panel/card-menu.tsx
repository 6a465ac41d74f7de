import { isWorthAsking } from '../../conversions/destinations.ts';
import { useMayBecome } from '../../conversions/use-may-become.ts';
import { IconButton } from '../../ui/button.tsx';
import { Menu, type MenuChoice } from '../../ui/menu.tsx';
import { useWords } from '../../words/use-words.tsx';
import { changeKind, duplicate, putAway, widen } from '../commands/cards.ts';
import { useCard, useSession, useWritable } from '../session/use-board.ts';

const widthStep = 40;

/** そのほか: what else can be done with a card. */
export function CardMenu({ id }: { readonly id: string }) {
  const session = useSession();
  const { t, w } = useWords();
  const card = useCard(id);
  const mayLeave = isWorthAsking(useMayBecome([id]));
  const writable = useWritable();
  if (!card || !writable) return null;
  const choice = (
    name: 'move' | 'connect' | 'group' | 'wider' | 'narrower' | 'duplicate' | 'put-away',
    icon: string,
    onAction: () => void,
  ): MenuChoice => ({
    id: name,
    icon,
    words: w(`canvas:menu.${name}`),
    plain: t(`canvas:menu.${name}`),
    onAction,
  });
  const kinds = Object.entries(session.skin.cards).filter(([kind]) => kind !== card.kind);
  return (
    <Menu
      label={t('canvas:menu.label')}
      trigger={<IconButton icon="more" label={t('canvas:menu.label')} />}
      choices={[
        choice('move', 'hand', () => session.show({ question: { is: 'move', ids: [id] } })),
        choice('connect', 'line', () => session.show({ question: { is: 'connect', from: id } })),
        choice('group', 'group', () => session.show({ question: { is: 'group', ids: [id] } })),
        ...(mayLeave
          ? [
              {
                id: 'other-board',
                icon: 'send',
                words: w('conversions:act'),
                plain: t('conversions:act'),
                onAction: () => session.show({ question: { is: 'convert', ids: [id] } }),
              },
            ]
          : []),
        ...kinds.map(([kind, skin]) => ({
          id: kind,
          icon: skin.icon,
          words: w('canvas:menu.to-kind', { kind: t(skin.name) }),
          plain: t('canvas:menu.to-kind', { kind: t(skin.name) }),
          onAction: () => changeKind(session, [id], kind),
        })),
        ...(session.skin.columns
          ? []
          : [
              choice('wider', 'plus', () => widen(session, [id], widthStep)),
              choice('narrower', 'minus', () => widen(session, [id], -widthStep)),
            ]),
        choice('duplicate', 'sheet', () => duplicate(session, [id])),
        choice('put-away', 'inbox', () => putAway(session, [id])),
      ]}
    />
  );
}
