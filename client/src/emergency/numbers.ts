import type { SentenceKey } from '../words/define-words.ts';
import type { emergencyWords } from './words.ts';

type Key = SentenceKey<(typeof emergencyWords)['ja']>;

interface Trouble {
  readonly is: Key;
  readonly lines: readonly { readonly phone: string; readonly label: Key }[];
}

/** Numbers that answer everywhere in Japan, at any hour or nearly so (P23). */
export const troubles: readonly Trouble[] = [
  {
    is: 'life',
    lines: [
      { phone: '119', label: 'ambulance' },
      { phone: '110', label: 'police' },
    ],
  },
  { is: 'child', lines: [{ phone: '189', label: 'child-line' }] },
  { is: 'violence', lines: [{ phone: '#8008', label: 'violence-line' }] },
];
