import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import styles from './frame.module.css';
import { useAsideWay, usePhone, usePhoneWords, useValue } from './use-phone.ts';

/** The beam above, who one is, and 「いま危ない」 below: the same on every page (look, "Phone"). */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { at, open } = useAsideWay();
  const { w } = usePhoneWords();
  const where = useValue(usePhone().where);
  const isIn = where.is === 'inside' && where.view.stage === 'in';
  return (
    <>
      <div className={styles.beam} />
      {where.is === 'inside' && where.view.stage !== 'promises' && <Head />}
      <Offline />
      {children}
      <footer className={styles.foot}>
        {at === undefined && (where.is !== 'inside' || where.view.stage === 'promises') && (
          <button type="button" className={styles.quiet} onClick={() => open('reading')}>
            <Icon name="text" />
            {w('reading.title')}
          </button>
        )}
        {at !== 'danger' && (
          <button type="button" className={styles.danger} onClick={() => open('danger')}>
            <Icon name="phone" />
            {w('danger')}
          </button>
        )}
        {isIn && at === undefined && (
          <button type="button" className={styles.quiet} onClick={() => open('leaving')}>
            {w('leave')}
          </button>
        )}
      </footer>
    </>
  );
}

function Head() {
  const { open } = useAsideWay();
  const { t, w } = usePhoneWords();
  const where = useValue(usePhone().where);
  if (where.is !== 'inside') return null;
  const { name, meeting } = where.view;
  return (
    <header className={styles.head}>
      <Seat name={name} />
      <div>
        <b>{w('called', { name })}</b>
        <small>{w('gathering', { area: meeting.area })}</small>
      </div>
      <button type="button" onClick={() => open('reading')} aria-label={t('reading.title')}>
        <Icon name="text" />
        {w('text')}
      </button>
    </header>
  );
}

export const Seat = ({ name }: { readonly name: string }) => (
  <span className={styles.seat} aria-hidden="true">
    {Array.from(name)[0]}
  </span>
);

function Offline() {
  const { w } = usePhoneWords();
  const phone = usePhone();
  const isOn = useValue(phone.isOn);
  const { is } = useValue(phone.where);
  return (
    <div role="status">
      {!isOn && is === 'inside' && (
        <p className={styles.offline}>
          <Icon name="wifi-off" />
          {w('offline')}
        </p>
      )}
    </div>
  );
}
