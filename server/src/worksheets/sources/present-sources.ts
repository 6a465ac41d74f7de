import { askedOf } from '@yoriai/shared/boards/registry';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { keyOfReference, type Reference } from '@yoriai/shared/worksheets/reference';
import type { PresentState } from '@yoriai/shared/worksheets/sources';
import type { Catalogue } from '../../areas/catalogue.ts';
import type { Engine } from '../../collaboration/engine.ts';
import { cardsOf, hashOfWords, kindOf } from '../../conversions/words-of-cards.ts';
import { hashOfTitle } from '../row-words.ts';
import { rowsAsSources } from './rows-as-sources.ts';

/** What was taken over, as it is at this moment. */
export interface PresentSource {
  readonly is: 'there' | 'away' | 'gone';
  readonly words: string;
  readonly hash: string;
  /** What a row that is taken from it says, by column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly address: string;
  readonly title: string;
}

/** The name of the document in which a reference's target stands. */
export const documentOf = ({ to, paper }: Pick<Reference, 'to' | 'paper'>): string =>
  to === 'card' || to === 'board' ? boardDocument(paper) : worksheetDocument(paper);

/**
 * How the targets of references are now, by `keyOfReference`. Only what stands in this area counts: what a file or a page made
 * up leads nowhere (P33).
 *
 * @throws YoriaiError storage-unavailable
 */
export async function presentSources(
  engine: Pick<Engine, 'read'>,
  area: Catalogue,
  references: readonly Reference[],
): Promise<ReadonlyMap<string, PresentSource>> {
  const present = new Map<string, PresentSource>();
  const papers = new Map(references.map((it) => [documentOf(it), it]));
  for (const [document, { to, paper }] of papers) {
    const here = references.filter((it) => documentOf(it) === document);
    const sources =
      to === 'card' || to === 'board'
        ? await fromBoard(engine, area, paper, here)
        : await fromWorksheet(engine, area, paper, here);
    for (const [key, source] of sources) present.set(key, source);
  }
  return present;
}

type Found = readonly (readonly [string, PresentSource])[];

async function fromBoard(
  engine: Pick<Engine, 'read'>,
  area: Catalogue,
  board: string,
  references: readonly Reference[],
): Promise<Found> {
  const entry = area.boards.find(({ id }) => id === board);
  if (!entry) return [];
  const { title } = entry;
  const address = `/areas/${area.id}/boards/${board}`;
  const ids = references.flatMap(({ entry: card }) => card ?? []);
  const whole = {
    ...({ is: entry.away === undefined ? 'there' : 'away', words: title, hash: hashOfTitle(title) } as const),
    ...{ columns: { text: title }, address, title },
  };
  return engine.read(boardDocument(board), (doc) => {
    const kind = kindOf(doc);
    const cards = cardsOf(doc, ids);
    return references.flatMap((reference) => {
      if (reference.to === 'board') return [[keyOfReference(reference), whole] as const];
      const card = cards.get(reference.entry ?? '');
      if (!card) return [];
      const beside = askedOf(kind, card.kind).filter(({ input }) => input === 'text');
      const columns = Object.fromEntries(beside.map(({ name }) => [name, String(card[name] ?? '')]));
      const is = entry.away !== undefined || card.away !== undefined ? 'away' : 'there';
      const source: PresentSource = {
        ...{ is, words: card.text, hash: hashOfWords(kind, card), title },
        ...{ columns: { ...columns, text: card.text }, address: `${address}?card=${card.id}` },
      };
      return [[keyOfReference(reference), source] as const];
    });
  });
}

async function fromWorksheet(
  engine: Pick<Engine, 'read'>,
  area: Catalogue,
  paper: string,
  references: readonly Reference[],
): Promise<Found> {
  const entry = area.worksheets.find(({ id }) => id === paper);
  if (!entry) return [];
  const { title } = entry;
  const isAway = entry.away !== undefined;
  const address = `/areas/${area.id}/worksheets/${paper}`;
  return engine.read(worksheetDocument(paper), (doc) => {
    const rows = rowsAsSources(readWorksheet(doc).worksheet);
    return references.flatMap((reference) => {
      if (reference.to === 'worksheet') {
        const is = isAway ? 'away' : 'there';
        const whole: PresentSource = {
          ...{ is, words: title, hash: hashOfTitle(title), columns: { text: title }, address, title },
        };
        return [[keyOfReference(reference), whole] as const];
      }
      const row = rows.get(reference.entry ?? '');
      if (!row) return [];
      const is = isAway || row.away ? 'away' : 'there';
      const { words, hash, columns } = row;
      const at = `${address}?row=${reference.entry}`;
      return [[keyOfReference(reference), { is, words, hash, columns, address: at, title }] as const];
    });
  });
}

/**
 * How a reference stands to what is there now. One that was picked by hand knows no hash: its words are compared.
 *
 * @param masked whether it stands on a paper that bears masked words
 */
export function stateOf(
  reference: Reference,
  present: PresentSource | undefined,
  masked: boolean,
): PresentState {
  if (!present) return { state: 'gone', words: reference.words, address: '', title: '' };
  const { is, hash, address, title } = present;
  const isSame =
    reference.seen === '' ? present.words.trim() === reference.words.trim() : hash === reference.seen;
  const state = is === 'there' ? (isSame ? 'same' : 'changed') : is;
  if (masked) return { state, words: reference.words, address, title, masked };
  return { state, words: present.words, address, title };
}
