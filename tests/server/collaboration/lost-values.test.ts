import type { Engine } from '@yoriai/server/collaboration/engine';
import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { type Entry, openWorksheet, readLost } from '@yoriai/shared/documents/worksheet';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { layTable } from '../../support/collaboration/table.ts';
import { countingHand } from '../../support/hand.ts';

const sheet = 'sheet/s1';

async function makeSheet(engine: Engine): Promise<void> {
  const template = worksheetTemplate('minutes');
  if (!template) throw new Error('no minutes');
  const plain = newWorksheet(template, '役員会', countingHand());
  await engine.change(sheet, (doc) => fillWorksheet(doc, plain));
}

const set = (doc: Y.Doc, value: string, by: string) =>
  setValue(openWorksheet(doc), { field: 'date' }, value, countingHand(by), 'me');

it.each([
  [100, 200],
  [200, 100],
])(
  '[C2] one wrote and went home, the other comes back with another value: both are there (%i, %i)',
  async (one, two) => {
    const table = layTable();
    await makeSheet(table.engine);
    const first = table.sit('佐久間');
    const second = table.sit('藤代');
    const [here, away] = [first.page.open(sheet), second.page.open(sheet)];
    await table.settle();
    here.doc.clientID = one;
    away.doc.clientID = two;
    second.wire.cut();
    await table.settle();
    set(here.doc, '2026-04-01', '佐久間');
    await table.settle();
    first.wire.cut();
    set(away.doc, '2026-04-02', '藤代');
    table.reconnect(second);
    await table.settle();
    const stands = (openWorksheet(away.doc).values.get('date') as Entry | undefined)?.value;
    const lost = readLost(openWorksheet(away.doc).lost).map(({ place, entry }) => [place, entry.value]);
    expect(lost).toEqual([['date', stands === '2026-04-01' ? '2026-04-02' : '2026-04-01']]);
  },
);
