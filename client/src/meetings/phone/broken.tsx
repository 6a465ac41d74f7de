import { Component, type ReactNode } from 'react';
import styles from './aside.module.css';
import parts from './parts.module.css';
import { usePhoneWords } from './use-phone.ts';

/** Nobody stands before an empty page: what was written is kept, and opening it anew goes on from there. */
export class Mended extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { w } = usePhoneWords();
  return (
    <main className={styles.page}>
      <h1>{w('broken.title')}</h1>
      <p>{w('broken.text')}</p>
      <button type="button" className={parts.main} onClick={() => location.reload()}>
        {w('broken.again')}
      </button>
    </main>
  );
}
