import { placeIn, readSelection } from '@yoriai/client/text/carets';
import { replaceText } from '@yoriai/shared/documents/text';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

function text(words: string) {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('t');
  replaceText(fragment, words);
  return { doc, fragment };
}

const position = (type: Y.AbstractType<unknown>, index: number) =>
  Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(type as never, index));

it('[SYNC-1] a caret is found again by line and place, also after others wrote before it', () => {
  const { fragment } = text('川沿い\n坂の上');
  const second = fragment.get(1) as Y.XmlElement;
  const words = second.get(0) as Y.XmlText;
  const caret = position(words as never, 2);
  expect(placeIn(fragment, caret)).toEqual({ line: 1, offset: 2 });
  words.insert(0, '急な');
  fragment.insert(0, [new Y.XmlElement('paragraph')]);
  expect(placeIn(fragment, caret)).toEqual({ line: 2, offset: 4 });
});

it('[SYNC-1] a caret in an empty line, or at the end of everything, has a place', () => {
  const { fragment } = text('\n二');
  expect(placeIn(fragment, position(fragment.get(0) as never, 0))).toEqual({ line: 0, offset: 0 });
  expect(placeIn(fragment, position(fragment as never, 2))).toEqual({ line: 2, offset: 0 });
});

it('[HOST-7] what is made up, or stands elsewhere, has none', () => {
  const { doc, fragment } = text('一');
  const elsewhere = doc.getXmlFragment('u');
  replaceText(elsewhere, '二');
  expect(placeIn(fragment, position((elsewhere.get(0) as Y.XmlElement).get(0) as never, 1))).toBeUndefined();
  for (const made of [null, 3, 'x', {}, { type: 3 }, { item: { client: 'a', clock: {} } }, { tname: {} }])
    expect(placeIn(fragment, made)).toBeUndefined();
  expect(readSelection('caret')).toBeUndefined();
  expect(readSelection({ anchor: {} })).toBeUndefined();
});
