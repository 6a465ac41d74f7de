import type { Card } from '@yoriai/shared/boards/card';
import type { Words } from '../../words/use-words.tsx';
import { endingOf } from './endings.ts';

interface Beside {
  readonly field: string;
  readonly icon: string;
  readonly text: string;
}

/** What is written beside the words of a card, as far as it is: だれが, どの会へ, いつまでに. */
export function besideWords(card: Card, { t }: Words): readonly Beside[] {
  const textOf = (field: string) => {
    const value = card[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const all: readonly Beside[] = [
    { field: 'who', icon: 'users', text: textOf('who') && t('talkBoard:who', { who: textOf('who') }) },
    {
      field: 'toGroup',
      icon: 'bag',
      text: textOf('toGroup') && t('talkBoard:to', { group: textOf('toGroup') }),
    },
    {
      field: 'answerBy',
      icon: 'cal',
      text: textOf('answerBy') && t('talkBoard:by', { when: textOf('answerBy') }),
    },
  ];
  return all.filter(({ field, text }) => text !== '' && (card.kind === 'take-home') === (field !== 'who'));
}

/** Lines under a card's words on paper, its ending among them. */
export function printedOf(card: Card, words: Words): readonly string[] {
  const ending = endingOf(card);
  return [
    ...besideWords(card, words).map(({ text }) => text),
    ...(ending ? [words.t('talkBoard:ended', { ending: words.t(ending.words) })] : []),
  ];
}
