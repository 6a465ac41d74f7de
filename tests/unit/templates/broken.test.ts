import { worksheetTemplate, worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { templateSchema } from '@yoriai/shared/worksheets/template';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Way = readonly (string | number)[];

const copyOf = (name: string): Json => JSON.parse(JSON.stringify(worksheetTemplate(name)));

/** The way to every value in a tree. */
function waysIn(value: Json, before: Way = []): readonly Way[] {
  if (typeof value !== 'object' || value === null) return [before];
  const inner = Object.entries(value).flatMap(([key, it]) => waysIn(it, [...before, key]));
  return [before, ...inner];
}

/** A copy of the tree in which the value at the end of the way was replaced; undefined takes it away. */
function changed(value: Json, [key, ...rest]: Way, by: Json | undefined): Json | undefined {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, Json>;
  const inner = changed(copy[key] as Json, rest, by);
  if (inner === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = inner ?? null;
  return copy;
}

const names = fc.constantFrom(...worksheetTemplates.map(({ name }) => name));
const placeIn = (holds: (way: Way) => boolean) =>
  names.chain((name) => {
    const whole = copyOf(name);
    return fc.constantFrom(...waysIn(whole).filter(holds)).map((way) => ({ name, whole, way }));
  });
const isValid = (value: unknown) => templateSchema.safeParse(value).success;

describe('a template whose data breaks the schema', () => {
  it('[WS-1] is refused when anything in it becomes an object of another shape', () => {
    fc.assert(
      fc.property(
        placeIn((way) => way.length > 0),
        ({ whole, way }) => !isValid(changed(whole, way, { 'not-of-a-template': 0 })),
      ),
    );
  });

  it('[WS-1] is refused when it says more than a template may', () => {
    fc.assert(
      fc.property(
        placeIn((way) => way.at(-1) === 'ja'),
        fc.string({ minLength: 1 }).filter((key) => !['ja', 'ja-easy', '__proto__'].includes(key)),
        ({ whole, way }, key) => !isValid(changed(whole, [...way.slice(0, -1), key], 'x')),
      ),
    );
  });

  it('[WS-1] is refused when words lack a language or are empty', () => {
    fc.assert(
      fc.property(
        placeIn((way) => way.at(-1) === 'ja' || way.at(-1) === 'ja-easy'),
        fc.constantFrom(undefined, '', 7, null),
        ({ whole, way }, by) => !isValid(changed(whole, way, by)),
      ),
    );
  });

  it('[WS-1] is refused when an id, a type, a paper or a kind of remark is none', () => {
    fc.assert(
      fc.property(
        placeIn((way) => ['id', 'type', 'paper', 'name', 'icon'].includes(String(way.at(-1)))),
        fc.constantFrom('', 'あ', 'a b', 'drop table', '../x', 'x'.repeat(61), 3),
        ({ whole, way }, by) => !isValid(changed(whole, way, by)),
      ),
    );
    expect(isValid(changed(copyOf('minutes'), ['remarks'], ['praise']))).toBe(false);
  });

  it('[WS-1] is refused without sections, fields, columns, options or a whole version', () => {
    const minutes = copyOf('minutes');
    expect(isValid(minutes)).toBe(true);
    expect(isValid(changed(minutes, ['sections'], []))).toBe(false);
    expect(isValid(changed(minutes, ['sections', 0, 'fields'], []))).toBe(false);
    expect(isValid(changed(minutes, ['sections', 0, 'fields', 4, 'columns'], []))).toBe(false);
    expect(isValid(changed(minutes, ['sections', 4, 'fields', 0, 'options'], []))).toBe(false);
    for (const version of [0, -1, 1.5, '1', null])
      expect(isValid(changed(minutes, ['version'], version)), String(version)).toBe(false);
  });
});
