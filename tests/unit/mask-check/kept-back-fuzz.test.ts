import { KeptBackText } from '@yoriai/client/mask-check/kept-back-text';
import type { Check } from '@yoriai/client/mask-check/load-check';
import { loadedLater } from '@yoriai/client/mask-check/loaded-later';
import { PaperGuard } from '@yoriai/client/mask-check/paper-guard';
import { writtenWords } from '@yoriai/client/mask-check/written-words';
import { fragmentOf } from '@yoriai/shared/documents/text';
import type { Finding } from '@yoriai/shared/mask-check/finding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { heldDocument } from '../../support/held-document.ts';

/** Two of these side by side are a name. */
const check: Check = (text) =>
  [...text.matchAll(/[山田]{2}/gu)].map(
    ({ 0: found, index }): Finding => ({ kind: 'name', found, from: index, until: index + 2, instead: 'A' }),
  );

const editor = { editor: true };
const place = fc.nat(30);
const operations = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('write'),
      at: place,
      words: fc.constantFrom('山', '田', '山田', '雨', '。'),
    }),
    fc.record({ do: fc.constant('rub out'), at: place }),
    fc.record({ do: fc.constant('other writes'), at: place, words: fc.constantFrom('雪', '月') }),
    fc.record({ do: fc.constant('other rubs out'), at: place }),
    fc.record({
      do: fc.constantFrom(
        'look',
        'change',
        'not name',
        'as is',
        'convert',
        'settle',
        'undo',
        'redo',
        'leave',
      ),
    }),
  ),
  { maxLength: 60 },
);
type Operation = { do: string; at?: number; words?: string };

async function paper() {
  const { connection, kept } = heldDocument();
  const { doc } = connection;
  doc.getMap('cards').set('c_1', new Y.Map([['text', fragmentOf('はじめ')]] as never));
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  doc.on(
    'update',
    (update: Uint8Array, origin: unknown) => origin !== 'other' && Y.applyUpdate(other, update, 'line'),
  );
  other.on(
    'update',
    (update: Uint8Array, origin: unknown) => origin !== 'line' && Y.applyUpdate(doc, update, 'other'),
  );
  const loaded = loadedLater(async () => check);
  loaded.load();
  const guard = new PaperGuard(connection, loaded);
  guard.isOpened.set(true);
  await Promise.resolve();
  const fragment = (of: Y.Doc) => (of.getMap('cards').get('c_1') as Y.Map<Y.XmlFragment>).get('text');
  const open = () =>
    new KeptBackText({
      ...{ guard, fragment, label: '', makeFit: () => false, origin: editor },
      onLeft: () => undefined,
      onOver: () => undefined,
    });
  return {
    doc,
    other,
    kept,
    open,
    textOf: (of: Y.Doc) => writtenWords(fragment(of) ?? expect.unreachable()).text,
    fragment,
  };
}

const runIn = (fragment: Y.XmlFragment | undefined): Y.XmlText => {
  const line = fragment?.get(0);
  const run = line instanceof Y.XmlElement ? line.get(0) : undefined;
  return run instanceof Y.XmlText ? run : expect.unreachable();
};

function edit(run: Y.XmlText, { at = 0, words }: Operation): void {
  // A first word always stays, so that there is a line to write in.
  const place = 1 + (at % run.length);
  if (words !== undefined) run.insert(Math.min(place, run.length), words);
  else if (place < run.length) run.delete(place, 1);
}

describe('[ACC-6][UX-4] a text that is kept back', () => {
  it('whatever is done, everybody ends with the same words, and no name came through unanswered', async () => {
    const happened = new Set<string>();
    await fc.assert(
      fc.asyncProperty(operations, async (done: readonly Operation[]) => {
        const { doc, other, kept, open, textOf, fragment } = await paper();
        const text = open();
        let allowed = false;
        const act = (operation: Operation) => {
          const waiting = text.waiting.get();
          const [asked] = waiting.is === 'asked' ? waiting.findings : [];
          happened.add(operation.do);
          if (operation.do === 'write' || operation.do === 'rub out')
            text.replica.doc.transact(() => edit(runIn(fragment(text.replica.doc)), operation), editor);
          else if (operation.do.startsWith('other')) edit(runIn(fragment(other)), operation);
          else if (operation.do === 'look') text.look();
          else if (operation.do === 'convert') text.replica.hold();
          else if (operation.do === 'undo') text.undo();
          else if (operation.do === 'redo') text.redo();
          else if (operation.do === 'settle') {
            text.replica.letGo();
            text.settle();
          } else if (asked && operation.do === 'change') text.change(asked);
          else if (asked && (operation.do === 'not name' || operation.do === 'as is')) {
            allowed = true;
            if (operation.do === 'as is') text.sendAsIs(asked);
            else text.notName(asked);
          }
        };
        for (const operation of done) {
          act(operation);
          // Two letters that another brings together are no longer anybody's unsent words.
          if (operation.do === 'other rubs out' && check(textOf(other), {}).length > 0) allowed = true;
          // Nobody but this page writes 山 and 田: what came through was looked at first.
          if (!allowed) expect(check(textOf(other), {})).toEqual([]);
        }
        text.replica.letGo();
        text.settle();
        for (let turn = 0; turn < 100; turn += 1) {
          text.look();
          const waiting = text.waiting.get();
          if (waiting.is !== 'asked') break;
          text.change(waiting.findings[0]);
        }
        const here = text.words;
        expect([textOf(doc), textOf(other)]).toEqual([here, here]);
        text.leave();
        expect(kept()).toBe(0);
      }),
      { seed: 20261121, numRuns: 300 },
    );
    expect(happened.size).toBeGreaterThan(11);
  });
});
