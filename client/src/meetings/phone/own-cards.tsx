import type { OwnCard, PhoneView } from '@yoriai/shared/meetings/api';
import type { SentKind } from '@yoriai/shared/meetings/phases';
import { type ReactNode, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { Outgoing } from './kept.ts';
import { kindLooks } from './kinds.ts';
import styles from './own-cards.module.css';
import parts from './parts.module.css';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';

/** わたしが送った紙, the newest first, each with what became of it in words. */
export function OwnCards({ view }: { readonly view: PhoneView }) {
  const { w } = usePhoneWords();
  const phone = usePhone();
  const { outgoing } = useValue(phone.kept);
  const own = [...view.cards].reverse();
  const waiting = outgoing.filter((it) => it.do === 'send').reverse();
  const refused = outgoing.filter((it) => it.do === 'change' && it.refused !== undefined);
  const count = own.length + waiting.length;
  return (
    <section className={styles.mine} aria-labelledby="mine">
      <h2 id="mine">
        {w('mine.title')}
        {count > 0 && <small className="num">{w('mine.count', { n: count })}</small>}
      </h2>
      {count === 0 && <p className={styles.none}>{w('mine.none')}</p>}
      {[...refused, ...waiting].map((item) => (
        <Unsent key={item.key} item={item} />
      ))}
      {own.map((card) => (
        <Sent key={card.id} card={card} mayChange={view.kinds.includes(card.kind)} />
      ))}
    </section>
  );
}

/** On this device: on its way, or refused. */
function Unsent({ item }: { readonly item: Outgoing }) {
  const { w } = usePhoneWords();
  const phone = usePhone();
  const isOn = useValue(phone.isOn);
  if (item.do !== 'send' && item.do !== 'change') return null;
  const { key, kind, text, refused } = item;
  return (
    <Paper kind={kind} text={text}>
      <State icon={refused ? 'info' : 'clock'} isOpen>
        {w(`mine.state.${refused ? 'refused' : isOn ? 'sending' : 'held'}`)}
      </State>
      {refused && (
        <div className={styles.acts}>
          <button type="button" className={parts.link} onClick={() => phone.again(key)}>
            {w('mine.again')}
          </button>
          <button type="button" className={parts.link} onClick={() => phone.drop(key)}>
            {w('mine.away')}
          </button>
        </div>
      )}
    </Paper>
  );
}

interface SentProps {
  readonly card: OwnCard;
  /** Whether such a card may be written just now. */
  readonly mayChange: boolean;
}

const icons = { waiting: 'check', shown: 'check', 'kept-back': 'check', down: 'info' } as const;

function Sent({ card, mayChange }: SentProps) {
  const { id, kind, state } = card;
  const { t, w } = usePhoneWords();
  const phone = usePhone();
  const { outgoing, editing } = useValue(phone.kept);
  const [isSure, setSure] = useState(false);
  const changed = outgoing.find((it) => it.do === 'change' && it.card === id && !it.refused);
  const isGoing = outgoing.some((it) => it.do === 'withdraw' && it.card === id);
  const text = changed?.do === 'change' ? changed.text : card.text;
  const edit = () => {
    phone.hush();
    phone.kept.change({ editing: { card: id, kind, text } });
    const box = document.getElementById('box');
    box?.focus();
    box?.scrollIntoView({ block: 'center' });
  };
  const withdraw = () => {
    if (editing?.card === id) phone.kept.change({ editing: undefined });
    phone.send({ do: 'withdraw', card: id });
  };
  if (isSure && !isGoing)
    return (
      <Paper kind={kind} text={text}>
        <p className={styles.sure} role="status">
          {w('mine.sure')}
        </p>
        <div className={styles.both}>
          <button type="button" className={parts.plain} onClick={withdraw}>
            {w('mine.yes')}
          </button>
          <button type="button" className={parts.plain} onClick={() => setSure(false)}>
            {w('mine.no')}
          </button>
        </div>
      </Paper>
    );
  return (
    <Paper kind={kind} text={text}>
      <State icon={changed || isGoing ? 'clock' : icons[state]} isOpen={changed !== undefined || isGoing}>
        {w(`mine.state.${isGoing ? 'withdrawing' : changed ? 'changed' : state}`)}
      </State>
      {!isGoing && (
        <div className={styles.acts}>
          {mayChange && (
            <button
              type="button"
              className={parts.link}
              onClick={edit}
              aria-label={t('mine.edit-card', { text })}
            >
              {w('mine.edit')}
            </button>
          )}
          <button
            type="button"
            className={parts.link}
            onClick={() => setSure(true)}
            aria-label={t('mine.withdraw-card', { text })}
          >
            {w('mine.withdraw')}
          </button>
        </div>
      )}
    </Paper>
  );
}

interface PaperProps {
  readonly kind: SentKind;
  readonly text: string;
  readonly children: ReactNode;
}

function Paper({ kind, text, children }: PaperProps) {
  const { w } = usePhoneWords();
  const { paper, icon } = kindLooks[kind];
  return (
    <article className={styles.card} data-paper={paper}>
      <p className={styles.kind}>
        <Icon name={icon} />
        {w(`kind.${kind}`)}
      </p>
      <p className={styles.text}>{text}</p>
      {children}
    </article>
  );
}

interface StateProps {
  readonly icon: string;
  /** Not with the server yet. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

const State = ({ icon, isOpen, children }: StateProps) => (
  <p className={styles.state} data-open={isOpen || undefined}>
    <Icon name={icon} />
    <span>{children}</span>
  </p>
);
