import { isPresenters } from '@yoriai/shared/conferences/held-places';
import { hasRole, keepsThePaper } from '@yoriai/shared/conferences/roles';
import { mayLaySlip } from '@yoriai/shared/conferences/slips';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { Template } from '@yoriai/shared/worksheets/template';
import { useMemo } from 'react';
import { useWords } from '../words/use-words.tsx';
import type { Conduct, SlipConduct } from '../worksheets/conduct.ts';

interface ConductOf {
  readonly meeting: Meeting | undefined;
  readonly account: string;
  readonly template: Template;
  readonly isShared: boolean;
}

/** What a conference lets this person do with its paper, and what the page shows of others (MTG-7, AC-B B5, B13). */
export function useConductOf({ meeting, account, template, isShared }: ConductOf): Conduct {
  const { t } = useWords();
  return useMemo<Conduct>(() => {
    const isOn = meeting?.stage === 'open' || meeting?.stage === 'running';
    const isHeld = (field: string) =>
      isOn && isPresenters(template.name, field) && !hasRole(meeting, account, 'presenter');
    return {
      slips: meeting && slipsIn(meeting, account, template),
      heldBecause: (field) => (isHeld(field) ? 'conferences:write.held' : undefined),
      isShared,
      nameOf: (name) => (isShared ? t(`conferences:role.${roleOf(meeting, name)}`) : name),
    };
  }, [meeting, account, template, isShared, t]);
}

function slipsIn(meeting: Meeting, account: string, { remarks }: Template): SlipConduct | undefined {
  if (meeting.stage !== 'running') return undefined;
  return {
    kinds: remarks.filter((kind) => mayLaySlip(meeting, account, { kind, isAnswer: false })),
    mayAnswer: remarks.some((kind) => mayLaySlip(meeting, account, { kind, isAnswer: true })),
    mayChange: keepsThePaper(meeting, account) && !meeting.frozen,
  };
}

/** What somebody is there, by the name that stands on what was written. */
function roleOf(meeting: Meeting | undefined, name: string) {
  const role = Object.values(meeting?.people ?? {}).find((person) => person.name === name)?.role;
  return role ?? (meeting?.host?.name === name ? 'host' : 'someone');
}
