import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { changeRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { describe, expect, it } from 'vitest';
import { aConference, edited, sheetOf, type TestConference, takePart } from './a-conference.ts';
import { said } from './a-paper-to-open.ts';

const forbidden = [409, 'phase-forbids'];

const slipsOn = async (conference: TestConference) => (await sheetOf(conference)).remarks;

describe('[B3] slips in a conference', () => {
  it('are those that the step is for, of everybody, writers too', async () => {
    const conference = await aConference();
    const { gather, go, slip } = conference;
    await gather();
    const table = [
      ['report', []],
      ['questions', ['question']],
      ['facts', ['fact']],
      ['focus', []],
      ['talk', ['fact', 'opinion']],
      ['next-steps', []],
    ] as const;
    let laid = 0;
    for (const [step, allowed] of table) {
      await go(step);
      for (const who of takePart)
        for (const kind of ['question', 'fact', 'opinion'] as const) {
          const isAllowed = (allowed as readonly string[]).includes(kind);
          laid += isAllowed ? 1 : 0;
          expect([step, who, kind, ...said(await slip(who, kind))]).toEqual([
            ...[step, who, kind],
            ...(isAllowed ? [201, undefined] : forbidden),
          ]);
        }
    }
    expect(await slipsOn(conference)).toHaveLength(laid);
  });

  it('at 助言 are the advisers’ alone', async () => {
    const { gather, go, slip } = await aConference();
    await gather();
    await go('advice');
    expect(said(await slip('advisor', 'opinion'))).toEqual([201, undefined]);
    for (const who of ['primary', 'backup', 'invited'] as const)
      expect([who, ...said(await slip(who, 'opinion'))]).toEqual([who, ...forbidden]);
  });

  it('are laid by nobody while all stands still; one’s own is taken back all the same, and not reworded', async () => {
    const conference = await aConference();
    const { gather, go, slip, command, house, paper } = conference;
    await gather();
    await go('talk');
    await slip('advisor', 'opinion');
    const [mine] = await slipsOn(conference);
    await command('primary', { do: 'freeze', frozen: true });
    const change = (body: object) => house.as('advisor').patch(`${paper.at}/comments/${mine?.id}`, body);
    expect(said(await slip('invited', 'opinion'))).toEqual([409, 'writing-stopped']);
    expect(said(await change({ text: '書きなおし' }))).toEqual([409, 'writing-stopped']);
    expect((await change({ away: true })).statusCode).toBe(200);
    expect((await slipsOn(conference))[0]).toMatchObject({ text: '付せんの文', away: expect.any(Number) });
  });

  it('sent again when the step is over are still the same slip, and not refused', async () => {
    const conference = await aConference();
    const { gather, go, slip } = conference;
    await gather();
    await go('questions');
    const again = { key: 'abcdefghijkl' };
    expect((await slip('invited', 'question', again)).statusCode).toBe(201);
    await go('focus');
    expect((await slip('invited', 'question', again)).statusCode).toBe(201);
    expect(await slipsOn(conference)).toHaveLength(1);
    expect(said(await slip('invited', 'question', { key: 'mnopqrstuvwx' }))).toEqual(forbidden);
  });

  it('answers come from 報告者 at any step, and from 記録', async () => {
    const conference = await aConference();
    const { gather, go, slip } = conference;
    await gather();
    await go('questions');
    await slip('invited', 'question');
    const [question] = await slipsOn(conference);
    await go('focus');
    const answer = { answers: question?.id, text: '答え' };
    expect((await slip('backup', 'remark', answer)).statusCode).toBe(201);
    expect((await slip('director', 'remark', answer)).statusCode).toBe(201);
    expect(said(await slip('invited', 'remark', answer))).toEqual(forbidden);
  });

  it('are settled over the socket by 進行 and 記録, and by nobody else', async () => {
    const conference = await aConference();
    const { gather, go, slip, open } = conference;
    await gather();
    await go('talk');
    await slip('advisor', 'opinion');
    const [mine] = await slipsOn(conference);
    const settle = (doc: Parameters<typeof openWorksheet>[0]) =>
      changeRemark(openWorksheet(doc), mine?.id ?? '', { settled: 2000 }, undefined);
    expect(await edited(await open('invited'), settle)).toBe('place-held');
    expect(await edited(await open('director'), settle)).toBeUndefined();
    expect(await slipsOn(conference)).toMatchObject([{ settled: 2000 }]);
  });

  it('are as without a conference before it begins and when it is closed', async () => {
    const { plan, gather, command, slip } = await aConference();
    await plan();
    expect((await slip('advisor', 'opinion')).statusCode).toBe(201);
    await gather();
    expect((await slip('advisor', 'question')).statusCode).toBe(201);
    await command('primary', { do: 'close' });
    expect((await slip('advisor', 'opinion')).statusCode).toBe(201);
  });
});
