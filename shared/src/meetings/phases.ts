/** What a part of a meeting is for; what may be done in it follows from that (MTG-7). */
export const phaseKinds = [
  'welcome',
  'write',
  'spread',
  'break',
  'gather',
  'issues',
  'offers',
  'take-home',
  'words',
  'report',
  'questions',
  'facts',
  'focus',
  'talk',
  'advice',
  'next-steps',
] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/**
 * What somebody at a phone may send: 気になること, 困りごと, 手伝えること, 場所・もの in a hall; 質問, 事実, 意見 where a case is
 * talked about.
 */
export const sentKinds = ['notice', 'trouble', 'help', 'place', 'question', 'fact', 'opinion'] as const;
export type SentKind = (typeof sentKinds)[number];

/** Who may write on the papers themselves: nobody while somebody speaks, 報告者 alone, 進行 and 記録, or everybody. */
export type Writers = 'presenter' | 'staff' | 'everybody';

interface PhaseRule {
  readonly sent: readonly SentKind[];
  readonly writers: Writers;
}

const hall = ['notice', 'trouble', 'help', 'place'] as const satisfies SentKind[];

/** One table for all (domain.md scenarios A and B): it is the server that asks it. */
const rules: Readonly<Record<PhaseKind, PhaseRule>> = {
  welcome: { sent: [], writers: 'staff' },
  write: { sent: hall, writers: 'staff' },
  spread: { sent: hall, writers: 'staff' },
  break: { sent: [], writers: 'staff' },
  gather: { sent: hall, writers: 'everybody' },
  issues: { sent: hall, writers: 'everybody' },
  offers: { sent: ['help', 'place'], writers: 'everybody' },
  'take-home': { sent: [], writers: 'staff' },
  words: { sent: ['notice', 'help'], writers: 'staff' },
  report: { sent: [], writers: 'presenter' },
  questions: { sent: ['question'], writers: 'presenter' },
  facts: { sent: ['fact'], writers: 'everybody' },
  focus: { sent: [], writers: 'staff' },
  talk: { sent: ['opinion', 'fact'], writers: 'everybody' },
  advice: { sent: [], writers: 'staff' },
  'next-steps': { sent: [], writers: 'presenter' },
};

export const maySend = (phase: PhaseKind, kind: SentKind): boolean => rules[phase].sent.includes(kind);

export const sentIn = (phase: PhaseKind): readonly SentKind[] => rules[phase].sent;

export const writersIn = (phase: PhaseKind): Writers => rules[phase].writers;
