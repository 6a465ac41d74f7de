import { useReading } from '../../words/use-words.tsx';
import styles from './day-leaf.module.css';

const zone = 'Asia/Tokyo';
const part = (at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('ja-JP', { timeZone: zone, ...options }).format(at);

/** A leaf of a calendar. @param at milliseconds since 1970, UTC */
export function DayLeaf({ at }: { readonly at: number }) {
  const { language } = useReading();
  return (
    <time className={styles.leaf} dateTime={new Date(at).toISOString()}>
      <span>{part(at, { month: 'long' })}</span>
      <b className="num">{part(at, { day: 'numeric' }).replace(/\D/g, '')}</b>
      <small>{part(at, { weekday: language === 'ja' ? 'long' : 'short' })}</small>
    </time>
  );
}
