import { deskDocument, meetingDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { MeetingCommand, MeetingFace } from '@yoriai/shared/meetings/api';
import { carriedOut, reopenMs } from '@yoriai/shared/meetings/commands';
import type { Participant, SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { readNickname, toldApart } from '@yoriai/shared/meetings/nickname';
import type { SentKind } from '@yoriai/shared/meetings/phases';
import type { Catalogues, PlacedMeeting } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import type { People, Person } from '../people/people.ts';
import { type Desks, openDesks } from './desks.ts';
import { type Halls, openHalls } from './halls.ts';
import { type Joining, openJoining } from './joining.ts';
import { isOpenToHall } from './open-to-hall.ts';
import type { Passes } from './passes.ts';
import { type PhoneNews, phoneNews } from './phone-news.ts';
import { openPhones, type Phones } from './phones.ts';
import { checkSending, wordsSent } from './sending.ts';
import { type SentCards, sentCardId, sentCards } from './sent-cards.ts';
import { openVotings, type Votings } from './votings.ts';

export interface MeetingsOptions {
  readonly engine: Pick<Engine, 'read' | 'change' | 'recheck'>;
  readonly catalogues: Catalogues;
  readonly people: Pick<People, 'contacts'>;
  readonly passes: Passes;
  readonly now: () => number;
  /** Whether a card was redacted (ACC-8). */
  readonly isGone: (card: string) => boolean;
  /** Where phones come in, as far as that is known: the address of this server on its network. */
  readonly entrance: () => string | undefined;
}

/** What 進行 and 記録 do. Who may is asked before; all throw YoriaiError not-found for a meeting that is none. */
export interface Meetings {
  readonly halls: Halls;
  readonly desks: Desks;
  readonly joining: Joining;
  readonly phones: Phones;
  readonly votings: Votings;
  readonly news: PhoneNews;
  face(placed: PlacedMeeting): Promise<MeetingFace>;
  /** @throws YoriaiError, see `carriedOut` */
  command(person: Person, placed: PlacedMeeting, command: MeetingCommand): Promise<Meeting>;
  /** 代理入力 (MTG-9). @returns the id of the card */
  hallCard(
    person: Person,
    placed: PlacedMeeting,
    card: { key: string; kind: SentKind; text: string },
  ): Promise<string>;
  decide(
    person: Person,
    placed: PlacedMeeting,
    card: string,
    decision: { do: 'release' | 'keep-back' | 'take-down' | 'bring-back'; seen?: string | undefined },
  ): Promise<void>;
  /** One of the staff did something at the desk while the meeting was on: he or she was there (MTG-10). */
  wasThere(person: Person, placed: PlacedMeeting): Promise<void>;
  /** Counts anew who is there. */
  recount(meeting: string): Promise<void>;
  /** Ends a pass; whoever is in by it is out at once (ACC-4). */
  endPass(meeting: string, pass: string): Promise<void>;
  changePerson(placed: PlacedMeeting, participant: string, next: PersonChange): Promise<void>;
  /** Their documents went into another epoch (ACC-8): who is in them sees what stays. Never rejects. */
  readAnew(meetings: readonly string[]): Promise<void>;
}

/** Lets somebody in, holds what he or she sends, gives another よび名, shows out. */
export interface PersonChange {
  readonly admit?: boolean | undefined;
  readonly muted?: boolean | undefined;
  readonly name?: string | undefined;
  readonly out?: boolean | undefined;
}

export function openMeetings({
  engine,
  catalogues,
  people,
  passes,
  now,
  isGone,
  entrance,
}: MeetingsOptions): Meetings {
  const halls = openHalls(engine);
  const desks = openDesks(engine);
  const news = phoneNews();
  const cards: SentCards = sentCards({ engine, catalogues, desks, isGone, now });
  const isOpen = (board: string): boolean => isOpenToHall(catalogues.board(board)?.entry);
  const votings = openVotings({ engine, halls, isOpen });
  const joining = openJoining({ halls, desks, passes, now });
  halls.onChange((meeting) => news.changed(meeting));

  const recount = async (meeting: string): Promise<void> => {
    const all = [...(await desks.people(meeting)).values()];
    const phones = all.filter((it) => it.promised && !it.waiting && it.leftAt === undefined).length;
    const tables = passes.ofMeeting(meeting).filter(({ kind }) => kind === 'table').length;
    await halls.change(meeting, (it) =>
      it.present.phones === phones && it.present.tables === tables
        ? it
        : { ...it, present: { ...it.present, phones, tables } },
    );
  };
  const phones = openPhones({
    ...{ engine, catalogues, people, halls, desks, passes, cards, votings, now, recount, isGone, isOpen },
    revision: news.revision,
    tell: news.changed,
  });

  const wasThere: Meetings['wasThere'] = async ({ accountId, name }, { entry: { id } }) => {
    const { stage } = await halls.of(id);
    if ((stage !== 'open' && stage !== 'running') || (await desks.staff(id)).has(accountId)) return;
    await desks.changeStaff(id, accountId, (it) => it ?? { name, at: now() });
  };

  /** Whoever sent it sees what became of it. */
  const tellSender = async (meeting: string, card: string): Promise<void> => {
    const by = (await desks.tray(meeting)).get(card)?.by;
    if (by !== undefined) news.changed(meeting, by);
  };

  return {
    ...{ halls, desks, joining, phones, votings, news, recount, wasThere },

    async readAnew(ids) {
      for (const id of ids) {
        // One that cannot be read now is read when it is asked for.
        await halls.readAnew(id).catch(() => undefined);
        news.changed(id);
      }
    },

    async endPass(meeting, pass) {
      await passes.end(pass);
      engine.recheck(({ accountId }) => accountId === pass);
      await recount(meeting);
    },

    async face({ entry: { id, title: planned, paper, startsAt, place } }) {
      const { stage, endsAt } = await halls.of(id);
      // A conference is called as its sheet is called today.
      const title = (paper === undefined ? undefined : catalogues.worksheet(paper)?.entry.title) ?? planned;
      return {
        ...{ id, title, startsAt, endsAt, stage },
        ...(place === undefined ? {} : { place }),
        ...(paper === undefined ? {} : { paper }),
        documents: { main: meetingDocument(id), desk: deskDocument(id) },
      };
    },

    async command(person, placed, command) {
      const { id } = placed.entry;
      // Whoever closes was there; whoever has 議事録 made later need not have been.
      if (command.do === 'close') await wasThere(person, placed);
      const by = { account: person.accountId, name: person.name };
      const after = await halls.change(id, (it) =>
        carriedOut(it, command, { now: now(), code: joining.newCode, entrance: entrance(), by }),
      );
      // Those who were in it may come back when it is opened again; then it is over for them.
      if (command.do === 'close') await passes.endAll(id, now() + reopenMs);
      if (command.do === 'reopen') await passes.endAll(id, Math.max(after.endsAt, now()) + reopenMs + lateMs);
      if (changesAccess.has(command.do))
        engine.recheck(({ accountId }) => passes.find(accountId)?.meeting === id);
      await wasThere(person, placed);
      return after;
    },

    async hallCard(person, placed, { key, kind, text }) {
      const { id } = placed.entry;
      const meeting = await halls.of(id);
      checkSending({ ...meeting, frozen: false }, kind, {});
      const card = sentCardId(id, person.accountId, key);
      if (isGone(card)) return card;
      const sent: SentCard = {
        ...{ kind, text: wordsSent(text), by: person.accountId, name: hallName, at: now() },
        ...{ state: 'waiting', hall: true },
      };
      await desks.changeCard(id, card, (there) => there ?? sent);
      await cards.release(id, meeting, card);
      await wasThere(person, placed);
      return card;
    },

    async decide(person, placed, card, { do: what, seen }) {
      const { id } = placed.entry;
      const meeting = await halls.of(id);
      if (what === 'release') await cards.release(id, meeting, card, seen);
      else if (what === 'keep-back') await cards.keepBack(id, card);
      else if (what === 'take-down') await cards.takeDown(id, card, person.name);
      else await cards.bringBack(id, card);
      await tellSender(id, card);
      await wasThere(person, placed);
    },

    async changePerson({ entry: { id } }, participant, { admit, muted, name, out }) {
      const all = await desks.people(id);
      const called = name === undefined ? undefined : readNickname(name);
      if (name !== undefined && called === undefined)
        throw new YoriaiError('invalid-input', [{ path: 'name', fault: 'empty' }]);
      const others = [...all].filter(([key]) => key !== participant).map(([, it]) => it.name);
      await desks.changePerson(id, participant, (it) => {
        if (!it) throw new YoriaiError('not-found');
        const { waiting, muted: wasMuted, ...rest } = it;
        return {
          ...rest,
          ...(waiting && !admit ? { waiting } : {}),
          ...((muted ?? wasMuted) ? { muted: true } : {}),
          ...(called === undefined ? {} : { name: toldApart(called, others) }),
          ...(out ? { leftAt: now() } : {}),
        } satisfies Participant;
      });
      if (out) await passes.end(participant);
      await recount(id);
      news.changed(id, participant);
    },
  };
}

/** Stands beside a card as its sender: somebody in the hall without a device. */
const hallName = '会場';
const lateMs = 6 * 60 * 60_000;
const changesAccess: ReadonlySet<MeetingCommand['do']> = new Set(['step', 'freeze', 'close', 'reopen']);
