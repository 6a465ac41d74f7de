import { ownUndo } from '@yoriai/client/collaboration/own-undo';
import { type MemoryStorage, memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { BoardKind } from '@yoriai/shared/boards/board-kind';
import { openBoard } from '@yoriai/shared/documents/board';
import { BoardView } from '@yoriai/shared/documents/board-view';
import * as Y from 'yjs';
import { board, makeBoard, staff } from '../support/collaboration/boards.ts';
import { DiskByHand } from '../support/collaboration/disk-by-hand.ts';
import { layTable, type Seat, type Table } from '../support/collaboration/table.ts';
import type { TestDocument } from '../support/collaboration/test-document.ts';
import { turns } from '../support/collaboration/turns.ts';
import { countingHand } from '../support/hand.ts';
import { carryOut, type Editor } from './carry-out-edit.ts';
import type { Operation } from './operations.ts';
import type { Random } from './random.ts';

export interface Person extends Editor {
  seat: Seat;
  readonly map: TestDocument;
  readonly notes: TestDocument;
  readonly view: BoardView;
  online: boolean;
  /** What was in this person's board when a mark was set, by mark. */
  readonly marked: Map<number, Y.Snapshot>;
}

/** A server on a machine that may lose power, and people around one board and its staff notes. */
export class House {
  readonly kind: BoardKind;
  readonly storage: MemoryStorage = memoryStorage();
  readonly disk = new DiskByHand(this.storage.journal);
  readonly people: Person[] = [];
  /** How often each kind of thing really happened. */
  readonly happened = new Map<string, number>();
  /** What the server said was on disk. */
  readonly promised: Y.Snapshot[] = [];
  table: Table = layTable({ storage: this.storage, journal: this.disk.journal() });

  constructor(kind: BoardKind) {
    this.kind = kind;
  }

  async open(count: number, chance: Random): Promise<void> {
    const made = makeBoard(this.table.engine, board, this.kind.name);
    await this.#writeUntil(made);
    for (let index = 0; index < count; index += 1) this.people.push(this.#newPerson(index, chance));
    await this.settle();
  }

  async carryOut(operation: Operation): Promise<void> {
    switch (operation.do) {
      case 'edit':
        this.#edit(operation);
        break;
      case 'deliver':
        if (this.#of(operation).seat.wire.crank(operation.up, operation.down)) this.#count('deliver');
        break;
      case 'write':
        if (await this.disk.write(operation.count)) this.#count('write');
        break;
      case 'repeat':
        this.#repeat(operation);
        break;
      case 'mark':
        this.#mark(this.#of(operation));
        break;
      case 'cut':
        this.#cut(this.#of(operation));
        break;
      case 'reconnect':
        this.#reconnect(this.#of(operation));
        break;
      case 'retitle':
        // Rejected when the power goes, and waits for ever when it went; neither matters here.
        this.table.engine
          .change(board, (doc) => openBoard(doc).meta.set('title', operation.title))
          .catch(() => this.#count('change refused'));
        this.#count('retitle');
        break;
      case 'pass':
        this.table.clock.pass(operation.milliseconds);
        break;
      case 'empty the house':
        for (const person of this.people) this.#cut(person);
        await this.#quiet();
        await this.table.pass(10_000);
        await this.#quiet();
        this.#count('empty the house');
        break;
      case 'lose power':
        this.#losePower();
    }
    await turns(2);
    this.#takePromises();
  }

  /** Everybody is back, and everything has arrived. */
  async settle(): Promise<void> {
    for (const person of this.people) this.#reconnect(person);
    await this.#quiet();
    this.#takePromises();
  }

  #newPerson(index: number, chance: Random): Person {
    const name = `人${index}`;
    const seat = this.table.sit(name);
    // Which of two edits at one moment wins depends on the client ids: they belong to the seed.
    const docs = [new Y.Doc(), new Y.Doc()] as const;
    for (const doc of docs) doc.clientID = 1 + chance.below(2 ** 31);
    const map = seat.page.open(board, docs[0]);
    const notes = seat.page.open(staff, docs[1]);
    return {
      seat,
      map,
      notes,
      board: openBoard(docs[0]),
      staff: docs[1],
      hand: countingHand(name),
      undo: ownUndo(docs[0]),
      view: new BoardView(docs[0]),
      online: true,
      marked: new Map(),
    };
  }

  #edit({ who, edit }: Extract<Operation, { do: 'edit' }>): void {
    const person = this.people[who];
    if (!person) return;
    let changed = false;
    const note = () => {
      changed = true;
    };
    person.map.doc.on('update', note);
    person.notes.doc.on('update', note);
    const also = carryOut(edit, person);
    person.map.doc.off('update', note);
    person.notes.doc.off('update', note);
    if (changed) this.#count(edit.name);
    if (also) this.#count(also);
  }

  /** The network delivers something twice. Only edits: twice the same greeting is not what a network does. */
  #repeat({ who, way, pick }: Extract<Operation, { do: 'repeat' }>): void {
    const wire = this.people[who]?.seat.wire;
    const queue: unknown[] | undefined = way === 'up' ? wire?.toServer : wire?.toClient;
    const bytesOf = (frame: unknown) =>
      way === 'up' ? (frame as { data: Uint8Array }).data : (frame as Uint8Array);
    const edits = queue?.filter((frame) => isEdit(bytesOf(frame))) ?? [];
    const frame = edits[pick % edits.length];
    if (!queue || frame === undefined) return;
    queue.splice(queue.indexOf(frame), 0, frame);
    this.#count('repeat');
  }

  #mark(person: Person): void {
    if (!person.online) return;
    // Not what still waits for an earlier edit of somebody else's: nobody has seen that yet.
    person.marked.set(person.map.mark(), Y.snapshot(person.map.doc));
  }

  #takePromises(): void {
    for (const { map, marked } of this.people)
      for (const [mark, held] of marked) {
        if (mark > map.stored) continue;
        this.promised.push(held);
        marked.delete(mark);
        this.#count('stored');
      }
  }

  #cut(person: Person): void {
    if (!person.online) return;
    person.seat.wire.cut();
    person.online = false;
    this.#count('cut');
  }

  #reconnect(person: Person): void {
    if (person.online && !person.map.closed && !person.notes.closed && !person.seat.page.closed) return;
    person.seat.wire.cut();
    // Marks of the old connection may never be answered.
    person.marked.clear();
    person.seat = this.table.reconnect(person.seat);
    person.online = true;
    this.#count('reconnect');
  }

  #losePower(): void {
    this.disk.loseTheRest();
    for (const person of this.people) this.#cut(person);
    this.table = layTable({ storage: this.storage, journal: this.disk.journal() });
    this.#count('lose power');
  }

  async #quiet(): Promise<void> {
    do await this.table.settle();
    while (await this.disk.write());
  }

  async #writeUntil(done: Promise<void>): Promise<void> {
    let finished = false;
    const end = done.then(() => {
      finished = true;
    });
    while (!finished) {
      await turns(1);
      await this.disk.write();
    }
    await end;
  }

  #of({ who }: { readonly who: number }): Person {
    const person = this.people[who];
    if (!person) throw new Error(`nobody sits at ${who}`);
    return person;
  }

  #count(what: string): void {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1);
  }
}

/** `<address> 0 <1|2> …`: a sync message that carries an update. */
function isEdit(bytes: Uint8Array): boolean {
  const afterAddress = 1 + (bytes[0] ?? 0);
  return bytes[afterAddress] === 0 && (bytes[afterAddress + 1] ?? 0) > 0;
}
