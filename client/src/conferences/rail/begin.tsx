import { useState } from 'react';
import { ReasonForm } from '../../case-review/check/reason-form.tsx';
import { useCheckPanel } from '../../case-review/use-panel.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import styles from './rail.module.css';

/** はじめる; and what is still missing for it, with the way to it (AC-B B6). */
export function Begin({ needsPresenter }: { readonly needsPresenter: boolean }) {
  const { w } = useWords();
  const { view, run } = useConferenceHeld();
  const { show } = useCheckPanel();
  const [isPassing, setPassing] = useState(false);
  const [isPending, setPending] = useState(false);
  const needsCheck = view?.needsCheck ?? false;
  const begin = (reason?: string) => {
    setPending(true);
    void run({ do: 'step', step: 0, ...(reason !== undefined && { reason }) }).then(() => setPending(false));
  };
  return (
    <div className={styles.begin}>
      {needsPresenter && (
        <p>
          <Icon name="ring" />
          <span>{w('conferences:lobby.needs-presenter')}</span>
        </p>
      )}
      {needsCheck && (
        <p>
          <Icon name="ring" />
          <span>
            {w('conferences:lobby.needs-check')}
            <Button variant="quiet" onPress={() => show(true)}>
              {w('conferences:lobby.check')}
            </Button>
          </span>
        </p>
      )}
      {!needsCheck && (
        <Button
          variant="primary"
          stitched
          wide
          icon="play"
          isDisabled={needsPresenter || isPending}
          onPress={() => begin()}
        >
          {w('conferences:lobby.begin')}
        </Button>
      )}
      {needsCheck && view?.mayPassOver && !needsPresenter && !isPassing && (
        <Button onPress={() => setPassing(true)}>{w('conferences:lobby.pass-over')}</Button>
      )}
      {needsCheck && isPassing && (
        <ReasonForm
          label={w('conferences:lobby.reason')}
          hint={w('conferences:lobby.reason-hint')}
          act={w('conferences:lobby.begin')}
          isPending={isPending}
          onReason={begin}
          onClose={() => setPassing(false)}
        />
      )}
    </div>
  );
}
