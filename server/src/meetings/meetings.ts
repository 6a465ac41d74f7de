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
  /** Counts anew who is there. */
  recount(meeting: string): Promise<void>;
  /** Ends a pass; whoever is in by it is out at once (ACC-4). */
  endPass(meeting: string, pass: string): Promise<void>;
  changePerson(placed: PlacedMeeting, participant: string, next: PersonChange): Promise<void>;
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
  entrance,
}: MeetingsOptions): Meetings {
  const halls = openHalls(engine);
  const desks = openDesks(engine);
  const news = phoneNews();
  const cards: SentCards = sentCards({ engine, catalogues, desks, now });
  const votings = openVotings({ engine, halls });
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
    ...{ engine, catalogues, people, halls, desks, passes, cards, votings, now, recount },
    revision: news.revision,
    tell: news.changed,
  });

  /** Whoever sent it sees what became of it. */
  const tellSender = async (meeting: string, card: string): Promise<void> => {
    const by = (await desks.tray(meeting)).get(card)?.by;
    if (by !== undefined) news.changed(meeting, by);
  };

  return {
    ...{ halls, desks, joining, phones, votings, news, recount },

    async endPass(meeting, pass) {
      await passes.end(pass);
      engine.recheck(({ accountId }) => accountId === pass);
      await recount(meeting);
    },

    async face({ entry: { id, title, startsAt, place } }) {
      const { stage, endsAt } = await halls.of(id);
      return {
        ...{ id, title, startsAt, endsAt, stage },
        ...(place === undefined ? {} : { place }),
        documents: { main: meetingDocument(id), desk: deskDocument(id) },
      };
    },

    async command(person, { entry: { id } }, command) {
      const by = { account: person.accountId, name: person.name };
      const after = await halls.change(id, (it) =>
        carriedOut(it, command, { now: now(), code: joining.newCode, entrance: entrance(), by }),
      );
      // Those who were in it may come back when it is opened again; then it is over for them.
      if (command.do === 'close') await passes.endAll(id, now() + reopenMs);
      if (command.do === 'reopen') await passes.endAll(id, after.endsAt + reopenMs + lateMs);
      if (changesAccess.has(command.do))
        engine.recheck(({ accountId }) => passes.find(accountId)?.meeting === id);
      return after;
    },

    async hallCard(person, { entry: { id } }, { key, kind, text }) {
      const meeting = await halls.of(id);
      checkSending({ ...meeting, frozen: false }, kind, {});
      const card = sentCardId(id, person.accountId, key);
      const sent: SentCard = {
        ...{ kind, text: wordsSent(text), by: person.accountId, name: hallName, at: now() },
        ...{ state: 'waiting', hall: true },
      };
      await desks.changeCard(id, card, (there) => there ?? sent);
      await cards.release(id, meeting, card);
      return card;
    },

    async decide(person, { entry: { id } }, card, { do: what, seen }) {
      const meeting = await halls.of(id);
      if (what === 'release') await cards.release(id, meeting, card, seen);
      else if (what === 'keep-back') await cards.keepBack(id, card);
      else if (what === 'take-down') await cards.takeDown(id, card, person.name);
      else await cards.bringBack(id, card);
      await tellSender(id, card);
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
