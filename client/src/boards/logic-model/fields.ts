import type { Card } from '@yoriai/shared/boards/card';
import type { activityStates, goalTypes } from '@yoriai/shared/boards/logic-model/cards';
import type { FieldSkin } from '../../canvas/board-skin.ts';
import type { WordKey } from '../../words/words.ts';

type ActivityState = (typeof activityStates)[number];

const stateWords: Record<ActivityState, WordKey> = {
  talking: 'logicModel:state.talking',
  preparing: 'logicModel:state.preparing',
  'going-on': 'logicModel:state.going-on',
  resting: 'logicModel:state.resting',
  ended: 'logicModel:state.ended',
};

/** A state is told by word and icon; none is better than another (LGM-2). */
const stateIcons: Record<ActivityState, string> = {
  talking: 'talk',
  preparing: 'ring',
  'going-on': 'check',
  resting: 'pause',
  ended: 'leaf',
};

const typeWords: Record<(typeof goalTypes)[number], WordKey> = {
  task: 'logicModel:goal-type.task',
  process: 'logicModel:goal-type.process',
  relationship: 'logicModel:goal-type.relationship',
};

/** 赤丸 is no field of a form: a card is one while nothing is written on it. */
export const fieldSkins: Readonly<Record<string, FieldSkin>> = {
  indicator: { name: 'logicModel:field.indicator', example: 'logicModel:example.indicator' },
  now: { name: 'logicModel:field.now', example: 'logicModel:example.now' },
  target: { name: 'logicModel:field.target', example: 'logicModel:example.target' },
  asOf: { name: 'logicModel:field.asOf', example: 'logicModel:example.asOf' },
  goalType: { name: 'logicModel:field.goalType', options: typeWords },
  state: { name: 'logicModel:field.state', options: stateWords },
  who: { name: 'logicModel:field.who', example: 'logicModel:example.who' },
  withWhom: { name: 'logicModel:field.withWhom', example: 'logicModel:example.withWhom' },
  when: { name: 'logicModel:field.when', example: 'logicModel:example.when' },
  where: { name: 'logicModel:field.where', example: 'logicModel:example.where' },
};

/** Where an activity is, in word and icon; undefined until somebody said it. */
export function stateOf({ state }: Card): { readonly word: WordKey; readonly icon: string } | undefined {
  if (typeof state !== 'string' || !(state in stateWords)) return undefined;
  const known = state as ActivityState;
  return { word: stateWords[known], icon: stateIcons[known] };
}

/** What is written in a field of a card; empty when nothing is. */
export function writtenIn(card: Card, field: string): string {
  const text = card[field];
  return typeof text === 'string' ? text.trim() : '';
}

/** だれが・だれと・いつ, as they were written. */
export const doersOf = (card: Card): string =>
  ['who', 'withWhom', 'when']
    .map((field) => writtenIn(card, field))
    .filter((text) => text !== '')
    .join('・');
