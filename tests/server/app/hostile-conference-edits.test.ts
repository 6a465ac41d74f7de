import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { addRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { addRows, putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { syncFrame, syncUpdate } from '../../support/collaboration/frames.ts';
import { until } from '../../support/collaboration/turns.ts';
import { aConference, aRow, edited, hand, sheetOf, type TestConference } from './a-conference.ts';
import { said } from './a-paper-to-open.ts';
import { openPageWith } from './support.ts';

describe('somebody who writes on the paper, past the page', () => {
  const running = async (step: Parameters<TestConference['go']>[0] = 'talk') => {
    const conference = await aConference();
    await conference.app.engine.change(conference.paper.document, (doc) => {
      addRows(
        openWorksheet(doc),
        'nextSteps',
        [{ id: 'w_step', texts: { text: '報告者の一歩' } }],
        hand,
        undefined,
      );
      addRows(openWorksheet(doc), 'issues', [{ id: 'w_issue', texts: { text: '論点' } }], hand, undefined);
    });
    await conference.gather();
    const { revision } = (
      await conference.house.as('backup').get(`${conference.paper.at}/anonymity`)
    ).json() as { revision: string };
    await conference.house.as('backup').post(`${conference.paper.at}/anonymity-check`, { revision });
    await conference.go(step);
    return conference;
  };

  it.each<[string, (doc: Y.Doc) => void]>([
    ['writes a new 次の一歩', aRow('nextSteps', 'よその一歩')],
    ['rewords it', (doc) => worksheetText(doc, 'w_step', 'text').insert(0, [new Y.XmlText('よその')])],
    ['wipes it', (doc) => worksheetText(doc, 'w_step', 'text').delete(0, 1)],
    ['puts it away', (doc) => putAwayRows(openWorksheet(doc), ['w_step'], hand, undefined)],
    ['takes its row out', (doc) => openWorksheet(doc).rows.delete('w_step')],
    [
      'puts another row in its place',
      (doc) => void openWorksheet(doc).rows.set('w_step', new Y.Map([['table', 'issues']])),
    ],
    [
      'moves a 論点 there',
      (doc) => void (openWorksheet(doc).rows.get('w_issue') as Y.Map<unknown>).set('table', 'nextSteps'),
    ],
    [
      'moves it to the 論点',
      (doc) => void (openWorksheet(doc).rows.get('w_step') as Y.Map<unknown>).set('table', 'issues'),
    ],
    [
      'hides it among a hundred harmless edits',
      (doc) => {
        for (let time = 0; time < 100; time += 1) aRow('issues', `論点${time}`)(doc);
        aRow('nextSteps', 'よその一歩')(doc);
      },
    ],
  ])('[B5] %s', async (_, edit) => {
    const conference = await running();
    const before = await sheetOf(conference);
    const page = await conference.open('invited');
    expect(page.scope).toBe('read-write');
    expect(await edited(page, edit)).toBe('place-held');
    expect(await sheetOf(conference)).toEqual(before);
    // And once more with the answer to the first sync, as a page that was away.
    page.open();
    await until(() => page.closed !== undefined, 'it is closed again');
    expect(page.closed).toBe('place-held');
    expect(await sheetOf(conference)).toEqual(before);
  });

  it('[B3] lays an opinion over the raw socket in the step of questions, or at any other', async () => {
    const conference = await running('facts');
    const lay = (doc: Y.Doc) => {
      addRemark(openWorksheet(doc), { kind: 'opinion', on: 'summary', text: '意見' }, hand, undefined);
    };
    for (const who of ['invited', 'primary', 'director', 'backup'] as const)
      expect([who, await edited(await conference.open(who), lay)]).toEqual([who, 'place-held']);
    await conference.go('questions');
    expect(await edited(await conference.open('backup'), lay)).toBe('place-held');
    expect((await sheetOf(conference)).remarks).toEqual([]);
    expect(said(await conference.slip('invited', 'opinion'))).toEqual([409, 'phase-forbids']);
  });

  it('[B5] sends an edit in pieces: first what builds on what has not come', async () => {
    const conference = await running();
    const before = await sheetOf(conference);
    const page = await openPageWith(conference.app, 'yoriai=token-of-invited');
    const opened = page.open(conference.paper.document);
    await until(() => opened.synced, 'it is open');
    const far = new Y.Doc();
    Y.applyUpdate(far, Y.encodeStateAsUpdate(opened.doc));
    const pieces: Uint8Array[] = [];
    far.on('update', (piece: Uint8Array) => pieces.push(piece));
    const line = new Y.XmlText('論');
    worksheetText(far, 'w_issue', 'text').insert(0, [line]);
    line.insert(1, '点');
    page.write(syncFrame(opened.name, syncUpdate, pieces[1] ?? new Uint8Array()));
    await until(() => opened.closed !== undefined, 'it is closed');
    expect(opened.closed).toBe('place-held');
    expect(await sheetOf(conference)).toEqual(before);
  });

  it('has not promised: neither writes nor lays a slip', async () => {
    const conference = await running();
    const { app, house, paper } = conference;
    await house.open(paper.id, { invited: [{ account: 'p_outsider', as: 'write' }] });
    expect((await conference.open('outsider')).scope).toBe('readonly');
    expect(said(await conference.slip('outsider', 'opinion'))).toEqual([409, 'phase-forbids']);
    expect(await app.engine.read(paper.document, (doc) => doc.getMap('remarks').size)).toBe(0);
  });

  it('comes back with what every page answers to the first sync, and is let in', async () => {
    const conference = await running();
    const page = await conference.open('invited');
    expect(await edited(page, aRow('issues', 'もう一つ'))).toBeUndefined();
    page.leave();
    await until(() => page.closed !== undefined, 'it has left');
    page.open();
    await until(() => page.synced, 'it is let in');
    expect(await edited(page, aRow('issues', '三つめ'))).toBeUndefined();
  });

  it('[MTG-7] a restart in the middle: what is held stays held, on a page that was there before', async () => {
    const conference = await running();
    const again = await conference.app.restart();
    const page = (await openPageWith(again, 'yoriai=token-of-invited')).open(conference.paper.document);
    await until(() => page.synced, 'it is open');
    expect(await edited(page, aRow('nextSteps', 'よその一歩'))).toBe('place-held');
    const late = (await openPageWith(again, 'yoriai=token-of-backup')).open(conference.paper.document);
    await until(() => late.synced, 'it is open');
    expect(await edited(late, aRow('nextSteps', '報告者の一歩'))).toBeUndefined();
  });
});
