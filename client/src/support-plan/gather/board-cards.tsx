import type { Candidate } from '@yoriai/shared/support-plan/gathering';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Icon } from '../../ui/icon.tsx';
import { Tick } from '../../ui/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './gather.module.css';
import { keyOfCard } from './key-of-card.ts';

interface BoardCardsProps {
  /** Of one board. */
  readonly cards: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

const icons = { ideal: 'goal', issue: 'issue', goal: 'goal', activity: 'support' } as const;

/** The cards of one board, each with its kind by word and icon; what is in the plan already can only be read. */
export function BoardCards({ cards, chosen, onChange }: BoardCardsProps) {
  const { w } = useWords();
  const here = new Set(cards.map(keyOfCard));
  return (
    <CheckboxGroup
      value={[...chosen].filter((key) => here.has(key))}
      onChange={(keys) => onChange(new Set([...[...chosen].filter((key) => !here.has(key)), ...keys]))}
      className={styles.board ?? ''}
    >
      <Label className={styles.title ?? ''}>{cards[0]?.boardTitle}</Label>
      {cards.map((card) => (
        <Checkbox
          key={card.card}
          value={keyOfCard(card)}
          isDisabled={card.state === 'in'}
          className={styles.card ?? ''}
        >
          <Tick on={chosen.has(keyOfCard(card))} />
          <span className={styles.kind}>
            <Icon name={icons[card.stage]} />
            {w(`supportPlan:kind.${card.stage}`)}
          </span>
          <span className={styles.words}>
            {card.text}
            {card.state !== 'new' && <small>{w(`supportPlan:gather.${card.state}`)}</small>}
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
