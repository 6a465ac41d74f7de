import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { minutesDraft } from '@yoriai/shared/meetings/minutes-draft';
import type { Contact } from '@yoriai/shared/people/organization';
import { minutes as form } from '@yoriai/shared/worksheets/templates/minutes';
import type { Catalogue } from '../areas/catalogue.ts';
import type { PlacedMeeting } from '../areas/catalogues.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import { placeWorksheet, type WorksheetKeepers } from '../worksheets/make-worksheet.ts';
import type { Halls } from './halls.ts';

export interface ClosingOptions extends WorksheetKeepers {
  readonly people: { contacts(): readonly Contact[]; organization(): string | null };
  readonly halls: Halls;
  readonly now: () => number;
}

/** What stays of a meeting when it is closed (MTG-10). */
export interface Closing {
  /**
   * Lays 議事録 on the shelf, once for each time the meeting was closed.
   *
   * @throws YoriaiError storage-unavailable: then nothing of it stands on the shelf, and closing again makes it
   */
  draft(person: Pick<Person, 'name'>, placed: PlacedMeeting): Promise<void>;
  /** What groups took home from the last meeting of an area whose 議事録 stand on the shelf. */
  takenHome(area: Catalogue): Promise<Meeting['brought']>;
}

export function openClosing({ people, halls, now, ...keepers }: ClosingOptions): Closing {
  const { engine, catalogues } = keepers;

  return {
    async draft(person, { area, entry: { id } }) {
      const meeting = await halls.of(id);
      const { closedAt } = meeting;
      if (closedAt === undefined || isDrafted(catalogues.area(area.id), meeting)) return;
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
      const { entry } = await placeWorksheet(keepers, { area: area.id, plain, person, now: now() });
      await halls.change(id, (it) => ({ ...it, minutes: [...it.minutes, entry.id] }));
    },

    async takenHome({ worksheets }) {
      const last = worksheets
        .filter(({ template, away }) => template === form.name && away === undefined)
        .toSorted((a, b) => b.createdAt - a.createdAt)[0];
      if (!last) return [];
      const { rows } = await engine.read(worksheetDocument(last.id), (doc) => readWorksheet(doc).worksheet);
      return rows
        .filter(({ table, away, texts }) => table === 'takeHome' && away === undefined && texts.text?.trim())
        .map(({ texts: { group = '', text = '', until } }) => ({ group, text, ...(until ? { until } : {}) }));
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
