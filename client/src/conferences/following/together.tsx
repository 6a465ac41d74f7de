import { viewLeader } from '@yoriai/shared/conferences/following';
import { useState } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../../worksheets/conduct.ts';
import { useSheetUi, useWorksheet } from '../../worksheets/session/use-worksheet.ts';
import { useConferenceHeld } from '../conference-context.ts';
import styles from '../line.module.css';
import { useFollowedView } from './use-followed-view.ts';
import { useLeading } from './use-leading.ts';

/** いっしょに見る: everybody sees where one looks, until he looks for himself; one press brings him back (MTG-12). */
export function Together() {
  const { t, w } = useWords();
  const { meeting, account } = useConferenceHeld();
  const { isShared } = useConduct();
  const { others } = useWorksheet().document;
  const isBusy = useSheetUi(({ writing, at, slip }) => (writing ?? at ?? slip) !== undefined);
  const [isApart, setApart] = useState(false);
  const leader = viewLeader(meeting);
  const leads = leader === account;
  const of = (all: ReturnType<typeof others.get>) =>
    leads ? undefined : all.find(({ presence }) => presence.user.id === leader && presence.showing)?.presence;
  const place = useStore(others, (all) => of(all)?.showing ?? undefined);
  const name = useStore(others, (all) => of(all)?.user.name);
  const isWatched = useStore(others, (all) => all.length > 0);
  useLeading(leads);
  useFollowedView({ place: isApart ? undefined : place, isBusy, onLookAway: () => setApart(true) });
  if (leads && isWatched)
    return (
      <p className={styles.line} data-together="leads">
        <Icon name="eye-all" />
        <span>{w('conferences:follow.leading')}</span>
      </p>
    );
  if (place === undefined || name === undefined) return null;
  return (
    <p className={styles.line} role="status" data-together={isApart ? 'apart' : 'together'}>
      <Icon name="eye-all" />
      <span>
        {isApart
          ? w('conferences:follow.apart')
          : w('conferences:follow.together', {
              name: isShared ? name : t('conferences:follow.person', { name }),
            })}
      </span>
      {isApart && (
        <Button variant="quiet" className={styles.back} onPress={() => setApart(false)}>
          {w('conferences:follow.back')}
        </Button>
      )}
    </p>
  );
}
