import { createHash } from 'node:crypto';
import { addCards, putAway, setText, takeOut } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { SentCard } from '@yoriai/shared/meetings/desk';
import { landsAs } from '@yoriai/shared/meetings/landing';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { Catalogues } from '../areas/catalogues.ts';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { Desks } from './desks.ts';

/** One card for one key of one sender, however often it is sent (MTG-3). */
export const sentCardId = (meeting: string, sender: string, key: string): string =>
  `c_${createHash('sha256').update(`${meeting} ${sender} ${key}`).digest('hex').slice(0, 16)}`;

export interface SentCardsOptions {
  readonly engine: Pick<Engine, 'change'>;
  readonly catalogues: Catalogues;
  readonly desks: Desks;
  /** Whether a card was redacted: it is put up no more (ACC-8). */
  readonly isGone: (card: string) => boolean;
  readonly now: () => number;
}

/** What was sent, on its way from the tray to the wall and down again (MTG-4, MTG-5). Done twice, it is as if done once. */
export interface SentCards {
  /** @throws YoriaiError card-lands-nowhere, card-changed-meanwhile, and as all here not-found, storage-unavailable */
  release(id: string, meeting: Meeting, card: string, seen?: string): Promise<void>;
  keepBack(id: string, card: string): Promise<void>;
  /** @param by who takes it down */
  takeDown(id: string, card: string, by: string): Promise<void>;
  bringBack(id: string, card: string): Promise<void>;
  /** Takes it back for good, off the wall too, for whoever sent it. @param by as above */
  withdraw(id: string, card: string, by: string): Promise<void>;
}

export function sentCards({ engine, catalogues, desks, isGone, now }: SentCardsOptions): SentCards {
  const cardOf = async (id: string, card: string): Promise<SentCard> => {
    const there = (await desks.tray(id)).get(card);
    if (!there || there.state === 'withdrawn') throw new YoriaiError('not-found');
    return there;
  };
  const keep = (id: string, card: string, more: Partial<SentCard>): Promise<void> =>
    desks.changeCard(id, card, (it) => it && { ...it, ...more });
  const handOf = (by: string) => ({ by, now, id: newId });
  const offTheWall = (board: string, card: string, by: string): Promise<void> =>
    engine.change(boardDocument(board), (doc) => putAway(openBoard(doc), [card], handOf(by), 'meeting'));

  return {
    async release(id, meeting, card, seen) {
      const sent = await cardOf(id, card);
      if (seen !== undefined && seen !== sent.text) throw new YoriaiError('card-changed-meanwhile');
      const board = sent.board ?? boardFor(catalogues, meeting, sent);
      const kind = landsAs(catalogues.board(board)?.entry.kind ?? '', sent.kind);
      if (kind === undefined) throw new YoriaiError('card-lands-nowhere');
      await engine.change(boardDocument(board), (doc) => {
        if (isGone(card)) throw new YoriaiError('not-found');
        const open = openBoard(doc);
        if (open.cards.has(card)) setText(open, card, sent.text, 'meeting');
        else
          addCards(
            open,
            [{ id: card, kind, text: sent.text }],
            { ...handOf(sent.name), now: () => sent.at },
            'meeting',
          );
      });
      let isBack = false;
      await desks.changeCard(id, card, (it) => {
        isBack = it?.state === 'withdrawn';
        // Changed while it was put up, it waits again with its new words.
        const isSame = !isBack && it?.text === sent.text;
        return it && { ...it, board, shown: sent.text, state: isSame ? 'released' : it.state };
      });
      // Taken back while it was put up, it does not stay.
      if (isBack) await offTheWall(board, card, sent.name);
    },

    keepBack: async (id, card) => {
      await cardOf(id, card);
      await keep(id, card, { state: 'kept-back' });
    },

    async takeDown(id, card, by) {
      const { board } = await cardOf(id, card);
      if (board !== undefined) await offTheWall(board, card, by);
      await keep(id, card, { down: true });
    },

    async withdraw(id, card, by) {
      const { board } = await cardOf(id, card);
      if (board !== undefined) await offTheWall(board, card, by);
      let since: string | undefined;
      await desks.changeCard(id, card, (it) => {
        since = it?.board;
        return it && { ...it, state: 'withdrawn' };
      });
      if (since !== undefined && since !== board) await offTheWall(since, card, by);
    },

    async bringBack(id, card) {
      const { board } = await cardOf(id, card);
      if (board !== undefined)
        await engine.change(boardDocument(board), (doc) => takeOut(openBoard(doc), [card], 'meeting'));
      await desks.changeCard(id, card, (it) => {
        if (!it) return undefined;
        const { down: _, ...rest } = it;
        return rest;
      });
    },
  };
}

/** The board the hall sees, or else the first of the meeting where such a card is put up. */
function boardFor(catalogues: Catalogues, { board, boards }: Meeting, { kind }: SentCard): string {
  const order = [...(board === undefined ? [] : [board]), ...boards];
  const takes = order.find((it) => landsAs(catalogues.board(it)?.entry.kind ?? '', kind) !== undefined);
  if (takes === undefined) throw new YoriaiError('card-lands-nowhere');
  return takes;
}
