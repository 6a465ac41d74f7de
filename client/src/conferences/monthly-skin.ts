import type { WorksheetSkin } from '../worksheets/worksheet-skin.ts';
import { ConferencePlace } from './conference-place.tsx';
import { ShareToggle } from './sharing/share-toggle.tsx';
import { ConferenceSide } from './side.tsx';

/** 月例検証: held on its own sheet, three reports of a quarter of an hour (templates.json monthlyReview45). */
export const monthlyReviewSkin: WorksheetSkin = {
  Around: ConferencePlace,
  Acts: ShareToggle,
  Side: ConferenceSide,
};
