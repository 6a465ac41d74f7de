import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useWords } from '../../words/use-words.tsx';
import { AddressToType } from './address-to-type.tsx';
import { JoinCode } from './join-code.tsx';
import { People } from './people.tsx';
import styles from './side.module.css';

/** How to come in, and how many are there. */
export function JoinSide({ meeting: { code, present } }: { readonly meeting: Meeting }) {
  const { w } = useWords();
  return (
    <>
      {code !== undefined && (
        <div className={styles.join}>
          <h2>{w('wall:scan')}</h2>
          <JoinCode code={code} />
          <AddressToType code={code} />
        </div>
      )}
      <People present={present} />
    </>
  );
}
