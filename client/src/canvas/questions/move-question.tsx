import { useEffect, useRef, useState } from 'react';
import { isWorthAsking } from '../../conversions/destinations.ts';
import { useMayBecome } from '../../conversions/use-may-become.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import { connect } from '../commands/links.ts';
import { moveNextTo, moveUnder, type Side, sidesOf } from '../commands/move.ts';
import { beginCarrying } from '../keyboard/carrying.ts';
import { useSession } from '../session/use-board.ts';
import { PickCard } from './pick-card.tsx';
import { PickGroup } from './pick-group.tsx';
import styles from './questions.module.css';

type Way = 'arrows' | 'next-to' | 'under' | 'connect' | 'other-board';

const icons: Record<Way, string> = {
  arrows: 'hand',
  'next-to': 'columns',
  under: 'group',
  connect: 'line',
  'other-board': 'send',
};

interface MoveQuestionProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** 移動先をえらぶ: everything that dragging does, chosen from lists (CAN-3). */
export function MoveQuestion({ ids, onClose }: MoveQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  const [way, setWay] = useState<Way>();
  const [only] = ids;
  const mayLeave = isWorthAsking(useMayBecome(ids));
  const list = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its list: the keys go on with what came in its place.
  useEffect(() => {
    if (way !== undefined) list.current?.querySelector<HTMLElement>('input:checked, button')?.focus();
  }, [way]);
  const ways: Way[] = [
    ...(session.carry ? (['arrows'] as const) : []),
    'next-to',
    'under',
    ...(ids.length === 1 ? (['connect'] as const) : []),
    ...(mayLeave ? (['other-board'] as const) : []),
  ];
  const choose = (chosen: Way) => {
    if (chosen === 'arrows') beginCarrying(session, ids);
    else if (chosen === 'other-board') session.show({ question: { is: 'convert', ids } });
    else setWay(chosen);
  };
  const done = (key: WordKey) => {
    onClose();
    session.say(key);
    if (only !== undefined) requestAnimationFrame(() => session.viewport?.reveal(only));
  };
  return (
    <Dialog title={w('canvas:menu.move')} isOpen onClose={onClose}>
      {way === undefined && (
        <ul className={styles.ways}>
          {ways.map((it) => (
            <li key={it}>
              <button type="button" className={styles.way} onClick={() => choose(it)}>
                <Icon name={icons[it]} />
                <span>
                  {w(`canvas:move.${it}`)}
                  <small>{w(`canvas:move.${it}-hint`)}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div ref={list}>
        {way === 'next-to' && (
          <NextTo
            ids={ids}
            onPick={(other, side) => {
              moveNextTo(session, ids, other, side);
              done('canvas:message.carried');
            }}
          />
        )}
        {way === 'under' && (
          <PickGroup
            onPick={(group) => {
              moveUnder(session, ids, group);
              done('canvas:message.carried');
            }}
            onNew={() => session.show({ question: { is: 'group', ids } })}
          />
        )}
        {way === 'connect' && only !== undefined && (
          <PickCard
            without={ids}
            onPick={(other) => {
              onClose();
              connect(session, only, other);
            }}
          />
        )}
      </div>
      {way !== undefined && (
        <div className={styles.acts}>
          <Button variant="quiet" icon="left" onPress={() => setWay(undefined)}>
            {w('canvas:move.back')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

interface NextToProps {
  readonly ids: readonly string[];
  readonly onPick: (other: string, side: Side) => void;
}

function NextTo({ ids, onPick }: NextToProps) {
  const { w } = useWords();
  const sides = sidesOf(useSession());
  const [side, setSide] = useState<Side>(sides[0] ?? 'right');
  return (
    <>
      <Choice
        label={w('canvas:move.side')}
        value={side}
        onChange={setSide}
        options={sides.map((value) => ({ value, words: w(`canvas:side.${value}`) }))}
      />
      <PickCard without={ids} onPick={(other) => onPick(other, side)} />
    </>
  );
}
