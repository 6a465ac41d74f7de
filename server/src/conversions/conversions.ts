import type { ConversionRequest, ConversionResult, Ways } from '@yoriai/shared/conversions/api';
import { waysChanged } from '@yoriai/shared/conversions/api';
import { bareName, boardDocument } from '@yoriai/shared/documents/names';
import type { ConversionRecord } from '@yoriai/shared/documents/provenance';
import { YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import type { Doors } from '../access/doors.ts';
import { type After, afterTimeout } from '../collaboration/after.ts';
import type { Engine } from '../collaboration/engine.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Person } from '../people/people.ts';
import { boardToSee, boardToWrite, mayKnow } from './board-at-hand.ts';
import { cardStates } from './card-states.ts';
import { carryOut, takeBack } from './carry-out.ts';
import { askedOf, cardIdOf, conversionIdOf } from './conversion-ids.ts';
import { decide } from './decide.ts';
import { openProvenances } from './provenances.ts';
import { wayWatch } from './way-watch.ts';
import { waysOf } from './ways.ts';

/** What becomes what across the boards of an area, one at a time in each area (CNV). */
export interface Conversions {
  /** @returns `made`: now, or by this key before. @throws YoriaiError, see `decide` */
  convert(
    person: Person,
    request: ConversionRequest,
  ): Promise<{ readonly result: ConversionResult; readonly made: boolean }>;
  /** Puts the new cards away again. Asked twice, it does nothing more. @throws YoriaiError not-found, … */
  undo(person: Person, area: string, id: string): Promise<void>;
  /** 元が変わりました was read. @param card one of the new cards, or one of those they were made of */
  seen(person: Person, area: string, id: string, card: string): Promise<void>;
  ways(person: Person, area: string, board: string): Promise<Ways>;
  /** Runs `work` while nothing is converted in an area: what it redacts is on no way (ACC-8). */
  quietly<T>(area: string, work: () => Promise<T>): Promise<T>;
  /** Completes what was written down and cut off before it was carried out, in every area. */
  completeAll(stop: AbortSignal): Promise<void>;
  /** Tries again what could not be completed. */
  tryAgain(): Promise<void>;
  /** Resolves when nothing is under way. */
  stop(): Promise<void>;
}

export interface ConversionsOptions extends Doors {
  readonly engine: Pick<Engine, 'change' | 'read' | 'tell' | 'onEdit'>;
  /** Whether a card was redacted: a retry must not bring it back. */
  readonly isGone: (card: string) => boolean;
  readonly log: BaseLogger;
  readonly after?: After;
}

export function openConversions(options: ConversionsOptions): Conversions {
  const { engine, catalogues, people, conferences, isGone, log, now, after = afterTimeout } = options;
  const doors: Doors = { people, catalogues, conferences, now };
  const turns = new OneAtATime();
  /** Areas in which something that was decided is not carried out yet. */
  const behind = new Set<string>();
  const states = cardStates(engine);
  const watch = wayWatch({
    states,
    after,
    tell: (document) => engine.tell(document, waysChanged),
    failed: (error) => log.warn(faultForLog(error), 'what became of cards could not be looked at'),
  });
  const provenances = openProvenances(engine, watch.follow);
  engine.onEdit(watch.edited);

  const tell = (record: ConversionRecord): void => {
    for (const document of documentsOf(record)) engine.tell(document, waysChanged);
  };

  /** Carries out what a record says and is not done yet. */
  const complete = async (area: string, record: ConversionRecord): Promise<void> => {
    const { making, undoing, ...done } = record;
    if (making) await carryOut(engine, record);
    if (undoing) await takeBack(engine, record, record.undone ?? now());
    await provenances.write(area, done);
    tell(record);
  };

  const completeArea = async (area: string): Promise<void> => {
    behind.add(area);
    const waiting = (await provenances.of(area)).filter((it) => it.making || it.undoing);
    for (const record of waiting) await complete(area, record);
    behind.delete(area);
  };

  /** One at a time, and after everything that was decided before. */
  const inTurn = <T>(area: string, work: () => Promise<T>): Promise<T> =>
    turns.run(area, async () => {
      await completeArea(area);
      return work();
    });

  const completeLater = async (areas: Iterable<string>, stop?: AbortSignal): Promise<void> => {
    for (const area of areas) {
      if (stop?.aborted) return;
      await turns
        .run(area, () => completeArea(area))
        .catch((error: unknown) => log.error({ ...faultForLog(error), area }, 'conversions wait'));
    }
  };

  const recordOf = async (area: string, id: string): Promise<ConversionRecord> => {
    const record = await provenances.find(area, id);
    if (!record) throw new YoriaiError('not-found');
    return record;
  };

  return {
    convert(person, asked) {
      const request = named(asked);
      const source = boardToWrite(doors, person, request.from.document);
      const target = boardToWrite(doors, person, request.to.document);
      if (source.area.id !== target.area.id) throw new YoriaiError('conversion-other-area');
      const area = source.area.id;
      return inTurn(area, async () => {
        const id = conversionIdOf(area, request.key);
        const before = await provenances.find(area, id);
        if (before && before.asked !== askedOf(request)) throw new YoriaiError('conversion-key-used');
        if (before) return { result: { id, cards: before.to.cards }, made: false };
        if (isGone(cardIdOf(id, 0))) throw new YoriaiError('conversion-source-gone');
        const all = await provenances.of(area);
        const record = await decide(engine, {
          ...{ id, request, source, target, before: all },
          ...{ by: person.name, now: now() },
        });
        await provenances.write(area, record);
        await completeArea(area);
        return { result: { id, cards: record.to.cards }, made: true };
      });
    },

    undo: (person, area, id) =>
      inTurn(catalogues.area(area).id, async () => {
        const record = await recordOf(area, id);
        for (const document of documentsOf(record)) boardToWrite(doors, person, document);
        if (record.undone !== undefined) return;
        const taken = { ...record, undone: now(), undoing: true };
        await provenances.write(area, taken);
        await completeArea(area);
      }),

    seen: (person, area, id, card) =>
      inTurn(catalogues.area(area).id, async () => {
        const record = await recordOf(area, id);
        const isNew = record.to.cards.includes(card);
        if (!isNew && !record.from.some((it) => it.card === card)) throw new YoriaiError('not-found');
        for (const document of documentsOf(record)) boardToWrite(doors, person, document);
        const from = await Promise.all(
          record.from.map(async (it) => {
            const there = (await states.of(it.document, [it.card])).get(it.card);
            return there && (isNew || it.card === card) ? { ...it, seen: there.hash } : it;
          }),
        );
        await provenances.write(area, { ...record, from });
        tell(record);
      }),

    async ways(person, area, board) {
      const document = boardDocument(board);
      const placed = boardToSee(doors, person, document);
      if (placed.area.id !== area) throw new YoriaiError('not-found');
      const records = await provenances.of(area);
      return waysOf({
        ...{ area: placed.area, document, records, states },
        mayKnow: (other) => mayKnow(doors, person, other),
      });
    },

    quietly: (area, work) =>
      inTurn(area, async () => {
        try {
          return await work();
        } finally {
          provenances.forget(area);
        }
      }),

    completeAll: (stop) =>
      completeLater(
        catalogues.all().map((area) => area.id),
        stop,
      ),

    tryAgain: () => completeLater([...behind]),

    async stop() {
      watch.stop();
      await turns.settled();
    },
  };
}

/** Ways are written down between documents as such, whatever epoch a page has open. */
const named = ({ from, to, ...rest }: ConversionRequest): ConversionRequest => ({
  ...rest,
  from: { ...from, document: bareName(from.document) },
  to: { ...to, document: bareName(to.document) },
});

const documentsOf = ({ from, to }: ConversionRecord): readonly string[] => [
  ...new Set([to.document, ...from.map((it) => it.document)]),
];
