import { useId } from 'react';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { FigureAbove, FigureWithin } from './bar-figure.tsx';
import { BarFill, type BarPattern } from './bar-fill.tsx';
import styles from './small-bars.module.css';

interface BarSeries {
  readonly key: string;
  readonly pattern: BarPattern;
}

export interface SmallBarsProps {
  readonly series: readonly BarSeries[];
  /** One bar each; a series that is missing draws nothing. */
  readonly bars: readonly {
    readonly label: string;
    readonly [series: string]: string | number | undefined;
  }[];
  /** The top of the scale; the same for all charts that are looked at together. */
  readonly top: number;
}

const height = 168;

/** A few bars, piled by series. Its figures stand in a table beside it, so a screen reader is spared the drawing. */
export default function SmallBars({ series, bars, top }: SmallBarsProps) {
  const id = useId();
  return (
    <div className={styles.chart} aria-hidden="true">
      <svg width="0" height="0" className={styles.patterns} aria-hidden="true">
        <defs>
          {series.map(({ pattern }) => (
            <BarFill key={pattern} id={`${id}${pattern}`} pattern={pattern} />
          ))}
        </defs>
      </svg>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart
          data={[...bars]}
          margin={{ top: 18, right: 4, bottom: 0, left: 4 }}
          accessibilityLayer={false}
          barCategoryGap="28%"
        >
          <XAxis dataKey="label" interval={0} tickLine={false} height={28} />
          <YAxis domain={[0, top]} hide />
          {series.map(({ key, pattern }) => (
            <Bar
              key={key}
              dataKey={key}
              stackId="one"
              maxBarSize={44}
              isAnimationActive={false}
              fill={`url(#${id}${pattern})`}
              className={styles.bar ?? ''}
            >
              <LabelList dataKey={key} content={series.length === 1 ? FigureAbove : FigureWithin} />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
