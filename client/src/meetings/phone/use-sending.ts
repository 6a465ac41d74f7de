import type { Finding } from '@yoriai/shared/mask-check/finding';
import type { PhoneView } from '@yoriai/shared/meetings/api';
import type { SentKind } from '@yoriai/shared/meetings/phases';
import { useEffect, useEffectEvent, useState } from 'react';
import { askModule } from './ask-module.ts';
import { over } from './length.tsx';
import { usePhone, useValue } from './use-phone.ts';

/** What became of 送る, for now. */
export type Said = 'empty' | 'too-long' | 'sent' | 'queued';

export interface Sending {
  readonly text: string;
  /** What the words in the box are; undefined while nothing may be sent at all. */
  readonly kind: SentKind | undefined;
  readonly said: Said | undefined;
  /** 送る was pressed, and the look at names is not here yet. */
  readonly isChecking: boolean;
  /** What is to be answered before it goes (A7). */
  readonly findings: readonly Finding[];
  typed(text: string): void;
  choose(kind: SentKind): void;
  /** 送る. @returns whether the words are to be looked at once more by the person. */
  press(): boolean;
  /** The answers to a finding: other words, no name, as it is, or writing on. */
  change(text: string): void;
  notName(found: string): void;
  asIs(): void;
  back(): void;
}

/** The box: a card that is put right, or else the draft; and what happens between 送る and the outbox. */
export function useSending({ kinds }: Pick<PhoneView, 'kinds'>): Sending {
  const phone = usePhone();
  const { kept } = phone;
  const { draft, editing, notNames } = useValue(kept);
  const ask = useValue(askModule);
  const isOn = useValue(phone.isOn);
  const [said, setSaid] = useState<Said>();
  const [isAsked, setAsked] = useState(false);
  const text = editing?.text ?? draft.text;
  const kind = editing?.kind ?? kinds.find((it) => it === draft.kind) ?? kinds[0];
  const findingsIn = (words: string, known: readonly string[]) =>
    ask?.findingsIn(words.trim(), { notNames: known }) ?? [];
  const findings = isAsked ? findingsIn(text, notNames) : [];

  useEffect(askModule.load, []);

  const write = (next: string): void =>
    kept.change(editing ? { editing: { ...editing, text: next } } : { draft: { ...draft, text: next } });

  const send = (words: string, flagged: boolean): void => {
    setAsked(false);
    if (kind === undefined) return;
    const card = { kind, text: words.trim(), ...(flagged ? { flagged } : {}) };
    setSaid(isOn ? 'sent' : 'queued');
    // In this order nothing is lost, wherever the page ends: at worst the words stand in both places.
    phone.send(editing ? { do: 'change', card: editing.card, ...card } : { do: 'send', ...card });
    kept.change(editing ? { editing: undefined } : { draft: { text: '', kind } });
  };

  /** Sends once nothing is left to answer. */
  const goOn = (words: string, known: readonly string[]): void => {
    if (ask && findingsIn(words, known).length === 0) send(words, false);
    else setAsked(true);
  };
  const arrived = useEffectEvent(() => {
    if (isAsked) goOn(text, notNames);
  });
  useEffect(() => {
    if (ask) arrived();
  }, [ask]);

  return {
    ...{ text, kind, said, findings },
    isChecking: isAsked && ask === undefined,
    typed(next) {
      setSaid(undefined);
      setAsked(false);
      phone.hush();
      write(next);
    },
    choose: (chosen) => kept.change({ draft: { ...draft, kind: chosen } }),
    press() {
      const words = text.trim();
      const fault = words === '' ? 'empty' : over(words) > 0 ? 'too-long' : undefined;
      setSaid(fault);
      if (fault === undefined) goOn(text, notNames);
      return fault !== undefined;
    },
    change(next) {
      write(next);
      goOn(next, notNames);
    },
    notName(found) {
      const known = [...notNames, found];
      kept.change({ notNames: known });
      goOn(text, known);
    },
    asIs: () => send(text, true),
    back: () => setAsked(false),
  };
}
