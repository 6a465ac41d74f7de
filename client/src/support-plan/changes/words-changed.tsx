import { useWords } from '../../words/use-words.tsx';
import styles from './changes.module.css';
import { wordChanges } from './word-changes.ts';

/** What came is underlined, what went is struck, and both say so in words: colour never speaks alone (C3). */
export function WordsChanged({ before, after }: { readonly before: string; readonly after: string }) {
  const { w } = useWords();
  return (
    <p className={styles.words}>
      {wordChanges(before, after).map(({ is, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of words is its place
        if (is === 'same') return <span key={index}>{text}</span>;
        const Tag = is === 'added' ? 'ins' : 'del';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of words is its place
          <Tag key={index}>
            {text}
            <small>{w(`supportPlan:changes.${is}`)}</small>
          </Tag>
        );
      })}
    </p>
  );
}
