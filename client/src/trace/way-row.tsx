import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { cardKey } from './card-key.ts';
import { CardOnWay } from './card-on-way.tsx';
import { Evidence } from './evidence.tsx';
import { FoldButton, useFold } from './fold.tsx';
import { rowLook } from './row-look.ts';
import styles from './way-row.module.css';
import type { CardsOfRow } from './way-rows.ts';

interface WayRowProps {
  readonly area: string;
  readonly row: CardsOfRow;
  readonly centre: string;
}

/** More cards at one height would push the voices out of sight. */
const atFirst = 3;

/** One height of the 大根: when and where it was put down, what it is. */
export function WayRow({ area, row: { name, cards }, centre }: WayRowProps) {
  const { w } = useWords();
  const fold = useFold(cards, atFirst);
  const { icon, paper } = rowLook(name);
  return (
    <section className={styles.row} data-paper={paper} data-row={name} aria-labelledby={`way-${name}`}>
      <Evidence cards={cards} />
      <span className={styles.node} aria-hidden="true">
        <Icon name={icon} />
      </span>
      <div className={styles.cards}>
        <h2 id={`way-${name}`} className="vh">
          {w(`trace:row.${name}`)}
        </h2>
        {cards.map((card, index) => (
          <CardOnWay
            key={cardKey(card)}
            area={area}
            card={card}
            name={name}
            isCentre={cardKey(card) === centre}
            folded={fold.hides(index)}
          />
        ))}
        <FoldButton fold={fold} />
      </div>
    </section>
  );
}
