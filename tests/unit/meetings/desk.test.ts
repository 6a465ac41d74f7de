import { kindOf } from '@yoriai/client/meetings/desk/hall/hall-draft';
import { type DeskAct, deskAct, letterOf } from '@yoriai/client/meetings/desk/keys';
import { peopleLists } from '@yoriai/client/meetings/desk/people/people-lists';
import { minutesPast, runTimes, stepEnds, timerWords } from '@yoriai/client/meetings/desk/rail/run-times';
import { isRewritten, trayLists } from '@yoriai/client/meetings/desk/tray/tray-lists';
import { wallCards } from '@yoriai/client/meetings/desk/wall/wall-cards';
import type { Card } from '@yoriai/shared/boards/card';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { carriedOut } from '@yoriai/shared/meetings/commands';
import type { SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { runSheet } from '@yoriai/shared/meetings/run-sheet';
import { describe, expect, it } from 'vitest';

const minute = 60_000;
const sent = (more: Partial<SentCard>): SentCard => ({
  ...{ kind: 'trouble', text: '坂がすべる', by: 'g_1', name: 'はな', at: 0, state: 'waiting' },
  ...more,
});

describe('the tray', () => {
  it('[MTG-4] reads the oldest first, the newest waits at the bottom, and what was rewritten behind it', () => {
    const tray = new Map([
      ['c', sent({ at: 3 })],
      ['a', sent({ at: 1 })],
      ['b', sent({ at: 1 })],
      ['d', sent({ at: 2, state: 'released' })],
      ['e', sent({ at: 0, state: 'withdrawn' })],
      ['f', sent({ at: 4, state: 'kept-back' })],
      ['g', sent({ at: 5, state: 'kept-back' })],
      ['r', sent({ at: 0, shown: '坂がこわい' })],
    ]);
    const { waiting, keptBack } = trayLists(tray);
    expect(waiting.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'r']);
    expect(keptBack.map(({ id }) => id)).toEqual(['g', 'f']);
  });

  it('[MTG-4] knows a voice that hangs on the wall with other words', () => {
    expect(isRewritten(sent({ shown: '坂がこわい' }))).toBe(true);
    expect(isRewritten(sent({ shown: '坂がすべる' }))).toBe(false);
    expect(isRewritten(sent({ shown: '坂がこわい', state: 'released' }))).toBe(false);
    expect(isRewritten(sent({}))).toBe(false);
  });
});

describe('the wall as the desk sees it', () => {
  const card = (id: string, at: number, more: Partial<Card> = {}): Card => ({
    ...{ id, at, kind: 'trouble', text: id, order: `a${at}`, by: 'はな' },
    ...more,
  });
  const board = {
    cards: [
      card('old', 1),
      card('new', 3, { group: 'g1' }),
      card('down', 2, { away: 9, group: 'g1' }),
      card('blank', 4, { text: '  ' }),
    ],
    groups: [
      { id: 'g2', title: '見守り', by: 'x', at: 2 },
      { id: 'g1', title: '移動', by: 'x', at: 1 },
    ],
  } as unknown as PlainBoard;

  it('[MTG-6] shows the newest first, without what was taken down and what says nothing yet', () => {
    const wall = wallCards(board, undefined);
    expect(wall.shown.map(({ id }) => id)).toEqual(['new', 'old']);
    expect(wall.down.map(({ id }) => id)).toEqual(['down']);
    expect(wall.pages).toEqual([
      { id: 'g1', title: '移動', cards: 1 },
      { id: 'g2', title: '見守り', cards: 0 },
    ]);
  });

  it('[MTG-6] shows one 表札, and all again when that one is gone', () => {
    expect(wallCards(board, 'g1').shown.map(({ id }) => id)).toEqual(['new']);
    expect(wallCards(board, 'gone').shown).toHaveLength(2);
  });
});

