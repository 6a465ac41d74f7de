import * as z from 'zod/mini';
import { type Audience, audiences } from '../access/audience.ts';
import { type Field, fieldSchema, type TableField } from './field.ts';
import { type Wording, wordingSchema } from './wording.ts';

/**
 * Whose paper a worksheet is. `shared`: staff of the area write it together. `own`: each person has one of his or her
 * own, which nobody else can open until its owner shows it. `sealed`: each fills one alone, all are opened together.
 */
export const worksheetPapers = ['shared', 'own', 'sealed'] as const;
export type WorksheetPaper = (typeof worksheetPapers)[number];

/** What may be put beside a field (看板の付せん): in a case review a question, a fact and an opinion are three things. */
export const remarkKinds = ['remark', 'question', 'fact', 'opinion'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

export interface Section {
  readonly id: string;
  /** Said above the first of several sections that belong together (指針１). */
  readonly part?: Wording | undefined;
  readonly title: Wording;
  /** One line under the title: what belongs here. */
  readonly lead?: Wording | undefined;
  readonly fields: readonly Field[];
}

/** A form: what a worksheet asks for, as data (WS-1). A new form is one file in `templates/` and one line in the registry. */
export interface Template {
  readonly name: string;
  /** Rises when the form changes. A sheet of a newer version than ours is shown, and nothing in it is lost. */
  readonly version: number;
  readonly title: Wording;
  readonly hint: Wording;
  /** A name of the icon sprite. */
  readonly icon: string;
  readonly paper: WorksheetPaper;
  /** 取扱注意 stands on whatever is printed or exported. */
  readonly caution?: boolean | undefined;
  /** To whom it may be opened at most. @default staff, and nothing else where it is `caution` or not `shared` (P9). */
  readonly widest?: Audience | undefined;
  /** An area has one of it. */
  readonly single?: boolean | undefined;
  /** Nobody makes it from the list of new sheets; it is reached in another way. */
  readonly unlisted?: boolean | undefined;
  /** What the name proposed for a new one bears: 実践記録 令和8年度, 月例検証 令和8年11月, 議事録 令和8年11月21日. */
  readonly dated?: 'year' | 'month' | 'day' | undefined;
  readonly remarks: readonly RemarkKind[];
  readonly sections: readonly Section[];
  /** Steps of the time it is used in, in minutes; shown as a guide. */
  readonly steps?: readonly { readonly label: Wording; readonly minutes: number }[] | undefined;
}

const id = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));

export const templateSchema: z.ZodMiniType<Template> = z.strictObject({
  name: id,
  version: z.int().check(z.positive()),
  title: wordingSchema,
  hint: wordingSchema,
  icon: id,
  paper: z.enum(worksheetPapers),
  caution: z.optional(z.boolean()),
  widest: z.optional(z.enum(audiences)),
  single: z.optional(z.boolean()),
  unlisted: z.optional(z.boolean()),
  dated: z.optional(z.enum(['year', 'month', 'day'])),
  remarks: z.array(z.enum(remarkKinds)),
  sections: z
    .array(
      z.strictObject({
        id,
        part: z.optional(wordingSchema),
        title: wordingSchema,
        lead: z.optional(wordingSchema),
        fields: z.array(fieldSchema).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  steps: z.optional(z.array(z.strictObject({ label: wordingSchema, minutes: z.int().check(z.positive()) }))),
});

/** Every field of a template, in reading order. */
export const fieldsOf = ({ sections }: Pick<Template, 'sections'>): readonly Field[] =>
  sections.flatMap(({ fields }) => fields);

export function fieldOf(template: Template, field: string): Field | undefined {
  return fieldsOf(template).find(({ id: it }) => it === field);
}

export function tableOf(template: Template, table: string): TableField | undefined {
  const field = fieldOf(template, table);
  return field?.type === 'table' ? field : undefined;
}
