import { type AccountRole, accountRoles } from '@yoriai/shared/access/roles';
import { ExplainedChoice } from '../../ui/explained-choice.tsx';
import { useWords } from '../../words/use-words.tsx';

export interface RoleChoiceProps {
  readonly value: AccountRole;
  readonly onChange: (role: AccountRole) => void;
}

/** The roles an account may have, and what each may do (ACC-2). */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const { w } = useWords();
  return (
    <ExplainedChoice
      label={w('accounts:inviteDialog.role')}
      value={value}
      onChange={onChange}
      options={accountRoles.map((role) => ({
        value: role,
        words: w(`people:roles.${role}`),
        hint: w(`accounts:hints.${role}`),
      }))}
    />
  );
}
