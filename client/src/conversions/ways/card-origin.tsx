import type { Card } from '@yoriai/shared/boards/card';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import type { Ways } from '@yoriai/shared/conversions/api';
import { useCallback } from 'react';
import { useWhichBoard } from '../../boards/which-board.ts';
import { useCard, useSession, useWritable } from '../../canvas/session/use-board.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { whyAddress } from '../addresses.ts';
import { isWorthAsking, mayBecome } from '../destinations.ts';
import { kindLook } from '../kind-look.ts';
import styles from './card-origin.module.css';
import { ChangedSource } from './changed-source.tsx';
import { useWays } from './queries.ts';
import { WayEndItem } from './way-end-item.tsx';

/** どこから来て、どこへ: what a card was made of, who put it down, what became of it; each opens the other (CNV-2). */
export function CardOrigin({ id }: { readonly id: string }) {
  const session = useSession();
  const { w } = useWords();
  const { area, board } = useWhichBoard();
  const card = useCard(id);
  const writable = useWritable();
  const ways = useWays(
    useCallback((all: Ways) => ({ origins: all.origins[id] ?? [], became: all.became[id] ?? [] }), [id]),
  );
  if (!card) return null;
  const { origins = [], became = [] } = ways ?? {};
  const kind = cardKindOf(session.skin.kind, card.kind);
  return (
    <section className={styles.section}>
      <h3>
        <Icon name="history" />
        <span>{w('conversions:way.title')}</span>
      </h3>
      <ol className={styles.line}>
        {origins.map((end) => (
          <WayEndItem
            key={`${end.conversion} ${end.board} ${end.card}`}
            area={area}
            end={end}
            changed={end.changed}
          />
        ))}
        <ThisCard card={card} />
        {became.map((end) => (
          <WayEndItem key={`${end.conversion} ${end.board} ${end.card}`} area={area} end={end} />
        ))}
      </ol>
      {origins.some((end) => end.changed) && <ChangedSource card={card} origins={origins} />}
      <div className={styles.acts}>
        {writable && isWorthAsking(mayBecome(session.view.kind, [card])) && (
          <Button icon="send" onPress={() => session.show({ question: { is: 'convert', ids: [id] } })}>
            {w('conversions:act')}
          </Button>
        )}
        {kind?.stage && (
          <ButtonLink variant="quiet" icon="sprout" href={whyAddress(area, board, id)}>
            {w(kind.stage === 'activity' ? 'conversions:way.why-activity' : 'conversions:way.why')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function ThisCard({ card }: { readonly card: Card }) {
  const { view } = useSession();
  const { language, w } = useWords();
  const look = kindLook(view.kind, card.kind);
  return (
    <li data-paper={look?.paper}>
      <Icon name={look?.icon ?? 'sheet'} />
      <b>{w('conversions:way.this-card')}</b>
      <small>{w('canvas:panel.put-down', { when: formatWhen(card.at, language), name: card.by })}</small>
    </li>
  );
}
