import { useQueryClient } from '@tanstack/react-query';
import type { SheetChange } from '@yoriai/shared/worksheets/changes';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import { useState } from 'react';
import { FailureNotice } from '../../app/failure.tsx';
import { Opening } from '../../app/opening.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { formatDay } from '../../words/when.ts';
import { useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { planIsStale, useChanges } from '../queries.ts';
import { ChangeItem } from './change-item.tsx';
import styles from './changes.module.css';

const spans = { yesterday: 1, week: 7, month: 31, all: 3650 } as const;
type Span = keyof typeof spans;
const day = 24 * 60 * 60_000;

/** 変更を見る: what reads otherwise than some days ago, section by section (C3). */
export function ChangesDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const [span, setSpan] = useState<Span>('week');
  const [now] = useState(Date.now);
  const { data, error } = useChanges(dayInJapan(now - spans[span] * day));
  return (
    <Dialog isOpen wide title={w('supportPlan:changes.title')} onClose={onClose}>
      <Choice
        label={w('supportPlan:changes.since')}
        value={span}
        options={(['yesterday', 'week', 'month', 'all'] as const).map((value) => ({
          value,
          words: w(`supportPlan:changes.${value}`),
        }))}
        onChange={setSpan}
      />
      <FailureNotice failure={error} />
      {!data && !error && <Opening />}
      {data && (
        <p className={styles.from}>
          {data.from !== undefined && data.changes.length > 0
            ? w('supportPlan:changes.from', { day: formatDay(Date.parse(`${data.from}T00:00:00+09:00`)) })
            : w('supportPlan:changes.nothing')}
        </p>
      )}
      {data && <Sections changes={data.changes} />}
    </Dialog>
  );
}

function Sections({ changes }: { readonly changes: readonly SheetChange[] }) {
  const { template, say } = useWorksheetWords();
  const { shown } = useWording();
  const client = useQueryClient();
  const which = useWhichWorksheet();
  const onBack = () => {
    say();
    void planIsStale(client, which);
  };
  return template.sections.map(({ id, title, fields }) => {
    const here = changes.filter((change) => {
      const place = change.is === 'row' ? change.table : change.field;
      return fields.some((field) => field.id === place);
    });
    if (here.length === 0) return null;
    return (
      <section key={id} className={styles.section}>
        <h3>{shown(title)}</h3>
        <ul>
          {here.map((change) => (
            <ChangeItem
              key={change.is === 'row' ? change.row : change.field}
              change={change}
              onBack={onBack}
            />
          ))}
        </ul>
      </section>
    );
  });
}

function useWorksheetWords() {
  const session = useWorksheet();
  return {
    template: session.template,
    say: () => session.say('supportPlan:changes.back-done'),
  };
}
