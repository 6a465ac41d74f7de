import { boardKind, boardKindNames } from '@yoriai/shared/boards/registry';
import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { fieldsOf } from '@yoriai/shared/worksheets/template';
import { expect, it } from 'vitest';

/** What would make somebody identifiable by itself (domain.md §3.6, D4). */
const identifying =
  /氏名|実名|本名|住所|番地|電話|携帯|メール|生年月日|誕生日|保険|被保険者|マイナンバー|顔写真|externalRef/u;

it('[P2] [P7] [MAP-1] no form asks for what tells who somebody is: nothing of class D4 has a place to be kept', () => {
  const labels = worksheetTemplates.flatMap((template) =>
    fieldsOf(template).flatMap((field) => [
      `${template.name} ${field.id} ${field.label.ja}`,
      ...(field.type === 'table'
        ? field.columns.map(({ id, label }) => `${template.name} ${field.id}.${id} ${label.ja}`)
        : []),
    ]),
  );
  expect(labels.length).toBeGreaterThan(150);
  expect(labels.filter((label) => identifying.test(label))).toEqual([]);
});

it('[P1] [P7] no card of any board has a field for it either, nor a free one beside its words', () => {
  const fields = boardKindNames.flatMap((name) =>
    (boardKind(name)?.cards ?? []).flatMap((card) =>
      card.fields.map((field) => `${name} ${card.name} ${field.name}`),
    ),
  );
  expect(fields.length).toBeGreaterThan(10);
  expect(
    fields.filter((field) => /name|address|phone|mail|birth|insurance|reference|photo/i.test(field)),
  ).toEqual([]);
});
