import { useMutation, useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Candidates, Gathered, GatherRequest } from '@yoriai/shared/support-plan/gathering';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Opening } from '../../app/opening.tsx';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { planIsStale, planPath, useCandidates } from '../queries.ts';
import { BoardCards } from './board-cards.tsx';
import styles from './gather.module.css';
import { keyOfCard } from './key-of-card.ts';
import { ProfileFigures } from './profile-figures.tsx';

/** ボードからあつめる: all that is not in the plan yet is chosen; one press takes it (C1). */
export function GatherDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { data, error } = useCandidates();
  return (
    <Dialog isOpen wide title={w('supportPlan:gather.title')} onClose={onClose}>
      <p>{w('supportPlan:gather.lead')}</p>
      <FailureNotice failure={error} />
      {data ? <ToGather candidates={data} onClose={onClose} /> : !error && <Opening />}
    </Dialog>
  );
}

interface ToGatherProps {
  readonly candidates: Candidates;
  readonly onClose: () => void;
}

function ToGather({ candidates: { cards, figures }, onClose }: ToGatherProps) {
  const { w } = useWords();
  const news = cards.filter(({ state }) => state === 'new');
  const free = cards.filter(({ state }) => state !== 'in');
  const freeFigures = figures.filter(({ state }) => state !== 'in').length;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(news.map(keyOfCard)));
  const [profile, setProfile] = useState(freeFigures > 0);
  const gather = useGather(onClose);
  const n = chosen.size + (profile ? freeFigures : 0);
  if (cards.length === 0 && figures.length === 0) return <p>{w('supportPlan:gather.nothing')}</p>;
  const boards = [...new Set(cards.map(({ board }) => board))];
  return (
    <>
      <div className={styles.acts}>
        <Button
          onPress={() => {
            setChosen(new Set(free.map(keyOfCard)));
            setProfile(freeFigures > 0);
          }}
        >
          {w('supportPlan:gather.all')}
        </Button>
        <Button
          onPress={() => {
            setChosen(new Set());
            setProfile(false);
          }}
        >
          {w('supportPlan:gather.none')}
        </Button>
      </div>
      {boards.map((board) => (
        <BoardCards
          key={board}
          cards={cards.filter((it) => it.board === board)}
          chosen={chosen}
          onChange={setChosen}
        />
      ))}
      {figures.length > 0 && (
        <ProfileFigures figures={figures} free={freeFigures} isChosen={profile} onChange={setProfile} />
      )}
      <FailureNotice failure={gather.error} />
      <div className={styles.foot}>
        <Button
          variant="primary"
          isDisabled={n === 0}
          isPending={gather.isPending}
          onPress={() => gather.mutate({ cards: cards.filter((it) => chosen.has(keyOfCard(it))), profile })}
        >
          {w('supportPlan:gather.act', { n })}
        </Button>
      </div>
    </>
  );
}

/** Takes them into the plan, and tells it with a way back. */
function useGather(onClose: () => void) {
  const session = useWorksheet();
  const which = useWhichWorksheet();
  const client = useQueryClient();
  const say = useSay();
  const { w } = useWords();
  return useMutation({
    mutationFn: ({ cards, profile }: GatherRequest) =>
      api.post<Gathered>(`${planPath(which)}/plan/gather`, {
        cards: cards.map(({ board, card }) => ({ board, card })),
        profile,
      }),
    onSuccess: ({ rows }) => {
      const takeBack = () => {
        session.steps.forget(takeBack);
        if (!session.writable) return say.failed(new YoriaiError('worksheet-frozen'));
        // Taking back is no edit of one's own: undoing it once more would bring the rows again.
        session.edit((sheet, hand) => putAwayRows(sheet, rows, hand, undefined));
        say.done(w('supportPlan:gather.undone'));
      };
      if (rows.length > 0) session.steps.did(takeBack);
      say.done(w('supportPlan:gather.done', { n: rows.length }), () =>
        rows.length === 0 ? null : (
          <Button variant="quiet" icon="undo" onPress={takeBack}>
            {w('supportPlan:gather.undo')}
          </Button>
        ),
      );
      onClose();
    },
    onSettled: () => planIsStale(client, which),
  });
}
