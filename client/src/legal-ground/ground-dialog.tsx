import { useMutation, useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import type { GroundChanged, GroundView } from '@yoriai/shared/legal-ground/api';
import { type GroundKind, groundKinds, groundSchema } from '@yoriai/shared/legal-ground/ground';
import { type FormEvent, useState } from 'react';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSay } from '../app/say.tsx';
import formStyles from '../areas/form.module.css';
import { shelfIsStale } from '../areas/queries.ts';
import { ConsentForm } from '../consents/consent-form.tsx';
import { faultyFields } from '../people/faulty-fields.ts';
import { useFirstFault } from '../people/use-first-fault.ts';
import { Button } from '../ui/button.tsx';
import { DayField } from '../ui/day-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ExplainedChoice } from '../ui/explained-choice.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import { ConsentField } from './consent-field.tsx';
import styles from './ground.module.css';
import { bearsDetails, draftOf, type GroundDraft, groundOf } from './ground-draft.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { groundAt, keepGround } from './queries.ts';

interface GroundDialogProps {
  readonly view: GroundView;
  readonly onClose: () => void;
}

/** Says on what ground the paper is talked about; who is let in no longer by it is told of before (ACC-10, P24). */
export default function GroundDialog({ view, onClose }: GroundDialogProps) {
  const { t, w } = useWords();
  const say = useSay();
  const client = useQueryClient();
  const which = useWhichWorksheet();
  const [draft, setDraft] = useState(() => draftOf(view.ground));
  const [looked, setLooked] = useState(false);
  const [writing, setWriting] = useState(false);
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const change = (part: Partial<GroundDraft>) => setDraft({ ...draft, ...part });
  const keep = useMutation({
    mutationFn: () =>
      api.patch<GroundChanged>(groundAt(which), { ground: groundOf(draft), notNames: draft.notNames }),
    onSuccess: ({ ended, ...changed }) => {
      keepGround(client, which, changed);
      shelfIsStale(client, which.area);
      onClose();
      const said = { kind: t(`legalGround:kinds.${draft.kind}`), n: ended };
      say.done(w(ended > 0 ? 'legalGround:dialog.done-ended' : 'legalGround:dialog.done', said));
    },
  });
  const form = useFirstFault(faulty);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    const wrong = faultyFields(groundSchema, groundOf(draft));
    setFaulty(wrong);
    if (wrong.size === 0 && !bearsDetails(draft)) keep.mutate();
  };
  const refused = keep.error instanceof YoriaiError ? keep.error.fields : [];
  if (writing)
    return (
      <Dialog isOpen wide title={w('consents:form.title')} onClose={() => setWriting(false)}>
        <ConsentForm
          area={which.area}
          paper={which.worksheet}
          onKept={({ id }) => {
            change({ consent: id });
            setWriting(false);
          }}
          onStop={() => setWriting(false)}
        />
      </Dialog>
    );
  const dayFault = refused.find(({ path }) => path === 'day')?.fault;
  return (
    <Dialog isOpen wide title={w('legalGround:dialog.title')} onClose={onClose}>
      <form ref={form} className={formStyles.form} onSubmit={submit} noValidate>
        <ExplainedChoice<GroundKind>
          label={w('legalGround:dialog.kind')}
          value={draft.kind}
          options={groundKinds.map((kind) => ({
            value: kind,
            words: w(`legalGround:kinds.${kind}`),
            hint: w(`legalGround:hints.${kind}`),
          }))}
          onChange={(kind) => change({ kind })}
        />
        {draft.kind === 'support-meeting' && (
          <MeetingFields
            draft={draft}
            onChange={change}
            looked={looked}
            unknown={refused.flatMap(({ path }) =>
              path.startsWith('members.') ? [Number(path.slice(8))] : [],
            )}
          />
        )}
        {draft.kind === 'consent' && (
          <ConsentField
            value={draft.consent}
            onChange={(consent) => change({ consent })}
            isFaulty={faulty.has('consent') && draft.consent === ''}
            onWrite={() => setWriting(true)}
          />
        )}
        <DayField
          label={w('legalGround:dialog.day')}
          value={draft.day}
          onChange={(day) => change({ day })}
          hint={w('legalGround:dialog.day-hint')}
          fault={dayFault && w(dayFault === 'far' ? 'legalGround:fault.far' : 'legalGround:fault.over')}
        />
        {draft.kind !== view.ground.kind && (
          <p className={styles.quiet}>{w('legalGround:dialog.will-end')}</p>
        )}
        <FailureNotice failure={keep.error} />
        <Button type="submit" variant="primary" isPending={keep.isPending}>
          {w('legalGround:dialog.act')}
        </Button>
      </form>
    </Dialog>
  );
}
