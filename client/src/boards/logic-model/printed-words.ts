import type { Card } from '@yoriai/shared/boards/card';
import type { Words } from '../../words/use-words.tsx';
import { doersOf, stateOf, writtenIn } from './fields.ts';

/** What stands under a card's words on paper: 週1回以上話す方, 52% → 70%（令和9年3月）, or 続いている and who does it. */
export function printedWords(card: Card, { t }: Words): readonly string[] {
  const [indicator = '', now = '', target = '', asOf = ''] = ['indicator', 'now', 'target', 'asOf'].map(
    (field) => writtenIn(card, field),
  );
  const values = [now, target].filter((text) => text !== '').join(' → ');
  const state = card.kind === 'activity' ? stateOf(card) : undefined;
  const doers = card.kind === 'activity' ? doersOf(card) : '';
  return [indicator, asOf === '' ? values : `${values}（${asOf}）`, state ? t(state.word) : '', doers].filter(
    (line) => line !== '',
  );
}
