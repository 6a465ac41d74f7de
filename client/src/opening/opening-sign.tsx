import { useQueryClient } from '@tanstack/react-query';
import { openingChanged } from '@yoriai/shared/opening/api';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { withOpeningWords } from '../app/with-words.ts';
import { shelfIsStale } from '../areas/queries.ts';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { audienceIcons } from './audience-look.ts';
import { useOpening, type WhichPaper } from './queries.ts';
import styles from './sign.module.css';

const OpeningDialog = lazy(withOpeningWords(() => import('./opening-dialog.tsx')));

interface OpeningSignProps {
  readonly paper: WhichPaper;
  readonly document: DocumentConnection;
}

/** In the bar of every paper: to whom it is opened. Pressed, it tells more, and what may be changed. */
export function OpeningSign({ paper, document }: OpeningSignProps) {
  const { w } = useWords();
  const client = useQueryClient();
  const { data: opening } = useOpening(paper);
  const [isOpen, setOpen] = useState(false);
  const { area } = paper;
  useEffect(
    () => document.onMessage((said) => said === openingChanged && shelfIsStale(client, area)),
    [document, client, area],
  );
  if (!opening) return null;
  const shown = (opening.invited ?? 0) > 0 ? 'invited' : opening.audience;
  return (
    <>
      <Button
        variant="quiet"
        icon={audienceIcons[shown]}
        className={styles.sign}
        data-audience={shown}
        onPress={() => setOpen(true)}
      >
        <span className={opening.asking ? 'vh' : styles.label}>{w('opening:label')}：</span>
        {w(`opening:is.${shown}`)}
        {opening.asking && <small className={styles.asked}>{w('opening:asked')}</small>}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <OpeningDialog paper={paper} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Whether the paper is kept, and to whom it is opened: one below the other, where there is little room beside. */
export function PaperState({ children }: { readonly children: ReactNode }) {
  return <div className={styles.state}>{children}</div>;
}
