import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { schemaOf } from '@yoriai/shared/documents/board';
import { type WorksheetDocument, worksheetSchema } from '@yoriai/shared/documents/worksheet';
import { type WorksheetChange, WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import type { Template } from '@yoriai/shared/worksheets/template';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { Topics } from '../../collaboration/topics.ts';

/** An edit of the worksheet, made with this person's hand and followed by this person's undo. */
export type WorksheetEdit<T> = (sheet: WorksheetDocument, hand: Hand, origin: unknown) => T;

/** One person at one worksheet: the document as values, and the one way in which edits go into it. */
export class WorksheetSession {
  readonly document: DocumentConnection;
  readonly template: Template;
  readonly view: WorksheetView;
  readonly hand: Hand;
  /**
   * Told by field (`field <id>`), row or remark id; `rows <table>` when its rows came, went or changed places or
   * values; `rows`, `remarks`, `lost` and `meta` for any of them.
   */
  readonly topics = new Topics();
  readonly #stop: () => void;

  constructor(document: DocumentConnection, template: Template, hand: Hand) {
    this.document = document;
    this.template = template;
    this.hand = hand;
    this.view = new WorksheetView(document.doc);
    this.#stop = this.view.subscribe((change) => this.#tell(change));
  }

  destroy(): void {
    this.#stop();
    this.view.destroy();
  }

  /** Nothing is written while the document is not there, is only for reading, or is of a newer form (HOST-7). */
  get writable(): boolean {
    const { is } = this.document.state.get();
    if (is === 'loading' || is === 'read-only' || is === 'refused') return false;
    return !this.isNewer;
  }

  /** Made by a newer version than ours: it is shown, and nothing in it is lost. */
  get isNewer(): boolean {
    const { meta } = this.view.sheet;
    const version = meta.get('version');
    return (
      schemaOf(meta) > worksheetSchema || (typeof version === 'number' && version > this.template.version)
    );
  }

  /** @returns undefined when nothing may be written. */
  edit<T>(make: WorksheetEdit<T>): T | undefined {
    return this.writable ? make(this.view.sheet, this.hand, this.document.undo.origin) : undefined;
  }

  #tell(change: WorksheetChange): void {
    const topics = [
      ...[...change.values, ...change.texts].map((field) => `field ${field}`),
      ...change.rows,
      ...change.remarks,
    ];
    const tables = new Set([...change.rows].flatMap((id) => this.view.rows.get(id)?.table ?? []));
    for (const table of tables) topics.push(`rows ${table}`);
    if (change.rows.size > 0) topics.push('rows');
    if (change.remarks.size > 0) topics.push('remarks');
    if (change.lost) topics.push('lost');
    if (change.meta) topics.push('meta');
    this.topics.tell(topics);
  }
}
