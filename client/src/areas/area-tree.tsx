import type { AreaSummary } from '@yoriai/shared/areas/area';
import { useState } from 'react';
import { useSignedIn } from '../people/session.tsx';
import { SelfCheckLink } from '../self-check/self-check-link.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './area-tree.module.css';
import { ImportButton } from './import-button.tsx';
import { Nameplate } from './nameplate.tsx';
import { NewAreaDialog } from './new-area-dialog.tsx';

/** All areas of the organisation as a tree of nameplates (AREA-1). */
export function AreaTree({ areas }: { readonly areas: readonly AreaSummary[] }) {
  const { w } = useWords();
  const { organization, may } = useSignedIn();
  const [making, setMaking] = useState(false);
  const known = new Set(areas.map((area) => area.id));
  const roots = areas.filter(({ parentId }) => parentId === undefined || !known.has(parentId));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{w('areas:tree.title', { organization })}</h1>
          <p>{w('areas:tree.lead')}</p>
        </div>
        <div className={styles.acts}>
          <SelfCheckLink />
          {may('manage account') && (
            <ButtonLink href="/people" icon="users" variant="quiet">
              {w('people:account.people')}
            </ButtonLink>
          )}
          {may('import organization') && <ImportButton />}
          {may('create area') && (
            <Button icon="plus" onPress={() => setMaking(true)}>
              {w('areas:tree.make')}
            </Button>
          )}
        </div>
      </div>
      <Branch areas={roots} all={areas} top />
      {making && <NewAreaDialog onClose={() => setMaking(false)} />}
    </div>
  );
}

interface BranchProps {
  readonly areas: readonly AreaSummary[];
  readonly all: readonly AreaSummary[];
  readonly top?: boolean;
}

function Branch({ areas, all, top }: BranchProps) {
  return (
    <ul className={styles.tree}>
      {areas.map((area) => {
        const inner = all.filter(({ parentId }) => parentId === area.id);
        return (
          <li key={area.id}>
            <Nameplate area={area} large={top === true} />
            {inner.length > 0 && <Branch areas={inner} all={all} />}
          </li>
        );
      })}
    </ul>
  );
}
