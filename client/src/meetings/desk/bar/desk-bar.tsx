import { shownCode } from '@yoriai/shared/meetings/join-code';
import { lazy, Suspense, useState } from 'react';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { CloseDialog } from '../closing/close-dialog.tsx';
import { useDesk } from '../desk-context.ts';
import { PassesDialog } from '../passes/passes-dialog.tsx';
import { PeopleDialog } from '../people/people-dialog.tsx';
import { peopleLists } from '../people/people-lists.ts';
import { PromisesDialog } from '../promises-dialog.tsx';
import { putKeysOn, useKeysOn } from '../use-desk-key.ts';
import styles from './desk-bar.module.css';
import { HallCount } from './hall-count.tsx';

const JoinDialog = lazy(() => import('../join/join-dialog.tsx'));

/** Always in reach: the 参加番号, who is there, the screens, 約束ごと, and what is seldom wanted. */
export function DeskBar() {
  const { t, w } = useWords();
  const { meeting, people, run } = useDesk();
  const keysOn = useKeysOn();
  const [open, setOpen] = useState<'join' | 'people' | 'passes' | 'promises' | 'close'>();
  const close = () => setOpen(undefined);
  const { code, moderated, stage } = meeting;
  const waiting = peopleLists(people).waiting.length;
  const choices = [
    {
      id: 'moderated',
      icon: 'eye-all',
      key: moderated ? ('desk:bar.moderateOff' as const) : ('desk:bar.moderateOn' as const),
      onAction: () => void run({ do: 'moderate', moderated: !moderated }),
    },
    {
      id: 'keys',
      icon: 'text',
      key: keysOn ? ('desk:bar.keysOff' as const) : ('desk:bar.keysOn' as const),
      onAction: () => putKeysOn(!keysOn),
    },
    { id: 'close', icon: 'check', key: 'desk:bar.close' as const, onAction: () => setOpen('close') },
  ].map(({ key, ...choice }) => ({ ...choice, words: w(key), plain: t(key) }));

  return (
    <div className={styles.bar}>
      {code !== undefined && (
        <Button className={styles.code} onPress={() => setOpen('join')}>
          <small>{w('desk:bar.code')}</small> <b className="num">{shownCode(code)}</b>
        </Button>
      )}
      <Button icon="users" onPress={() => setOpen('people')}>
        {w('desk:bar.people', { n: meeting.present.phones })}
        {waiting > 0 && <b className={styles.waiting}>{w('desk:bar.waiting', { n: waiting })}</b>}
      </Button>
      <HallCount />
      <Button icon="screen" onPress={() => setOpen('passes')}>
        {w('desk:bar.screens')}
      </Button>
      <Button icon="hand" onPress={() => setOpen('promises')}>
        {w('desk:bar.promises')}
      </Button>
      {!moderated && <span className={styles.mind}>{w('desk:bar.straight')}</span>}
      <span className={styles.rest} />
      <Menu
        label={t('desk:bar.more')}
        trigger={<IconButton icon="more" label={t('desk:bar.more')} />}
        choices={stage === 'open' || stage === 'running' ? choices : []}
      />
      {open === 'join' && code !== undefined && (
        <Suspense fallback={null}>
          <JoinDialog code={code} onClose={close} />
        </Suspense>
      )}
      {open === 'people' && <PeopleDialog onClose={close} />}
      {open === 'passes' && <PassesDialog onClose={close} />}
      {open === 'promises' && <PromisesDialog onClose={close} />}
      {open === 'close' && <CloseDialog onClose={close} />}
    </div>
  );
}
