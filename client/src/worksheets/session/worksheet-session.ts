import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { schemaOf } from '@yoriai/shared/documents/board';
import { type WorksheetDocument, worksheetSchema } from '@yoriai/shared/documents/worksheet';
import { type WorksheetChange, WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import { followLostValues, type LostNews, noteLost } from '@yoriai/shared/worksheets/lost-values';
import type { Template } from '@yoriai/shared/worksheets/template';
import { Steps } from '../../canvas/session/steps.ts';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';
import { valueStore } from '../../collaboration/store.ts';
import { Topics } from '../../collaboration/topics.ts';
import type { Values } from '../../words/fill.ts';
import type { WordKey } from '../../words/words.ts';
import type { SheetUi } from './sheet-ui.ts';

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
   * values; `values`, `rows`, `remarks`, `lost` and `meta` for any of them.
   */
  readonly topics = new Topics();
  readonly ui = valueStore<SheetUi>({});
  /** Words that could not be read as a value yet, by the place they were written in: they outlive their field (UX-4). */
  readonly drafts = new Map<string, string>();
  /** もとに戻す: the own edits and, between them, what was done through the server. */
  readonly steps: Steps;
  readonly #stops: readonly (() => void)[];

  /** @param before this person at an earlier copy of the same sheet: what is in hand stays in hand */
  constructor(document: DocumentConnection, template: Template, hand: Hand, before?: WorksheetSession) {
    this.document = document;
    this.template = template;
    this.hand = hand;
    this.view = new WorksheetView(document.doc);
    this.steps = new Steps(document.undo);
    this.#stops = [
      this.view.subscribe((change) => this.#tell(change)),
      followLostValues(this.view.sheet, (news) => this.#note(news)),
      document.state.subscribe(() => this.#putPenDown()),
    ];
    if (!before) return;
    this.ui.set(before.ui.get());
    for (const [place, words] of before.drafts) this.drafts.set(place, words);
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
    this.steps.destroy();
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

  show(change: Partial<SheetUi>): void {
    this.ui.set({ ...this.ui.get(), ...change });
  }

  say(key: WordKey, values?: Values): void {
    const again = (this.ui.get().message?.again ?? 0) + 1;
    this.show({ message: { key, again, ...(values && { values }) } });
  }

  /** Where nothing may be written any more nobody writes: no pen stays there, and none is taken up again later. */
  #putPenDown(): void {
    if (this.writable) return;
    const { writing, at } = this.ui.get();
    if (writing === undefined && at === undefined) return;
    this.show({ writing: undefined, at: undefined });
    this.document.setPresence({ editing: null, cursor: null });
  }

  /** Nobody did it by hand: it is no step of undo. */
  #note(news: LostNews): void {
    if (this.writable) noteLost(this.view.sheet, news);
  }

  #tell(change: WorksheetChange): void {
    const topics = [
      ...[...change.values, ...change.texts].map((field) => `field ${field}`),
      ...change.rows,
      ...change.remarks,
    ];
    const tables = new Set([...change.rows].flatMap((id) => this.view.rows.get(id)?.table ?? []));
    for (const table of tables) topics.push(`rows ${table}`);
    if (change.values.size > 0) topics.push('values');
    if (change.rows.size > 0) topics.push('rows');
    if (change.remarks.size > 0) topics.push('remarks');
    if (change.lost) topics.push('lost');
    if (change.meta) topics.push('meta');
    this.topics.tell(topics);
  }
}
