import type { Card } from '@yoriai/shared/boards/card';
import { cardsPerConversion } from '@yoriai/shared/conversions/api';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { addText, type Drafts, removeText, reword, textFault, textsOf } from '../drafts.ts';
import type { KindLook } from '../kind-look.ts';
import { NewWords } from './new-words.tsx';
import styles from './reword.module.css';
import { SourceCard } from './source-card.tsx';

interface SideBySideProps {
  readonly cards: readonly Card[];
  readonly look: KindLook;
  readonly drafts: Drafts;
  readonly onDrafts: (drafts: Drafts) => void;
  /** It was tried to send them: what is missing is said from now on. */
  readonly tried: boolean;
  /** For each text, what tells of a person. */
  readonly details: readonly (readonly string[])[];
}

/** At the left what stays, at the right what is made of it: each beside its own, or all beside all. */
export function SideBySide({ cards, look, drafts, onDrafts, tried, details }: SideBySideProps) {
  const { w } = useWords();
  const texts = textsOf(drafts);
  const splits = drafts.shape === 'split';
  const rows =
    drafts.shape === 'each'
      ? cards.map((card, i) => ({ sources: [card], texts: [i] }))
      : [{ sources: cards, texts: [...texts.keys()] }];
  const words = (i: number) => (
    <NewWords
      key={i}
      look={look}
      text={texts[i] ?? ''}
      nth={texts.length === 1 ? 0 : i + 1}
      fault={tried ? textFault(texts[i] ?? '') : undefined}
      details={details[i] ?? []}
      autoFocus={i === 0}
      onChange={(text) => onDrafts(reword(drafts, i, text))}
      onRemove={splits && texts.length > 1 ? () => onDrafts(removeText(drafts, i)) : undefined}
    />
  );
  return (
    <div className={styles.sides}>
      <div className={styles.heads}>
        <h3>
          {w('conversions:question.source')}
          <small>{w('conversions:question.source-stays')}</small>
        </h3>
        <h3>
          {w('conversions:question.words')}
          <small>{w('conversions:question.words-hint')}</small>
        </h3>
      </div>
      {rows.map((row) => (
        <div key={row.sources[0]?.id} className={styles.row}>
          <div className={styles.side}>
            {row.sources.map((card) => (
              <SourceCard key={card.id} card={card} />
            ))}
          </div>
          <Icon name="right" />
          <div className={styles.side}>
            {row.texts.map(words)}
            {splits && texts.length < cardsPerConversion && (
              <Button variant="quiet" icon="plus" onPress={() => onDrafts(addText(drafts))}>
                {w('conversions:question.add')}
              </Button>
            )}
          </div>
        </div>
      ))}
    </div>
  );
}
