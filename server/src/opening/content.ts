import { createHash } from 'node:crypto';
import { readBoard } from '@yoriai/shared/documents/board';
import { readNotNames } from '@yoriai/shared/documents/not-names';
import { compare } from '@yoriai/shared/documents/order';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type * as Y from 'yjs';
import type { Engine } from '../collaboration/engine.ts';
import type { Paper } from './paper.ts';

/**
 * Tells whether a paper reads as it did when somebody looked: everything that travels to who opens it, what was put away
 * too, and what somebody said is no name, which then is not reported. Where a card lies and who wrote when makes no
 * difference.
 */
export const contentOf = (engine: Pick<Engine, 'read'>, { of, document }: Paper): Promise<string> =>
  engine.read(document, (doc) => hashOf(of === 'board' ? wordsOfBoard(doc) : wordsOfSheet(doc)));

function wordsOfBoard(doc: Y.Doc): unknown {
  const { title, picture, cards, links, groups, sketch, notes } = readBoard(doc).board;
  return { title, picture, cards, links, groups, sketch, notes, notNames: readNotNames(doc) };
}

function wordsOfSheet(doc: Y.Doc): unknown {
  const { title, values, texts, rich, rows, remarks, lost } = readWorksheet(doc).worksheet;
  return { title, values, texts, rich, rows, remarks, lost, notNames: readNotNames(doc) };
}

const leftOut = new Set(['order', 'by', 'at']);

function hashOf(content: unknown): string {
  const inOrder = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([name]) => !leftOut.has(name));
    return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)));
  };
  return createHash('sha256').update(JSON.stringify(content, inOrder)).digest('base64url').slice(0, 22);
}
