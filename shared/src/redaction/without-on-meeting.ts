import type { Brought, Participant, SentCard, StaffThere } from '../meetings/desk.ts';
import type { Meeting } from '../meetings/meeting.ts';
import {
  broughtPlace,
  type Gone,
  noTitle,
  placePlace,
  questionPlace,
  reasonPlace,
  titlePlace,
} from './gone.ts';

/** A meeting without what goes. */
export function withoutOnMeeting(meeting: Meeting, gone: Gone): Meeting {
  const { here, papers } = gone;
  const { place, question, passedOver, vote, board, ...rest } = meeting;
  const left = vote && withoutInVote(vote, gone);
  const stays = (paper: string): boolean => !papers.has(paper);
  return {
    ...rest,
    ...(board !== undefined && stays(board) ? { board } : {}),
    boards: meeting.boards.filter(stays),
    minutes: meeting.minutes.filter(stays),
    title: here.has(titlePlace) ? noTitle : meeting.title,
    ...(place === undefined || here.has(placePlace) ? {} : { place }),
    ...(question === undefined || here.has(questionPlace) ? {} : { question }),
    ...(passedOver && {
      passedOver: here.has(reasonPlace) ? { ...passedOver, reason: noTitle } : passedOver,
    }),
    ...(left ? { vote: left } : {}),
  };
}

const nothingBrought: Brought = { group: '', text: '' };

/** Words that were brought from the meeting before; the place of those that go stays empty, so that the others keep theirs. */
export const withoutBrought = (brought: readonly Brought[], gone: Gone): readonly Brought[] =>
  brought.map((it, index) =>
    isBroughtFrom(it, gone) || gone.here.has(broughtPlace(index)) ? nothingBrought : it,
  );

const isBroughtFrom = ({ from }: Brought, { entries, papers }: Pick<Gone, 'entries' | 'papers'>): boolean =>
  from !== undefined && (entries.has(from.row) || papers.has(from.paper));

/** Whoever else chose something else has chosen it still. */
function withoutInVote(vote: NonNullable<Meeting['vote']>, gone: Gone): Meeting['vote'] {
  const { result, ...rest } = vote;
  const cards = vote.cards.filter((card) => !isGone(card, gone));
  if (cards.length === 0 || gone.papers.has(vote.board)) return undefined;
  return { ...rest, cards, ...(result && { result: result.filter(({ card }) => !isGone(card, gone)) }) };
}

/** A card that goes from a board goes from the tray it came through, too: it is one and the same. */
const isGone = (card: string, { here, entries }: Pick<Gone, 'here' | 'entries'>): boolean =>
  here.has(card) || entries.has(card);

type AtTheDesk<T> = readonly (readonly [id: string, it: T])[];

export const withoutInTray = (tray: ReadonlyMap<string, SentCard>, gone: Gone): AtTheDesk<SentCard> =>
  [...tray]
    .filter(([card, { board }]) => !isGone(card, gone) && !gone.papers.has(board ?? ''))
    .map(([card, it]) => [card, gone.here.has(it.by) ? { ...it, name: noTitle } : it]);

/** Who is in stays in, under no name. */
export const withoutNicknames = (
  people: ReadonlyMap<string, Participant>,
  { here }: Pick<Gone, 'here'>,
): AtTheDesk<Participant> =>
  [...people].map(([id, it]) => [id, here.has(id) ? { ...it, name: noTitle } : it]);

export const withoutDrafts = (staff: ReadonlyMap<string, StaffThere>, gone: Gone): AtTheDesk<StaffThere> =>
  [...staff].map(([account, { draft, ...it }]) => {
    const goes = draft && (gone.entries.has(draft.row) || gone.papers.has(draft.book));
    return [account, !draft || goes ? it : { ...it, draft }];
  });

/** Of what each person chose. */
export const withoutChoices = (choices: readonly string[], gone: Gone): readonly string[] =>
  choices.filter((card) => !isGone(card, gone));

interface OnMeeting {
  readonly meeting: Meeting | undefined;
  readonly tray: ReadonlyMap<string, SentCard>;
  readonly brought: readonly Brought[];
}

/** Whether anything of a meeting goes together with cards, rows and papers that go elsewhere. */
export function isOnMeeting(
  { meeting, tray, brought }: OnMeeting,
  { entries, papers }: Pick<Gone, 'entries' | 'papers'>,
): boolean {
  return (
    [...tray].some(([card, { board }]) => entries.has(card) || papers.has(board ?? '')) ||
    [...(meeting?.boards ?? []), ...(meeting?.minutes ?? [])].some((paper) => papers.has(paper)) ||
    (meeting?.vote?.cards ?? []).some((card) => entries.has(card)) ||
    brought.some((it) => isBroughtFrom(it, { entries, papers }))
  );
}
