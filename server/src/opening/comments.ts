import { createHash } from 'node:crypto';
import { mayLaySlip } from '@yoriai/shared/conferences/slips';
import { entryOf } from '@yoriai/shared/documents/board';
import { countCharacters } from '@yoriai/shared/documents/characters';
import { openWorksheet, type WorksheetDocument } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { CommentChange, NewComment } from '@yoriai/shared/opening/comment';
import { addRemark, changeRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { fieldsOf } from '@yoriai/shared/worksheets/template';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import type { Engine } from '../collaboration/engine.ts';
import { type AskedPaper, type Paper, paperToSee } from './paper.ts';

/**
 * Slips of those who may comment on a worksheet and write nothing else on it: their document is for reading only, so the
 * server lays the slip (domain.md §3.6, D3); while a conference is held on it, slips of everybody, since the server knows
 * which the step is for (AC-B B3). All throw as `paperToSee` does, worksheet-frozen, and writing-stopped.
 */
export interface Comments {
  /** @throws YoriaiError invalid-input for a place or a kind there is not, document-full, phase-forbids */
  add(person: PersonHere, asked: AskedPaper, comment: NewComment): Promise<void>;
  /** One's own alone. @throws YoriaiError not-allowed */
  change(person: PersonHere, asked: AskedPaper, comment: string, change: CommentChange): Promise<void>;
}

export interface CommentsOptions extends Doors {
  readonly engine: Pick<Engine, 'change'>;
}

/** Slips of one worksheet, after which the server lays no more of those who only comment. */
const most = 2000;

export function openComments(options: CommentsOptions): Comments {
  const { conferences, engine, now } = options;
  const toComment = (person: PersonHere, asked: AskedPaper): Paper => {
    const paper = paperToSee(options, person, asked);
    if ('frozen' in paper.entry && paper.entry.frozen !== undefined)
      throw new YoriaiError('worksheet-frozen');
    return paper;
  };

  return {
    async add(person, asked, { key, kind, on, text, answers }) {
      const { document, kind: template, entry } = toComment(person, asked);
      refuseTooLong(text);
      const id = idOfComment(person, entry.id, key);
      await engine.change(document, (doc) => {
        const sheet = openWorksheet(doc);
        // Sent again: it lies there already, or was taken back since.
        if (sheet.remarks.has(id)) return;
        if (sheet.remarks.size >= most) throw new YoriaiError('document-full');
        const isAnswer = answers !== undefined;
        refuseNow(conferences.on(entry.id), person, { kind, isAnswer });
        if (!isAnswer && !worksheetTemplate(template)?.remarks.includes(kind))
          throw invalid('kind', 'no-such-kind');
        if (!isPlace(sheet, template, on)) throw invalid('on', 'no-such-place');
        if (isAnswer && !sheet.remarks.has(answers)) throw invalid('answers', 'no-such-remark');
        const remark = { kind: isAnswer ? 'remark' : kind, on, text: text.toWellFormed(), answers } as const;
        addRemark(sheet, remark, { by: person.name, now, id: () => id }, undefined);
      });
    },

    async change(person, asked, comment, change) {
      const { document, entry } = toComment(person, asked);
      if (!isOwn(person, entry.id, comment)) throw new YoriaiError('not-allowed');
      if ('text' in change) refuseTooLong(change.text);
      await engine.change(document, (doc) => {
        const sheet = openWorksheet(doc);
        if (!entryOf(sheet.remarks, comment)) throw new YoriaiError('not-found');
        // One's own is taken back whenever one likes.
        if ('text' in change) refuseFrozen(conferences.on(entry.id));
        const values = 'text' in change ? { text: change.text.toWellFormed() } : { away: now() };
        changeRemark(sheet, comment, values, undefined);
      });
    },
  };
}

const invalid = (path: string, fault: string): YoriaiError =>
  new YoriaiError('invalid-input', [{ path, fault }]);

/** @throws YoriaiError invalid-input */
function refuseTooLong(text: string): void {
  if (countCharacters(text) > limits.cardTextCharacters) throw invalid('text', 'too-long');
}

/** @throws YoriaiError writing-stopped, phase-forbids */
function refuseNow(
  conference: Meeting | undefined,
  { accountId }: Pick<PersonHere, 'accountId'>,
  slip: Parameters<typeof mayLaySlip>[2],
): void {
  refuseFrozen(conference);
  if (conference && !mayLaySlip(conference, accountId, slip)) throw new YoriaiError('phase-forbids');
}

/** @throws YoriaiError writing-stopped */
function refuseFrozen(conference: Meeting | undefined): void {
  if (conference?.stage === 'running' && conference.frozen) throw new YoriaiError('writing-stopped');
}

/** A slip stands beside a section, a field, or a row. */
function isPlace({ rows }: WorksheetDocument, template: string, on: string): boolean {
  const sections = worksheetTemplate(template)?.sections ?? [];
  return (
    sections.some(({ id }) => id === on) || fieldsOf({ sections }).some(({ id }) => id === on) || rows.has(on)
  );
}

const keyLength = 12;

/** The id bears who wrote it, for the server alone to tell: a name beside a slip can be anybody's. */
function idOfComment({ accountId }: Pick<PersonHere, 'accountId'>, worksheet: string, key: string): string {
  const veil = createHash('sha256')
    .update(JSON.stringify([worksheet, accountId, key]))
    .digest('base64url');
  return `r_${key}${veil.slice(0, 20)}`;
}

const isOwn = (person: Pick<PersonHere, 'accountId'>, worksheet: string, comment: string): boolean =>
  comment === idOfComment(person, worksheet, comment.slice(2, 2 + keyLength));
