import type { Field } from '@yoriai/shared/worksheets/field';
import type { FieldValue } from '@yoriai/shared/worksheets/values';
import type { Random } from '../random.ts';

const days = ['2026-04-01', '2026-11-20', '2024-02-29'] as const;
const times = ['09:30', '19:00', '00:00'] as const;

/** A value that a field may hold; undefined for fields that are written in, and for those only the server fills. */
export function someValue(field: Field, chance: Random): FieldValue | undefined {
  switch (field.type) {
    case 'date':
      return field.range ? { from: chance.oneOf(days), to: '2026-12-01' } : chance.oneOf(days);
    case 'time':
      return field.range ? { from: chance.oneOf(times) } : chance.oneOf(times);
    case 'choice': {
      const some = field.options.map(({ value }) => value);
      const one = some[chance.below(some.length)] ?? '';
      return field.many ? some.filter(() => chance.onceIn(2)) : one;
    }
    case 'scale':
      return field.steps[chance.below(field.steps.length)]?.value;
    case 'check':
      return chance.onceIn(2);
    case 'number':
      return { number: chance.below(1000), ...(chance.onceIn(3) ? { about: true } : {}) };
    case 'priority':
      return chance.oneOf(['double', 'single', 3]);
    case 'reference':
      return [{ to: 'card', paper: 'b_1', entry: `c_${chance.below(5)}`, words: '坂の上の声', seen: 'x' }];
    default:
      return undefined;
  }
}
