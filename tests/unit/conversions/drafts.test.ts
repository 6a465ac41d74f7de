import {
  addText,
  type Drafts,
  firstDrafts,
  removeText,
  reword,
  shapesFor,
  textFault,
  textsOf,
} from '@yoriai/client/conversions/drafts';
import { limits } from '@yoriai/shared/limits';
import { describe, expect, it } from 'vitest';

const shaped = (drafts: Drafts, shape: Drafts['shape']): Drafts => ({ ...drafts, shape });

describe('the words of the new cards', () => {
  it('[CNV-1] one of each begins with the wording that is offered', () => {
    expect(textsOf(firstDrafts(['坂がつらい', '荷物が重い']))).toEqual(['坂がつらい', '荷物が重い']);
  });

  it('[CNV-1] all into one begins with everybody’s words, each said once', () => {
    const drafts = firstDrafts(['坂がつらい', '', '坂がつらい', '荷物が重い']);
    expect(textsOf(shaped(drafts, 'merged'))).toEqual(['坂がつらい\n荷物が重い']);
  });

  it('[CNV-1] to be split, each line begins a card; one line leaves room for another', () => {
    expect(textsOf(shaped(firstDrafts(['坂がつらい\n\n荷物が重い']), 'split'))).toEqual([
      '坂がつらい',
      '荷物が重い',
    ]);
    expect(textsOf(shaped(firstDrafts(['坂がつらい']), 'split'))).toEqual(['坂がつらい', '']);
  });

  it('[CNV-1] trying another shape and coming back loses no words', () => {
    const written = reword(firstDrafts(['坂がつらい']), 0, '坂道の買い物がむずかしい');
    const tried = reword(shaped(written, 'split'), 1, '話す人がいない');
    expect(textsOf(shaped(tried, 'each'))).toEqual(['坂道の買い物がむずかしい']);
    expect(textsOf(tried)).toEqual(['坂がつらい', '話す人がいない']);
  });

  it('[CNV-1] texts are added and taken away', () => {
    const three = addText(shaped(firstDrafts(['坂がつらい']), 'split'));
    expect(textsOf(three)).toHaveLength(3);
    expect(textsOf(removeText(three, 0))).toEqual(['', '']);
  });

  it('[CNV-1] one card may be split, several may become one', () => {
    expect(shapesFor(1)).toEqual(['each', 'split']);
    expect(shapesFor(3)).toEqual(['each', 'merged']);
  });

  it('[HOST-3] [B-4] what has no words or too many is said before it is sent', () => {
    expect(textFault('　\n')).toBe('empty');
    expect(textFault('🙂')).toBeUndefined();
    expect(textFault('葛󠄀'.repeat(limits.cardTextCharacters))).toBeUndefined();
    expect(textFault('葛󠄀'.repeat(limits.cardTextCharacters + 1))).toBe('long');
  });
});
