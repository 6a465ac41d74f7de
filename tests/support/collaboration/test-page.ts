import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import type { Line } from './line.ts';
import { TestDocument } from './test-document.ts';

/** A page with one connection and any number of documents: a light client of the Hocuspocus protocol. */
export class TestPage {
  readonly documents = new Map<string, TestDocument>();
  #line: Line | undefined;
  /** How the connection ended, until the next one. */
  closed: { readonly code: number; readonly reason: string } | undefined;

  constructor(line: Line) {
    this.connect(line);
  }

  /** Takes up a new connection; documents that were open are opened again. */
  connect(line: Line): void {
    this.#line = line;
    this.closed = undefined;
    line.listen(
      (bytes) => this.#receive(bytes),
      (code, reason) => {
        if (this.#line !== line) return;
        this.closed = { code, reason };
        for (const document of this.documents.values()) document.lineClosed();
      },
    );
    for (const document of this.documents.values()) document.open();
  }

  write(bytes: Uint8Array): void {
    if (!this.closed) this.#line?.write(bytes);
  }

  open(name: string, doc = new Y.Doc()): TestDocument {
    const document = new TestDocument((bytes) => this.write(bytes), name, doc);
    this.documents.set(name, document);
    document.open();
    return document;
  }

  #receive(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    const name = decoding.readVarString(decoder);
    this.documents.get(name)?.receive(decoder);
  }
}
