import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { Drawn } from './drawn.tsx';
import styles from './print-layer.module.css';
import type { Printing } from './printing.ts';

/** The pages as the printer gets them, instead of everything else on the page; never seen on the screen. */
export function PrintLayer({ printing }: { readonly printing: Printing }) {
  const { width, height } = printing.plan.paper;
  useEffect(() => {
    document.documentElement.dataset.printing = 'board';
    return () => {
      delete document.documentElement.dataset.printing;
    };
  }, []);
  return createPortal(
    <>
      <style>{`@page{size:${width}mm ${height}mm;margin:0}`}</style>
      <div className={styles.source} data-print="source" aria-hidden="true">
        <Drawn svg={printing.source} />
      </div>
      <div className={styles.layer} data-print="pages" aria-hidden="true">
        {printing.pages.map((page, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <Drawn key={index} svg={page} className={styles.page} />
        ))}
      </div>
    </>,
    document.body,
  );
}
