import { useMemo, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import { KeySign } from '../key-sign.tsx';
import { useDeskKey } from '../use-desk-key.ts';
import { EmptyTray } from './empty-tray.tsx';
import { KeptBack } from './kept-back.tsx';
import styles from './tray.module.css';
import { type TrayCard, trayLists } from './tray-lists.ts';
import { useDecide } from './use-decide.ts';
import { useSettling } from './use-settling.ts';
import { Voice } from './voice.tsx';

/** 確認待ち: the oldest voice in large letters, to be read aloud and put up; the others wait below it (MTG-4). */
export function WaitingTray() {
  const { t, w } = useWords();
  const { tray } = useDesk();
  const { waiting, keptBack } = useMemo(() => trayLists(tray), [tray]);
  const { release, keepBack } = useDecide();
  const [isBusy, setBusy] = useState(false);
  const [head, ...rest] = waiting;
  const isSettling = useSettling(head && `${head.id} ${head.text}`);
  const isHeld = isBusy || isSettling;
  const decide = (how: (card: TrayCard) => Promise<boolean>) => {
    if (!head || isHeld) return;
    setBusy(true);
    void how(head).finally(() => setBusy(false));
  };
  const releaseHead = () => decide(release);
  const keepHead = () => decide(({ id }) => keepBack(id));
  useDeskKey('release', releaseHead);
  useDeskKey('keep-back', keepHead);

  return (
    <section className={styles.tray} aria-label={t('desk:tray.title')}>
      <h2 className={styles.heading}>
        {w('desk:tray.title')}
        <b className="num">{w('desk:tray.count', { n: waiting.length })}</b>
        <span className="vh" role="status">
          {t('desk:tray.count', { n: waiting.length })}
        </span>
      </h2>
      {head ? (
        <div className={styles.head}>
          <Voice card={head} large />
          <div className={styles.acts}>
            <Button
              variant="primary"
              stitched
              icon="screen"
              className={styles.release}
              data-held={isHeld || undefined}
              aria-keyshortcuts="d"
              onPress={releaseHead}
            >
              {w('desk:tray.release')}
              <KeySign act="release" />
            </Button>
            <Button aria-keyshortcuts="s" onPress={keepHead}>
              {w('desk:tray.keepBack')}
              <KeySign act="keep-back" />
            </Button>
          </div>
        </div>
      ) : (
        <EmptyTray />
      )}
      {rest.length > 0 && (
        <>
          <h3 className={styles.next}>{w('desk:tray.next')}</h3>
          <ul className={styles.rest}>
            {rest.map((card) => (
              <li key={card.id}>
                <Voice card={card} />
                <Button variant="quiet" onPress={() => void release(card)}>
                  {w('desk:tray.releaseFirst')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <KeptBack cards={keptBack} onRelease={(card) => void release(card)} />
    </section>
  );
}
