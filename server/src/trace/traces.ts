import { may } from '@yoriai/shared/access/policy';
import { YoriaiError } from '@yoriai/shared/errors';
import type { CardList, CardsOfArea, River, Trace } from '@yoriai/shared/trace/api';
import type { MaySee } from '@yoriai/shared/trace/trace';
import type { PersonHere } from '../access/authorize.ts';
import { documentAccessOf } from '../access/document-access.ts';
import type { Doors } from '../access/doors.ts';
import type { Catalogue } from '../areas/catalogue.ts';
import type { Person } from '../people/people.ts';
import type { AreaIndexes } from './area-indexes.ts';

/** What a person may know of the ways through an area. */
export interface Traces {
  /** @throws YoriaiError not-found, storage-unavailable */
  trace(area: Catalogue, board: string, card: string, person: Person): Promise<Trace>;
  /** Exactly the cards that the river counts. @throws YoriaiError not-allowed, storage-unavailable */
  cards(area: Catalogue, which: CardList, person: PersonHere): Promise<CardsOfArea>;
  /** Of boards that cannot be read at the moment it says what is known of them. */
  river(area: Catalogue, person: PersonHere): Promise<River>;
}

export interface TraceSources extends Doors {
  readonly indexes: AreaIndexes;
}

export function openTraces({ indexes, ...doors }: TraceSources): Traces {
  const { now } = doors;
  /** Asked once for each board, however many cards there are. */
  const maySee = (person: Person): MaySee => {
    const answers = new Map<string, boolean>();
    const ask = (board: string): boolean => {
      const answer = documentAccessOf(doors, person, {
        family: 'board',
        id: board,
        epoch: 1,
      });
      answers.set(board, answer === 'read' || answer === 'write');
      return answers.get(board) ?? false;
    };
    return (board) => answers.get(board) ?? ask(board);
  };

  const whole = async (area: Catalogue) => {
    const { index, isWhole } = await indexes.of(area);
    if (!isWhole) throw new YoriaiError('storage-unavailable');
    return index;
  };

  return {
    async trace(area, board, card, person) {
      const trace = (await whole(area)).traceOf(board, card, maySee(person));
      if (!trace) throw new YoriaiError('not-found');
      return trace;
    },

    async cards(area, which, person) {
      if (which === 'person-without-line' && !mayCountPersons(person)) throw new YoriaiError('not-allowed');
      return (await whole(area)).cardsOf(which, maySee(person));
    },

    async river(area, person) {
      const { index } = await indexes.of(area);
      const river = index.river(now(), maySee(person));
      if (mayCountPersons(person)) return river;
      return { ...river, loose: { ...river.loose, 'person-without-line': 0 } };
    },
  };
}

/** Who stands without a line is for staff alone (MAP-3). */
const mayCountPersons = ({ standing }: PersonHere): boolean => may(standing, 'see', 'staff-notes');
