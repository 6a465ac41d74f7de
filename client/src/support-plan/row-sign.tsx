import { countsDoings } from '@yoriai/shared/boards/logic-model/counts-doings';
import type { Row } from '@yoriai/shared/documents/worksheet';
import { noteOfFigure } from '@yoriai/shared/support-plan/figure-note';
import { planTables, profileTable, sourcedTables } from '@yoriai/shared/support-plan/plan';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { today } from '../worksheets/fields/today.ts';
import { useRows } from '../worksheets/session/use-worksheet.ts';
import { ProposalDialog } from './proposals/proposal-dialog.tsx';
import { useLooseActivities, usePlanState } from './queries.ts';
import styles from './row-sign.module.css';

/** What is said of a row of the plan: that it was written here (C1), what it lacks (C5, C6), what it counts (C4). */
export function RowSign({ row }: { readonly row: Row }) {
  const { w } = useWords();
  const [proposes, setProposes] = useState(false);
  const isApproved = usePlanState()?.stage === 'approved';
  const isSourced = sourcedTables.has(row.table);
  const counts = row.table === planTables.goal && countsDoings(row.texts.text ?? '');
  const note = row.table === profileTable ? noteOfFigure(row.texts, today()) : undefined;
  return (
    <div className={styles.signs} data-sign={row.id}>
      {isSourced && !row.source && (
        <p className={styles.own}>
          <Icon name="pen" />
          <span>{w('supportPlan:row.by-hand')}</span>
        </p>
      )}
      {row.table === planTables.activity && <Loose row={row} />}
      {note && (
        <p className={styles.loose}>
          <Icon name="ring" />
          <span>{w(`supportPlan:gather.${note}`)}</span>
        </p>
      )}
      {counts && (
        <p className={styles.hint}>
          <Icon name="info" />
          <span>{w('logicModel:hint.counted')}</span>
        </p>
      )}
      {isApproved && (
        <Button variant="quiet" icon="pen" onPress={() => setProposes(true)}>
          {w('supportPlan:row.propose')}
        </Button>
      )}
      {proposes && <ProposalDialog row={row} onClose={() => setProposes(false)} />}
    </div>
  );
}

/** つながっていません, with what is missing behind it; no number and no share of anything (C5). */
function Loose({ row }: { readonly row: Row }) {
  const { w } = useWords();
  const rows = useRows(planTables.activity);
  const loose = useLooseActivities(rows.map(({ id, source }) => `${id}${source?.entry ?? ''}`).join(' '));
  const without = loose.find((it) => it.row === row.id)?.without;
  if (!without) return null;
  const lack = without.length > 1 ? 'both' : (without[0] ?? 'both');
  return (
    <p className={styles.loose}>
      <Icon name="ring" />
      <span>
        <b>{w('supportPlan:row.loose')}</b>
        {w(`supportPlan:row.${lack}`)}
      </span>
    </p>
  );
}
