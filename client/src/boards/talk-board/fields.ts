import type { FieldSkin } from '../../canvas/board-skin.ts';

/** What is written beside the words. The ending is chosen in a section of its own (`ending-section.tsx`). */
export const fieldSkins: Readonly<Record<string, FieldSkin>> = {
  who: { name: 'talkBoard:field.who', example: 'talkBoard:example.who' },
  toGroup: { name: 'talkBoard:field.toGroup', example: 'talkBoard:example.toGroup' },
  answerBy: { name: 'talkBoard:field.answerBy', example: 'talkBoard:example.answerBy' },
};
