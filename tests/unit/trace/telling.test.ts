import { quoted, tell } from '@yoriai/client/trace/telling';
import { traceWords } from '@yoriai/client/trace/words';
import type { Trace } from '@yoriai/shared/trace/api';
import { describe, expect, it } from 'vitest';
import { teaRoom, wayAround, wayCard } from './way.ts';

const { voice, problem, issue, goal, activity } = teaRoom;

/** The telling as it is read in Japanese. */
function read(trace: Trace): string {
  return tell(trace)
    .map(({ quotes, phrase, count }) => {
      const [, key = ''] = phrase.split('trace:telling.');
      const words = traceWords.ja.telling[key as keyof typeof traceWords.ja.telling];
      return quotes.map(quoted).join('') + words.replace('{{count}}', String(count));
    })
    .join('');
}

describe('ことばで読む', () => {
  it('[CNV-4] tells the way from the voice to the activity in the order in which it grew', () => {
    expect(read(wayAround(activity, [voice, problem, issue, goal]))).toBe(
      '「話す人がいない」という声から、' +
        '「話す相手のいない一人暮らしがふえている」が、みんなの問題になりました。' +
        '「気軽に話せるお茶のみ場をつくる」に取り組むことにしました。' +
        '「週に一度はだれかと話す方がふえる」をめざしています。' +
        '「坂の上のお茶のみ場」は、ここから生まれた取り組みです。',
    );
  });

  it('[CNV-4] says the same whichever card was asked about: forward from a voice, too', () => {
    const cards = [voice, problem, issue, goal, activity];
    const told = cards.map((card) =>
      read(
        wayAround(
          card,
          cards.filter((it) => it !== card),
        ),
      ),
    );
    expect(new Set(told).size).toBe(1);
    expect(read(wayAround(voice))).toBe('「話す人がいない」という声があります。');
  });

  it('[AREA-7] does not say of a leaf without a root that it grew out of something', () => {
    expect(read(wayAround(activity))).toBe('「坂の上のお茶のみ場」という取り組みがあります。');
  });

  it("[CNV-4] is made of nothing but people's own words and fixed phrases", () => {
    const trace = wayAround(activity, [voice, problem, issue, goal]);
    const own = [trace.centre, ...trace.back].map(({ text }) => text);
    for (const { quotes, phrase } of tell(trace)) {
      for (const words of quotes) expect(own).toContain(words);
      expect(Object.keys(traceWords.ja.telling)).toContain(phrase.replace('trace:telling.', ''));
    }
  });

  it('[CNV-4] quotes three of many voices and says how many there are', () => {
    const voices = ['ひとりだ', '会えない', '来ないね', '場がない', '遠い'].map((text) =>
      wayCard('notice', text),
    );
    expect(read(wayAround(problem, voices))).toBe(
      '「ひとりだ」「会えない」「来ないね」など、5件の声から、' +
        '「話す相手のいない一人暮らしがふえている」が、みんなの問題になりました。',
    );
  });

  it('[CNV-4] says nothing of what is hidden or has no words yet, and nothing twice', () => {
    const hidden = wayCard('notice', '', { hidden: true, board: '', card: '3' });
    const again = wayCard('notice', voice.text, { card: 'c9' });
    expect(read(wayAround(issue, [hidden, voice, again, wayCard('problem', ' \n')]))).toBe(
      '「話す人がいない」という声から、「気軽に話せるお茶のみ場をつくる」に取り組むことにしました。',
    );
    expect(tell(wayAround(wayCard('issue', '')))).toEqual([]);
  });

  it('[CNV-4] tells a voice that was carried to another board once, in the words it took there', () => {
    const onMap = wayCard('notice', '荷物が重くて坂がつらい', { board: 'b-map' });
    const carried = wayCard('notice', '買い物の帰りがつらい', { board: 'b-needs' });
    const steps = [{ from: `b-map#${onMap.card}`, to: `b-needs#${carried.card}` }];
    expect(read(wayAround(problem, [onMap, carried], steps))).toMatch(
      /^「買い物の帰りがつらい」という声から、/,
    );
    expect(read(wayAround(onMap, [carried, problem], steps))).toMatch(
      /^「荷物が重くて坂がつらい」という声から、/,
    );
  });

  it('[CNV-4] tells what was talked about between the voices and what came of it', () => {
    const shared = wayCard(undefined, 'うちの近くもそうだ');
    expect(read(wayAround(activity, [voice, shared]))).toBe(
      '「話す人がいない」という声から、「うちの近くもそうだ」と話し合いました。' +
        '「坂の上のお茶のみ場」は、ここから生まれた取り組みです。',
    );
  });

  it('[CNV-4] keeps words that stand in 「」 already, and puts lines together', () => {
    expect(quoted('「このごろ見ないね」')).toBe('「このごろ見ないね」');
    expect(quoted('「坂」と「階段」')).toBe('「「坂」と「階段」」');
    const [first] = tell(wayAround(wayCard('notice', '坂がつらい\n荷物も重い')));
    expect(first?.quotes).toEqual(['坂がつらい 荷物も重い']);
  });
});
