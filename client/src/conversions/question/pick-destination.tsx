import { boardFace } from '../../boards/board-face.ts';
import { useSignedIn } from '../../people/session.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { Destination, MayBecome } from '../destinations.ts';
import { kindInSentence, kindLook } from '../kind-look.ts';
import styles from './pick-destination.module.css';

interface PickDestinationProps {
  readonly may: MayBecome;
  readonly standing: readonly Destination[];
  readonly onPick: (destination: Destination) => void;
}

/** The sheets on the shelf that these cards may go to, each with what they become there; or why there is none. */
export function PickDestination({ may, standing, onPick }: PickDestinationProps) {
  const { w } = useWords();
  const { may: isAllowed } = useSignedIn();
  if ('why' in may)
    return (
      <Notice kind="trouble">
        {w(may.why === 'mixed' ? 'conversions:pick.mixed' : `errors:${may.why}`)}
      </Notice>
    );
  return (
    <>
      {standing.length === 0 && <p className={styles.quiet}>{w('conversions:pick.none')}</p>}
      {standing.length > 0 && <Ways destinations={standing} onPick={onPick} />}
      {isAllowed('create board') && (
        <section className={styles.fresh}>
          <h3>{w('conversions:pick.fresh')}</h3>
          <Ways destinations={may.conversions.map((conversion) => ({ conversion }))} onPick={onPick} />
        </section>
      )}
    </>
  );
}

interface WaysProps {
  readonly destinations: readonly Destination[];
  readonly onPick: (destination: Destination) => void;
}

function Ways({ destinations, onPick }: WaysProps) {
  const { t, w } = useWords();
  return (
    <ul className={styles.ways}>
      {destinations.map((destination) => {
        const { conversion, sheet } = destination;
        const { to } = conversion;
        const look = kindLook(to.board, to.card);
        const face = boardFace(to.board);
        if (!look || !face) return null;
        return (
          <li key={`${sheet?.id} ${to.board} ${to.card}`}>
            <button
              type="button"
              className={styles.way}
              data-paper={look.paper}
              onClick={() => onPick(destination)}
            >
              <Icon name={look.icon} />
              <span className={styles.where}>
                <b>{sheet ? sheet.title : w(face.name)}</b>
                <small>{w(sheet ? face.name : 'conversions:pick.fresh-sheet')}</small>
              </span>
              <span className={styles.as}>
                {w('conversions:pick.as', { kind: kindInSentence(look, { t }) })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
