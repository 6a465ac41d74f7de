import { useWords } from '../../words/use-words.tsx';
import { Acts } from './acts.tsx';
import { Heading } from './heading.tsx';
import { Host } from './host.tsx';
import { More } from './more.tsx';
import styles from './rail.module.css';
import { Roles } from './roles.tsx';
import { Steps } from './steps.tsx';

/** While it runs: who does what, where one is in the time, and, for whoever leads, とめる and つぎへ (look/07). */
export function Running() {
  const { t } = useWords();
  return (
    <section className={styles.running} aria-label={t('conferences:rail.open')}>
      <Heading>
        <More />
      </Heading>
      <Roles />
      <Host />
      <Steps />
      <Acts />
    </section>
  );
}
