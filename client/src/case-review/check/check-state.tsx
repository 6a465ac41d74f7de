import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useAnonymity } from '../queries.ts';
import { checkHeading, useCheckPanel } from '../use-panel.ts';
import styles from './check.module.css';

/** Whether a second person has looked at the sheet as it is now; it stands on top, and on what is printed (AC-B B6). */
export function CheckState() {
  const { w, language } = useWords();
  const anonymity = useAnonymity();
  const { isOpen, show } = useCheckPanel();
  if (!anonymity) return null;
  // Where the panel stands below the sheet it is gone to again.
  const look = () => {
    if (isOpen) document.getElementById(checkHeading)?.focus();
    else show(true);
  };
  const { state, checks } = anonymity;
  const [last] = checks;
  const said = { name: last?.by ?? '', when: last ? formatWhen(last.at, language) : '' };
  return (
    <div className={styles.state} data-anonymity={state}>
      <Icon name={state === 'confirmed' ? 'seal' : 'ring'} />
      <div role="status">
        <b>{w(`caseReview:state.${state}`)}</b>
        <p>{w(`caseReview:state.${state}-text`, said)}</p>
        {state === 'confirmed' && last?.reason !== undefined && (
          <p>{w('caseReview:state.reason', { reason: last.reason })}</p>
        )}
      </div>
      <Button variant={state === 'confirmed' ? 'quiet' : 'plain'} onPress={look}>
        {w(state === 'confirmed' ? 'caseReview:state.open' : 'caseReview:state.look')}
      </Button>
    </div>
  );
}
