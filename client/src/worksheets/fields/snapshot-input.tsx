import type { SnapshotField } from '@yoriai/shared/worksheets/field';
import type { RelationMap } from '@yoriai/shared/worksheets/relation-map';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import { useEntry } from '../session/use-worksheet.ts';
import styles from './field.module.css';
import { RelationMapView } from './relation-map-view.tsx';

/** A picture of a board as it was when it was taken. Only the server writes it. */
export function SnapshotInput({ field }: { readonly field: SnapshotField }) {
  const { w, language } = useWords();
  const value = useEntry(field.id)?.value;
  if (value === undefined) return <p className={styles.quiet}>{w('sheetFields:snapshot.none')}</p>;
  const map = value as RelationMap;
  return (
    <figure className={styles.snapshot}>
      <RelationMapView map={map} />
      <figcaption className={styles.quiet}>
        {w('sheetFields:snapshot.taken', { when: formatWhen(map.takenAt, language) })}
      </figcaption>
    </figure>
  );
}
