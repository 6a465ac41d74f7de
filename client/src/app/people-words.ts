import { accessRecordWords } from '../access-record/words.ts';
import { assignmentsWords } from '../assignments/words.ts';
import { accountsWords } from '../people/accounts/words.ts';
import { joiningWords } from '../people/joining/words.ts';
import { ownAccountWords } from '../people/own-account/words.ts';
import { keepingWords } from '../retention/keeping-words.ts';

/** The words of the pages and dialogs about people, fetched with the first of them. A new room adds its line. */
export const peoplePagesWords = {
  accounts: accountsWords,
  joining: joiningWords,
  ownAccount: ownAccountWords,
  assignments: assignmentsWords,
  keeping: keepingWords,
  accessRecord: accessRecordWords,
};
