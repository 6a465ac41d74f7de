import type { ConnectionState } from '@yoriai/shared/collaboration/connection-state';
import type { ErrorId } from '@yoriai/shared/errors';
import { useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import type { DocumentConnection } from './document-connection.ts';
import { useStore } from './react.tsx';
import styles from './saved-state.module.css';

/** Where the document stands, in words (SYNC-3), and what to do when it does not go well. */
export function SavedState({ document }: { readonly document: DocumentConnection }) {
  const { w } = useWords();
  const state = useStore(document.state);
  const trouble = useStore(document.trouble);
  const more = explanation(state, trouble);
  return (
    <div className={styles.state} data-connection={state.is}>
      <span className={cx(styles.word, styles[state.is])}>
        {state.is === 'stored' ? <Icon name="check" /> : <i className={styles.dot} />}
        {w(`collaboration:state.${state.is}`)}
      </span>
      {more && <span className={styles.more}>{w(more)}</span>}
      {state.is === 'refused' && (
        <Button variant="quiet" onPress={() => document.retry()}>
          {w('collaboration:retry')}
        </Button>
      )}
      <Announcement state={state} />
    </div>
  );
}

/** Says the state to a screen reader. Not, word for word, that what is typed is being kept: that would never end. */
function Announcement({ state }: { readonly state: ConnectionState }) {
  const { t } = useWords();
  const said = useRef({ now: state.is, last: state.is, quiet: false });
  if (said.current.now !== state.is) {
    const quiet = state.is === 'live' || state.is === said.current.last;
    said.current = { now: state.is, last: quiet ? said.current.last : state.is, quiet };
  }
  return (
    <span className={styles.announcement} role="status">
      {said.current.quiet ? '' : t(`collaboration:state.${state.is}`)}
    </span>
  );
}

function explanation(state: ConnectionState, trouble: ErrorId | undefined): WordKey | undefined {
  if (state.is === 'refused') return `errors:${state.why}`;
  if (state.is === 'offline') return 'collaboration:more.offline';
  if (trouble === 'too-large') return 'collaboration:tooLarge';
  return trouble && `errors:${trouble}`;
}
