import { KeptBackText } from '@yoriai/client/mask-check/kept-back-text';
import type { Check } from '@yoriai/client/mask-check/load-check';
import { loadedLater } from '@yoriai/client/mask-check/loaded-later';
import { PaperGuard } from '@yoriai/client/mask-check/paper-guard';
import { writtenWords } from '@yoriai/client/mask-check/written-words';
import { readNotNames } from '@yoriai/shared/documents/not-names';
import { fragmentOf, replaceText, textOf } from '@yoriai/shared/documents/text';
import type { Finding } from '@yoriai/shared/mask-check/finding';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { heldDocument } from '../../support/held-document.ts';

/** 山田 and 佐藤 with さん are names here, and 8 digits a number. */
const check: Check = (text, { notNames = [] }) =>
  [...text.matchAll(/(?:山田|佐藤)さん|\d{8}/gu)].flatMap((match): Finding[] => {
    const [found] = match;
    const at = { found, from: match.index, until: match.index + found.length };
    if (notNames.includes(found)) return [];
    return [/\d/.test(found) ? { kind: 'phone', ...at } : { kind: 'name', ...at, instead: 'Aさん' }];
  });

const editor = { editor: true };

async function paper(
  words: string,
  { isOpened = true as boolean | 'unknown', fetch = async () => check } = {},
) {
  const held = heldDocument();
  const { doc } = held.connection;
  doc.getMap('cards').set('c_1', new Y.Map([['text', fragmentOf(words)]] as never));
  const fragment = (of: Y.Doc) => (of.getMap('cards').get('c_1') as Y.Map<Y.XmlFragment>).get('text');
  const loaded = loadedLater(fetch);
  const guard = new PaperGuard(held.connection, loaded);
  guard.isOpened.set(isOpened === 'unknown' ? undefined : isOpened);
  loaded.load();
  await Promise.resolve();
  const ends = { left: 0, over: 0 };
  const text = new KeptBackText({
    guard,
    fragment,
    label: '困りごと',
    makeFit: () => false,
    origin: editor,
    onLeft: () => {
      ends.left += 1;
    },
    onOver: () => {
      ends.over += 1;
    },
  });
  const here = () => fragment(text.replica.doc) ?? expect.unreachable();
  const there = () => textOf(fragment(doc) ?? expect.unreachable());
  const write = (at: number, more: string) => {
    const [line] = here().toArray() as Y.XmlElement[];
    const run = line?.get(0);
    text.replica.doc.transact(() => {
      if (run instanceof Y.XmlText) run.insert(at, more);
      else line?.insert(0, [new Y.XmlText(more)]);
    }, editor);
  };
  const erase = (at: number, length: number) =>
    text.replica.doc.transact(
      () => ((here().get(0) as Y.XmlElement).get(0) as Y.XmlText).delete(at, length),
      editor,
    );
  const sent: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => sent.push(update));
  /** Everything that would have gone over the line. */
  const bytes = () => Buffer.concat(sent).toString('utf8');
  const otherWrites = (at: number, more: string) =>
    doc.transact(() => {
      const line = fragment(doc)?.get(0);
      const run = line instanceof Y.XmlElement ? line.get(0) : undefined;
      if (run instanceof Y.XmlText) run.insert(at, more);
    }, 'server');
  return {
    ...held,
    text,
    guard,
    doc,
    here: () => writtenWords(here()).text,
    there,
    write,
    erase,
    bytes,
    otherWrites,
    ends,
  };
}

