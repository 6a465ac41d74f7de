import { addWords } from '../words/words.ts';

/** The papers of an area bring their words along, so that whoever looks at the shelf alone need not fetch them. */
export function withPaperWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ paperWords }, it] = await Promise.all([import('./paper-words.ts'), page()]);
    addWords(paperWords);
    return it;
  };
}

/** So do the pages and dialogs about people. */
export function withPeopleWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ peoplePagesWords }, it] = await Promise.all([import('./people-words.ts'), page()]);
    addWords(peoplePagesWords);
    return it;
  };
}

/** So do meetings on the shelf of their area. */
export function withMeetingsWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ meetingsWords }, it] = await Promise.all([import('../meetings/words.ts'), page()]);
    addWords({ meetings: meetingsWords });
    return it;
  };
}

/** So does the desk from which a meeting is led. */
export function withDeskWords<T>(page: () => Promise<T>): () => Promise<T> {
  return withMeetingsWords(async () => {
    const [{ deskWords }, it] = await Promise.all([import('../meetings/desk/words.ts'), page()]);
    addWords({ desk: deskWords });
    return it;
  });
}

/** So does what is about redaction. */
export function withRedactionWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ redactionWords }, it] = await Promise.all([import('../redaction/words.ts'), page()]);
    addWords({ redaction: redactionWords });
    return it;
  };
}

/** So does what looks at words before others see them. */
export function withMaskCheckWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ maskCheckWords }, it] = await Promise.all([import('../mask-check/words.ts'), page()]);
    addWords({ maskCheck: maskCheckWords });
    return it;
  };
}

/** So does the dialog in which somebody decides to whom a paper is opened. */
export function withOpeningWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ openingDialogWords }, it] = await Promise.all([import('../opening/dialog-words.ts'), page()]);
    addWords({ openingDialog: openingDialogWords });
    return it;
  };
}

/** So does the wall of a hall. */
export function withWallWords<T>(page: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [{ wallWords }, it] = await Promise.all([import('../meetings/screen/words.ts'), page()]);
    addWords({ wall: wallWords });
    return it;
  };
}
