import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AnsweredRisk, RiskAnswer } from '@yoriai/shared/case-review/api';
import type { WordsPlace } from '@yoriai/shared/mask-check/words-of-sheet';
import { useState } from 'react';
import { Link } from 'wouter';
import { api } from '../../app/api.ts';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useMayWrite, useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { anonymityIsStale, caseAt } from '../queries.ts';
import { useCheckPanel } from '../use-panel.ts';
import styles from './check.module.css';
import { placeWords } from './place-words.ts';
import { ReasonForm } from './reason-form.tsx';

interface SaidOfRisk {
  readonly answer: RiskAnswer | null;
  readonly reason?: string;
}

/** One thing to look at: what it is, where it stands, and what becomes of it. Mended, it goes by itself. */
export function RiskItem({ risk }: { readonly risk: AnsweredRisk }) {
  const { w } = useWords();
  const mayWrite = useMayWrite();
  const which = useWhichWorksheet();
  const client = useQueryClient();
  const [leaving, setLeaving] = useState(false);
  const answering = useMutation({
    mutationFn: (said: SaidOfRisk) =>
      api.post(`${caseAt(which)}/anonymity/answers`, { risk: risk.id, ...said }),
    onSuccess: () => anonymityIsStale(client, which),
  });
  const say = (said: SaidOfRisk) => answering.mutate(said);
  const { answered } = risk;
  return (
    <li className={styles.risk} data-risk={risk.kind}>
      <p>
        <span>{w(`caseReview:risk.${risk.kind}`)}</span>
        <q>{risk.found}</q>
      </p>
      <Places places={risk.places} />
      {answered && (
        <p className={styles.said}>
          <Icon name="check" />
          <span>
            {answered.answer === 'left'
              ? w('caseReview:check.said-left', { reason: answered.reason ?? '', name: answered.by })
              : w('caseReview:check.said-not-a-name', { name: answered.by })}
          </span>
        </p>
      )}
      {mayWrite && !leaving && (
        <div className={styles.acts}>
          {answered ? (
            <Button variant="quiet" isPending={answering.isPending} onPress={() => say({ answer: null })}>
              {w('caseReview:check.again')}
            </Button>
          ) : (
            <>
              <Button isPending={answering.isPending} onPress={() => say({ answer: 'not-a-name' })}>
                {w('caseReview:check.not-a-name')}
              </Button>
              <Button variant="quiet" onPress={() => setLeaving(true)}>
                {w('caseReview:check.leave')}
              </Button>
            </>
          )}
        </div>
      )}
      {leaving && (
        <ReasonForm
          label={w('caseReview:check.reason')}
          act={w('caseReview:check.keep')}
          isPending={answering.isPending}
          onReason={(reason) => say({ answer: 'left', reason })}
          onClose={() => setLeaving(false)}
        />
      )}
      <FailureNotice failure={answering.error} />
    </li>
  );
}

function Places({ places }: { readonly places: readonly WordsPlace[] }) {
  const { template, view } = useWorksheet();
  const wordings = useWording();
  const words = useWords();
  const { hrefOf } = useCheckPanel();
  const shown = places.slice(0, 4);
  const say = (place: WordsPlace) => placeWords(place, template, view, wordings, words);
  return (
    <ul className={styles.places}>
      {shown.map((place) =>
        place.field === '' ? (
          <li key="title">{say(place)}</li>
        ) : (
          <li key={JSON.stringify(place)}>
            <Link href={hrefOf(place)}>{words.w('caseReview:check.place', { place: say(place) })}</Link>
          </li>
        ),
      )}
      {places.length > shown.length && (
        <li>{words.w('caseReview:check.more', { n: places.length - shown.length })}</li>
      )}
    </ul>
  );
}
