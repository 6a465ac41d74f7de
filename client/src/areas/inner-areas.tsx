import type { AreaSummary } from '@yoriai/shared/areas/area';
import { useState } from 'react';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './inner-areas.module.css';
import { Nameplate } from './nameplate.tsx';
import { NewAreaDialog } from './new-area-dialog.tsx';

export interface InnerAreasProps {
  readonly area: AreaSummary;
  readonly inner: readonly AreaSummary[];
}

/** The areas that lie inside this one (AREA-1). */
export function InnerAreas({ area, inner }: InnerAreasProps) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const [making, setMaking] = useState(false);
  // Whoever only looks is told of nothing that could be made.
  if (inner.length === 0 && !may('create area')) return null;
  return (
    <aside className={styles.inner} aria-label={t('areas:inner.title')}>
      <h2>{w('areas:inner.title')}</h2>
      {inner.length === 0 ? (
        <p>{w('areas:inner.none')}</p>
      ) : (
        <ul>
          {inner.map((it) => (
            <li key={it.id}>
              <Nameplate area={it} />
            </li>
          ))}
        </ul>
      )}
      {may('create area') && (
        <Button icon="plus" wide onPress={() => setMaking(true)}>
          {w('areas:inner.add')}
        </Button>
      )}
      {making && <NewAreaDialog parent={area} onClose={() => setMaking(false)} />}
    </aside>
  );
}
