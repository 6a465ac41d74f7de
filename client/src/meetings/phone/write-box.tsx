import type { PhoneView } from '@yoriai/shared/meetings/api';
import { sentIn } from '@yoriai/shared/meetings/phases';
import { useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { Asked, isToAnswer } from './asked.tsx';
import { Checking } from './checking.tsx';
import { KindChoice } from './kind-choice.tsx';
import { Length, over } from './length.tsx';
import parts from './parts.module.css';
import { Say, SayTrouble } from './parts.tsx';
import { Title } from './title.tsx';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';
import { type Sending, useSending } from './use-sending.ts';
import styles from './write.module.css';

/** Characters from which on the box may be as high as it gets: nothing lies over its words then. */
const tall = 160;

/** One question, one box, 送る. What is in the box is kept with every letter (MTG-3). */
export function WriteBox({ view }: { readonly view: PhoneView }) {
  const { w } = usePhoneWords();
  const sending = useSending(view);
  const box = useRef<HTMLTextAreaElement>(null);
  const { text } = sending;
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
        {text.length < tall && (
          <p className={styles.voice}>
            <Icon name="mic" />
            {w('write.voice')}
          </p>
        )}
      </div>
      <Length text={text} />
      {isToAnswer(sending) ? (
        <Asked sending={sending} onBack={toBox} />
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
  const { editing, outgoing } = useValue(phone.kept);
  const trouble = useValue(phone.trouble);
  const { kinds } = view;
  const many = outgoing.filter((it) => it.do === 'send' && it.ofMany && !it.refused).length;
  const { text, kind, said, isChecking } = sending;
  const maySend = kind !== undefined && kinds.includes(kind);
  return (
    <>
      {!editing && kinds.length > 1 && kind !== undefined && (
        <KindChoice kinds={kinds} kind={kind} label={t('write.about')} onChange={sending.choose} />
      )}
      <div role="status">
        {!maySend && <Say>{w(`write.${whyNot(view)}`)}</Say>}
        {trouble !== undefined && <SayTrouble id={trouble} />}
        {many > 0 && <Say good>{w('write.many', { n: many })}</Say>}
        {trouble === undefined && said !== undefined && many === 0 && (
          <Say good={said === 'sent'}>{w(`write.${said}`, { n: over(text.trim()) })}</Say>
        )}
      </div>
      {isChecking && <Checking onSend={sending.asIs} />}
      {maySend && !isChecking && (
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
