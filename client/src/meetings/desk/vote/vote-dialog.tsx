import type { Card } from '@yoriai/shared/boards/card';
import { type FormEvent, useState } from 'react';
import { api } from '../../../app/api.ts';
import { Ticks } from '../../../consents/ticks.tsx';
import { kindLook } from '../../../conversions/kind-look.ts';
import { Button } from '../../../ui/button.tsx';
import { ChooseOne } from '../../../ui/choose-one.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './vote.module.css';

interface VoteDialogProps {
  readonly board: string;
  readonly kind: string;
  readonly cards: readonly Card[];
  readonly onClose: () => void;
}

/** As many as one hand still leafs through on a phone. */
const mostCards = 60;
const numbers = ['1', '2', '3', '4', '5'] as const;

/** Which voices are chosen among, and how many seals each person has. */
export function VoteDialog({ board, kind, cards, onClose }: VoteDialogProps) {
  const { t, w } = useWords();
  const { at, act } = useDesk();
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    cards.slice(0, mostCards).map(({ id }) => id),
  );
  const [most, setMost] = useState<(typeof numbers)[number]>('3');
  const [isBusy, setBusy] = useState(false);
  const [isSent, setSent] = useState(false);
  const there = cards.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const fault = there.length < 2 || there.length > mostCards;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (fault || isBusy) return;
    setBusy(true);
    const body = { board, cards: there, most: Number(most) };
    void act(() => api.post(`${at}/vote`, body)).then((isDone) => (isDone ? onClose() : setBusy(false)));
  };
  return (
    <Dialog isOpen wide title={w('desk:vote.title')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p>{w('desk:vote.text')}</p>
        <ChooseOne
          label={w('desk:vote.most')}
          value={most}
          options={numbers.map((value) => ({ value, words: t('desk:vote.each', { n: value }) }))}
          onChange={(value) => value !== '' && setMost(value)}
        />
        <Ticks
          label={w('desk:vote.cards', { n: there.length })}
          value={chosen}
          options={cards.map((card) => ({ value: card.id, words: <VoteCard kind={kind} card={card} /> }))}
          onChange={setChosen}
          fault={isSent && fault && w('desk:vote.fault')}
        />
        <div className={styles.acts}>
          <Button type="submit" variant="primary">
            {w('desk:vote.act')}
          </Button>
          <Button variant="quiet" onPress={() => setChosen([])}>
            {w('desk:vote.noneChosen')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function VoteCard({ kind, card }: { readonly kind: string; readonly card: Card }) {
  const { w } = useWords();
  const look = kindLook(kind, card.kind);
  return (
    <span className={styles.card} data-paper={look?.paper}>
      {look && <small>{w(look.name)}</small>}
      {card.text}
    </span>
  );
}
