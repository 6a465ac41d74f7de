import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AreaSummary } from '@yoriai/shared/areas/area';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyShelfPicture } from '../ui/empty-shelf-picture.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { HillsPicture } from '../ui/hills-picture.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './first-steps.module.css';
import { ImportButton } from './import-button.tsx';
import { NewAreaDialog } from './new-area-dialog.tsx';
import { areaAddress, shelfIsStale } from './queries.ts';

/** No area yet: a filled one in one click, or an empty one of one's own (RUN-2, UX-6). */
export function FirstSteps() {
  const { w } = useWords();
  const { may } = useSignedIn();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [making, setMaking] = useState(false);
  const sample = useMutation({
    mutationFn: () => api.post<AreaSummary>('/api/sample'),
    onSuccess: (area) => {
      shelfIsStale(client, area.id);
      go(areaAddress(area.id));
    },
  });
  if (!may('create area')) {
    return (
      <div className={styles.page}>
        <EmptyState picture={<EmptyShelfPicture />} title={w('areas:first.noneTitle')}>
          {w('areas:first.noneText')}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <h1>{w('areas:first.title')}</h1>
      <p className={styles.lead}>{w('areas:first.lead')}</p>
      <FailureNotice failure={sample.error} />
      <div className={styles.two}>
        <EmptyState
          picture={<HillsPicture />}
          title={w('areas:first.sampleTitle')}
          acts={
            <Button
              variant="primary"
              stitched
              icon="map"
              isPending={sample.isPending}
              onPress={() => sample.mutate()}
            >
              {w('areas:first.sample')}
            </Button>
          }
        >
          {w('areas:first.sampleText')}
        </EmptyState>
        <EmptyState
          picture={<EmptyShelfPicture />}
          title={w('areas:first.ownTitle')}
          acts={
            <Button icon="plus" onPress={() => setMaking(true)}>
              {w('areas:first.own')}
            </Button>
          }
        >
          {w('areas:first.ownText')}
        </EmptyState>
      </div>
      {may('import organization') && (
        <div className={styles.other}>
          <ImportButton />
        </div>
      )}
      {making && <NewAreaDialog onClose={() => setMaking(false)} />}
    </div>
  );
}
