import * as z from 'zod/mini';
import type { CardField, CardKind } from './board-kind.ts';
import { cardType } from './card.ts';

type Described = Omit<CardKind, 'type' | 'fields'> & {
  readonly fields?: readonly CardField[];
  /** Fields nobody fills in by a form. */
  readonly given?: z.core.$ZodShape;
};

/** A kind of card from its description: the record's form follows from the fields it asks for. */
export function cardKind({ fields = [], given = {}, ...kind }: Described): CardKind {
  const asked = Object.fromEntries(fields.map((field) => [field.name, z.optional(schemaOf(field))]));
  return { ...kind, fields, type: cardType(kind.name, { ...asked, ...given }) };
}

function schemaOf(field: CardField): z.ZodMiniType {
  if (field.input === 'text') return z.string();
  const option = z.enum(field.options as [string, ...string[]]);
  return field.input === 'one-of' ? option : z.array(option);
}
