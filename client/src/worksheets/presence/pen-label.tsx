import type { PresentPerson } from '@yoriai/shared/presence/presence';
import type { CSSProperties } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import styles from './pen-label.module.css';

/** 佐久間さん, with a pen: who writes here right now. */
export function PenLabel({ person }: { readonly person: PresentPerson }) {
  const { t, w } = useWords();
  const { isShared } = useConduct();
  return (
    <span
      className={styles.pen}
      style={{ '--c': `var(--p${person.colour})` } as CSSProperties}
      data-pen={person.name}
      title={t('worksheets:presence.writing', { name: person.name })}
    >
      <Icon name="pen" />
      <span>{isShared ? person.name : w('worksheets:presence.name', { name: person.name })}</span>
    </span>
  );
}
