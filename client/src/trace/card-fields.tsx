import { useWords } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import styles from './card-on-way.module.css';

/** What may stand beside a card's words, in the order in which it is read. */
const known = {
  when: 'trace:field.when',
  where: 'trace:field.where',
  who: 'trace:field.who',
  withWhom: 'trace:field.withWhom',
  indicator: 'trace:field.indicator',
  now: 'trace:field.now',
  target: 'trace:field.target',
  asOf: 'trace:field.asOf',
  wish: 'trace:field.wish',
  heard: 'trace:field.heard',
} as const satisfies Record<string, WordKey>;

export function CardFields({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  const { w } = useWords();
  const there = (Object.keys(known) as (keyof typeof known)[]).filter((name) => fields[name] !== undefined);
  if (there.length === 0) return null;
  return (
    <dl className={styles.fields}>
      {there.map((name) => (
        <div key={name}>
          <dt>{w(known[name])}</dt>
          <dd>{fields[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
