import { YoriaiError } from '@yoriai/shared/errors';
import type { PhoneView } from '@yoriai/shared/meetings/api';
import type { Participant, SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { SentKind } from '@yoriai/shared/meetings/phases';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { People } from '../people/people.ts';
import type { Desks } from './desks.ts';
import type { Halls } from './halls.ts';
import type { Passes } from './passes.ts';
import type { Pass } from './passes-file.ts';
import { presentPhone } from './present-phone.ts';
import { changedCard, checkSending, isIn, wordsSent } from './sending.ts';
import { type SentCards, sentCardId } from './sent-cards.ts';
import { slowDown } from './slow-down.ts';
import type { Votings } from './votings.ts';

/** Cards of one phone within a minute (B-21). */
const cardsAMinute = 10;

/** What somebody does at a phone. Each is for its own pass, and reaches nobody else's cards (A10). */
export interface Phones {
  view(pass: Pass): Promise<PhoneView>;
  promise(pass: Pass): Promise<void>;
  /** @returns the id of the card. @throws YoriaiError, see `checkSending` and `wordsSent`; send-slow-down */
  send(
    pass: Pass,
    card: { key: string; kind: SentKind; text: string; flagged?: boolean | undefined },
  ): Promise<string>;
  change(pass: Pass, card: string, next: { text: string; flagged?: boolean | undefined }): Promise<void>;
  /** Takes one's own card back, also from the wall. */
  withdraw(pass: Pass, card: string): Promise<void>;
  choose(pass: Pass, choice: { vote: string; cards: readonly string[] }): Promise<void>;
  leave(pass: Pass): Promise<void>;
}

export interface PhonesOptions {
  readonly engine: Pick<Engine, 'read'>;
  readonly catalogues: Catalogues;
  readonly people: Pick<People, 'contacts'>;
  readonly halls: Halls;
  readonly desks: Desks;
  readonly passes: Passes;
  readonly cards: SentCards;
  readonly votings: Votings;
  readonly now: () => number;
  /** Counts what changed for a meeting or, by its pass, for one phone. */
  readonly revision: (meeting: string, pass: string) => number;
  /** Tells one phone that its own cards changed. */
  readonly tell: (meeting: string, pass: string) => void;
  /** Whether a card was redacted (ACC-8). */
  readonly isGone: (card: string) => boolean;
  /** Whether the hall is shown a board. */
  readonly isOpen: (board: string) => boolean;
  /** Counts anew who is there. */
  readonly recount: (meeting: string) => Promise<void>;
}

export function openPhones(options: PhonesOptions): Phones {
  const { engine, catalogues, people, halls, desks, passes, cards, votings, now } = options;
  const flood = slowDown(now, cardsAMinute, 60_000);

  const atHand = async ({ id, meeting }: Pass): Promise<{ hall: Meeting; person: Participant }> => {
    const hall = await halls.of(meeting);
    return { hall, person: isIn(hall, (await desks.people(meeting)).get(id)) };
  };
  const ownCard = async ({ id, meeting }: Pass, card: string): Promise<SentCard> => {
    const sent = (await desks.tray(meeting)).get(card);
    if (sent?.by !== id || sent.state === 'withdrawn') throw new YoriaiError('not-found');
    return sent;
  };
  const releaseUnless = async (hall: Meeting, { meeting }: Pass, card: string): Promise<void> => {
    if (!hall.moderated) await cards.release(meeting, hall, card);
  };

  return {
    async view(pass) {
      const { id, meeting } = pass;
      const hall = await halls.of(meeting);
      const own = [...(await desks.tray(meeting))].filter(([, { by }]) => by === id);
      return presentPhone(engine, {
        meeting: hall,
        area: catalogues.find(hall.area)?.name ?? '',
        person: (await desks.people(meeting)).get(id),
        cards: new Map(own),
        chosen: await votings.chosenBy(meeting, id),
        isOpen: options.isOpen,
        contacts: people.contacts(),
        now: now(),
        revision: options.revision(meeting, id),
      });
    },

    async promise({ id, meeting }) {
      const hall = await halls.of(meeting);
      if (hall.stage === 'closed') throw new YoriaiError('meeting-over');
      await desks.changePerson(meeting, id, (it) => it && { ...it, promised: true });
      await options.recount(meeting);
    },

    async send(pass, { key, kind, text, flagged }) {
      const { hall, person } = await atHand(pass);
      const card = sentCardId(pass.meeting, pass.id, key);
      // Sent once more after its answer was lost: it is there, whatever the phase is by now.
      if ((await desks.tray(pass.meeting)).has(card) || options.isGone(card)) return card;
      checkSending(hall, kind, person);
      if (flood.isHeld(pass.id)) throw new YoriaiError('send-slow-down');
      const words = wordsSent(text);
      const sent: SentCard = {
        ...{ kind, text: words, by: pass.id, name: person.name, at: now(), state: 'waiting' },
        ...(flagged ? { flagged } : {}),
      };
      let isNew = false;
      await desks.changeCard(pass.meeting, card, (there) => {
        isNew = there === undefined;
        return there ?? sent;
      });
      if (isNew) flood.count(pass.id);
      await releaseUnless(hall, pass, card);
      options.tell(pass.meeting, pass.id);
      return card;
    },

    async change(pass, card, { text, flagged }) {
      const { hall, person } = await atHand(pass);
      const sent = await ownCard(pass, card);
      checkSending(hall, sent.kind, person);
      const words = wordsSent(text);
      await desks.changeCard(pass.meeting, card, (it) => it && changedCard(it, words, flagged));
      await releaseUnless(hall, pass, card);
      options.tell(pass.meeting, pass.id);
    },

    async withdraw(pass, card) {
      await atHand(pass);
      await ownCard(pass, card);
      await cards.withdraw(pass.meeting, card, pass.name);
      options.tell(pass.meeting, pass.id);
    },

    async choose(pass, choice) {
      await atHand(pass);
      await votings.choose(pass.meeting, pass.id, choice);
      options.tell(pass.meeting, pass.id);
    },

    async leave({ id, meeting }) {
      await desks.changePerson(meeting, id, (it) => it && { ...it, leftAt: now() });
      await passes.end(id);
      await options.recount(meeting);
    },
  };
}
