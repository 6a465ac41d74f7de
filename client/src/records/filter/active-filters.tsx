import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { type FilterParam, firstDay } from '../address.ts';
import { wholeDay } from '../days.ts';
import { useOptions } from '../template-columns.ts';
import { useLooked } from '../use-looked.ts';
import styles from './filter.module.css';
import { noFilter } from './no-filter.ts';

interface Active {
  readonly params: readonly FilterParam[];
  readonly words: string;
}

/** What narrows the list, each to be taken off again by a press. @param isPeriod whether a period narrows, too */
export function ActiveFilters({ isPeriod = true }: { readonly isPeriod?: boolean }) {
  const { t, w } = useWords();
  const { plain } = useWording();
  const { filter, narrow } = useLooked();
  const [kinds, policies] = [useOptions('kind'), useOptions('policy')];
  const { period, place, who, kind, policy, words } = filter;
  const optionWords = (options: typeof kinds, chosen: string): string => {
    const option = options.find(({ value }) => value === chosen);
    return option ? plain(option.label) : chosen;
  };
  const active: Active[] = [];
  if (period && isPeriod) {
    const from = period.from === firstDay ? '' : wholeDay(period.from);
    active.push({
      params: ['from', 'to'],
      words: t('records:filter.from-to', { from, to: period.to === undefined ? '' : wholeDay(period.to) }),
    });
  }
  if (who !== undefined) active.push({ params: ['who'], words: who });
  if (place !== undefined) active.push({ params: ['place'], words: place });
  if (kind !== undefined) active.push({ params: ['kind'], words: optionWords(kinds, kind) });
  if (policy !== undefined) active.push({ params: ['policy'], words: optionWords(policies, policy) });
  if (words !== undefined) active.push({ params: ['words'], words: t('records:filter.quoted', { words }) });
  if (active.length === 0) return null;
  return (
    <ul className={styles.active} aria-label={t('records:filter.active')}>
      {active.map(({ params, words: said }) => (
        <li key={params[0]}>
          <button
            type="button"
            aria-label={t('records:filter.take-off', { words: said })}
            onClick={() => narrow(Object.fromEntries(params.map((name) => [name, undefined])))}
          >
            <span>{said}</span>
            <Icon name="x" />
          </button>
        </li>
      ))}
      {active.length > 1 && (
        <li>
          <Button variant="quiet" onPress={() => narrow(noFilter)}>
            {w('records:filter.clear')}
          </Button>
        </li>
      )}
    </ul>
  );
}
