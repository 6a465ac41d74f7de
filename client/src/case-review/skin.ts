import { ConferencePlace } from '../conferences/conference-place.tsx';
import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { BooksBehind } from './books-behind.tsx';
import { CaseActs } from './case-acts.tsx';
import { CaseBody } from './case-body.tsx';
import { CaseSide } from './case-side.tsx';
import { GatheredSlips } from './gathered-slips.tsx';
import { PrintMark } from './print-mark.tsx';
import { ProfileFigures } from './profile-figures.tsx';
import { RelationField } from './relation-field.tsx';

/** 事例検討シート: gathered, looked over by a second person, and talked about (WS-5). */
export const caseReviewSkin: WorksheetSkin = {
  Around: ConferencePlace,
  Body: CaseBody,
  Acts: CaseActs,
  Side: CaseSide,
  fields: { profile: ProfileFigures, relations: RelationField },
  sections: { talk: GatheredSlips, progress: BooksBehind },
  PrintMark,
};
