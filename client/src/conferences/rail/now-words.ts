import type { PhaseKind } from '@yoriai/shared/meetings/phases';
import type { WordKey } from '../../words/words.ts';

const said: Partial<Record<PhaseKind, WordKey>> = {
  welcome: 'conferences:now.welcome',
  report: 'conferences:now.report',
  questions: 'conferences:now.questions',
  facts: 'conferences:now.facts',
  break: 'conferences:now.break',
  focus: 'conferences:now.focus',
  talk: 'conferences:now.talk',
  advice: 'conferences:now.advice',
  'next-steps': 'conferences:now.next-steps',
  words: 'conferences:now.words',
};

/** What a part of a conference is for, and what may be done in it. */
export const nowWords = (kind: PhaseKind): WordKey | undefined => said[kind];
