import type { Shelf } from '@yoriai/shared/areas/area';
import { useState } from 'react';
import { areaAddress } from '../../areas/queries.ts';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { AccountMenu } from '../../people/account-menu.tsx';
import { TopBar } from '../../ui/top-bar.tsx';
import { useWords } from '../../words/use-words.tsx';
import { DeskBar } from './bar/desk-bar.tsx';
import { ClosedDesk } from './closing/closed-desk.tsx';
import { Connected } from './connected.tsx';
import { useDesk } from './desk-context.ts';
import { HallVoice } from './hall/hall-voice.tsx';
import { HostMissed } from './minding/host-missed.tsx';
import { ManyPeople } from './minding/many-people.tsx';
import styles from './open-desk.module.css';
import { PlannedDesk } from './planned-desk.tsx';
import { Rail } from './rail/rail.tsx';
import { Reception } from './reception.tsx';
import { trayLists } from './tray/tray-lists.ts';
import { WaitingTray } from './tray/waiting-tray.tsx';
import { WallColumn } from './wall/wall-column.tsx';

interface OpenDeskProps {
  readonly shelf: Shelf;
  readonly document: DocumentConnection;
}

/** The desk as the meeting is now: before it, while people come, while it runs, after it. */
export function OpenDesk({ shelf, document }: OpenDeskProps) {
  const { w } = useWords();
  const { area, meeting } = useDesk();
  const crumbs = [{ label: shelf.area.name, href: areaAddress(area) }, { label: meeting.title }];
  const isOn = meeting.stage === 'open' || meeting.stage === 'running';
  return (
    <div className={styles.desk}>
      <div className={styles.page} data-on={isOn || undefined}>
        <TopBar crumbs={crumbs} state={<Connected document={document} />}>
          <AccountMenu />
        </TopBar>
        <main className={styles.main}>
          {isOn && <h1 className="vh">{w('desk:title', { title: meeting.title })}</h1>}
          {meeting.stage === 'planned' && <PlannedDesk shelf={shelf} />}
          {meeting.stage === 'closed' && <ClosedDesk shelf={shelf} />}
          {isOn && (
            <>
              <HostMissed document={document} />
              <ManyPeople />
              <DeskBar />
              <Work shelf={shelf} />
            </>
          )}
        </main>
      </div>
    </div>
  );
}

const parts = ['tray', 'hall', 'wall', 'rail'] as const;

/** Three columns on a desk; on a small screen one after the other, at one tap. */
function Work({ shelf }: { readonly shelf: Shelf }) {
  const { w } = useWords();
  const { meeting, tray } = useDesk();
  const [part, setPart] = useState<(typeof parts)[number]>('tray');
  const { waiting } = trayLists(tray);
  const isRunning = meeting.stage === 'running';
  return (
    <>
      <div className={styles.parts}>
        {parts
          .filter((it) => it !== 'hall' || isRunning)
          .map((it) => (
            <button
              key={it}
              type="button"
              data-part={it}
              aria-pressed={part === it}
              onClick={() => setPart(it)}
            >
              <span>
                {w(it === 'tray' && !isRunning ? 'desk:parts.reception' : `desk:parts.${it}`, {
                  n: waiting.length,
                })}
              </span>
            </button>
          ))}
      </div>
      <div className={styles.work} data-part={part}>
        <div className={styles.voices}>
          <div className={styles.scroll}>{isRunning ? <WaitingTray /> : <Reception />}</div>
          {isRunning && (
            <div className={styles.hall}>
              <HallVoice />
            </div>
          )}
        </div>
        <div className={styles.wall}>
          <WallColumn shelf={shelf} />
        </div>
        <div className={styles.rail}>
          <Rail isMain={!isRunning || waiting.length === 0} />
        </div>
      </div>
    </>
  );
}
