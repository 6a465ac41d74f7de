import type { Block, Inline, RichText } from '@yoriai/shared/documents/rich-text';
import { plainOfRich } from '@yoriai/shared/documents/rich-text-plain';
import { readRichText } from '@yoriai/shared/documents/rich-text-reading';
import { richTextSchema } from '@yoriai/shared/documents/rich-text-schema';
import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

const mark = fc.option(fc.constant(true as const), { nil: undefined });
const inline: fc.Arbitrary<Inline> = fc
  .record({
    text: fc.string({ unit: fc.constantFrom('寄', 'り', '合', 'い', '\n', 'a', '𠮷', '  '), minLength: 1 }),
    bold: mark,
    italic: mark,
    underline: mark,
    strike: mark,
    ruby: fc.option(fc.constantFrom('よ', 'あ'), { nil: undefined }),
  })
  .map((it) => Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as never);
const inlines = fc.array(inline, { maxLength: 4 });

const { rich } = fc.letrec<{ rich: RichText; block: Block }>((tie) => ({
  rich: fc.array(tie('block'), { maxLength: 4, depthIdentifier: 'rich' }),
  block: fc.oneof(
    { depthIdentifier: 'rich', maxDepth: 4 },
    fc.record({ type: fc.constant('paragraph' as const), inline: inlines }),
    fc.record({
      type: fc.constant('heading' as const),
      level: fc.constantFrom(3 as const, 4 as const),
      inline: inlines,
    }),
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(tie('rich'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(fc.array(fc.record({ header: fc.boolean(), content: tie('rich') }), { maxLength: 3 }), {
        maxLength: 3,
      }),
    }),
  ),
}));

const fragment = () => new Y.Doc().getXmlFragment('text');

function throughDocument(text: RichText): RichText {
  const written = fragment();
  writeRichText(written, text);
  return readRichText(written);
}

/** Every word of it, in order. */
const wordsOf = (text: RichText): string =>
  text
    .map((block) => {
      if (block.type === 'list') return block.items.map(wordsOf).join('');
      if (block.type === 'table')
        return block.rows
          .flat()
          .map((cell) => wordsOf(cell.content))
          .join('');
      return block.inline.map(({ text }) => text).join('');
    })
    .join('');

describe('[WS-2] rich text through a document', () => {
  it('no word is lost, and what was read once is read and written again without any change', () => {
    fc.assert(
      fc.property(rich, (text) => {
        const once = throughDocument(text);
        expect(wordsOf(once)).toBe(wordsOf(text));
        expect(throughDocument(once)).toEqual(once);
        expect(richTextSchema.safeParse(once).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('headings, marks, ruby, nested lists and tables come out as they went in', () => {
    const text: RichText = [
      { type: 'heading', level: 3, inline: [{ text: '気になること' }] },
      {
        type: 'paragraph',
        inline: [
          { text: '集会所', ruby: 'しゅうかいじょ' },
          { text: 'の\nとなり', bold: true, strike: true },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          [{ type: 'paragraph', inline: [{ text: '一' }] }],
          [
            { type: 'paragraph', inline: [{ text: '二' }] },
            { type: 'list', ordered: false, items: [[{ type: 'paragraph', inline: [{ text: '中' }] }]] },
            { type: 'paragraph', inline: [{ text: 'つづき' }] },
          ],
        ],
      },
      {
        type: 'table',
        rows: [
          [
            { header: true, content: [{ type: 'paragraph', inline: [{ text: '日' }] }] },
            { header: false, content: [{ type: 'paragraph', inline: [] }] },
          ],
        ],
      },
    ];
    expect(throughDocument(text)).toEqual(text);
    expect(plainOfRich(text)).toBe('気になること\n集会所の\nとなり\n1. 一\n2. 二\n　・中\n　つづき\n日\t');
  });

  it('[HOST-7] nodes as Tiptap’s own extensions make them are read as what they are, unknown ones for their words', () => {
    const text = fragment();
    const node = (name: string, ...content: (Y.XmlElement | Y.XmlText)[]) => {
      const made = new Y.XmlElement(name);
      made.insert(0, content);
      return made;
    };
    const heading = node('heading', new Y.XmlText('見出し'));
    heading.setAttribute('level', 2 as never);
    const marked = new Y.XmlText();
    marked.applyDelta([{ insert: '赤', attributes: { colour: 'red', ruby: { reading: 5 }, bold: {} } }]);
    text.insert(0, [
      heading,
      node('bulletList', node('listItem', node('paragraph', new Y.XmlText('項')), node('image'))),
      node('blockquote', node('callout', new Y.XmlText('引用')), node('paragraph', marked)),
      node('table', node('tableRow', node('tableCell')), node('caption', new Y.XmlText('表題'))),
      new Y.XmlText('はだか') as never,
    ]);
    expect(readRichText(text)).toEqual([
      { type: 'heading', level: 3, inline: [{ text: '見出し' }] },
      {
        type: 'list',
        ordered: false,
        items: [
          [
            { type: 'paragraph', inline: [{ text: '項' }] },
            { type: 'paragraph', inline: [] },
          ],
        ],
      },
      { type: 'paragraph', inline: [{ text: '引用' }] },
      { type: 'paragraph', inline: [{ text: '赤', bold: true }] },
      {
        type: 'table',
        rows: [
          [{ header: false, content: [] }],
          [{ header: false, content: [{ type: 'paragraph', inline: [{ text: '表題' }] }] }],
        ],
      },
      { type: 'paragraph', inline: [{ text: 'はだか' }] },
    ]);
  });

  it('[AREA-5] what is no rich text is refused at import', () => {
    for (const wrong of [
      [{ type: 'heading', level: 1, inline: [] }],
      [{ type: 'paragraph', inline: [{ text: 3 }] }],
      [{ type: 'script', inline: [] }],
      'words',
    ]) {
      expect(richTextSchema.safeParse(wrong).success).toBe(false);
    }
  });
});
