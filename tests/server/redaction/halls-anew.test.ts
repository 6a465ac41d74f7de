import { openHalls } from '@yoriai/server/meetings/halls';
import { type Meeting, readMeeting, writeMeeting } from '@yoriai/shared/meetings/meeting';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { turns } from '../../support/collaboration/turns.ts';

const meeting: Meeting = {
  ...{ area: 'a_1', title: '消える題', stage: 'open', startsAt: 0, endsAt: 1, steps: [], ends: [] },
  ...{ promises: [], frozen: false, moderated: true, lobby: false, boards: [], people: {}, code: '123456' },
  ...{ present: { phones: 0, hall: 0, tables: 0 }, minutes: [] },
};

/** Documents of meetings without an engine around them; one reader can be held back. */
function aHouse() {
  let doc = new Y.Doc();
  writeMeeting(doc, meeting);
  let letGo: (() => void) | undefined;
  let isHeld = false;
  let isFailing = false;
  const halls = openHalls({
    async read(_document, reader) {
      const read = reader(doc);
      if (isFailing) throw new Error('the disk is away');
      if (isHeld) {
        isHeld = false;
        await new Promise<void>((go) => {
          letGo = go;
        });
      }
      return read;
    },
    async change(_document, edit) {
      edit(doc);
    },
  });
  return {
    halls,
    title: () => readMeeting(doc)?.title,
    async renew() {
      await turns();
      doc = new Y.Doc();
      writeMeeting(doc, { ...meeting, title: '—' });
    },
    holdNextReader: () => {
      isHeld = true;
    },
    letReaderGo: () => letGo?.(),
    fail: (failing: boolean) => {
      isFailing = failing;
    },
  };
}

it('[ACC-8] a change that was asked for while a meeting is redacted is made to what stays of it', async () => {
  const { halls, title, renew } = aHouse();
  await halls.of('m_1');
  const redacted = halls.during(['m_1'], renew);
  const changed = halls.change('m_1', (it) => ({ ...it, frozen: true }));
  await Promise.all([redacted, changed]);
  expect(title()).toBe('—');
  expect(await halls.of('m_1')).toMatchObject({ title: '—', frozen: true });
  expect(halls.codes().get('123456')).toBe('m_1');
});

it('[ACC-8] who read a meeting before it was redacted does not hold it afterwards', async () => {
  const { halls, renew, holdNextReader, letReaderGo, fail } = aHouse();
  holdNextReader();
  const early = halls.of('m_1');
  fail(true);
  await halls.during(['m_1'], renew);
  fail(false);
  letReaderGo();
  expect((await early).title).toBe('—');
  expect((await halls.of('m_1')).title).toBe('—');
});

it('[ACC-8] [MTG-2] the number of a meeting that is redacted lets people in as before', async () => {
  const { halls, renew } = aHouse();
  await halls.of('m_1');
  await halls.during(['m_1'], renew);
  expect(halls.codes().get('123456')).toBe('m_1');
});
