import type { ReadAreaFile, ReadBoard } from '../exchange/read-area-file.ts';
import { newId } from '../keeping/new-id.ts';
import { ecomapSample } from './ecomap.ts';
import { relationMapSample } from './relation-map.ts';
import { buildSampleBoard, type SampleBoard } from './sample-board.ts';
import { springMeetingSample } from './spring-meeting.ts';
import { worryMapSample } from './worry-map/map.ts';

/** Places, people and groups of the sample are invented; residents appear by alias, everybody else by role (P1–P4). */
export const sampleCity = { name: '木ノ葉区', level: 'city' } as const;
export const sampleMaker = '見本';

const boards = [worryMapSample, relationMapSample, ecomapSample, springMeetingSample];
const dayMs = 24 * 60 * 60_000;

/** The sample area with fresh ids, dated back from now. */
export function sampleArea(now: number): ReadAreaFile {
  return {
    area: { id: newId('a_'), name: 'つばめ野地区', level: 'district' },
    boards: boards.map((board) => sampleBoard(board, now)),
  };
}

function sampleBoard(sample: SampleBoard, now: number): ReadBoard {
  const { editedBy, editedDaysAgo, putAwayDaysAgo, cards } = sample;
  const oldest = Math.max(...cards.map((card) => card.daysAgo));
  return {
    id: newId('b_'),
    createdAt: now - (oldest + 1) * dayMs,
    createdBy: '地区担当',
    editedAt: now - editedDaysAgo * dayMs,
    editedBy,
    ...(putAwayDaysAgo === undefined ? {} : { away: now - putAwayDaysAgo * dayMs }),
    ...buildSampleBoard(sample, now),
    picture: undefined,
  };
}
