import { generateNKeysBetween } from 'fractional-indexing';
import type { Card } from '../boards/card.ts';
import type { Hand } from '../boards/edits/hand.ts';
import type { PlainBoard } from '../documents/board.ts';
import type { RichText } from '../documents/rich-text.ts';
import { type PlainWorksheet, type Row, worksheetSchema } from '../documents/worksheet.ts';
import { groundOfMeeting } from '../legal-ground/of-meeting.ts';
import { minutes as form } from '../worksheets/templates/minutes.ts';
import { dayInJapan, timeInJapan } from '../writing/day-in-japan.ts';
import type { Meeting } from './meeting.ts';

export interface MinutesDraft {
  readonly meeting: Meeting;
  readonly title: string;
  /** The boards of the meeting, by their ids; what was put away on them is not spoken of (A6, P12). */
  readonly boards: readonly { readonly id: string; readonly board: PlainBoard }[];
  /** 相談先, in one line. */
  readonly contact: string;
  /** Milliseconds since 1970, UTC. */
  readonly closedAt: number;
}

/** Words that stand in the draft and are nobody's. */
const words = {
  phones: '参加者（スマホ）',
  hall: '参加者（会場）',
  host: '進行',
  others: 'そのほかの声',
  chosen: 'えらんだもの',
  ground: '根拠は「通常（匿名のみ）」です。だれのことか分かる名前やことがらは書きません。',
  votes: (text: string, votes: number, isTie: boolean) => `${text}（${votes}票${isTie ? '・同数' : ''}）`,
};

/**
 * 議事録 as far as the papers of the meeting say it (MTG-10, A13): voices under their 表札 in people's own words, what
 * troubles, what is to be done and by whom, what was chosen, what groups take home. Who spoke is not said; how many were
 * there stands by role and number (P15). Somebody goes over it.
 */
export function minutesDraft(
  { meeting, title, boards, contact, closedAt }: MinutesDraft,
  hand: Hand,
): PlainWorksheet {
  const at = hand.now();
  const written = (value: unknown) => ({ value, by: hand.by, at }) as PlainWorksheet['values'][string];
  const cards = boards.flatMap(({ id, board }) =>
    inOrder(board).map((card) => ({ card, paper: id, kind: board.kind })),
  );
  const ofKind = (kinds: readonly string[]) =>
    cards.filter(({ kind, card }) => kinds.includes(`${kind} ${card.kind}`));
  const table = (
    name: string,
    rows: readonly Omit<Row, 'id' | 'table' | 'order' | 'by' | 'at'>[],
  ): readonly Row[] => {
    const orders = generateNKeysBetween(null, null, rows.length);
    return rows.map((row, index) => {
      return { ...row, id: hand.id('w_'), table: name, order: orders[index] ?? 'a0', by: hand.by, at };
    });
  };
  const said = ({ card, paper }: (typeof cards)[number], columns: Record<string, unknown> = {}) => ({
    values: {},
    texts: textsOf({ text: card.text, ...columns }),
    source: { to: 'card', paper, entry: card.id, words: card.text, seen: '' } as const,
  });
  return {
    schema: worksheetSchema,
    template: form.name,
    version: form.version,
    title,
    values: {
      date: written(dayInJapan(meeting.startsAt)),
      time: written({ from: timeInJapan(meeting.startsAt), to: timeInJapan(closedAt) }),
    },
    texts: textsOf({ meeting: meeting.title, place: meeting.place, contact }),
    rich: {
      themes: themesOf(
        meeting,
        boards.map(({ board }) => board),
      ),
    },
    rows: [
      ...table('attendance', attendance(meeting, written)),
      ...table(
        'needs',
        ofKind(needs).map((it) => said(it)),
      ),
      ...table(
        'issues',
        ofKind(issues).map((it) => said(it, { who: it.card.who })),
      ),
      ...table(
        'offers',
        ofKind(offers).map((it) => said(it, { who: it.card.who })),
      ),
      ...table(
        'takeHome',
        ofKind(takeHome).map((it) => said(it, { group: it.card.toGroup, until: it.card.answerBy })),
      ),
      ...table('notices', groundOfMeeting(meeting) ? [{ values: {}, texts: { text: words.ground } }] : []),
    ],
    remarks: [],
    lost: [],
    counters: {},
  };
}

/** By kind of board and of card. */
const needs = ['gathering trouble', 'needs-to-issues problem'];
const issues = ['needs-to-issues issue', 'talk-board response'];
const offers = ['gathering help', 'talk-board invitation'];
const takeHome = ['talk-board take-home'];

const inOrder = ({ cards }: PlainBoard): readonly Card[] =>
  cards
    .filter(({ away, text }) => away === undefined && text.trim() !== '')
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));

const textsOf = (texts: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      typeof text === 'string' && text !== '' ? [[name, text]] : [],
    ),
  );

function attendance(
  { present, host }: Meeting,
  written: (value: unknown) => Row['values'][string],
): readonly Pick<Row, 'values' | 'texts'>[] {
  const roles: readonly [string, number][] = [
    [words.host, host ? 1 : 0],
    [words.phones, present.phones],
    [words.hall, present.hall],
  ];
  return roles
    .filter(([, number]) => number > 0)
    .map(([role, number]) => ({ texts: { role }, values: { present: written({ number }) } }));
}

function themesOf({ vote }: Meeting, boards: readonly PlainBoard[]): RichText {
  const blocks = boards.flatMap((board): RichText => {
    const cards = inOrder(board);
    const bundled = board.groups.flatMap(({ id, title }): RichText => {
      const own = cards.filter(({ group }) => group === id);
      return own.length === 0 ? [] : [heading(title), listOf(own.map(({ text }) => text))];
    });
    const groups = new Set(board.groups.map(({ id }) => id));
    const loose = cards.filter(({ group }) => group === undefined || !groups.has(group));
    if (loose.length === 0) return bundled;
    return [
      ...bundled,
      ...(bundled.length > 0 ? [heading(words.others)] : []),
      listOf(loose.map(({ text }) => text)),
    ];
  });
  const chosen = (vote?.result ?? []).filter(({ votes }) => votes > 0);
  if (chosen.length === 0) return blocks;
  const textOf = new Map(boards.flatMap((board) => inOrder(board)).map(({ id, text }) => [id, text]));
  const lines = chosen.flatMap(({ card, votes, isTie }) => {
    const text = textOf.get(card);
    return text === undefined ? [] : [words.votes(text, votes, isTie)];
  });
  return lines.length === 0 ? blocks : [...blocks, heading(words.chosen), listOf(lines)];
}

const heading = (text: string): RichText[number] => ({ type: 'heading', level: 3, inline: [{ text }] });
const listOf = (lines: readonly string[]): RichText[number] => ({
  type: 'list',
  ordered: false,
  items: lines.map((text) => [{ type: 'paragraph', inline: [{ text }] }]),
});
