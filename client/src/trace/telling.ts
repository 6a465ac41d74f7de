import type { Trace, TraceCard } from '@yoriai/shared/trace/api';
import type { WordKey } from '../words/words.ts';
import { type RowName, wayRows } from './way-rows.ts';

/** A sentence of the telling: people's own words, and the fixed phrase that carries them. Nothing else is ever said. */
export interface Sentence {
  readonly name: RowName;
  readonly quotes: readonly string[];
  readonly phrase: WordKey;
  /** How many there are where not all are quoted. */
  readonly count: number;
}

/** More voices in one sentence are not read to the end. */
const mostQuoted = 3;

type Told = Exclude<RowName, 'notice'>;

const phrases: Readonly<Record<Told, readonly [few: WordKey, many: WordKey]>> = {
  talk: ['trace:telling.talk', 'trace:telling.talk-many'],
  problem: ['trace:telling.problem', 'trace:telling.problem-many'],
  issue: ['trace:telling.issue', 'trace:telling.issue-many'],
  ideal: ['trace:telling.ideal', 'trace:telling.ideal-many'],
  goal: ['trace:telling.goal', 'trace:telling.goal-many'],
  activity: ['trace:telling.activity', 'trace:telling.activity-many'],
  review: ['trace:telling.review', 'trace:telling.review-many'],
};

/** ことばで読む: the way from the voices to what is done (CNV-4), each card once, in the order in which it grew. */
export function tell(trace: Trace): readonly Sentence[] {
  const told = wayRows(trace)
    .toReversed()
    .flatMap((row) => {
      if (row.is === 'gap') return [];
      const quotes = quotesOf(row.cards);
      return quotes.length === 0 ? [] : [{ name: row.name, quotes }];
    });
  return told.map(({ name, quotes }, index) => ({
    name,
    quotes: quotes.slice(0, mostQuoted),
    phrase: phraseOf(name, quotes.length > mostQuoted, {
      first: index === 0,
      last: index === told.length - 1,
    }),
    count: quotes.length,
  }));
}

interface InTheTelling {
  readonly first: boolean;
  readonly last: boolean;
}

function phraseOf(name: RowName, many: boolean, { first, last }: InTheTelling): WordKey {
  // Nothing is said to have grown out of nothing.
  if (name === 'activity' && first) return many ? 'trace:telling.rootless-many' : 'trace:telling.rootless';
  if (name !== 'notice') return phrases[name][many ? 1 : 0];
  if (!last) return many ? 'trace:telling.voices-from-many' : 'trace:telling.voices-from';
  return many ? 'trace:telling.voices-many' : 'trace:telling.voices';
}

/** The words of cards, without those that cannot be seen, that have none, or that say again what another says. */
function quotesOf(cards: readonly TraceCard[]): readonly string[] {
  const words = cards
    .filter((card) => !card.hidden)
    .map(({ text }) => text.trim().replace(/\s*\n\s*/g, ' '))
    .filter((text) => text !== '');
  return [...new Set(words)];
}

/** 「…」 around people's own words; who has put them there already keeps them as they are. */
export const quoted = (words: string): string => (/^「[^「」]*」$/.test(words) ? words : `「${words}」`);
