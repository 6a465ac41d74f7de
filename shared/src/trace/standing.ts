import type { CardList, TraceCard } from './api.ts';
import type { Stage } from './stages.ts';
import { newestFirst } from './trace.ts';
import { reach, some, type Way } from './walk.ts';
import type { WayBoard, WayCard } from './way-board.ts';

/** How things stand in an area: every list that may be asked for, and the 取り組み without a root. */
export interface Standing {
  /** Newest first. */
  readonly lists: Readonly<Record<CardList, readonly TraceCard[]>>;
  /** 取り組み under which no voice, 問題, 課題 or talk stands (AREA-7). */
  readonly rootless: ReadonlySet<TraceCard>;
}

/**
 * Counts an area's cards by stage and finds what is left hanging (AREA-4). A card that came of one of its own stage
 * (a voice that was carried from the map to another board) is counted where it began.
 */
export function standingOf(way: Way, boards: Iterable<WayBoard>): Standing {
  const all = [...way.cards()];
  const of = (stage: Stage) => all.filter((card) => card.shown.stage === stage);
  const counted = (stage: Stage) =>
    of(stage).filter((card) => !some(way.before(card), (it) => it.shown.stage === stage));
  const leadingTo = (stage: Stage) => reach(of(stage), (card) => way.before(card));
  const comingOf = (starts: readonly WayCard[]) => reach(starts, (card) => way.after(card));

  const [toIssue, toActivity] = [leadingTo('issue'), leadingTo('activity')];
  const ofIssue = comingOf(of('issue'));
  const rooted = comingOf(all.filter((card) => isRoot(card.shown.stage)));
  const isLast = (card: WayCard) => !some(way.after(card), () => true);
  const [activities, goals] = [counted('activity'), counted('goal')];
  const held = [...boards];
  const shown = (cards: readonly WayCard[]) => cards.map((card) => card.shown);
  const newest = (cards: readonly TraceCard[]) => [...cards].sort(newestFirst);
  const list = (cards: readonly WayCard[]) => newest(shown(cards));
  return {
    lists: {
      notice: list(counted('notice')),
      problem: list(counted('problem')),
      issue: list(counted('issue')),
      ideal: list(counted('ideal')),
      goal: list(goals),
      activity: list(activities),
      review: newest([...shown(counted('review')), ...held.flatMap((board) => board.notes)]),
      'person-without-line': newest(held.flatMap((board) => board.persons)),
      'notice-not-talked-about': list(of('notice').filter(isLast)),
      'problem-without-issue': list(of('problem').filter((card) => !toIssue.has(card))),
      'issue-without-activity': list(of('issue').filter((card) => !toActivity.has(card))),
      'goal-without-indicator': list(goals.filter((card) => card.shown.fields.indicator === undefined)),
      'goal-without-activity': list(of('goal').filter((card) => !toActivity.has(card))),
      'activity-without-issue': list(activities.filter((card) => !ofIssue.has(card))),
    },
    rootless: new Set(shown(activities.filter((card) => !rooted.has(card)))),
  };
}

/** What is said between stages is talk, and talk is a root like the voices (AREA-7). */
const isRoot = (stage: Stage | undefined): boolean =>
  stage === undefined || stage === 'notice' || stage === 'problem' || stage === 'issue';
