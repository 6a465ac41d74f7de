import type { Template } from '@yoriai/shared/worksheets/template';
import type { Wording } from '@yoriai/shared/worksheets/wording';

const isWording = (value: object): value is Wording => 'ja' in value && 'ja-easy' in value;

/** Everything a template says, with where it stands. */
export function wordingsOf(template: Template): readonly (readonly [where: string, Wording])[] {
  const found: (readonly [string, Wording])[] = [];
  const walk = (value: unknown, where: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isWording(value)) found.push([where, value]);
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${where}.${key}`);
  };
  walk(template, template.name);
  return found;
}
