import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { Qr } from '../../qr.tsx';
import styles from './passes.module.css';

export interface GivenPass {
  readonly kind: 'screen' | 'table';
  readonly name: string;
  /** Said this once. */
  readonly address: string;
}

interface HandOverProps {
  readonly given: GivenPass;
  /** Where other devices come in, if they can. */
  readonly entrance: string | undefined;
  readonly onDone: () => void;
}

/** The address of a pass, for the camera of the tablet or to be typed; it is shown this once. */
export function HandOver({ given, entrance, onDone }: HandOverProps) {
  const { t, w } = useWords();
  const link = (entrance ?? window.location.origin) + given.address;
  return (
    <div className={styles.handOver}>
      <p>{w(`desk:passes.how.${given.kind}`)}</p>
      {entrance === undefined ? (
        <p className={styles.mind}>{w('desk:join.ownMachine')}</p>
      ) : (
        <Qr className={styles.qr} text={link} label={t('desk:passes.qr')} />
      )}
      <p className={styles.link}>{link}</p>
      <div className={styles.acts}>
        {given.kind === 'screen' && (
          <a className={styles.open} href={given.address} target="_blank" rel="noreferrer">
            {w('desk:passes.openLink')}
          </a>
        )}
        <Button variant="primary" onPress={onDone}>
          {w('desk:passes.done')}
        </Button>
      </div>
    </div>
  );
}
