import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { useRef } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { entranceOf } from '../join-address.ts';
import { AddressToType } from './address-to-type.tsx';
import { JoinCode } from './join-code.tsx';
import { People } from './people.tsx';
import { useFitted } from './use-fitted.ts';
import styles from './welcome.module.css';

const name = { sizes: [9, 8, 7, 6, 5.2, 4.6, 4], most: 36 };

/** Before it begins: what this is, when it begins, and the way in as large as a wall can show it (MTG-2). */
export function Welcome({ meeting }: { readonly meeting: Meeting }) {
  const { w } = useWords();
  const { title, place, startsAt, code, present } = meeting;
  const heading = useRef<HTMLHeadingElement>(null);
  useFitted(heading, name);
  return (
    <div className={styles.page} data-open={code !== undefined || undefined}>
      <div className={styles.beam} />
      <main className={styles.main}>
        <p className={styles.when}>
          <b>{w('wall:begins', { time: timeInJapan(startsAt) })}</b>
          {place !== undefined && place !== '' && <span>{place}</span>}
        </p>
        <h1 ref={heading}>{title}</h1>
        <p>{w('wall:welcome')}</p>
        {code !== undefined && (
          <>
            <p>{w('wall:joinFirst')}</p>
            <p>{w('wall:withoutPhone')}</p>
          </>
        )}
      </main>
      {code !== undefined && (
        <aside className={styles.wayIn}>
          <h2>{w('wall:scan')}</h2>
          <JoinCode className={styles.qr ?? ''} code={code} entrance={entranceOf(meeting)} />
          <AddressToType className={styles.code ?? ''} code={code} entrance={entranceOf(meeting)} />
          <People present={present} />
        </aside>
      )}
    </div>
  );
}
