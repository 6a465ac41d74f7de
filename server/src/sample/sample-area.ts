import type { ReadAreaFile, ReadBoard } from '../exchange/read-area-file.ts';
import { newId } from '../keeping/new-id.ts';
import { buildWays, withMarks } from './build-ways.ts';
import { sampleConversions } from './conversions.ts';
import { timeAgo } from './days.ts';
import { ecomapSample } from './ecomap.ts';
import { secondMeetingSample } from './gathering/second-meeting.ts';
import { logicModelSample } from './logic-model/model.ts';
import { needsToIssuesSample } from './needs-to-issues/board.ts';
import { relationMapSample } from './relation-map.ts';
import { buildSampleBoard, type SampleBoard } from './sample-board.ts';
import { springMeetingSample } from './spring-meeting.ts';
import { thirdMeetingSample } from './talk-board/third-meeting.ts';
import { sampleWorksheets } from './worksheets/sample-worksheets.ts';
import { worryMapSample } from './worry-map/map.ts';

/** Places, people and groups of the sample are invented; residents appear by alias, everybody else by role (P1–P4). */
export const sampleCity = { name: '木ノ葉区', level: 'city' } as const;
export const sampleMaker = '見本';

const boards = [
  worryMapSample,
  needsToIssuesSample,
  logicModelSample,
  thirdMeetingSample,
  secondMeetingSample,
  relationMapSample,
  ecomapSample,
  springMeetingSample,
];

/** The sample area with fresh ids, dated back from now. */
export function sampleArea(now: number): ReadAreaFile {
  const built = boards.map((sample) => ({ sample, id: newId('b_'), ...buildSampleBoard(sample, now) }));
  const byKey = new Map(built.map((it) => [it.sample.key, it]));
  const conversions = buildWays(sampleConversions, byKey, now);
  return {
    area: { id: newId('a_'), name: 'つばめ野地区', level: 'district' },
    boards: built.map(
      ({ sample, id, board, staffNotes }): ReadBoard => ({
        id,
        ...handsOf(sample, now),
        board: withMarks(id, board, conversions),
        staffNotes,
        picture: undefined,
      }),
    ),
    worksheets: sampleWorksheets(byKey, now),
    conversions,
  };
}

function handsOf({ editedBy, editedDaysAgo, putAwayDaysAgo, cards }: SampleBoard, now: number) {
  const oldest = Math.max(...cards.map((card) => card.daysAgo));
  return {
    createdAt: timeAgo(now, oldest + 1),
    createdBy: '地区担当',
    editedAt: timeAgo(now, editedDaysAgo),
    editedBy,
    ...(putAwayDaysAgo === undefined ? {} : { away: timeAgo(now, putAwayDaysAgo) }),
  };
}
