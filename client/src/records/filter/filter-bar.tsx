import type { PracticeRecord } from '@yoriai/shared/records/records';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useLooked } from '../use-looked.ts';
import { ActiveFilters } from './active-filters.tsx';
import styles from './filter.module.css';
import { FilterPanel } from './filter-panel.tsx';
import { SearchField } from './search-field.tsx';

/** What is looked for: words at once, the rest when it is asked for. What narrows stays in sight. */
export function FilterBar({ records }: { readonly records: readonly PracticeRecord[] }) {
  const { w } = useWords();
  const { filter } = useLooked();
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { words: _, ...others } = filter;
  const count = Object.values(others).filter((it) => it !== undefined).length;
  return (
    <search className={styles.filter}>
      <div className={styles.row}>
        <SearchField />
        <Button icon="filter" aria-expanded={open} aria-controls={panel} onPress={() => setOpen(!open)}>
          {count === 0 ? w('records:filter.open') : w('records:filter.open-n', { n: count })}
        </Button>
      </div>
      <div id={panel} hidden={!open}>
        {open && <FilterPanel records={records} />}
      </div>
      <ActiveFilters />
    </search>
  );
}
