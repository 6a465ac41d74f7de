import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Brought } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { minutesDraft } from '@yoriai/shared/meetings/minutes-draft';
import type { Contact } from '@yoriai/shared/people/organization';
import { recordOfMeeting } from '@yoriai/shared/records/meeting-record';
import { minutes as form } from '@yoriai/shared/worksheets/templates/minutes';
import type { Catalogue } from '../areas/catalogue.ts';
import type { PlacedMeeting } from '../areas/catalogues.ts';
import { newId } from '../keeping/new-id.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Person } from '../people/people.ts';
import { placeWorksheet, type WorksheetKeepers } from '../worksheets/make-worksheet.ts';
import type { Desks } from './desks.ts';
import type { Halls } from './halls.ts';
import { recordDrafts } from './record-drafts.ts';

export interface ClosingOptions extends WorksheetKeepers {
  readonly people: { contacts(): readonly Contact[]; organization(): string | null };
  readonly halls: Halls;
  readonly desks: Pick<Desks, 'staff' | 'changeStaff'>;
  /** Whether a row was redacted (ACC-8). */
  readonly isGone: (row: string) => boolean;
  readonly now: () => number;
}

/** What stays of a meeting when it is closed (MTG-10). */
export interface Closing {
  /**
   * Lays 議事録 on the shelf, once for each time the meeting was closed, and drafts of own 実践記録 for the staff who were
   * there.
   *
   * @throws YoriaiError storage-unavailable: closing again makes what is missing
   */
  draft(person: Pick<Person, 'name'>, placed: PlacedMeeting): Promise<void>;
  /** What groups took home from the last meeting of an area whose 議事録 stand on the shelf. */
  takenHome(area: Catalogue): Promise<readonly Brought[]>;
}

export function openClosing({ people, halls, desks, isGone, now, ...keepers }: ClosingOptions): Closing {
  const { engine, catalogues } = keepers;
  /** Two who close a meeting at once have 議事録 made once. */
  const turns = new OneAtATime();
  /** 議事録 that stand on the shelf and could not be named in their meeting yet, by meeting and time of closing. */
  const unnamed = new Map<string, string>();

  const layMinutes = async (
    person: Pick<Person, 'name'>,
    area: string,
    meeting: Meeting,
    closedAt: number,
  ) => {
    const boards = await Promise.all(
      meeting.boards.map(async (board) => ({
        id: board,
        board: await engine.read(boardDocument(board), (doc) => readBoard(doc).board),
      })),
    );
    const plain = minutesDraft(
      { meeting, title: meeting.title, boards, contact: contactLine(people), closedAt },
      { by: person.name, now, id: newId },
    );
    return placeWorksheet(keepers, { area, plain, person, now: now() });
  };

  const layRecords = async ({ area, entry: { id, runSheet } }: PlacedMeeting, closedAt: number) => {
    const meeting = await halls.of(id);
    const { title, host } = meeting;
    const there = [...(await desks.staff(id))].map(([account, { name }]) => ({
      ...{ account, name },
      isHost: account === host?.account,
    }));
    const stands = catalogues.area(area.id).worksheets.map((it) => it.id);
    const minutes = meeting.minutes.findLast((it) => stands.includes(it));
    const laid = await recordDrafts(
      { ...keepers, isGone, now },
      {
        ...{ id, area: area.id, there, record: recordOfMeeting(meeting, { closedAt, runSheet }) },
        ...(minutes === undefined ? {} : { minutes: { id: minutes, title } }),
      },
    );
    for (const [account, draft] of laid)
      await desks.changeStaff(id, account, (it) => (it?.draft ? it : it && { ...it, draft }));
  };

  return {
    draft: (person, placed) =>
      turns.run(placed.entry.id, async () => {
        const { area, entry } = placed;
        const meeting = await halls.of(entry.id);
        const { closedAt } = meeting;
        if (closedAt === undefined) return;
        if (!isDrafted(catalogues.area(area.id), meeting)) {
          const key = `${entry.id} ${closedAt}`;
          const made = unnamed.get(key) ?? (await layMinutes(person, area.id, meeting, closedAt)).entry.id;
          unnamed.set(key, made);
          await halls.change(entry.id, (it) => ({ ...it, minutes: [...it.minutes, made] }));
          unnamed.delete(key);
        }
        await layRecords(placed, closedAt);
      }),

    async takenHome({ worksheets }) {
      const last = worksheets
        .filter(({ template, away }) => template === form.name && away === undefined)
        .toSorted((a, b) => b.createdAt - a.createdAt)[0];
      if (!last) return [];
      const { rows } = await engine.read(worksheetDocument(last.id), (doc) => readWorksheet(doc).worksheet);
      return rows
        .filter(({ table, away, texts }) => table === 'takeHome' && away === undefined && texts.text?.trim())
        .map(({ id: row, texts: { group = '', text = '', until } }) => ({
          ...{ group, text, from: { paper: last.id, row } },
          ...(until ? { until } : {}),
        }));
    },
  };
}

/** Closed, opened again and closed once more, a meeting has 議事録 of both times; asked twice, it has one. */
function isDrafted({ worksheets }: Catalogue, { minutes, closedAt = 0 }: Meeting): boolean {
  return worksheets.some(({ id, createdAt }) => minutes.includes(id) && createdAt >= closedAt);
}

const contactLine = (people: ClosingOptions['people']): string => {
  const contacts = people.contacts().map(({ label, phone }) => `${label} ${phone}`);
  return contacts.length > 0 ? contacts.join('　') : (people.organization() ?? '');
};
