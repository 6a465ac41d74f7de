import type { Card } from '@yoriai/shared/boards/card';
import type { Carried, Conversion, Dropped } from '@yoriai/shared/conversions/conversion';
import { Fragment } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './reword.module.css';

/** Told in a sentence of its own: it is taken out of the words themselves. */
const inTheWords = ['alias', 'age', 'block', 'contact'] as const;
type Beside = Exclude<Dropped, (typeof inTheWords)[number]>;
const isBeside = (name: Dropped): name is Beside => !(inTheWords as readonly Dropped[]).includes(name);

interface TravelsProps {
  readonly conversion: Conversion;
  readonly cards: readonly Card[];
  /** Words were offered that are not those of the cards. */
  readonly reworded: boolean;
}

/** What comes along and what stays behind, of what these cards really have (CNV-5). */
export function Travels({ conversion: { carries, drops, masks }, cards, reworded }: TravelsProps) {
  const { w } = useWords();
  const written = (name: string) => cards.some((card) => card[name] !== undefined && card[name] !== '');
  const along = carries.filter((name) => name === 'text' || written(name));
  const behind = drops.filter(isBeside).filter((name) => name === 'staff-notes' || written(name));
  const list = (names: readonly (Carried | Beside)[]) =>
    names.map((name, i) => (
      <Fragment key={name}>
        {i > 0 && '、'}
        {w(`conversions:travels.${name}`)}
      </Fragment>
    ));
  return (
    <div className={styles.travels}>
      {masks && (
        <p className={styles.mask}>
          <Icon name="eye-all" />
          <span>{w(reworded ? 'conversions:travels.masked' : 'conversions:travels.mask')}</span>
        </p>
      )}
      <dl>
        <div>
          <dt>{w('conversions:travels.with')}</dt>
          <dd>{list(along)}</dd>
        </div>
        <div>
          <dt>{w('conversions:travels.stay')}</dt>
          <dd>{list(behind)}</dd>
        </div>
      </dl>
    </div>
  );
}
