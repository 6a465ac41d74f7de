import { peopleToSee } from '@yoriai/client/conferences/rail/people-to-see';
import { ledFrom } from '@yoriai/client/meetings/queries';
import { describe, expect, it } from 'vitest';
import { aRunning } from './a-meeting.ts';

const office = Array.from({ length: 12 }, (_, n) => ({ account: `p_${n}`, name: `係${n}`, comments: false }));
const adviser = { account: 'p_adviser', name: '西条 美紀', comments: true };

describe('[MTG-1] who is shown where roles are given', () => {
  it('first those who take part or come from outside; the rest of a large office behind one press', () => {
    const meeting = aRunning('talk', {
      host: { account: 'p_3', name: '係3' },
      people: { p_1: { name: '係1', role: 'presenter' }, p_2: { name: '係2', promisedAt: 1 } },
    });
    const { first, others } = peopleToSee(meeting, [...office, adviser]);
    expect(first.map(({ account }) => account)).toEqual(['p_1', 'p_2', 'p_3', 'p_adviser']);
    expect(others).toHaveLength(9);
    expect(first[0]).toMatchObject({ role: 'presenter', hasPromised: false, isHost: false });
    expect(first[1]).toMatchObject({ hasPromised: true });
    expect(first[2]).toMatchObject({ isHost: true });
  });

  it('a small office as a whole; and whoever takes part, to who may not ask for the others', () => {
    expect(peopleToSee(aRunning('talk', { people: {} }), office.slice(0, 4)).others).toEqual([]);
    const seen = peopleToSee(aRunning('talk', { people: { p_1: { name: '係1', promisedAt: 1 } } }), []);
    expect(seen.first.map(({ name }) => name)).toEqual(['係1']);
  });
});

it('[MTG-1] a conference is led from its paper, a meeting of residents from its desk', () => {
  expect(ledFrom('a_1', { id: 'm_1', paper: 's_1' })).toBe('/areas/a_1/worksheets/s_1');
  expect(ledFrom('a_1', { id: 'm_1' })).toBe('/areas/a_1/meetings/m_1');
});
