import * as Y from 'yjs';
import type { Card } from '../boards/card.ts';
import { type ChangeNote, changeNoteType } from '../boards/change-note.ts';
import { type CardGroup, groupType } from '../boards/group.ts';
import { type Link, linkType } from '../boards/link.ts';
import { boardKind, cardKindOf } from '../boards/registry.ts';
import { type SketchStroke, sketchStrokeType } from '../boards/sketch-stroke.ts';
import { readCardTexts } from './card-texts.ts';
import { byTime, compare } from './order.ts';
import { type Place, Places } from './places.ts';
import { type Problem, type Reading, type RecordType, readRecord } from './record.ts';
import { textOf } from './text.ts';

/** The version of the form below. A document of a newer one is shown, but not written (HOST-7). */
export const boardSchema = 1;

/** A board's Y.Doc by its parts (DESIGN §2). Opening reads nothing and writes nothing. */
export interface BoardDocument {
  readonly doc: Y.Doc;
  /** schema, kind, title, background. */
  readonly meta: Y.Map<unknown>;
  readonly cards: Y.Map<unknown>;
  readonly links: Y.Map<unknown>;
  readonly groups: Y.Map<unknown>;
  readonly sketch: Y.Map<unknown>;
  /** Dated notes of change, by id. */
  readonly notes: Y.Map<unknown>;
  readonly places: Places;
  /** Counters only the server writes: aliases given so far. */
  readonly counters: Y.Map<number>;
}

/** @returns an entry as the map it should be; a hand-made document may hold anything in its place. */
export function entryOf(map: Y.Map<unknown>, id: string): Y.Map<unknown> | undefined {
  const entry = map.get(id);
  return entry instanceof Y.Map ? entry : undefined;
}

export function openBoard(doc: Y.Doc): BoardDocument {
  return {
    doc,
    meta: doc.getMap('meta'),
    cards: doc.getMap('cards'),
    links: doc.getMap('links'),
    groups: doc.getMap('groups'),
    sketch: doc.getMap('sketch'),
    notes: doc.getMap('notes'),
    places: new Places(doc.getArray('places')),
    counters: doc.getMap('counters'),
  };
}

/** The name of the board's kind; empty while the document is. */
export const kindNameOf = ({ meta }: Pick<BoardDocument, 'meta'>): string => textValue(meta.get('kind'));

/** 背景: nothing or the people's own sketch, or a picture somebody vouched for (MAP-4). */
export interface BoardPicture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly rightsConfirmedBy: string;
}

/** A board as plain values: the form in which it is drawn, searched, exported and kept as JSON (AREA-5). */
export interface PlainBoard {
  readonly schema: number;
  readonly kind: string;
  readonly title: string;
  readonly picture?: BoardPicture | undefined;
  readonly cards: readonly Card[];
  readonly places: Readonly<Record<string, Place>>;
  readonly links: readonly Link[];
  readonly groups: readonly CardGroup[];
  readonly sketch: readonly SketchStroke[];
  readonly notes: readonly ChangeNote[];
  readonly counters: Readonly<Record<string, number>>;
}

/** Reads the whole board. What does not validate is left out and reported; nothing throws. */
export function readBoard(doc: Y.Doc): { readonly board: PlainBoard; readonly problems: readonly Problem[] } {
  const { meta, cards, links, groups, sketch, notes, places, counters } = openBoard(doc);
  const problems: Problem[] = [];
  const kind = kindNameOf({ meta });
  const keep = <T>(map: Y.Map<unknown>, read: (id: string, entry: unknown) => Reading<T>): T[] => {
    const values: T[] = [];
    for (const [id, entry] of map.entries()) {
      const reading = read(id, entry);
      if ('value' in reading) values.push(reading.value);
      else problems.push(reading.problem);
    }
    return values;
  };
  return {
    board: {
      schema: schemaOf(meta),
      kind,
      title: textValue(meta.get('title')),
      picture: pictureOf(meta),
      cards: keep(cards, (id, entry) => readCard(kind, id, entry)).sort(byOrder),
      places: Object.fromEntries(places.read()),
      links: keep(links, (id, entry) => readEntry(linkType, id, entry)).sort(byTime),
      groups: keep(groups, (id, entry) => readEntry(groupType, id, entry)).sort(byTime),
      sketch: keep(sketch, (id, entry) => readEntry(sketchStrokeType, id, entry)).sort(byTime),
      notes: keep(notes, (id, entry) => readEntry(changeNoteType, id, entry)).sort(byTime),
      counters: Object.fromEntries(
        [...counters.entries()].filter(([, value]) => Number.isSafeInteger(value)),
      ),
    },
    problems,
  };
}

export function readCard(board: string, id: string, entry: unknown): Reading<Card> {
  const fault = (why: string): Reading<Card> => ({ problem: { record: 'card', id, fault: why } });
  if (!(entry instanceof Y.Map)) return fault('not-a-record');
  const kind = cardKindOf(boardKind(board), entry.get('kind'));
  if (!kind) return fault('unknown-kind');
  const text = entry.get('text');
  if (!(text instanceof Y.XmlFragment)) return fault('text');
  const texts = readCardTexts(entry.doc, id, kind.fields);
  return readRecord(kind.type, id, { ...plainFields(entry), ...texts, text: textOf(text) });
}

/** Reads a link, a group or a stroke. */
export function readEntry<T>(type: RecordType<T>, id: string, entry: unknown): Reading<T> {
  return readRecord(type, id, entry instanceof Y.Map ? plainFields(entry) : entry);
}

function plainFields(entry: Y.Map<unknown>): Record<string, unknown> {
  return Object.fromEntries([...entry.entries()].filter(([, value]) => !(value instanceof Y.AbstractType)));
}

export const schemaOf = (meta: Y.Map<unknown>): number => {
  const schema = meta.get('schema');
  return typeof schema === 'number' ? schema : 0;
};

function pictureOf(meta: Y.Map<unknown>): BoardPicture | undefined {
  const picture = meta.get('picture') as Partial<BoardPicture> | undefined;
  if (typeof picture !== 'object' || picture === null) return undefined;
  const { file, width, height, rightsConfirmedBy } = picture;
  if (typeof file !== 'string' || typeof rightsConfirmedBy !== 'string') return undefined;
  if (typeof width !== 'number' || typeof height !== 'number') return undefined;
  return { file, width, height, rightsConfirmedBy };
}

const textValue = (value: unknown): string => (typeof value === 'string' ? value : '');

/** List order: fractional index, then id, so that everybody sees the same (SYNC-1). */
export const byOrder = (a: Card, b: Card): number => compare(a.order, b.order) || compare(a.id, b.id);
