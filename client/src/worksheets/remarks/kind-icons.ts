import type { RemarkKind } from '@yoriai/shared/worksheets/template';

/** A question, a fact and an opinion are told apart by their sign, too (CAN-7). */
export const kindIcons: Readonly<Record<RemarkKind, string>> = {
  remark: 'comment',
  question: 'notice',
  fact: 'pin',
  opinion: 'talk',
};
