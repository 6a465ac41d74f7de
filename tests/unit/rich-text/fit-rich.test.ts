import { EditorReplica } from '@yoriai/client/text/editor-replica';
import { makeFit } from '@yoriai/client/text/rich/fit-rich';
import { plainOfRich } from '@yoriai/shared/documents/rich-text-plain';
import { readRichText } from '@yoriai/shared/documents/rich-text-reading';
import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

const line = (words: string) => ({ type: 'paragraph' as const, inline: [{ text: words }] });
const table = {
  type: 'table' as const,
  rows: ['一', '二'].map((word) => [{ header: false, content: [line(word)] }]),
};

function documentWith(...blocks: Parameters<typeof writeRichText>[1]) {
  const doc = new Y.Doc();
  const text = doc.getXmlFragment('text');
  writeRichText(text, blocks);
  return { doc, text };
}

const element = (from: Y.XmlFragment | Y.XmlElement, ...path: number[]): Y.XmlElement =>
  path.reduce<Y.XmlFragment | Y.XmlElement>((node, at) => node.get(at) as Y.XmlElement, from) as Y.XmlElement;

/** Names of the nodes, as the editor's schema would see them. */
const shapeOf = (node: Y.XmlFragment | Y.XmlElement): string =>
  (node.toArray() as unknown[])
    .map((it) => (it instanceof Y.XmlElement ? `${it.nodeName}(${shapeOf(it)})` : 'words'))
    .join(' ');

describe('[HOST-7][WS-2] a text is made fit for the rich editor', () => {
  it('what the editor itself writes is fit: nothing is changed', () => {
    const { doc, text } = documentWith(line('あ'), table, {
      type: 'list',
      ordered: false,
      items: [[{ type: 'heading', level: 4, inline: [{ text: '項', ruby: 'こう', bold: true }] }]],
    });
    const before = Y.encodeStateVector(doc);
    expect(makeFit(text)).toBe(false);
    expect(Y.encodeStateVector(doc)).toEqual(before);
  });

  it('foreign nodes and marks go, their words stay in their place', () => {
    const { text } = documentWith(line('上'), line('下'));
    const foreign = new Y.XmlElement('codeBlock');
    foreign.insert(0, [new Y.XmlText('中')]);
    text.insert(1, [foreign]);
    (element(text, 0).get(0) as Y.XmlText).format(0, 1, { colour: { is: 'red' }, bold: {} });
    expect(makeFit(text)).toBe(true);
    expect(shapeOf(text)).toBe('paragraph(words) paragraph(words) paragraph(words)');
    expect(readRichText(text)).toEqual([
      { type: 'paragraph', inline: [{ text: '上', bold: true }] },
      line('中'),
      line('下'),
    ]);
  });

  it('a table that two people emptied at once is mended, by both of them in the same way', () => {
    const { text } = documentWith(table);
    element(text, 0, 0).delete(0, 1);
    element(text, 0, 1, 0).delete(0, 1);
    element(text, 0, 1, 0).setAttribute('colspan', 900_000 as never);
    expect(makeFit(text)).toBe(true);
    expect(shapeOf(text)).toBe('table(tableRow(tableCell(paragraph())))');
    expect(element(text, 0, 0, 0).getAttributes()).toEqual({});
    element(text, 0).delete(0, 1);
    expect(makeFit(text)).toBe(true);
    expect(text.length).toBe(0);
  });

  it('[SYNC-1] what comes in while somebody writes is made fit before the editor sees it, and goes back to all', () => {
    const { doc, text } = documentWith(line('はじめ'));
    const replica = new EditorReplica({
      shared: doc,
      origin: 'own',
      makeFit: (it) => makeFit(it.getXmlFragment('text')),
    });
    const mine = replica.doc.getXmlFragment('text');
    const seen: string[] = [];
    mine.observeDeep(() => seen.push(shapeOf(mine)));
    const foreign = new Y.XmlElement('callout');
    foreign.insert(0, [new Y.XmlText('大事')]);
    text.insert(1, [foreign]);
    expect(seen).toEqual(['paragraph(words) paragraph(words)']);
    expect(shapeOf(text)).toBe('paragraph(words) paragraph(words)');
    expect(plainOfRich(readRichText(text))).toBe('はじめ\n大事');
    replica.destroy();
  });
});
