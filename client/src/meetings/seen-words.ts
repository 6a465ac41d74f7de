import { defineWords } from '../words/define-words.ts';

/** Words of the hint to write what was seen (B-37): they come with the look at words, not before. */
export const seenWords = defineWords({
  ja: {
    insult: '「{{found}}」は、読む人がつらくなる言葉かもしれません。',
    slur: '「{{found}}」は、だれかを傷つける言葉かもしれません。',
    verdict: '「{{found}}」は、決めつけに読まれるかもしれません。',
    seen: '見たこと、聞いたことを書くと、伝わります。たとえば「夜おそくまで、泣き声が聞こえる」。',
    rewrite: '書きなおす',
    'as-is': 'このまま送る',
  },
  'ja-easy': {
    insult: '「{{found}}」は、｜読《よ》む ｜人《ひと》が つらく なるかも しれません。',
    slur: '「{{found}}」は、だれかを ｜傷《きず》つけるかも しれません。',
    verdict: '「{{found}}」は、ほんとうか どうか わからない ことです。',
    seen: '｜見《み》た こと、｜聞《き》いた ことを ｜書《か》くと、｜伝《つた》わります。たとえば 「｜夜《よる》、｜泣《な》く ｜声《こえ》が ｜聞《き》こえる」。',
    rewrite: '｜書《か》きなおす',
    'as-is': 'このまま ｜送《おく》る',
  },
});
