import type { Audience } from '../access/audience.ts';
import { boardKind } from '../boards/registry.ts';
import { worksheetTemplate } from '../worksheets/registry.ts';
import type { Template } from '../worksheets/template.ts';

/** What of a paper says how wide it may become. */
export interface PaperToOpen {
  readonly of: 'board' | 'worksheet';
  /** A board kind's name, or a template's. */
  readonly kind: string;
}

/**
 * To whom a paper may be opened at most (domain.md §3.6): a board as its kind says, a worksheet as its form says, and
 * 取扱注意, one's own and sealed papers to nobody but staff, whatever their form says.
 */
export function widestOf({ of, kind }: PaperToOpen): Audience {
  if (of === 'board') return boardKind(kind)?.audience ?? 'staff';
  const form = worksheetTemplate(kind);
  return form ? widestOfForm(form) : 'staff';
}

export function widestOfForm({
  caution = false,
  paper,
  widest = 'staff',
}: Pick<Template, 'caution' | 'paper' | 'widest'>): Audience {
  return caution || paper !== 'shared' ? 'staff' : widest;
}

/** Whether somebody can be invited to a paper by name: 取扱注意 alone is read by those who were named (D3). */
export const isByInvitation = ({ of, kind }: PaperToOpen): boolean =>
  of === 'worksheet' && worksheetTemplate(kind)?.caution === true;
