import { countCharacters } from '@yoriai/shared/documents/characters';
import { limits } from '@yoriai/shared/limits';
import { usePhoneWords } from './use-phone.ts';
import styles from './write.module.css';

/** As many characters as are read from the back of a hall in one breath. */
const guide = 140;
/** From here on it is said how many are left. */
const near = 100;

/** By how many characters a text is too long to be sent (B-5, B-6). */
export const over = (text: string): number => Math.max(0, countCharacters(text) - limits.cardTextCharacters);

/** 140文字ぐらい is a guide, never a wall. */
export function Length({ text }: { readonly text: string }) {
  const { w } = usePhoneWords();
  const count = countCharacters(text.trim());
  const say =
    count > limits.cardTextCharacters
      ? w('write.too-long', { n: count - limits.cardTextCharacters })
      : count > guide
        ? w('write.long')
        : count > near
          ? w('write.more', { n: guide - count })
          : undefined;
  return (
    <p id="length" className={styles.length} hidden={say === undefined}>
      {say}
    </p>
  );
}
