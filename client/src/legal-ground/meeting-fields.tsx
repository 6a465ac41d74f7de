import { useWords } from '../words/use-words.tsx';
import { CheckedLine } from './checked-line.tsx';
import type { GroundDraft } from './ground-draft.ts';
import { MembersField } from './members-field.tsx';

interface MeetingFieldsProps {
  readonly draft: GroundDraft;
  readonly onChange: (part: Partial<GroundDraft>) => void;
  readonly looked: boolean;
  readonly unknown: readonly number[];
}

/** 支援会議: who has set it up, what it is called, and of whom it is made; without these it is none (P24). */
export function MeetingFields({ draft, onChange, looked, unknown }: MeetingFieldsProps) {
  const { w } = useWords();
  const { municipality, meeting, members, notNames } = draft;
  const names = {
    notNames,
    onNotName: (found: string) => onChange({ notNames: [...notNames, found] }),
  };
  return (
    <>
      <CheckedLine
        label={w('legalGround:dialog.municipality')}
        hint={w('legalGround:dialog.municipality-hint')}
        value={municipality}
        onChange={(it) => onChange({ municipality: it })}
        maxLength={40}
        fault={looked && municipality.trim() === '' && w('legalGround:fault.municipality')}
        {...names}
      />
      <CheckedLine
        label={w('legalGround:dialog.meeting')}
        hint={w('legalGround:dialog.meeting-hint')}
        value={meeting}
        onChange={(it) => onChange({ meeting: it })}
        maxLength={80}
        fault={looked && meeting.trim() === '' && w('legalGround:fault.meeting')}
        {...names}
      />
      <MembersField
        members={members}
        onChange={(it) => onChange({ members: it })}
        looked={looked}
        unknown={unknown}
        {...names}
      />
    </>
  );
}
