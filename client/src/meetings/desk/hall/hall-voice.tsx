import type { Finding } from '@yoriai/shared/mask-check/finding';
import type { HardWord } from '@yoriai/shared/meetings/hard-words';
import { sentIn } from '@yoriai/shared/meetings/phases';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { api } from '../../../app/api.ts';
import { useStore } from '../../../collaboration/react.tsx';
import { loadCheck } from '../../../mask-check/load-check.ts';
import { replaced } from '../../../mask-check/replaced.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { loadHardWords } from '../../load-hard-words.ts';
import { sentLooks } from '../../sent-look.ts';
import { useDesk } from '../desk-context.ts';
import { KeySign } from '../key-sign.tsx';
import { useDeskKey } from '../use-desk-key.ts';
import { kindOf } from './hall-draft.ts';
import styles from './hall-voice.module.css';
import { NameQuestion } from './name-question.tsx';
import { useHallDraft } from './use-hall-draft.ts';

/** 会場の声: written down by staff for somebody without a device, and put up at once (MTG-9, A2). */
export function HallVoice() {
  const { t, w } = useWords();
  const { at, act, id, meeting } = useDesk();
  const { draft, change, done } = useHallDraft(id);
  const [isSending, setSending] = useState(false);
  const [asked, setAsked] = useState<{ findings: readonly Finding[]; hard: HardWord | undefined }>();
  const field = useRef<HTMLTextAreaElement>(null);
  const check = useStore(loadCheck);
  const hardWordsIn = useStore(loadHardWords);
  useEffect(() => {
    loadCheck.load();
    loadHardWords.load();
  }, []);
  useDeskKey('hall', () => field.current?.focus());
  const step = meeting.step === undefined ? undefined : meeting.steps[meeting.step];
  const taken = meeting.stage === 'running' && step ? sentIn(step.kind) : [];
  const kind = kindOf(draft, taken);
  const text = draft.text.trim();

  const send = async (words: string) => {
    if (kind === undefined || isSending) return;
    setSending(true);
    const isSent = await act(() => api.post(`${at}/cards`, { key: draft.key, kind, text: words }));
    setSending(false);
    if (!isSent) return;
    setAsked(undefined);
    done();
    field.current?.focus();
  };
  /** What looks like a name, or hurts, is asked about once; people decide (A7, B-37). */
  const look = () => {
    if (text === '') return field.current?.focus();
    const findings = (check?.(text, {}) ?? []).filter(({ kind: it }) => it !== 'sensitive' && it !== 'harm');
    const hard = hardWordsIn?.(text)[0];
    if ((findings.length > 0 || hard) && asked === undefined) setAsked({ findings, hard });
    else void send(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    look();
  };
  // The Enter that takes a conversion of the input method is not ours.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') field.current?.blur();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      look();
    }
  };

  return (
    <form className={styles.hall} onSubmit={submit} aria-label={t('desk:hall.title')}>
      <div className={styles.heading}>
        <h2>
          <Icon name="mic" />
          {w('desk:hall.title')}
          <KeySign act="hall" />
        </h2>
        <p>{w(taken.length > 0 ? 'desk:hall.hint' : 'desk:hall.notNow')}</p>
      </div>
      {kind !== undefined && taken.length > 1 && (
        <Choice
          label={<span className="vh">{w('desk:hall.kind')}</span>}
          value={kind}
          options={taken.map((value) => ({ value, words: <KindWord kind={value} /> }))}
          onChange={(chosen) => change({ kind: chosen })}
        />
      )}
      <div className={styles.write}>
        <textarea
          ref={field}
          rows={2}
          value={draft.text}
          aria-label={t('desk:hall.label')}
          placeholder={t('desk:hall.example')}
          onChange={({ target }) => {
            setAsked(undefined);
            change({ text: target.value });
          }}
          onKeyDown={onKeyDown}
        />
        <Button type="submit" icon="pin" isPending={isSending} isDisabled={kind === undefined}>
          {w('desk:hall.send')}
        </Button>
      </div>
      {asked && (
        <NameQuestion
          {...asked}
          onChange={() => {
            change({ text: replaced(text, asked.findings) });
            setAsked(undefined);
            field.current?.focus();
          }}
          onAsIs={() => void send(text)}
        />
      )}
    </form>
  );
}

function KindWord({ kind }: { readonly kind: keyof typeof sentLooks }) {
  const { w } = useWords();
  const { icon, name, paper } = sentLooks[kind];
  return (
    <span className={styles.kind} data-paper={paper}>
      <Icon name={icon} />
      {w(name)}
    </span>
  );
}
