import type {
  approaches,
  latentCauses,
  noticedVia,
  responses,
  sides,
} from '@yoriai/shared/boards/needs-to-issues/cards';
import type { FieldSkin } from '../../canvas/board-skin.ts';
import type { WordKey } from '../../words/words.ts';

const via: Record<(typeof noticedVia)[number], WordKey> = {
  consultation: 'needsToIssues:via.consultation',
  'community-work': 'needsToIssues:via.community-work',
  'own-programmes': 'needsToIssues:via.own-programmes',
  'other-agencies': 'needsToIssues:via.other-agencies',
};

const causes: Record<(typeof latentCauses)[number], WordKey> = {
  prejudice: 'needsToIssues:cause.prejudice',
  'nobody-to-ask': 'needsToIssues:cause.nobody-to-ask',
  unaware: 'needsToIssues:cause.unaware',
  'hard-to-find-information': 'needsToIssues:cause.hard-to-find-information',
  'no-service': 'needsToIssues:cause.no-service',
};

const responseWords: Record<(typeof responses)[number], WordKey> = {
  'existing-activity': 'needsToIssues:response.existing-activity',
  'new-service': 'needsToIssues:response.new-service',
  system: 'needsToIssues:response.system',
  'ground-work': 'needsToIssues:response.ground-work',
};

const sideWords: Record<(typeof sides)[number], WordKey> = {
  individual: 'needsToIssues:side.individual',
  community: 'needsToIssues:side.community',
  both: 'needsToIssues:side.both',
};

const approachWords: Record<(typeof approaches)[number], WordKey> = {
  solve: 'needsToIssues:approach.solve',
  'stay-with': 'needsToIssues:approach.stay-with',
};

/** だれが・だれと, こうありたい (NTI-2), and the marks (NTI-3). */
export const fieldSkins: Readonly<Record<string, FieldSkin>> = {
  heard: { name: 'needsToIssues:field.heard', example: 'needsToIssues:example.heard' },
  wish: { name: 'needsToIssues:field.wish', example: 'needsToIssues:example.wish' },
  who: { name: 'needsToIssues:field.who', example: 'needsToIssues:example.who' },
  withWhom: { name: 'needsToIssues:field.withWhom', example: 'needsToIssues:example.withWhom' },
  noticedVia: { name: 'needsToIssues:field.noticedVia', options: via },
  latentCauses: { name: 'needsToIssues:field.latentCauses', options: causes },
  side: { name: 'needsToIssues:field.side', options: sideWords },
  response: { name: 'needsToIssues:field.response', options: responseWords },
  approach: { name: 'needsToIssues:field.approach', options: approachWords },
};
