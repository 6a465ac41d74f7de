import type { Wording } from '../worksheets/wording.ts';
import type { PhaseKind } from './phases.ts';

/** One part of a meeting and how long it is meant to last. */
export interface Step {
  readonly kind: PhaseKind;
  readonly label: Wording;
  /** Whole minutes. */
  readonly minutes: number;
}

/** 進行表: the parts of a meeting in their order (MTG-1). */
export interface RunSheet {
  readonly name: string;
  readonly title: Wording;
  /** The form on whose sheet it is held; undefined for a meeting of residents. */
  readonly on?: string | undefined;
  readonly steps: readonly Step[];
}

const say = (ja: string, easy: string): Wording => ({ ja, 'ja-easy': easy });
const step = (kind: PhaseKind, minutes: number, label: Wording): Step => ({ kind, minutes, label });

/** 住民ワークショップ120分 (domain.md scenario A, templates.json residentWorkshop120). */
const residents: RunSheet = {
  name: 'residents-120',
  title: say('住民ワークショップ 120分', 'みんなの ｜話《はな》し｜合《あ》い 120｜分《ぷん》'),
  steps: [
    step('welcome', 15, say('約束ごと・地区のようす・よいところ', '｜約束《やくそく》と いい ところ')),
    step('write', 20, say('気づきを書く', '｜気《き》が ついた ことを ｜書《か》く')),
    step('spread', 30, say('ひろげる', 'みんなで ｜見《み》る')),
    step('break', 10, say('休憩', '｜休《やす》み')),
    step('gather', 15, say('あつめる・表札をつける', '｜似《に》た ものを いっしょに する')),
    step('issues', 15, say('困りごとから課題へ', '｜困《こま》っている ことを、する ことに')),
    step('offers', 5, say('できそうなこと', 'できそうな こと')),
    step('take-home', 5, say('持ち帰り・次の日', '｜持《も》って ｜帰《かえ》る こと・つぎの ｜日《ひ》')),
    step('words', 5, say('一人ひとこと', '｜一人《ひとり》 ひとこと')),
  ],
};

/** 事例検討150分 (domain.md scenario B, templates.json agenda150). */
const caseConference: RunSheet = {
  name: 'case-150',
  on: 'case-review',
  title: say('事例検討 150分', 'みんなで ｜考《かんが》える ｜会《かい》 150｜分《ぷん》'),
  steps: [
    step('welcome', 10, say('開会・守秘の約束・役割', 'はじめの ｜約束《やくそく》と ｜役割《やくわり》')),
    step('report', 20, say('事例の報告', '｜話《はなし》を ｜聞《き》く')),
    step('questions', 15, say('確認の質問', '｜質問《しつもん》')),
    step(
      'facts',
      20,
      say('関係図・地域概況をみんなで補う', 'みんなで ｜図《ず》に ｜書《か》き｜足《た》す'),
    ),
    step('break', 10, say('休憩', '｜休《やす》み')),
    step('focus', 15, say('論点をしぼる', '｜考《かんが》える ことを ｜決《き》める')),
    step('talk', 35, say('検討', 'みんなで ｜考《かんが》える')),
    step('advice', 10, say('助言', 'アドバイス')),
    step(
      'next-steps',
      10,
      say('報告者のことば・次の一歩', '｜話《はな》した ｜人《ひと》の ことば・つぎの ｜一歩《いっぽ》'),
    ),
    step('words', 5, say('ふりかえり・後始末', 'ふりかえりと ｜片《かた》づけ')),
  ],
};

/** 月例検証45分 (templates.json monthlyReview45: three reports of a quarter of an hour). */
const monthlyReview: RunSheet = {
  name: 'monthly-45',
  on: 'monthly-review',
  title: say('月例検証 45分', '｜毎月《まいつき》の ふりかえり 45｜分《ふん》'),
  steps: [1, 2, 3].flatMap((report) => [
    step('report', 5, say(`報告${report}（成果・壁）`, `｜報告《ほうこく》${report}`)),
    step('talk', 8, say('付せん一枚ずつ・意見交換', '1｜枚《まい》ずつ ｜書《か》いて ｜話《はな》す')),
    step('next-steps', 2, say('次の一手', 'つぎに する こと')),
  ]),
};

/** Every 進行表 there is. A new one adds its line. */
export const runSheets: readonly RunSheet[] = [residents, caseConference, monthlyReview];

/** Those of meetings that are planned for themselves, and not on a sheet. */
export const runSheetsOfMeetings: readonly RunSheet[] = runSheets.filter(({ on }) => on === undefined);

export const runSheet = (name: string): RunSheet | undefined => runSheets.find((it) => it.name === name);

/** 進行表 of a conference on a sheet of this form, if conferences are held on such. */
export const runSheetOn = (template: string): RunSheet | undefined =>
  runSheets.find(({ on }) => on === template);

export const minutesOf = ({ steps }: Pick<RunSheet, 'steps'>): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);
