import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { YoriaiError } from '@yoriai/shared/errors';
import type { DecisionRequest, NewProposal } from '@yoriai/shared/support-plan/api';
import { planTemplate } from '@yoriai/shared/support-plan/plan';
import type { Field } from '@yoriai/shared/worksheets/field';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { fieldOf, tableOf } from '@yoriai/shared/worksheets/template';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import { type PlanFile, type PlanNews, type ProposalOnFile, writePlanNews } from './plan-file.ts';

interface Place {
  readonly row?: string | undefined;
  readonly field: string;
}

/**
 * A proposal, as it is written down with the words it would change.
 *
 * @param sheet what is approved now
 * @throws YoriaiError invalid-input for a place that is no text of the approved plan, or words that change nothing
 */
export function newProposal(
  sheet: PlainWorksheet,
  { row, field, text, reason }: NewProposal,
  { name, accountId }: Person,
  now: number,
): ProposalOnFile {
  const place = { ...(row === undefined ? {} : { row }), field };
  const before = textAt(sheet, place);
  if (before === undefined)
    throw new YoriaiError('invalid-input', [{ path: 'field', fault: 'no-such-text' }]);
  const after = text.replaceAll(/\r\n?/g, '\n').trim().toWellFormed();
  if (after === before) throw new YoriaiError('invalid-input', [{ path: 'text', fault: 'same' }]);
  return { id: newId('q_'), ...place, before, after, reason, by: name, account: accountId, at: now };
}

export interface ToDecide {
  readonly file: PlanFile;
  readonly sheet: PlainWorksheet;
  readonly proposal: ProposalOnFile;
  readonly request: DecisionRequest;
  readonly person: Person;
  readonly now: number;
}

/**
 * The proposal with its decision, and the version that an accepted one makes: old words, new words, reason and day stay
 * to be read (C12).
 *
 * @throws YoriaiError plan-changed-meanwhile when it was decided, or the words it would change are others by now;
 * plan-needs-note when it is one's own (C9) and nothing is said about that
 */
export function decideProposal({
  file,
  sheet,
  proposal,
  request: { as, note = '' },
  person,
  now,
}: ToDecide): PlanNews & { readonly proposal: ProposalOnFile } {
  const words = textAt(sheet, proposal);
  if (proposal.decided || (as === 'accepted' && words !== proposal.before))
    throw new YoriaiError('plan-changed-meanwhile');
  if (note === '' && proposal.account === person.accountId) throw new YoriaiError('plan-needs-note');
  const said = { by: person.name, at: now, ...(note === '' ? {} : { note }) };
  if (as === 'declined') return { proposal: { ...proposal, decided: { as, ...said } } };
  const number = (file.versions.at(-1)?.number ?? 0) + 1;
  return {
    proposal: { ...proposal, decided: { as, ...said, version: number }, writing: true },
    version: {
      ...{ number, by: person.name, at: now, reason: proposal.reason, proposal: proposal.id },
      sheet: withText(sheet, proposal, proposal.after),
    },
  };
}

/** Writes what was accepted into the plan. Done again after it was cut off, it changes nothing more. */
export async function writeAccepted(
  engine: Pick<Engine, 'change'>,
  plan: string,
  { writing: _, ...proposal }: ProposalOnFile,
): Promise<void> {
  const { row, field, after } = proposal;
  await engine.change(worksheetDocument(plan), (doc) => replaceText(worksheetText(doc, row, field), after));
  await engine.change(versionsDocument(plan), (doc) => writePlanNews(doc, { proposal }));
}

/** @returns undefined for what is no text that was approved. */
function textAt(sheet: PlainWorksheet, { row, field }: Place): string | undefined {
  const template = worksheetTemplate(planTemplate);
  if (!template) return undefined;
  const isText = (it: Field | undefined): boolean => it?.type === 'text' && it.internal !== true;
  if (row === undefined) return isText(fieldOf(template, field)) ? (sheet.texts[field] ?? '') : undefined;
  const there = sheet.rows.find(({ id }) => id === row);
  const column = there && tableOf(template, there.table)?.columns.find(({ id }) => id === field);
  return there && isText(column) ? (there.texts[field] ?? '') : undefined;
}

function withText(sheet: PlainWorksheet, { row, field }: Place, text: string): PlainWorksheet {
  if (row === undefined) return { ...sheet, texts: { ...sheet.texts, [field]: text } };
  const rows = sheet.rows.map((it) =>
    it.id === row ? { ...it, texts: { ...it.texts, [field]: text } } : it,
  );
  return { ...sheet, rows };
}
