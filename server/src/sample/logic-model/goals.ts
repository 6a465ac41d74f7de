import type { SampleCard } from '../sample-board.ts';

const said = { kind: 'goal', by: '会場', daysAgo: 20 } as const;

/** 目標: states, each with what would show it; how the holidays go is not measured yet. */
export const goals: readonly SampleCard[] = [
  {
    ...said,
    key: 'talk',
    text: 'だれかと言葉をかわす日が、ふえている',
    fields: {
      indicator: '週に一度より多く話す人',
      now: '58%',
      target: '75%',
      asOf: '来年三月',
      goalType: 'relationship',
    },
  },
  {
    ...said,
    key: 'errands',
    text: '重い荷物や遠い用事で、あきらめる人がへっている',
    fields: {
      indicator: '「買い物に困る」と答えた人',
      now: '38%',
      target: '25%',
      asOf: '来年三月',
      goalType: 'task',
    },
  },
  {
    ...said,
    key: 'holidays',
    text: '子どもが、顔を知った大人のそばで休みを過ごしている',
    fields: { goalType: 'process' },
  },
  {
    ...said,
    key: 'ask',
    text: '「ちょっとお願い」と言える先を、みんなが知っている',
    fields: {
      indicator: '頼める先を知っている人',
      now: '41%',
      target: '60%',
      asOf: '来年三月',
      goalType: 'relationship',
    },
  },
];
