import { useVirtualizer } from '@tanstack/react-virtual';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { wholeDay } from '../days.ts';
import styles from './list.module.css';
import { RecordLine } from './record-line.tsx';
import { useListKeys } from './use-list-keys.ts';

interface RecordListProps {
  /** Newest first. */
  readonly records: readonly PracticeRecord[];
  /** What scrolls: the list lies in it, under other things. */
  readonly scroll: HTMLElement | null;
  readonly open: string | undefined;
  readonly hrefOf: (id: string) => string;
  readonly twinsOf: (id: string) => number;
  readonly today: string;
}

/** A line with its rule, before it was measured; CSS pixels at the usual size of type. */
const guess = 96;

/**
 * The records by month. Of thousands only those in sight are in the page; a screen reader is told of how many they are
 * part, and arrows, Home and End walk through all of them.
 */
export function RecordList({ records, scroll, open, hrefOf, twinsOf, today }: RecordListProps) {
  const { t, w } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    if (!list.current || !scroll) return;
    const top = list.current.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
    setAbove(Math.round(top + scroll.scrollTop));
  });
  const keys = useListKeys(records, open, list);
  const virtualizer = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroll,
    estimateSize: () => guess,
    getItemKey: (index) => records[index]?.id ?? index,
    overscan: 8,
    scrollMargin: above,
    scrollPaddingStart: 12,
    scrollPaddingEnd: 12,
    rangeExtractor: keys.withStop,
  });
  keys.attach(virtualizer);
  const opened = open === undefined ? -1 : records.findIndex(({ id }) => id === open);
  // Only when another one is opened: whoever scrolls on is not called back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (scroll && opened >= 0) virtualizer.scrollToIndex(opened, { align: 'auto' });
  }, [scroll, open, opened >= 0]);
  const closed = useRef<string>(undefined);
  useEffect(() => {
    if (open === undefined && closed.current !== undefined) keys.walkTo(closed.current);
    closed.current = open;
  });
  const months = useMemo(() => monthsBegun(records), [records]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: its items are laid by hand, and no browser counts them
    <div
      ref={list}
      role="list"
      aria-label={t('records:list.label')}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const record = records[index];
        if (!record) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above
          <div
            key={key}
            ref={virtualizer.measureElement}
            role="listitem"
            aria-setsize={records.length}
            aria-posinset={index + 1}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {months.has(index) && (
              <h2 className={styles.month}>
                {record.date === undefined ? w('records:list.no-day') : wholeDay(record.date.slice(0, 7))}
              </h2>
            )}
            <RecordLine
              record={record}
              href={hrefOf(record.id)}
              isOpen={record.id === open}
              isStop={index === keys.stop}
              twins={twinsOf(record.id)}
              today={today}
            />
          </div>
        );
      })}
    </div>
  );
}

/** The lines over which a new month is said. */
function monthsBegun(records: readonly PracticeRecord[]): ReadonlySet<number> {
  const month = (index: number) => records[index]?.date?.slice(0, 7);
  return new Set(
    records.map((_, index) => index).filter((index) => index === 0 || month(index) !== month(index - 1)),
  );
}
