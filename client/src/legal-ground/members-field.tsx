import type { Member } from '@yoriai/shared/legal-ground/ground';
import { useAccounts } from '../people/queries.ts';
import { useSignedIn } from '../people/session.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { ChooseOne } from '../ui/choose-one.tsx';
import { useWords } from '../words/use-words.tsx';
import { CheckedLine } from './checked-line.tsx';
import styles from './ground.module.css';

interface MembersFieldProps {
  readonly members: readonly Member[];
  readonly onChange: (members: readonly Member[]) => void;
  readonly notNames: readonly string[];
  readonly onNotName: (found: string) => void;
  /** Whether lines that do not hold are said. */
  readonly looked: boolean;
  /** Lines whose account is no more. */
  readonly unknown: readonly number[];
}

/** 構成員名簿: agency and function, and by which account somebody comes in here. */
export function MembersField({ members, onChange, notNames, onNotName, looked, unknown }: MembersFieldProps) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const { data: accounts = [] } = useAccounts(may('see account'));
  const change = (index: number, member: Member) =>
    onChange(members.map((it, at) => (at === index ? member : it)));
  const options = accounts.map(({ id, name, role }) => ({
    value: id,
    words: `${name}（${t(`people:roles.${role}`)}）`,
  }));
  return (
    <fieldset className={styles.members}>
      <legend>{w('legalGround:dialog.members')}</legend>
      <p>{w('legalGround:dialog.members-hint')}</p>
      {members.map((member, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own but its place
        <div key={index} className={styles.member}>
          <CheckedLine
            label={w('legalGround:dialog.member')}
            value={member.label}
            onChange={(label) => change(index, { ...member, label })}
            maxLength={60}
            {...{ notNames, onNotName }}
            fault={looked && member.label.trim() === '' && w('legalGround:fault.member')}
          />
          <ChooseOne
            label={w('legalGround:dialog.account')}
            value={member.account ?? ''}
            none={t('legalGround:dialog.no-account')}
            options={options}
            onChange={(account) => change(index, { label: member.label, ...(account !== '' && { account }) })}
            {...(unknown.includes(index) && { fault: w('legalGround:fault.unknown') })}
          />
          {members.length > 1 && (
            <IconButton
              icon="x"
              label={t('legalGround:dialog.drop-member', {
                label: member.label === '' ? t('legalGround:dialog.this-line') : member.label,
              })}
              onPress={() => onChange(members.filter((_, at) => at !== index))}
            />
          )}
        </div>
      ))}
      <Button icon="plus" onPress={() => onChange([...members, { label: '' }])}>
        {w('legalGround:dialog.add-member')}
      </Button>
    </fieldset>
  );
}
