import { askModule } from './ask-module.ts';
import { over } from './length.tsx';
import { useAsideWay, useValue } from './use-phone.ts';
import type { Sending } from './use-sending.ts';

/** Whether something is to be answered before the words go. */
export const isToAnswer = ({ isLong, findings, hard }: Sending): boolean =>
  isLong || findings.length > 0 || hard !== undefined;

interface AskedProps {
  readonly sending: Sending;
  /** To the words, to write on. */
  readonly onBack: () => void;
}

/** One question after the other: how a long text goes, what may tell of somebody, what may hurt (A7, B-5, B-37). */
export function Asked({ sending, onBack }: AskedProps) {
  const { open } = useAsideWay();
  const ask = useValue(askModule);
  const { text, isLong, findings, hard } = sending;
  const back = () => {
    sending.back();
    onBack();
  };
  if (!ask) return null;
  if (isLong)
    return <ask.AskLength text={text} over={over(text.trim())} onSend={sending.goes} onBack={back} />;
  if (findings.length === 0 && hard) return <ask.AskSeen hard={hard} onSend={sending.asIs} onBack={back} />;
  return (
    <ask.AskFirst
      text={text.trim()}
      findings={findings}
      hard={hard}
      onText={sending.change}
      onNotName={sending.notName}
      onSend={sending.asIs}
      onBack={back}
      onDanger={() => open('danger')}
    />
  );
}