describe('the rail', () => {
  const steps = runSheet('residents-120')?.steps ?? [];
  const planned = {
    ...{ area: 'a', title: '会', stage: 'planned', startsAt: 0, endsAt: 120 * minute, ends: [] },
    ...{ steps: steps.map((step) => ({ ...step })), frozen: false, promises: [], moderated: true },
    ...{ lobby: false, boards: [], people: {}, present: { phones: 0, hall: 0, tables: 0 } },
    ...{ minutes: [] },
  } as Meeting;
  const how = { code: () => '123456', by: { account: 'p', name: '野原 さくら' } };

  it('[MTG-1] says before the meeting when each step is meant to begin', () => {
    const times = runTimes(planned);
    expect(times.map(({ begins }) => (begins ?? 0) / minute)).toEqual([0, 15, 35, 65, 75, 90, 105, 110, 115]);
    expect(times.every(({ state }) => state === 'ahead')).toBe(true);
    expect(stepEnds(planned)).toBeUndefined();
  });

  it('[MTG-1] begun late, says the shortened times, and nothing of those that are done', () => {
    const late = carriedOut(planned, { do: 'step', step: 1 }, { ...how, now: 60 * minute });
    const times = runTimes(late);
    expect(times.slice(0, 3).map(({ state }) => state)).toEqual(['done', 'now', 'ahead']);
    expect(times[0]?.begins).toBeUndefined();
    expect(times[2]?.begins).toBe(stepEnds(late));
    expect(times.at(-1)?.begins).toBeLessThan(120 * minute);
  });

  it('[MTG-1] tells what is left, and by how much it is past', () => {
    expect([192, 60, 5, 3600].map(timerWords)).toEqual(['3:12', '1:00', '0:05', '60:00']);
    expect(minutesPast(0, 150_000)).toBe(2);
    expect(minutesPast(1000, 0)).toBe(0);
  });
});

describe('the keys of the desk', () => {
  const pressed = {
    ...{ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
    ...{ repeat: false, isComposing: false, code: 'KeyD' },
  };

  it('[MTG-4] one key puts up, wherever the letters of the keyboard are set to', () => {
    expect(deskAct(pressed, false)).toBe('release');
    expect(deskAct({ ...pressed, code: 'KeyT' }, false)).toBe('next');
    expect(deskAct({ ...pressed, code: 'KeyX' }, false)).toBeUndefined();
    const acts: DeskAct[] = ['release', 'keep-back', 'next', 'hall', 'freeze'];
    expect(acts.map(letterOf)).toEqual(['D', 'S', 'T', 'K', 'P']);
  });

  it('a key that is typed into a field, held down, part of a conversion or of a shortcut of the browser puts nothing up', () => {
    expect(deskAct(pressed, true)).toBeUndefined();
    for (const more of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'repeat', 'isComposing'])
      expect([more, deskAct({ ...pressed, [more]: true }, false)]).toEqual([more, undefined]);
  });
});

describe('who is there', () => {
  it('[MTG-2] the lobby is told apart, and who left is not counted', () => {
    const person = (joinedAt: number, more = {}) => ({ name: `人${joinedAt}`, joinedAt, ...more });
    const { here, waiting } = peopleLists(
      new Map([
        ['b', person(2)],
        ['a', person(1)],
        ['w', person(3, { waiting: true })],
        ['l', person(0, { leftAt: 9 })],
      ]),
    );
    expect(here.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(waiting.map(({ id }) => id)).toEqual(['w']);
  });
});

describe('会場の声', () => {
  it('[MTG-7] is of a kind that the step takes', () => {
    const draft = { key: 'k', text: 'x' };
    expect(kindOf(draft, ['notice', 'trouble'])).toBe('notice');
    expect(kindOf({ ...draft, kind: 'trouble' }, ['notice', 'trouble'])).toBe('trouble');
    expect(kindOf({ ...draft, kind: 'trouble' }, ['help'])).toBe('help');
    expect(kindOf(draft, [])).toBeUndefined();
  });
});
