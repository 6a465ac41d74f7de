import { cardKindOf } from '@yoriai/shared/boards/registry';
import { useMemo, useState } from 'react';
import { LookedOverHere } from '../../mask-check/looked-over-here.tsx';
import { useGuard } from '../../mask-check/watched-paper.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession } from '../session/use-board.ts';
import { layDown, roomFor } from './lay-down.ts';
import styles from './paste.module.css';
import { PasteChoices } from './paste-choices.tsx';
import { PasteSays } from './paste-says.tsx';
import { firstChoice, type PasteChoice, pastingOf } from './pasting.ts';

interface PasteQuestionProps {
  /** Absent when one has still to paste: for those who know no keys. */
  readonly pasted: string | undefined;
  readonly onClose: () => void;
}

/** Asks what becomes of pasted lines, and shows it before anything is put down (CAN-2, B-5). */
export default function PasteQuestion({ pasted, onClose }: PasteQuestionProps) {
  const session = useSession();
  const { w } = useWords();
  const [text, setText] = useState(pasted ?? '');
  const [chosen, choose] = useState<PasteChoice>();
  const [kind, setKind] = useState(session.ui.get().lastKind ?? session.skin.quick);
  const [done, setDone] = useState(0);
  const choice = chosen ?? firstChoice(text);
  const pasting = useMemo(() => pastingOf(text, choice), [text, choice]);
  const [changed, setChanged] = useState<ReadonlyMap<string, string>>(new Map());
  const guard = useGuard();
  const left = pasting.texts.slice(done).map((it) => changed.get(it) ?? it);
  const now = left.slice(0, roomFor(session, left.length));
  const putDown = () => {
    if (!layDown(session, kind, now)) return;
    const { current } = session.ui.get();
    if (current !== undefined) requestAnimationFrame(() => session.viewport?.reveal(current));
    if (left.length === now.length) onClose();
    else setDone(done + now.length);
  };
  return (
    <Dialog title={w('paste:title')} isOpen onClose={onClose}>
      <div className={styles.body}>
        {pasted === undefined && done === 0 && (
          <label className={styles.box}>
            <span>{w('paste:box')}</span>
            <textarea
              value={text}
              rows={4}
              autoFocus
              onChange={(event) => {
                setText(event.target.value);
                choose(undefined);
              }}
            />
            <small>{w('paste:box-hint')}</small>
          </label>
        )}
        {done > 0 && <p role="status">{w('paste:going', { done, n: left.length })}</p>}
        {left.length > 0 && (
          <>
            {done === 0 && (
              <PasteChoices
                pasting={pasting}
                choice={choice}
                kind={kind}
                onChoose={(change) => choose({ ...choice, ...change })}
                onKind={setKind}
              />
            )}
            <Preview kind={kind} texts={now} />
            {guard && (
              <LookedOverHere
                guard={guard}
                texts={now}
                onTexts={(texts) =>
                  setChanged(
                    new Map([
                      ...changed,
                      ...texts.map((it, i) => [pasting.texts[done + i] ?? '', it] as const),
                    ]),
                  )
                }
              />
            )}
            <PasteSays pasting={pasting} now={now.length} left={left.length} />
          </>
        )}
        <div className={styles.acts}>
          <Button onPress={onClose}>{w(done > 0 ? 'paste:enough' : 'shell:stop')}</Button>
          <Button variant="primary" isDisabled={now.length === 0} onPress={putDown}>
            {w(done > 0 ? 'paste:act-more' : 'paste:act', { n: now.length })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function Preview({ kind, texts }: { readonly kind: string; readonly texts: readonly string[] }) {
  const session = useSession();
  const { t, w } = useWords();
  const paper = cardKindOf(session.skin.kind, kind)?.paper;
  const label = { n: texts.length };
  return (
    <section className={styles.preview} data-paper={paper}>
      <h3>{w('paste:preview', label)}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <ul className={styles.cards} tabIndex={0} aria-label={t('paste:preview', label)}>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
