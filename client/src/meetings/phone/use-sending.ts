import type { Finding } from '@yoriai/shared/mask-check/finding';
import type { PhoneView } from '@yoriai/shared/meetings/api';
import type { HardWord } from '@yoriai/shared/meetings/hard-words';
import type { SentKind } from '@yoriai/shared/meetings/phases';
import { useEffect, useEffectEvent, useState } from 'react';
import type { HowSent } from './ask-length.tsx';
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
  /** It is to be said first how so long a text goes (B-5). */
  readonly isLong: boolean;
  /** What is to be answered before it goes (A7). */
  readonly findings: readonly Finding[];
  /** And what of it may hurt (B-37). */
  readonly hard: HardWord | undefined;
  typed(text: string): void;
  choose(kind: SentKind): void;
  /** 送る. @returns whether the words are to be looked at once more by the person. */
  press(): boolean;
  /** The answers to a finding: other words, no name, as it is, or writing on. */
  change(text: string): void;
  notName(found: string): void;
  asIs(): void;
  back(): void;
  /** The answer to how a long text goes. */
  goes(how: HowSent): void;
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
  const [how, setHow] = useState<HowSent>();
  const text = editing?.text ?? draft.text;
  const kind = editing?.kind ?? kinds.find((it) => it === draft.kind) ?? kinds[0];
  /** What is still to be answered about words that are to go in some way. */
  const open = (words: string, known: readonly string[], way: HowSent | undefined) => ({
    isLong: !editing && way === undefined && ask?.isLong(words) === true,
    findings: ask?.findingsIn(words.trim(), { notNames: known }) ?? [],
    hard: ask?.hardWordsIn(words.trim())[0],
  });
  const asked = isAsked ? open(text, notNames, how) : { isLong: false, findings: [], hard: undefined };

  useEffect(askModule.load, []);

  const write = (next: string): void =>
    kept.change(editing ? { editing: { ...editing, text: next } } : { draft: { ...draft, text: next } });
  const rest = (): void => {
    setAsked(false);
    setHow(undefined);
  };

  /** @param isFlagged whether something that may tell of somebody goes as it is (A7) */
  const send = (words: string, isFlagged: boolean, way: HowSent | undefined): void => {
    rest();
    if (kind === undefined) return;
    setSaid(isOn ? 'sent' : 'queued');
    const flag = (part: string) =>
      isFlagged && (!ask || ask.findingsIn(part, { notNames }).length > 0) ? { flagged: true } : {};
    const one = { texts: [words.trim()], rest: [] };
    const pieces = (way === 'many' && ask?.piecesOf(words)) || (way === 'first' && ask?.beginning(words));
    const { texts, rest: left } = pieces || one;
    // In this order nothing is lost, wherever the page ends: at worst the words stand in both places.
    for (const part of texts) {
      const card = { kind, text: part, ...flag(part) };
      const ofMany = texts.length > 1 ? { ofMany: true } : {};
      phone.send(
        editing ? { do: 'change', card: editing.card, ...card } : { do: 'send', ...card, ...ofMany },
      );
    }
    kept.change(editing ? { editing: undefined } : { draft: { text: left.join('\n'), kind } });
  };

  /** Sends once nothing is left to answer. */
  const goOn = (words: string, known: readonly string[], way: HowSent | undefined): void => {
    const { isLong, findings, hard } = open(words, known, way);
    if (ask && !isLong && findings.length === 0 && !hard) send(words, false, way);
    else setAsked(true);
  };
  const arrived = useEffectEvent(() => {
    if (isAsked) goOn(text, notNames, how);
  });
  useEffect(() => {
    if (ask) arrived();
  }, [ask]);

  return {
    ...{ text, kind, said, ...asked },
    isChecking: isAsked && ask === undefined,
    typed(next) {
      setSaid(undefined);
      rest();
      phone.hush();
      write(next);
    },
    choose: (chosen) => kept.change({ draft: { ...draft, kind: chosen } }),
    press() {
      const words = text.trim();
      // Where it can be asked how it goes, nothing is too long.
      const isTooLong = over(words) > 0 && (editing !== undefined || !ask);
      const fault = words === '' ? 'empty' : isTooLong ? 'too-long' : undefined;
      setSaid(fault);
      if (fault === undefined) goOn(text, notNames, undefined);
      return fault !== undefined;
    },
    change(next) {
      write(next);
      goOn(next, notNames, how);
    },
    notName(found) {
      const known = [...notNames, found];
      kept.change({ notNames: known });
      goOn(text, known, how);
    },
    asIs: () => send(text, !ask || asked.findings.length > 0, how),
    back: rest,
    goes(way) {
      setHow(way);
      goOn(text, notNames, way);
    },
  };
}
