import { approvalStages } from '@yoriai/shared/support-plan/approval';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useFollowedPlan, usePlanState } from './queries.ts';
import styles from './stage-strip.module.css';

/** 下書き → 次長 → 局長 → 版: where the plan is on its way. */
export function StageStrip() {
  const { t, w } = useWords();
  useFollowedPlan();
  const state = usePlanState();
  if (!state) return null;
  const at = approvalStages.indexOf(state.stage);
  const [newest] = state.versions;
  return (
    <>
      <ol className={styles.strip} aria-label={t('supportPlan:stage.label')}>
        {approvalStages.map((stage, index) => (
          <li
            key={stage}
            data-is={index < at ? 'done' : index === at ? 'here' : 'ahead'}
            {...(index === at && { 'aria-current': 'step' })}
          >
            <Icon name={index < at || stage === 'approved' ? 'check' : 'ring'} />
            <span>
              {stage === 'approved'
                ? w('supportPlan:stage.version', { n: newest?.number ?? 1 })
                : w(`supportPlan:stage.${stage}`)}
            </span>
            {index === at && <small>{w('supportPlan:stage.here')}</small>}
            {index < at && <small>{w('supportPlan:stage.done')}</small>}
          </li>
        ))}
      </ol>
      {state.stage === 'approved' && (
        <p className={styles.frozen}>
          <Icon name="lock" />
          <span>{w('supportPlan:stage.frozen')}</span>
        </p>
      )}
    </>
  );
}
