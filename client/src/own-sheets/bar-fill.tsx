import styles from './small-bars.module.css';

/** What a bar, or a part of one, is drawn with: told apart by pattern as well as by word. */
export type BarPattern = 'dots' | 'stripes' | 'grid' | 'waves';

const strokes: Readonly<Record<BarPattern, string>> = {
  dots: 'M2 2h.01M6 6h.01',
  stripes: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  grid: 'M0 4h8M4 0v8',
  waves: 'M0 5q2-3 4 0t4 0',
};

/** The pattern as an SVG definition, to be filled with by its id. */
export function BarFill({ id, pattern }: { readonly id: string; readonly pattern: BarPattern }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className={styles.ground} />
      <path d={strokes[pattern]} className={styles.strokes} />
    </pattern>
  );
}
