import { Fragment, type ReactNode, useSyncExternalStore } from 'react';
import { fill, type Values } from './fill.ts';
import { type Reading, readingStore } from './reading.ts';
import { parseRuby, withoutRuby } from './ruby.ts';

/** How the person at this device reads, as long as it is shown. */
export function useReading(): Reading {
  return useSyncExternalStore(readingStore.subscribe, readingStore.get);
}

/** A sentence with its readings, where the person wants them. */
export function drawSentence(source: string, ruby: boolean, values: Values | undefined): ReactNode {
  if (!ruby || !source.includes('《')) return fill(withoutRuby(source), values);
  return parseRuby(source).map((part, index) => {
    const text = fill(part.text, values);
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
    if (part.reading === undefined) return <Fragment key={index}>{text}</Fragment>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
      <ruby key={index}>
        {text}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    );
  });
}
