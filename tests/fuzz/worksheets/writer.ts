import { ownUndo } from '@yoriai/client/collaboration/own-undo';
import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import { addRemark, changeRemark } from '@yoriai/shared/worksheets/edits/remarks';
import { addRows, moveRow, putAwayRows, takeOutRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import type { Field, TableField } from '@yoriai/shared/worksheets/field';
import { followLostValues, noteLost } from '@yoriai/shared/worksheets/lost-values';
import { fieldsOf, type Template } from '@yoriai/shared/worksheets/template';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';
import type { Random } from '../random.ts';
import { rubOut, typeInto } from '../type-into.ts';
import { someValue } from './values.ts';

/** One person at one worksheet, far from the others: what arrives waits until it is let in, in whatever order. */
export class Writer {
  readonly doc = new Y.Doc();
  readonly view: WorksheetView;
  readonly inbox: Uint8Array[] = [];
  readonly done: string[] = [];
  readonly #template: Template;
  readonly #undo: ReturnType<typeof ownUndo>;
  readonly #hand: ReturnType<typeof countingHand>;

  constructor(template: Template, index: number, client: number) {
    this.#template = template;
    this.doc.clientID = client;
    this.#hand = countingHand(`人${index}`);
    this.view = new WorksheetView(this.doc);
    this.#undo = ownUndo(this.doc);
    const sheet = openWorksheet(this.doc);
    followLostValues(sheet, (news) => noteLost(sheet, news));
  }

  begin(): void {
    fillWorksheet(this.doc, newWorksheet(this.#template, '紙', this.#hand));
  }

  /** Does one thing that a person does. @returns its name */
  act(chance: Random): string {
    const name = chance.oneOf(acts);
    const before = Y.encodeStateVector(this.doc);
    this.#do(name, chance);
    const changed = Y.encodeStateAsUpdate(this.doc, before).length > 2;
    this.done.push(name);
    return changed ? name : 'nothing';
  }

  /** Lets one of the waiting updates in, now and then twice. */
  receive(chance: Random): void {
    const [update] = this.inbox.splice(chance.below(this.inbox.length), 1);
    if (!update) return;
    Y.applyUpdate(this.doc, update);
    if (chance.onceIn(8)) Y.applyUpdate(this.doc, update);
  }

  #do(name: Act, chance: Random): void {
    const sheet = openWorksheet(this.doc);
    const { origin, textOrigin } = this.#undo;
    const [hand, fields] = [this.#hand, fieldsOf(this.#template)];
    const tables = fields.filter((field): field is TableField => field.type === 'table');
    const rows = [...this.view.rows.values()];
    const row = rows[chance.below(rows.length)];
    const table = tables.find(({ id }) => id === (row?.table ?? '')) ?? tables[chance.below(tables.length)];
    const within = <T>(list: readonly T[]): T | undefined => list[chance.below(list.length)];
    switch (name) {
      case 'set': {
        const field = within(fields.filter((it) => it.type !== 'snapshot'));
        const value = field && someValue(field, chance);
        if (field && value !== undefined) setValue(sheet, { field: field.id }, value, hand, origin);
        return;
      }
      case 'clear': {
        const field = within([...this.view.values.keys()]);
        if (field !== undefined) setValue(sheet, { field }, undefined, hand, origin);
        return;
      }
      case 'set in row': {
        const column = within(table?.columns ?? []);
        const value = column && someValue(column, chance);
        if (row && column && value !== undefined)
          setValue(sheet, { row: row.id, field: column.id }, value, hand, origin);
        return;
      }
      case 'add rows':
        if (table) addRows(sheet, table.id, [{}, {}].slice(chance.below(2)), hand, origin, row?.id);
        return;
      case 'move row':
        if (row) moveRow(sheet, row.id, within(rows.filter((it) => it.table === row.table))?.id, origin);
        return;
      case 'put away':
        if (row) putAwayRows(sheet, [row.id], hand, origin);
        return;
      case 'take out':
        if (row) takeOutRows(sheet, [row.id], origin);
        return;
      case 'type':
      case 'rub out': {
        const written = fields.filter(isWritten);
        const inRow = chance.onceIn(2) && row !== undefined;
        const field = within(inRow ? (table?.columns ?? []).filter(isWritten) : written);
        if (!field) return;
        const text = worksheetText(this.doc, inRow ? row?.id : undefined, field.id);
        this.doc.transact(() => {
          if (name === 'type') typeInto(text, chance.below(50), `語${chance.below(10)}`);
          else rubOut(text, chance.below(50));
        }, textOrigin);
        return;
      }
      case 'remark':
        addRemark(
          sheet,
          { kind: 'remark', on: row?.id ?? this.#template.sections[0]?.id ?? '', text: 'ひとこと' },
          hand,
          origin,
        );
        return;
      case 'settle': {
        const remark = within([...this.view.remarks.keys()]);
        if (remark !== undefined) changeRemark(sheet, remark, { settled: chance.below(9) }, origin);
        return;
      }
      case 'spoil':
        this.doc.transact(() => {
          sheet.rows.set(`x${chance.below(3)}`, within([7, 'x', new Y.Text('x'), new Y.Map([['table', 1]])]));
          sheet.values.set(`x${chance.below(3)}`, within([7, { value: 1 }, ['x']]));
        }, 'spoiled');
        return;
      case 'undo':
        this.#undo.undo();
        return;
      case 'redo':
        this.#undo.redo();
    }
  }
}

const isWritten = ({ type }: Field): boolean => type === 'text' || type === 'rich';

const acts = [
  'set',
  'clear',
  'set in row',
  'add rows',
  'move row',
  'put away',
  'take out',
  'type',
  'rub out',
  'remark',
  'settle',
  'spoil',
  'undo',
  'redo',
] as const;
type Act = (typeof acts)[number];
