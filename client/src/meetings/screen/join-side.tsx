import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useWords } from '../../words/use-words.tsx';
import { entranceOf } from '../join-address.ts';
import { AddressToType } from './address-to-type.tsx';
import { JoinCode } from './join-code.tsx';
import { People } from './people.tsx';
import styles from './side.module.css';

/** How to come in, and how many are there. */
export function JoinSide({ meeting }: { readonly meeting: Meeting }) {
  const { code, present } = meeting;
  const entrance = entranceOf(meeting);
  const { w } = useWords();
  return (
    <>
      {code !== undefined && (
        <div className={styles.join}>
          <h2>{w('wall:scan')}</h2>
          <JoinCode code={code} entrance={entrance} />
          <AddressToType code={code} entrance={entrance} />
        </div>
      )}
      <People present={present} />
    </>
  );
}
