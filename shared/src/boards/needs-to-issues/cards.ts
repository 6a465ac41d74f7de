import type { CardKind } from '../board-kind.ts';
import { cardKind } from '../card-kind.ts';

/** 潜在化の要因: why a 困りごと stays out of sight (NTI-3; domain.md §1.5). */
export const latentCauses = [
  'prejudice',
  'nobody-to-ask',
  'unaware',
  'hard-to-find-information',
  'no-service',
] as const;

/** 気づきの経路: on which way it came to us (NTI-3; domain.md §1.5). */
export const noticedVia = ['consultation', 'community-work', 'own-programmes', 'other-agencies'] as const;

/** 応じ方: by what is there, by a new service, by a system, or first by preparing the ground (NTI-3). */
export const responses = ['existing-activity', 'new-service', 'system', 'ground-work'] as const;

/** 個別・地域・両方. */
export const sides = ['individual', 'community', 'both'] as const;

/** 解決／つながり続ける: to stay with somebody is an aim of its own. */
export const approaches = ['solve', 'stay-with'] as const;

/** 一人の声: a resident's own words, as they were heard. */
const voice = cardKind({
  name: 'voice',
  paper: 'person',
  stage: 'notice',
  fields: [
    { name: 'heard', input: 'text', limit: 60 },
    { name: 'noticedVia', input: 'one-of', options: noticedVia },
    { name: 'latentCauses', input: 'some-of', options: latentCauses },
  ],
});

/** みんなの問題: how things are, against how they ought to be (こうありたい). */
const problem = cardKind({
  name: 'problem',
  paper: 'trouble',
  stage: 'problem',
  fields: [
    { name: 'wish', input: 'text', limit: 200 },
    { name: 'side', input: 'one-of', options: sides },
    { name: 'latentCauses', input: 'some-of', options: latentCauses },
  ],
});

/** 取り組む課題: what is to be done so that the difference is made up; すること・だれが・だれと (NTI-2). */
const issue = cardKind({
  name: 'issue',
  paper: 'issue',
  stage: 'issue',
  fields: [
    { name: 'who', input: 'text', limit: 100 },
    { name: 'withWhom', input: 'text', limit: 100 },
    { name: 'response', input: 'one-of', options: responses },
    { name: 'approach', input: 'one-of', options: approaches },
  ],
});

export const needsToIssuesCards: readonly CardKind[] = [voice, problem, issue];
