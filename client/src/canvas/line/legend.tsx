import { useWords } from '../../words/use-words.tsx';
import type { BoardSkin } from '../board-skin.ts';
import styles from './line.module.css';
import { LineDrawing } from './line-drawing.tsx';
import { pathThrough } from './path.ts';
import { type LinePattern, strokesOf } from './pattern.ts';

const sample = pathThrough(Array.from({ length: 51 }, (_, i) => ({ x: 3 + i, y: 12 })));

/** 線の見かた: what each pattern says, always in sight where lines are (MAP-2). */
export function Legend({ skin }: { readonly skin: BoardSkin }) {
  const { t, w } = useWords();
  if (Object.keys(skin.qualities).length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a low screen it is scrolled sideways, by keys too
    <ul className={styles.legend} aria-label={t('canvas:link.legend')} tabIndex={0}>
      {Object.entries(skin.qualities).map(([quality, { name, pattern }]) => (
        <li key={quality}>
          <LineSample pattern={pattern} />
          <span>{w(name)}</span>
        </li>
      ))}
    </ul>
  );
}

export function LineSample({ pattern }: { readonly pattern: LinePattern }) {
  return (
    <svg width="50" height="24" viewBox="2 0 52 24" aria-hidden="true" data-pattern={pattern}>
      <LineDrawing strokes={strokesOf(sample, pattern)} />
    </svg>
  );
}
