import { setText } from '@yoriai/shared/boards/edits/cards';
import { addNote } from '@yoriai/shared/boards/edits/notes';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { looseEnds } from '@yoriai/shared/trace/api';
import { riverStages } from '@yoriai/shared/trace/stages';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { until } from '../../support/collaboration/turns.ts';
import { anArea, openPage, testApp } from './support.ts';
import { hand, ids, listed, make, shelf, slope, write } from './three-boards.ts';

describe('the river of the shelf', () => {
  it('[AREA-4] counts live, and its numbers open exactly those cards', async () => {
    const app = await testApp();
    const { area, columns, house } = await slope(app);
    await write(app, columns, [
      { id: 'c_lone', kind: 'issue', text: 'まだだれもしていない' },
      { id: 'c_quiet', kind: 'voice', text: 'まだ話していない' },
    ]);
    await write(app, house, [
      { id: 'c_goal', kind: 'goal' },
      { id: 'c_slot', kind: 'activity', text: '', fields: { slot: 'open' } },
    ]);
    await app.engine.change(boardDocument(house), (doc) =>
      addNote(
        openBoard(doc),
        { card: 'c_goal', on: '2026-11-20', turn: 'same', text: '変わらない' },
        hand,
        'test',
      ),
    );
    const { river } = await shelf(app, area);
    // The voice that was carried over from the map counts once.
    expect(river.counts).toEqual({ notice: 2, problem: 1, issue: 2, goal: 1, activity: 1, review: 1 });
    expect(river.loose).toEqual({
      'person-without-line': 1,
      'notice-not-talked-about': 1,
      'problem-without-issue': 0,
      'issue-without-activity': 1,
      'goal-without-indicator': 1,
      'goal-without-activity': 1,
      'activity-without-issue': 0,
    });
    for (const stage of riverStages) expect(await listed(app, area, stage)).toHaveLength(river.counts[stage]);
    for (const end of looseEnds) expect(await listed(app, area, end)).toHaveLength(river.loose[end]);
    expect(ids(await listed(app, area, 'issue-without-activity'))).toEqual(['c_lone']);
    expect(ids(await listed(app, area, 'notice-not-talked-about'))).toEqual(['c_quiet']);
    expect(await listed(app, area, 'review')).toMatchObject([{ card: 'c_goal', text: '変わらない' }]);
  });

  it('[AREA-4] takes over a new title of a board at once', async () => {
    const app = await testApp();
    const { area, house } = await slope(app);
    await app.as('staff').patch(`/api/areas/${area}/boards/${house}`, { title: '新しい題' });
    expect(await listed(app, area, 'activity')).toMatchObject([{ boardTitle: '新しい題' }]);
  });

  it('[AREA-4] is told of at once, then every two seconds at most, and its own area only', async () => {
    const clock = clockByHand();
    const app = await testApp({ clock });
    const { area, columns } = await slope(app);
    const other = await anArea(app, '別の地区');
    clock.pass(10_000);
    const page = await openPage(app, 'staff');
    const [here, there] = [page.open(`area/${area}`), page.open(`area/${other}`)];
    const open = page.open(boardDocument(columns));
    await until(() => here.synced && there.synced && open.synced, 'synced');
    const told = () => here.said.filter((said) => said === shelfChanged).length;
    const edit = async (text: string): Promise<void> => {
      setText(openBoard(open.doc), 'c_problem', text, 'me');
      const mark = open.mark();
      await until(() => open.stored >= mark, 'stored');
    };
    await edit('一');
    clock.pass(0);
    await until(() => told() === 1, 'told at once');
    for (const text of ['二', '三', '四']) {
      await edit(text);
      clock.pass(600);
    }
    expect(told()).toBe(1);
    clock.pass(200);
    await until(() => told() === 2, 'told again');
    clock.pass(60_000);
    await edit('五');
    clock.pass(0);
    await until(() => told() === 3, 'told at once after a pause');
    expect(there.said).toEqual([]);
  });
});

describe('the 大根 of the shelf', () => {
  it('[AREA-7] has 取り組み as leaves and talks and voices as roots, as they now are', async () => {
    const app = await testApp();
    const { area, house } = await slope(app);
    await make(app, area, 'talk-board');
    await write(app, house, [{ id: 'c_alone', kind: 'activity', text: '毎年の行事' }]);
    const { radish } = (await shelf(app, area)).river;
    expect(radish).toMatchObject({ rootless: 1, talks: 1, notices: 1 });
    expect(radish.leaves.map(({ card, rooted }) => [card, rooted])).toEqual([
      ['c_alone', false],
      ['c_activity', true],
    ]);
  });
});
