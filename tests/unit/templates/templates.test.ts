import { readFileSync } from 'node:fs';
import { wellFormedRuby, withoutRuby } from '@yoriai/client/words/ruby';
import type { Field } from '@yoriai/shared/worksheets/field';
import { worksheetTemplate, worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { fieldsOf, templateSchema } from '@yoriai/shared/worksheets/template';
import { describe, expect, it } from 'vitest';
import { withoutReading } from '../../support/readings.ts';
import { wordingsOf } from './wordings.ts';

const icons = readFileSync(new URL('../../../client/src/ui/icons.svg', import.meta.url), 'utf8');

const twice = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

describe('the forms', () => {
  it('[WS-1] bear names that no other bears, and all that are to be shipped are there', () => {
    expect(worksheetTemplates.map(({ name }) => name).sort()).toEqual([
      'agency-cycle',
      'area-profile',
      'case-review',
      'guideline-check',
      'minutes',
      'monthly-review',
      'practice-record',
      'public-plan',
      'review-sheet',
      'self-check',
      'support-plan',
      'support-process',
    ]);
    expect(worksheetTemplate('support-plan')?.name).toBe('support-plan');
    expect(worksheetTemplate('no-such-form')).toBeUndefined();
  });

  it('[WS-1] say whose papers they are and which are to be handled with care', () => {
    const where = (holds: (it: (typeof worksheetTemplates)[number]) => unknown) =>
      worksheetTemplates.filter(holds).map(({ name }) => name);
    expect(where(({ paper }) => paper === 'own')).toEqual(['self-check']);
    expect(where(({ paper }) => paper === 'sealed')).toEqual(['guideline-check']);
    expect(where(({ single }) => single)).toEqual(['area-profile']);
    expect(where(({ unlisted }) => unlisted)).toEqual(['public-plan', 'self-check']);
    expect(where(({ caution }) => caution)).toEqual(['case-review']);
    expect(worksheetTemplate('case-review')?.remarks).toEqual(['question', 'fact', 'opinion']);
  });
});

describe.each(worksheetTemplates.map((template) => [template.name, template] as const))(
  '%s',
  (_, template) => {
    it('[WS-1] is a valid template', () => {
      const result = templateSchema.safeParse(template);
      expect(result.error?.issues ?? []).toEqual([]);
      expect(icons.includes(`id="i-${template.icon}"`), template.icon).toBe(true);
    });

    it('[WS-1] gives every section, field, column and option an id of its own', () => {
      expect(twice(template.sections.map(({ id }) => id))).toEqual([]);
      expect(twice(fieldsOf(template).map(({ id }) => id))).toEqual([]);
      for (const field of fieldsOf(template)) {
        const columns: readonly Field[] = field.type === 'table' ? field.columns : [];
        expect(twice(columns.map(({ id }) => id)), field.id).toEqual([]);
        for (const one of [field, ...columns]) {
          if (one.type === 'choice') expect(twice(one.options.map(({ value }) => value)), one.id).toEqual([]);
          if (one.type === 'text' && one.guide) expect(one.guide, one.id).toBeLessThanOrEqual(one.limit);
        }
      }
    });

    it('[WS-1] begins its tables with rows of columns that there are', () => {
      for (const field of fieldsOf(template)) {
        if (field.type !== 'table') continue;
        for (const row of field.start ?? [])
          for (const column of Object.keys(row))
            expect(
              field.columns.map(({ id }) => id),
              field.id,
            ).toContain(column);
      }
    });

    it('[UX-1] speaks Japanese and easy Japanese, with a reading on every kanji of the easy one', () => {
      const wordings = wordingsOf(template);
      expect(wordings.length).toBeGreaterThan(5);
      for (const [where, { ja, 'ja-easy': easy }] of wordings) {
        expect(ja.trim(), where).not.toBe('');
        expect(withoutRuby(ja), where).toBe(ja);
        expect(easy.trim(), where).not.toBe('');
        expect(wellFormedRuby(easy), `${where}: ${easy}`).toBe(true);
        expect(withoutReading(easy), `${where}: ${easy}`).toBeNull();
        expect(/[!！]/.test(ja + easy), where).toBe(false);
      }
    });
  },
);
