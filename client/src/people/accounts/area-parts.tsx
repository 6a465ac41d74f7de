import { type AccountRole, type Assignment, assignmentsOf } from '@yoriai/shared/access/roles';
import type { AreaSummary } from '@yoriai/shared/areas/area';
import { useAreas } from '../../areas/queries.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { ChooseOne } from '../../ui/choose-one.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './accounts.module.css';

export interface AreaPart {
  /** Empty until one is chosen. */
  readonly area: string;
  readonly as: Assignment;
}

export interface AreaPartsProps {
  readonly role: AccountRole;
  readonly parts: readonly AreaPart[];
  readonly onChange: (parts: readonly AreaPart[]) => void;
  readonly isFaulty: boolean;
}

/** In which areas somebody is what. */
export function AreaParts({ role, parts, onChange, isFaulty }: AreaPartsProps) {
  const { t, w } = useWords();
  const { data: areas = [] } = useAreas();
  const possible = assignmentsOf[role];
  const [first] = possible;
  const change = (index: number, part: Partial<AreaPart>) =>
    onChange(parts.map((it, at) => (at === index ? { ...it, ...part } : it)));
  return (
    <fieldset className={styles.parts}>
      <legend>{w('accounts:inviteDialog.areas')}</legend>
      <p className={styles.quiet}>
        {w(role === 'partner' ? 'accounts:inviteDialog.areasOfPartner' : 'accounts:inviteDialog.areasHint')}
      </p>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing of its own but its place
        <div key={index} className={styles.part}>
          <ChooseOne
            label={w('accounts:inviteDialog.area')}
            value={part.area}
            none={t('accounts:inviteDialog.chooseArea')}
            options={areas.map((area) => ({ value: area.id, words: nameWithin(area, areas) }))}
            onChange={(area) => change(index, { area })}
            {...(isFaulty && !isFine(part, parts) && { fault: w('accounts:inviteDialog.areaFault') })}
          />
          <ChooseOne
            label={w('accounts:inviteDialog.as')}
            value={part.as}
            options={possible.map((as) => ({ value: as, words: t(`people:assignments.${as}`) }))}
            onChange={(as) => as !== '' && change(index, { as })}
          />
          <IconButton
            icon="x"
            label={t('accounts:inviteDialog.dropArea', {
              area: areas.find(({ id }) => id === part.area)?.name ?? t('accounts:inviteDialog.area'),
            })}
            onPress={() => onChange(parts.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {first && (
        <Button icon="plus" onPress={() => onChange([...parts, { area: '', as: first }])}>
          {w('accounts:inviteDialog.addArea')}
        </Button>
      )}
    </fieldset>
  );
}

/** An area is chosen in the line, and in no other the same. */
export const isFine = ({ area }: AreaPart, parts: readonly AreaPart[]): boolean =>
  area !== '' && parts.filter((it) => it.area === area).length === 1;

/** Two areas may be called the same; the one around them tells them apart. */
function nameWithin({ name, parentId }: AreaSummary, areas: readonly AreaSummary[]): string {
  const parent = areas.find(({ id }) => id === parentId);
  return parent ? `${name}（${parent.name}）` : name;
}
