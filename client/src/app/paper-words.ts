import { caseReviewWords } from '../case-review/words.ts';
import { conferencesWords } from '../conferences/words.ts';
import { consentsWords } from '../consents/words.ts';
import { guidelineCheckWords } from '../guideline-check/words.ts';
import { legalGroundWords } from '../legal-ground/words.ts';
import { minutesWords } from '../minutes/words.ts';
import { recordsExchangeWords } from '../records/exchange/words.ts';
import { recordsPasteWords } from '../records/paste/words.ts';
import { recordsWords } from '../records/words.ts';
import { keepingWords } from '../retention/keeping-words.ts';
import { selfCheckWords } from '../self-check/words.ts';
import { supportPlanWords } from '../support-plan/words.ts';
import { sheetFieldsWords } from '../worksheets/fields/words.ts';
import { worksheetPrintWords } from '../worksheets/print/words.ts';
import { worksheetsWords } from '../worksheets/words.ts';
import { writingWords } from '../writing/words.ts';

/** The words of the papers of an area, fetched with the first of their pages. A new room adds its line. */
export const paperWords = {
  worksheets: worksheetsWords,
  caseReview: caseReviewWords,
  conferences: conferencesWords,
  sheetFields: sheetFieldsWords,
  worksheetPrint: worksheetPrintWords,
  supportPlan: supportPlanWords,
  selfCheck: selfCheckWords,
  guidelineCheck: guidelineCheckWords,
  records: recordsWords,
  recordsExchange: recordsExchangeWords,
  recordsPaste: recordsPasteWords,
  legalGround: legalGroundWords,
  consents: consentsWords,
  keeping: keepingWords,
  minutes: minutesWords,
  writing: writingWords,
};
