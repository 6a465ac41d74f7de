import type { Sheet as SheetOnShelf } from '@yoriai/shared/areas/area';
import type { PresentPerson } from '@yoriai/shared/presence/presence';
import { Link } from 'wouter';
import { ShelfSign } from '../opening/shelf-sign.tsx';
import { KeptSign } from '../retention/kept-sign.tsx';
import { useKeepLonger } from '../retention/use-keep-longer.tsx';
import { IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Seats } from '../ui/seat.tsx';
import { useWords } from '../words/use-words.tsx';
import { formatWhen } from '../words/when.ts';
import { sheetAddress } from './queries.ts';
import styles from './sheet.module.css';
import { useSheetFaces } from './sheet-face.ts';
import { Thumbnail } from './thumbnail.tsx';

export interface SheetProps {
  readonly area: string;
  readonly sheet: SheetOnShelf;
  /** Who is inside now; their cushions lie on the shelf's edge in front of the sheet. */
  readonly people: readonly PresentPerson[];
  readonly onRename: () => void;
  readonly onPutAway: () => void;
}

/** A sheet standing on the shelf (look, "Sheet"). */
export function Sheet({ area, sheet, people, onRename, onPutAway }: SheetProps) {
  const { t, w, language } = useWords();
  const face = useSheetFaces()(sheet);
  const keepLonger = useKeepLonger(area, sheet);
  const names = people.map((person) => person.name).join('、');
  const choices = [
    sheet.may.includes('rename') && {
      id: 'rename',
      icon: 'pen',
      words: w('areas:sheet.rename'),
      plain: t('areas:sheet.rename'),
      onAction: onRename,
    },
    sheet.may.includes('put-away') && {
      id: 'put-away',
      icon: 'inbox',
      words: w('areas:sheet.putAway'),
      plain: t('areas:sheet.putAway'),
      onAction: onPutAway,
    },
    keepLonger && {
      id: 'keep-longer',
      icon: 'cal',
      words: w('retention:longer'),
      plain: t('retention:longer'),
      onAction: keepLonger.ask,
    },
  ].filter((choice) => choice !== false && choice !== undefined);
  return (
    <li className={styles.place}>
      <article className={styles.sheet}>
        <Link href={sheetAddress(area, sheet)} className={styles.open}>
          <span className={styles.kind}>
            <Icon name={face.icon} />
            <span>{face.name}</span>
          </span>
          <Thumbnail of={sheet.of} picture={sheet.thumbnail} className={styles.thumbnail} />
          <h3>{sheet.title}</h3>
          {sheet.unlinked > 0 && (
            <span className={styles.gap}>
              <Icon name="ring" />
              <span>{w('areas:shelf.unlinked', { count: sheet.unlinked })}</span>
            </span>
          )}
          {(sheet.frozen ?? sheet.opened) !== undefined && (
            <span className={styles.settled}>
              <Icon name={sheet.frozen === undefined ? 'eye-all' : 'seal'} />
              <span>{w(sheet.frozen === undefined ? 'areas:sheet.opened' : 'areas:sheet.approved')}</span>
            </span>
          )}
          <ShelfSign sheet={sheet} />
          <KeptSign area={area} paper={sheet.id} />
          <span className={styles.hand}>
            {w('areas:shelf.lastHand', { name: sheet.editedBy, when: formatWhen(sheet.editedAt, language) })}
          </span>
        </Link>
        {choices.length > 0 && (
          <Menu
            label={t('areas:sheet.menu', { title: sheet.title })}
            trigger={
              <IconButton
                icon="more"
                label={t('areas:sheet.menu', { title: sheet.title })}
                className={styles.more ?? ''}
              />
            }
            choices={choices}
          />
        )}
        {people.length > 0 && (
          <Seats
            people={people}
            label={t('areas:shelf.inside', { names })}
            size={29}
            most={4}
            className={styles.seats}
          />
        )}
        {keepLonger?.dialog}
      </article>
    </li>
  );
}

/** The free place at the end of the shelf. */
export function NewSheetPlace({ onPress }: { readonly onPress: () => void }) {
  const { w } = useWords();
  return (
    <li className={styles.place}>
      <div className={`${styles.sheet} ${styles.new}`}>
        <button type="button" onClick={onPress}>
          <Icon name="plus" />
          <span>{w('areas:shelf.newSheet')}</span>
        </button>
      </div>
    </li>
  );
}
