import type { Card } from '@yoriai/shared/boards/card';
import { askedOf } from '@yoriai/shared/boards/registry';
import { entryOf } from '@yoriai/shared/documents/board';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { addNotName } from '@yoriai/shared/documents/not-names';
import type { Finding } from '@yoriai/shared/mask-check/finding';
import * as Y from 'yjs';
import type { BoardSession } from '../canvas/session/board-session.ts';
import { useSession, useWritable } from '../canvas/session/use-board.ts';
import { useWords } from '../words/use-words.tsx';
import styles from './card-section.module.css';
import { FindingLine } from './finding-line.tsx';
import type { PaperGuard } from './paper-guard.ts';
import { useFindings } from './use-findings.ts';
import { writtenWords } from './written-words.ts';

interface CardSectionProps {
  readonly guard: PaperGuard;
  readonly card: Card;
}

/** The card's own words, and what is written in its fields. */
export default function CardSection({ guard, card }: CardSectionProps) {
  const { view } = useSession();
  const { t } = useWords();
  const fields = askedOf(view.kind, card.kind).flatMap(({ name, input }) => (input === 'text' ? name : []));
  return (
    <section className={styles.section} aria-label={t('maskCheck:sign.title')}>
      {[undefined, ...fields].map((field) => (
        <FoundIn key={field ?? ''} guard={guard} card={card} field={field} />
      ))}
    </section>
  );
}

interface FoundInProps extends CardSectionProps {
  /** Absent: the card's own words. */
  readonly field: string | undefined;
}

/** Each finding with what may become of it, as one step to undo. */
function FoundIn({ guard, card, field }: FoundInProps) {
  const session = useSession();
  const mayWrite = useWritable();
  const text = field === undefined ? card.text : card[field];
  const findings = useFindings(
    guard,
    typeof text === 'string' ? text : '',
    field === undefined ? card : undefined,
  );
  return findings.map((finding) => (
    <FindingLine
      key={`${finding.from} ${finding.found}`}
      finding={finding}
      {...(mayWrite && {
        onChange: (instead) => change(session, card.id, field, { ...finding, instead }),
        onNotName: () => session.edit(({ doc }) => addNotName(doc, finding.found, { own: 'answer' })),
      })}
    />
  ));
}

function change(
  session: BoardSession,
  card: string,
  field: string | undefined,
  { found, from, until, instead = '' }: Finding,
): void {
  session.edit(({ doc, cards }, _, origin) => {
    const text = field === undefined ? entryOf(cards, card)?.get('text') : cardTextField(doc, card, field);
    if (!(text instanceof Y.XmlFragment)) return;
    const words = writtenWords(text);
    // Others may have written since it was found.
    if (words.text.slice(from, until) === found)
      doc.transact(() => words.replace(from, until, instead), origin);
  });
}
