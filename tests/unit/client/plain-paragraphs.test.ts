import { makePlain } from '@yoriai/client/text/plain-paragraphs';
import { replaceText, textOf } from '@yoriai/shared/documents/text';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

it('[HOST-7] what the editor does not know becomes the words in it before it can be thrown away', () => {
  const text = new Y.Doc().getXmlFragment('t');
  replaceText(text, '坂の下');
  const heading = new Y.XmlElement('heading');
  heading.insert(0, [new Y.XmlText('見出し')]);
  const bold = new Y.XmlElement('paragraph');
  const words = new Y.XmlText();
  words.insert(0, '太い字', { bold: true });
  bold.insert(0, [words]);
  text.insert(1, [heading, bold]);
  makePlain(text);
  expect(textOf(text)).toBe('坂の下\n見出し\n太い字');
  expect(text.toArray().map(String)).toEqual([
    '<paragraph>坂の下</paragraph>',
    '<paragraph>見出し</paragraph>',
    '<paragraph>太い字</paragraph>',
  ]);
});

it('a plain text is not touched', () => {
  const doc = new Y.Doc();
  const text = doc.getXmlFragment('t');
  replaceText(text, '一行目\n\n三行目');
  let edits = 0;
  doc.on('update', () => {
    edits += 1;
  });
  makePlain(text);
  expect(edits).toBe(0);
});
