import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { changeLink, removeLink } from '../commands/links.ts';
import { LineSample } from '../line/legend.tsx';
import { useCard, useLink, useSession, useUi, useWritable } from '../session/use-board.ts';
import linkStyles from './link-panel.module.css';
import { linkWords } from './link-words.ts';
import styles from './panel.module.css';
import { PanelHead } from './panel.tsx';

const directions = ['none', 'forward', 'both'] as const;
const labelCharacters = 60;

/** A つながり in full: what passes, how it is, which way, and in one's own words (MAP-2). */
export function LinkPanel({ id }: { readonly id: string }) {
  const session = useSession();
  const words = useWords();
  const { t, w } = words;
  const link = useLink(id);
  const from = useCard(link?.from ?? '');
  const to = useCard(link?.to ?? '');
  const writable = useWritable();
  const duplicate = useUi((ui) => ui.duplicates.has(id));
  if (!link || !from || !to)
    return <PanelHead title={w('canvas:panel.gone')} under={w('canvas:panel.gone-text')} />;
  const name = (card: typeof from) => session.skin.nameOf(card, words);
  return (
    <>
      <PanelHead
        title={w('canvas:link.title')}
        under={
          <>
            {name(from)} — {name(to)}
          </>
        }
      />
      {duplicate && (
        <p className={styles.note}>
          <Icon name="info" />
          <span>{w('canvas:link.duplicate-text')}</span>
        </p>
      )}
      {!writable && <p className={styles.quiet}>{linkWords(session.skin, link, words)}</p>}
      {writable && (
        <>
          {Object.keys(session.skin.qualities).length > 0 && (
            <div className={linkStyles.qualities}>
              <Choice
                label={w('canvas:link.quality')}
                value={link.quality ?? ''}
                onChange={(quality) => changeLink(session, id, { quality })}
                options={Object.entries(session.skin.qualities).map(([value, quality]) => ({
                  value,
                  words: (
                    <span className={linkStyles.sample}>
                      <LineSample pattern={quality.pattern} />
                      <span>{w(quality.name)}</span>
                    </span>
                  ),
                }))}
              />
            </div>
          )}
          <label className={styles.field}>
            <span>{w('canvas:link.kind')}</span>
            <select
              value={link.kind}
              onChange={(event) => changeLink(session, id, { kind: event.target.value })}
            >
              {Object.entries(session.skin.linkKinds).map(([kind, word]) => (
                <option key={kind} value={kind}>
                  {t(word)}
                </option>
              ))}
            </select>
          </label>
          <Choice
            label={w('canvas:link.direction')}
            value={link.direction ?? 'none'}
            onChange={(direction) => changeLink(session, id, { direction })}
            options={directions.map((value) => ({
              value,
              words: w(`canvas:direction.${value}`, { from: name(from), to: name(to) }),
            }))}
          />
          <LabelField key={id} id={id} label={link.label ?? ''} />
          <div className={styles.acts}>
            <Button icon="x" onPress={() => removeLink(session, id)}>
              {w('canvas:link.remove')}
            </Button>
          </div>
        </>
      )}
      <p className={styles.quiet}>{w('canvas:link.by', { name: link.by })}</p>
    </>
  );
}

/** The label is one value: it is written when the field is left, so that one undo takes it back. */
function LabelField({ id, label }: { readonly id: string; readonly label: string }) {
  const session = useSession();
  const { w } = useWords();
  const [draft, setDraft] = useState<string>();
  const keep = () => {
    if (draft !== undefined && draft.trim() !== label) changeLink(session, id, { label: draft.trim() });
    setDraft(undefined);
  };
  return (
    <form
      onBlur={keep}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={w('canvas:link.label')}
        hint={w('canvas:link.label-hint')}
        value={draft ?? label}
        onChange={setDraft}
        maxLength={labelCharacters}
      />
    </form>
  );
}
