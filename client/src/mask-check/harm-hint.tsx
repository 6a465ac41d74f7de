import { foldText } from '@yoriai/shared/mask-check/folded-text';
import { harmWordsIn } from '@yoriai/shared/mask-check/harm-words';
import { useEffect, useState } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { ShowContacts } from '../emergency/show-contacts.tsx';
import type { TextBeneath } from '../text/watch.ts';
import { IconButton } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './harm-hint.module.css';
import type { PaperGuard } from './paper-guard.ts';
import { useInSight } from './use-in-sight.ts';
import { writtenWords } from './written-words.ts';

interface HarmHintProps extends Omit<TextBeneath, 'watched' | 'back'> {
  /** Of the paper's own words: where others can read them, they are asked about instead. */
  readonly guard: PaperGuard | undefined;
  /** The words before anything was written. */
  readonly before: string;
}

/** Milliseconds of rest after which the words are looked at. */
const rest = 900;

/**
 * 暴力や虐待 in what staff write for staff: whom to tell, on this page alone. Nothing of it is kept or sent (P31).
 */
export default function HarmHint({ replica, fragment, guard, before }: HarmHintProps) {
  const { t, w } = useWords();
  const isAsked = useStore(guard?.isOpened ?? closed) !== false;
  const [found, setFound] = useState<string>();
  const inSight = useInSight(found);
  useEffect(() => {
    const text = fragment(replica.doc);
    if (!text || isAsked) return setFound(undefined);
    const known = new Set(harmIn(before));
    let turn: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const found = harmIn(writtenWords(text).text).find((it) => !known.has(it));
      if (found === undefined) return;
      known.add(found);
      setFound(found);
    };
    const later = () => {
      clearTimeout(turn);
      turn = setTimeout(look, rest);
    };
    text.observeDeep(later);
    later();
    return () => {
      clearTimeout(turn);
      text.unobserveDeep(later);
    };
  }, [replica, fragment, before, isAsked]);
  return (
    <div ref={inSight.place} className={styles.place}>
      {found !== undefined && (
        <div className={styles.hint} style={inSight.style} role="status" data-harm-hint>
          <p>{w('maskCheck:harm.hint', { found })}</p>
          <ShowContacts />
          <IconButton icon="x" label={t('shell:close')} onPress={() => setFound(undefined)} />
        </div>
      )}
    </div>
  );
}

function harmIn(text: string): readonly string[] {
  const { folded, original } = foldText(text);
  return harmWordsIn(folded).map(({ from, until }) => {
    const at = original(from, until);
    return text.slice(at.from, at.until);
  });
}

/** A text that only staff read, whichever paper it lies beside. */
const closed = { get: () => false, subscribe: () => () => undefined };
