import { fit, lastCharacters } from '@yoriai/shared/documents/characters';
import { expect, it } from 'vitest';

it('[HOST-3][B-6] cuts by characters as a reader counts them, and gives back what did not fit', () => {
  expect(fit('葛󠄀飾区', 2)).toEqual({ fits: '葛󠄀飾', rest: '区' });
  expect(fit('👨‍👩‍👧と犬', 1)).toEqual({ fits: '👨‍👩‍👧', rest: 'と犬' });
  expect(fit('はがき', 3)).toEqual({ fits: 'はがき', rest: '' });
  expect(fit('はがき', -2)).toEqual({ fits: '', rest: 'はがき' });
});

it('[B-6] takes whole characters from the end', () => {
  expect(lastCharacters('母と👨‍👩‍👧𠮷', 2)).toBe('👨‍👩‍👧𠮷');
  expect(lastCharacters('か', 5)).toBe('か');
});
