import { defineWords } from '../../words/define-words.ts';

export const gatheringWords = defineWords({
  ja: {
    face: {
      name: 'みんなの紙',
      hint: '寄り合いで一人ずつ書いた声を集めて、似たものに表札をつける',
      blank: '何も書いていない紙から',
      templates: { lately: 'スマホや付せんで書いた声を、まず一枚に集める' },
    },
    card: { notice: '気になること', trouble: '困りごと', help: '手伝えること', place: '場所・もの' },
    tool: { notice: '気になる', trouble: '困りごと', help: '手伝える', place: '場所' },
    says: {
      notice: 'このごろ気になったこと',
      trouble: '困っていること',
      help: '自分やなかまにできること',
      place: '使える場所やもの',
    },
    sheets: '{{n}}枚',
    'nothing-written': 'まだ書かれていません',
    link: { 'leads-to': 'ここから出た' },
    lit: '光らせた声',
    moved: {
      notice: '「気になること」へ移しました',
      trouble: '「困りごと」へ移しました',
      help: '「手伝えること」へ移しました',
      place: '「場所・もの」へ移しました',
    },
    empty: {
      title: 'まだ、声が集まっていません',
      text: '一枚に一つ、短く書きます。名前や家が分かることは書きません。',
      act: '困りごとを書く',
    },
  },
  'ja-easy': {
    face: {
      name: 'みんなの ｜紙《かみ》',
      hint: 'みんなが ｜書《か》いた ことを ｜集《あつ》める',
      blank: 'なにも ない ｜紙《かみ》',
      templates: { lately: 'みんなの ｜声《こえ》を ｜集《あつ》める' },
    },
    card: {
      notice: '｜気《き》に なる こと',
      trouble: '｜困《こま》って いる こと',
      help: '｜手伝《てつだ》える こと',
      place: '｜場所《ばしょ》・もの',
    },
    tool: {
      notice: '｜気《き》に なる',
      trouble: '｜困《こま》った',
      help: '｜手伝《てつだ》う',
      place: '｜場所《ばしょ》',
    },
    says: {
      notice: 'さいきん ｜気《き》に なった こと',
      trouble: '｜困《こま》って いる こと',
      help: '｜手伝《てつだ》える こと',
      place: '｜使《つか》える ｜場所《ばしょ》や もの',
    },
    sheets: '{{n}}まい',
    'nothing-written': 'まだ ｜書《か》いて ありません',
    link: { 'leads-to': 'ここから ｜出《で》た' },
    lit: 'ひからせた ｜声《こえ》',
    moved: {
      notice: '「｜気《き》に なる こと」に うつしました',
      trouble: '「｜困《こま》って いる こと」に うつしました',
      help: '「｜手伝《てつだ》える こと」に うつしました',
      place: '「｜場所《ばしょ》・もの」に うつしました',
    },
    empty: {
      title: 'まだ ｜声《こえ》が ありません',
      text: '｜一《ひと》つずつ みじかく ｜書《か》きます。｜名前《なまえ》は ｜書《か》きません。',
      act: '｜困《こま》って いる ことを ｜書《か》く',
    },
  },
});
