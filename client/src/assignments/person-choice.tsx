import type { AccountLine } from '@yoriai/shared/people/accounts';
import type { ReactNode } from 'react';
import { ChooseOne } from '../ui/choose-one.tsx';
import { useWords } from '../words/use-words.tsx';

export interface PersonChoiceProps {
  readonly label: ReactNode;
  readonly people: readonly Pick<AccountLine, 'id' | 'name' | 'role'>[];
  /** An account's id; empty while nobody is chosen. */
  readonly value: string;
  readonly onChange: (account: string) => void;
  readonly fault?: ReactNode;
}

/** One of those who have an account, by name and role: two may be called the same. */
export function PersonChoice({ people, ...rest }: PersonChoiceProps) {
  const { t } = useWords();
  return (
    <ChooseOne
      {...rest}
      none={t('assignments:choosePerson')}
      options={people.map(({ id, name, role }) => ({
        value: id,
        words: `${name}（${t(`people:roles.${role}`)}）`,
      }))}
    />
  );
}
