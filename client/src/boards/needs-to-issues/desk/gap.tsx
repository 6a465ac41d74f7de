import { FieldText } from '../../../canvas/panel/field-text.tsx';
import { useCard, useSession } from '../../../canvas/session/use-board.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useNeighbours } from '../use-neighbours.ts';
import styles from './desk.module.css';

interface GapProps {
  readonly issue: string;
  /** Where it is shown: on the desk and on the sheet the same words can be open at one time. */
  readonly place: string;
}

/** いまの姿 → こうありたい, for each 問題 that a 課題 is joined to; the wish can be written here (NTI-2). */
export function Gap({ issue, place }: GapProps) {
  const { problems } = useNeighbours(issue);
  const { w } = useWords();
  if (problems.length === 0) return <p className={styles.tip}>{w('needsToIssues:desk.no-problem')}</p>;
  return problems.map((id) => <Difference key={id} problem={id} place={place} />);
}

function Difference({ problem, place }: { readonly problem: string; readonly place: string }) {
  const { skin } = useSession();
  const { w } = useWords();
  const card = useCard(problem);
  const wish = skin.kind.cards
    .find((kind) => kind.name === 'problem')
    ?.fields.find((field) => field.name === 'wish');
  if (!card || wish?.input !== 'text') return null;
  return (
    <div className={styles.gap}>
      <div className={styles.side}>
        <b>{w('needsToIssues:desk.now')}</b>
        <p>{card.text}</p>
      </div>
      <Icon name="right" />
      <div className={styles.side}>
        <FieldText card={card} field={wish} place={place} />
      </div>
    </div>
  );
}
