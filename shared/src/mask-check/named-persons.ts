import { bareNamesIn } from './bare-names.ts';
import { type NamedPerson, personNamesIn } from './person-names.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Everybody a text names, with さん or without, in the order in which they stand; no two overlap. @param text folded */
export function namedPersonsIn(
  text: string,
  tokens: readonly Token[] = tokensOf(text),
): readonly NamedPerson[] {
  const persons = [...personNamesIn(text, tokens), ...bareNamesIn(text)].sort(
    (a, b) => a.from - b.from || b.called.length - a.called.length,
  );
  const apart: NamedPerson[] = [];
  let end = 0;
  for (const person of persons) {
    if (person.from < end) continue;
    apart.push(person);
    end = person.from + person.called.length;
  }
  return apart;
}
