import type { PlainBoard } from '../documents/board.ts';
import { fit, lastCharacters } from '../documents/characters.ts';
import type { PlainWorksheet } from '../documents/worksheet.ts';
import type { Finding, Known } from '../mask-check/finding.ts';
import { type BoardWordsPlace, findingsOfBoard } from '../mask-check/findings-of-board.ts';
import { findingsOfSheet } from '../mask-check/findings-of-sheet.ts';
import type { WordsPlace } from '../mask-check/words-of-sheet.ts';
import type { OpeningReport, ReportedFinding } from './api.ts';

type Report = Omit<OpeningReport, 'content'>;

/** Characters shown before and after what was found. */
const around = 12;

export function reportOfBoard(board: PlainBoard, known: Known): Report {
  const { cards, picture, sketch } = board;
  return {
    findings: findingsOfBoard(board, known).map(({ finding, place, text }) =>
      reported(finding, text, placeOnBoard(place)),
    ),
    also: { away: awayAmong(cards), slips: 0, isDrawn: picture !== undefined || sketch.length > 0 },
  };
}

/** What was put away is looked at like all the rest: it travels with the document. */
export function reportOfSheet(sheet: PlainWorksheet, known: Known): Report {
  const { rows, remarks } = sheet;
  const whole = { ...sheet, rows: rows.map(takenOut), remarks: remarks.map(takenOut) };
  return {
    findings: findingsOfSheet(whole, known).map(({ finding, place, text }) =>
      reported(finding, text, placeOnSheet(place)),
    ),
    also: { away: awayAmong([...rows, ...remarks]), slips: remarks.length, isDrawn: false },
  };
}

const awayAmong = (entries: readonly { readonly away?: number | undefined }[]): number =>
  entries.filter(({ away }) => away !== undefined).length;

const takenOut = <T extends { readonly away?: number | undefined }>({ away: _, ...rest }: T) => rest;

const placeOnBoard = ({ record, id }: BoardWordsPlace): ReportedFinding['at'] =>
  record === 'card' ? { card: id } : undefined;

const placeOnSheet = ({ row, field }: WordsPlace): ReportedFinding['at'] => {
  if (row !== undefined) return { row };
  return field === '' ? undefined : { field };
};

const reported = (
  { kind, found, from, until }: Finding,
  text: string,
  at: ReportedFinding['at'],
): ReportedFinding => ({
  ...{ kind, found },
  before: kind === 'combination' ? '' : lastCharacters(text.slice(0, from), around),
  after: kind === 'combination' ? '' : fit(text.slice(until), around).fits,
  ...(at && { at }),
});
