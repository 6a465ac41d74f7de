import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { useStore } from '../../collaboration/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './connected.module.css';

/** Whether the desk hears the meeting; cut off, it says so, and that nothing is lost (MTG-11). */
export function Connected({ document }: { readonly document: DocumentConnection }) {
  const { w } = useWords();
  const state = useStore(document.state);
  const is = state.is === 'offline' || state.is === 'loading' || state.is === 'refused' ? state.is : 'on';
  return (
    <p className={styles.state} data-is={is} role="status">
      <Icon name={is === 'on' ? 'check' : 'wifi-off'} />
      <span>
        {w(`desk:connected.${is}`)}
        {is === 'offline' && <small>{w('desk:connected.more')}</small>}
      </span>
      {is === 'refused' && (
        <Button variant="quiet" onPress={() => document.retry()}>
          {w('shell:again')}
        </Button>
      )}
    </p>
  );
}
