import type { Brought, Participant, SentCard } from '../meetings/desk.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Wording } from '../worksheets/wording.ts';
import { broughtPlace, placePlace, questionPlace, reasonPlace, titlePlace } from './gone.ts';
import type { WrittenPlace } from './places-on-board.ts';

/** A meeting with all that the server keeps of it. */
export interface WholeMeeting {
  readonly meeting: Meeting | undefined;
  readonly tray: ReadonlyMap<string, SentCard>;
  readonly people: ReadonlyMap<string, Participant>;
  readonly brought: readonly Brought[];
  /** What those who came in by a pass called themselves at the door. */
  readonly passes: ReadonlyMap<string, string>;
  /** As they stand on the shelf. */
  readonly title: string;
  readonly place?: string | undefined;
}

/** Every place of a meeting in which somebody wrote: also what was kept back, taken down or taken back (P12, P20). */
export function placesOnMeeting(whole: WholeMeeting): readonly WrittenPlace[] {
  const { meeting, tray, title, place } = whole;
  return [
    { place: titlePlace, kind: 'meeting-title', written: [title, meeting?.title ?? ''] },
    { place: placePlace, kind: 'place', written: [place ?? '', meeting?.place ?? ''] },
    { place: questionPlace, kind: 'question', written: [meeting?.question ?? ''] },
    { place: reasonPlace, kind: 'reason', written: [meeting?.passedOver?.reason ?? ''] },
    ...[...tray].map(
      ([card, { text, shown, state, down }]): WrittenPlace => ({
        ...{ place: card, entry: card, kind: 'sent', label: down ? labels.down : labels[state] },
        written: shown === undefined || shown === text ? [text] : [text, shown],
      }),
    ),
    ...nicknamesIn(whole),
    ...whole.brought.map(
      ({ group, text, until, from }, index): WrittenPlace => ({
        ...{ place: broughtPlace(index), entry: from?.row, kind: 'brought' },
        written: [group, text, until ?? ''],
      }),
    ),
  ];
}

const say = (ja: string, easy: string): Wording => ({ ja, 'ja-easy': easy });

const labels: Readonly<Record<SentCard['state'] | 'down', Wording>> = {
  waiting: say('確認待ち', '｜待《ま》って いる もの'),
  released: say('出したもの', '｜出《だ》した もの'),
  'kept-back': say('出さなかったもの', '｜出《だ》さなかった もの'),
  withdrawn: say('送った人が取り下げたもの', '｜送《おく》った ｜人《ひと》が やめた もの'),
  down: say('画面から下げたもの', '｜画面《がめん》から ｜下《さ》げた もの'),
};

/** Everybody under every よび名 that he or she had in this meeting: one is renamed at the desk, and old cards keep the old. */
function nicknamesIn({ tray, people, passes }: WholeMeeting): readonly WrittenPlace[] {
  const names = new Map<string, Set<string>>();
  const add = (person: string, name: string) =>
    names.set(person, (names.get(person) ?? new Set<string>()).add(name));
  for (const [person, name] of passes) add(person, name);
  for (const [person, { name }] of people) add(person, name);
  for (const { by, name, hall } of tray.values()) if (!hall) add(by, name);
  return [...names].map(
    ([person, written]): WrittenPlace => ({ place: person, kind: 'nickname', written: [...written] }),
  );
}
