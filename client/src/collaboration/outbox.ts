import * as Y from 'yjs';

/**
 * The own edits of one document that are not yet known to be on the server's disk, in order (SYNC-3). After a pause
 * they are sent again, in pieces below the frame: the answer to the first sync could not be cut and would be
 * turned away for ever once it is larger than a frame (ENGINE, trap 6).
 */
export class Outbox {
  readonly #pieceBytes: number;
  #edits: Uint8Array[] = [];
  #lastEdit = 0;
  #lastStored = 0;

  /** @param pieceBytes how large a piece may grow before the next is begun. */
  constructor(pieceBytes: number) {
    this.#pieceBytes = pieceBytes;
  }

  /** The number of the last own edit; 0 before the first. */
  get lastEdit(): number {
    return this.#lastEdit;
  }

  get lastStored(): number {
    return this.#lastStored;
  }

  get empty(): boolean {
    return this.#edits.length === 0;
  }

  add(update: Uint8Array): void {
    this.#edits.push(update);
    this.#lastEdit += 1;
  }

  /** Everything up to edit number `mark` is on disk. Marks of the future are not believed. */
  stored(mark: number): void {
    const through = Math.min(mark, this.#lastEdit);
    if (through <= this.#lastStored) return;
    this.#edits.splice(0, through - this.#lastStored);
    this.#lastStored = through;
  }

  /** What is to be sent again, as few updates as the size of a piece allows. */
  pieces(): readonly Uint8Array[] {
    const pieces: Uint8Array[][] = [];
    let room = 0;
    for (const edit of this.#edits) {
      const open = pieces.at(-1);
      if (open && edit.byteLength <= room) open.push(edit);
      else pieces.push([edit]);
      room = (open && edit.byteLength <= room ? room : this.#pieceBytes) - edit.byteLength;
    }
    return pieces.map((edits) => Y.mergeUpdates(edits));
  }
}
