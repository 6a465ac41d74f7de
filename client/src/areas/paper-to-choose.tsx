import type { Thumbnail as Picture, Sheet } from '@yoriai/shared/areas/area';
import type { ReactNode } from 'react';
import styles from './new-sheet-dialog.module.css';
import { Thumbnail } from './thumbnail.tsx';

/** A sheet that may be put out: which it is to be, and how it is called when nobody names it. */
export interface Paper {
  readonly of: Sheet['of'];
  readonly kind: string;
  /** One of a board kind's beginnings. */
  readonly template?: string | undefined;
  readonly title: string;
}

export interface PaperToChooseProps {
  readonly of: Sheet['of'];
  readonly picture: Picture;
  readonly title: ReactNode;
  readonly hint: ReactNode;
  /** What is to be known before it is taken. */
  readonly note?: ReactNode;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

/** A sheet to take from the pile: a look at it, its name and what it is for. */
export function PaperToChoose({ of, picture, title, hint, note, isDisabled, onPress }: PaperToChooseProps) {
  return (
    <li>
      <button type="button" className={styles.paper} disabled={isDisabled} onClick={onPress}>
        <Thumbnail of={of} picture={picture} className={styles.picture} />
        <b>{title}</b>
        <span>{hint}</span>
        {note && <span className={styles.note}>{note}</span>}
      </button>
    </li>
  );
}