const first = ({ text }: { readonly text: KeptBackText }): Finding => {
  const waiting = text.waiting.get();
  if (waiting.is !== 'asked') throw new Error(`nothing is asked: ${waiting.is}`);
  return waiting.findings[0];
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('[ACC-6] words on an opened paper', () => {
  it('go to the others when the hand rests, if there is nothing to ask', async () => {
    const at = await paper('');
    at.write(0, 'ごみ出し');
    expect([at.there(), at.text.waiting.get().is, at.kept()]).toEqual(['', 'unseen', 1]);
    vi.advanceTimersByTime(500);
    at.write(4, 'が大変');
    vi.advanceTimersByTime(899);
    expect(at.there()).toBe('');
    vi.advanceTimersByTime(1);
    expect([at.there(), at.text.waiting.get().is, at.kept()]).toEqual(['ごみ出しが大変', 'sent', 0]);
  });

  it('go at once at the end of a sentence', async () => {
    const at = await paper('');
    at.write(0, 'ごみ出しが大変。');
    vi.advanceTimersByTime(0);
    expect(at.there()).toBe('ごみ出しが大変。');
  });

  it('[B-1] a name is asked about before a single byte of it is sent', async () => {
    const at = await paper('きのう');
    at.write(3, '山田さんに会った。');
    vi.advanceTimersByTime(60_000);
    expect(first(at)).toMatchObject({ kind: 'name', found: '山田さん', from: 3, until: 7 });
    expect([at.there(), at.bytes(), at.kept()]).toEqual(['きのう', '', 1]);
  });

  it('[B-1] changed for Aさん, the name is in no byte that is sent', async () => {
    const at = await paper('きのう');
    at.write(3, '山田さんに会った。');
    at.text.look();
    at.text.change(first(at));
    expect([at.there(), at.here(), at.kept()]).toEqual(['きのうAさんに会った。', 'きのうAさんに会った。', 0]);
    expect(at.bytes()).not.toContain('山田');
  });

  it('a name that was written and taken out again before it was asked about is in no byte that is sent', async () => {
    const at = await paper('きのう');
    at.write(3, '山田さん');
    at.erase(3, 4);
    at.write(3, '雨');
    at.text.look();
    expect(at.there()).toBe('きのう雨');
    expect(at.bytes()).not.toContain('山田');
  });

  it('[B-2] 名前ではない sends it, and on this paper nobody is asked again', async () => {
    const at = await paper('');
    at.write(0, '山田さん');
    at.text.look();
    at.text.notName(first(at));
    expect([at.there(), readNotNames(at.doc)]).toEqual(['山田さん', ['山田さん']]);
    at.write(4, 'と山田さん');
    at.text.look();
    expect(at.there()).toBe('山田さんと山田さん');
  });

  it('[B-2] what another person says is no name is asked no longer', async () => {
    const at = await paper('');
    at.write(0, '山田さん');
    at.text.look();
    expect(first(at).found).toBe('山田さん');
    at.doc.transact(() => at.doc.getMap('notNames').set('山田さん', true), 'server');
    expect(at.there()).toBe('山田さん');
  });

  it('[B-1] このまま送る sends it as it stands; what stands there is not asked about again', async () => {
    const at = await paper('');
    at.write(0, '山田さん');
    at.text.look();
    at.text.sendAsIs(first(at));
    expect(at.there()).toBe('山田さん');
    at.write(4, 'の犬');
    at.text.look();
    expect(at.there()).toBe('山田さんの犬');
    expect(readNotNames(at.doc)).toEqual([]);
  });

  it('each finding has an answer of its own; nothing goes before the last one', async () => {
    const at = await paper('');
    at.write(0, '山田さんと佐藤さん、03123456');
    at.text.look();
    at.text.change(first(at));
    expect([first(at).found, at.there()]).toEqual(['佐藤さん', '']);
    at.text.notName(first(at));
    expect([first(at).kind, at.there()]).toEqual(['phone', '']);
    at.text.sendAsIs(first(at));
    expect(at.there()).toBe('Aさんと佐藤さん、03123456');
    expect(at.bytes()).not.toContain('山田');
  });

  it('what others wrote is not asked of whoever writes beside it', async () => {
    const at = await paper('山田さんが来た');
    at.write(7, '。雨だった');
    at.text.look();
    expect(at.there()).toBe('山田さんが来た。雨だった');
    at.write(0, 'きのう');
    at.text.look();
    expect(at.there()).toBe('きのう山田さんが来た。雨だった');
  });

  it('a name that is finished beside what was sent before is asked about', async () => {
    const at = await paper('山田');
    at.write(2, 'さん');
    at.text.look();
    expect([first(at).found, at.there()]).toEqual(['山田さん', '山田']);
    at.text.change(first(at));
    expect(at.there()).toBe('Aさん');
  });

  it('what others write meanwhile comes in, and an answer finds its words where they stand by now', async () => {
    const at = await paper('きのう');
    at.write(3, '山田さん');
    at.text.look();
    const asked = first(at);
    at.otherWrites(0, '二人で、');
    expect(at.here()).toBe('二人で、きのう山田さん');
    at.text.change(asked);
    expect([at.there(), at.here()]).toEqual(['二人で、きのうAさん', '二人で、きのうAさん']);
  });

  it('[CAN-6] during a conversion nothing is looked at, sent or changed', async () => {
    const at = await paper('');
    at.write(0, '山田さん');
    at.text.look();
    const asked = first(at);
    at.text.replica.hold();
    at.write(4, 'は');
    at.text.change(asked);
    vi.advanceTimersByTime(5000);
    expect([at.here(), at.there()]).toEqual(['山田さんは', '']);
    at.text.replica.letGo();
    at.text.settle();
    expect([at.here(), at.there()]).toEqual(['Aさんは', 'Aさんは']);
    at.text.leave();
  });

  it('[CAN-6] a conversion that is long in coming is not sent half', async () => {
    const at = await paper('');
    at.text.replica.hold();
    at.write(0, 'ごみだ。');
    vi.advanceTimersByTime(5000);
    at.text.look();
    expect([at.there(), at.kept()]).toEqual(['', 1]);
    at.erase(0, 4);
    at.write(0, 'ごみ出し。');
    at.text.replica.letGo();
    at.text.settle();
    vi.advanceTimersByTime(0);
    expect([at.there(), at.kept()]).toEqual(['ごみ出し。', 0]);
  });

  it('[SYNC-5] undo goes back over what is not sent, and leaves what was sent to the undo of the paper', async () => {
    const at = await paper('');
    at.write(0, '雨。');
    at.text.look();
    at.write(2, '雪');
    expect([at.text.undo(), at.here()]).toEqual([true, '雨。']);
    expect([at.text.undo(), at.here(), at.there()]).toEqual([false, '雨。', '雨。']);
  });

  it('[SYNC-5] undo takes back what is not sent yet, and redo brings it again', async () => {
    const at = await paper('きのう');
    at.write(3, '山田さん');
    at.text.look();
    expect(at.text.undo()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect([at.here(), at.there(), at.kept(), at.text.waiting.get().is]).toEqual([
      'きのう',
      'きのう',
      0,
      'sent',
    ]);
    expect(at.text.redo()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect([first(at).found, at.there(), at.kept()]).toEqual(['山田さん', 'きのう', 1]);
    at.text.change(first(at));
    expect(at.text.undo()).toBe(false);
    expect(at.bytes()).not.toContain('山田');
    at.connection.undo.undo();
    expect(at.there()).toBe('きのう');
  });
});

describe('[UX-4] nothing typed is lost', () => {
  it('when its field is left with a question open: it waits, is no step to “stored”, and is sent with the answer', async () => {
    const at = await paper('');
    at.write(0, '山田さん');
    at.text.leave();
    expect([at.ends, at.kept(), at.text.words]).toEqual([{ left: 1, over: 0 }, 1, '山田さん']);
    at.text.sendAsIs(first(at));
    expect([at.there(), at.ends, at.kept()]).toEqual(['山田さん', { left: 1, over: 1 }, 0]);
  });

  it('when its field is left before it was looked at: it is looked at there and then', async () => {
    const at = await paper('');
    at.write(0, 'ごみ出し');
    at.text.leave();
    expect([at.there(), at.ends, at.kept()]).toEqual(['ごみ出し', { left: 0, over: 1 }, 0]);
  });

  it('when the check cannot be had: the words wait, and go when it comes', async () => {
    let tries = 0;
    const at = await paper('', {
      fetch: async () => {
        tries += 1;
        if (tries < 3) throw new Error('no network');
        return check;
      },
    });
    at.write(0, 'ごみ出し');
    at.text.leave();
    expect([at.there(), at.text.waiting.get().is, at.ends.left]).toEqual(['', 'unseen', 1]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([at.there(), at.ends.over]).toEqual(['ごみ出し', 1]);
  });

  it('when the check cannot be had and the person does not want to wait', async () => {
    const at = await paper('', { fetch: () => Promise.reject(new Error('no network')) });
    at.write(0, 'ごみ出し');
    at.text.leave();
    at.text.sendUnseen();
    expect([at.there(), at.ends.over]).toEqual(['ごみ出し', 1]);
  });

  it('when the paper is made staff’s own with a question open: the words go in', async () => {
    const at = await paper('');
    at.write(0, '山田さん');
    at.text.look();
    at.guard.isOpened.set(false);
    expect(at.there()).toBe('山田さん');
  });
});

describe('a paper of staff', () => {
  it('takes every key at once', async () => {
    const at = await paper('', { isOpened: false });
    at.write(0, '山');
    expect([at.there(), at.kept()]).toEqual(['山', 0]);
    at.text.leave();
    expect(at.ends.over).toBe(1);
  });

  it('that is opened while somebody writes: from then on words are looked at first', async () => {
    const at = await paper('', { isOpened: false });
    at.write(0, '山田');
    at.guard.isOpened.set(true);
    at.write(2, 'さん');
    vi.advanceTimersByTime(1000);
    expect([first(at).found, at.there()]).toEqual(['山田さん', '山田']);
  });

  it('as long as it is not known who can read it, words wait', async () => {
    const at = await paper('', { isOpened: 'unknown' });
    at.write(0, '山田さん');
    vi.advanceTimersByTime(1000);
    expect([at.there(), at.text.waiting.get().is]).toEqual(['', 'unseen']);
    at.guard.isOpened.set(false);
    expect(at.there()).toBe('山田さん');
  });
});

describe('words within a text', () => {
  it('are found and replaced in rich text, its marks kept', () => {
    const doc = new Y.Doc();
    const fragment = doc.getXmlFragment('t');
    const heading = new Y.XmlElement('heading');
    const line = new Y.XmlElement('paragraph');
    fragment.insert(0, [heading, line]);
    heading.insert(0, [new Y.XmlText('きのう')]);
    const run = new Y.XmlText();
    line.insert(0, [run]);
    run.insert(0, '山田さん', { bold: {} });
    run.insert(4, 'が来た', { bold: null });
    const words = writtenWords(fragment);
    expect(words.text).toBe('きのう\n山田さんが来た');
    words.replace(4, 8, 'Aさん');
    expect(run.toDelta()).toEqual([{ insert: 'Aさん', attributes: { bold: {} } }, { insert: 'が来た' }]);
  });

  it('are the same as everywhere else in plain text', () => {
    const fragment = new Y.Doc().getXmlFragment('t');
    replaceText(fragment, '一行目\n二行目');
    expect(writtenWords(fragment).text).toBe(textOf(fragment));
  });
});
