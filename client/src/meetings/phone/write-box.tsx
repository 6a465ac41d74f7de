import type { PhoneView } from '@yoriai/shared/meetings/api';
import { sentIn } from '@yoriai/shared/meetings/phases';
import { useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { askModule } from './ask-module.ts';
import { KindChoice } from './kind-choice.tsx';
import { Length, over } from './length.tsx';
import parts from './parts.module.css';
import { Say, SayTrouble } from './parts.tsx';
import { Title } from './title.tsx';
import { useAsideWay, usePhone, usePhoneWords, useValue } from './use-phone.ts';
import { type Sending, useSending } from './use-sending.ts';
import styles from './write.module.css';

/** One question, one box, 送る. What is in the box is kept with every letter (MTG-3). */
export function WriteBox({ view }: { readonly view: PhoneView }) {
  const { open } = useAsideWay();
  const { w } = usePhoneWords();
  const ask = useValue(askModule);
  const sending = useSending(view);
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, findings } = sending;
  const toBox = () => box.current?.focus();
  return (
    <>
      <div className={parts.q}>
        <Title>{view.question ?? w(`question.${questionOf(view)}`)}</Title>
      </div>
      <Editing />
      <div className={styles.write}>
        <label className="vh" htmlFor="box">
          {w('write.box')}
        </label>
        <textarea
          ref={box}
          id="box"
          rows={3}
          value={text}
          aria-describedby="length"
          onChange={({ target }) => sending.typed(target.value)}
        />
        <p className={styles.voice}>
          <Icon name="mic" />
          {w('write.voice')}
        </p>
      </div>
      <Length text={text} />
      {ask && findings.length > 0 ? (
        <ask.AskFirst
          text={text.trim()}
          findings={findings}
          onText={sending.change}
          onNotName={sending.notName}
          onSend={sending.asIs}
          onBack={() => {
            sending.back();
            toBox();
          }}
          onDanger={() => open('danger')}
        />
      ) : (
        <SendRow view={view} sending={sending} onFault={toBox} />
      )}
    </>
  );
}

interface SendRowProps {
  readonly view: PhoneView;
  readonly sending: Sending;
  /** The words are to be looked at once more. */
  readonly onFault: () => void;
}

function SendRow({ view, sending, onFault }: SendRowProps) {
  const phone = usePhone();
  const { t, w } = usePhoneWords();
  const { editing } = useValue(phone.kept);
  const trouble = useValue(phone.trouble);
  const isOn = useValue(phone.isOn);
  const { kinds } = view;
  const { text, kind, said, isChecking } = sending;
  const maySend = kind !== undefined && kinds.includes(kind);
  return (
    <>
      {!editing && kinds.length > 1 && kind !== undefined && (
        <KindChoice kinds={kinds} kind={kind} label={t('write.about')} onChange={sending.choose} />
      )}
      <div role="status">
        {!maySend && <Say>{w(`write.${whyNot(view)}`)}</Say>}
        {isChecking && <Say>{w(isOn ? 'write.checking' : 'offline')}</Say>}
        {trouble !== undefined && <SayTrouble id={trouble} />}
        {trouble === undefined && said !== undefined && (
          <Say good={said === 'sent'}>{w(`write.${said}`, { n: over(text.trim()) })}</Say>
        )}
      </div>
      {maySend && (
        <div className={parts.acts}>
          <button type="button" className={parts.main} onClick={() => sending.press() && onFault()}>
            <Icon name="send" />
            {w(editing ? 'write.resend' : 'write.send')}
          </button>
        </div>
      )}
    </>
  );
}

function Editing() {
  const { kept } = usePhone();
  const { w } = usePhoneWords();
  const { editing } = useValue(kept);
  if (!editing) return null;
  return (
    <div className={styles.editing}>
      <p>
        <Icon name="pen" />
        {w('write.editing')}
      </p>
      <button type="button" className={parts.link} onClick={() => kept.change({ editing: undefined })}>
        {w('write.stop')}
      </button>
    </div>
  );
}

const questions = [
  'write',
  'spread',
  'gather',
  'issues',
  'offers',
  'words',
  'questions',
  'facts',
  'talk',
] as const;

const questionOf = ({ step }: PhoneView) => questions.find((it) => it === step?.kind) ?? 'other';

/** Why nothing can be sent just now. */
function whyNot({ frozen, step }: PhoneView) {
  if (frozen) return 'frozen';
  return step && sentIn(step.kind).length > 0 ? 'held' : 'not-now';
}
