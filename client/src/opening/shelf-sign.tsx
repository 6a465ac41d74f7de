import type { Sheet } from '@yoriai/shared/areas/area';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { audienceIcons } from './audience-look.ts';
import styles from './sign.module.css';

/** On every sheet of the shelf: to whom it is opened, and that somebody waits for a second yes. */
export function ShelfSign({ sheet: { audience, asked, invited } }: { readonly sheet: Sheet }) {
  const { w } = useWords();
  const isInvited = invited !== undefined && (invited.until ?? Number.POSITIVE_INFINITY) > Date.now();
  const shown = isInvited ? 'invited' : audience;
  return (
    <>
      <span className={styles.onShelf} data-audience={shown}>
        <Icon name={audienceIcons[shown]} />
        <span className="vh">{w('opening:label')}：</span>
        <span>{w(`opening:is.${shown}`)}</span>
      </span>
      {asked && (
        <span className={styles.waiting}>
          <Icon name="ring" />
          <span>{w('opening:asked')}</span>
        </span>
      )}
    </>
  );
}
