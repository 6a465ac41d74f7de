import { createInstance } from 'i18next';
import type { paperWords } from '../app/paper-words.ts';
import type { peoplePagesWords } from '../app/people-words.ts';
import type { allWords } from '../app/words.ts';
import type { maskCheckWords } from '../mask-check/words.ts';
import type { deskWords } from '../meetings/desk/words.ts';
import type { wallWords } from '../meetings/screen/words.ts';
import type { meetingsWords } from '../meetings/words.ts';
import type { openingDialogWords } from '../opening/dialog-words.ts';
import type { redactionWords } from '../redaction/words.ts';
import type { SentenceKey, WordTree } from './define-words.ts';
import { type Language, languages, readingStore } from './reading.ts';

type Rooms = typeof allWords &
  typeof paperWords &
  typeof peoplePagesWords & { readonly maskCheck: typeof maskCheckWords } & {
    readonly openingDialog: typeof openingDialogWords;
    readonly redaction: typeof redactionWords;
    readonly wall: typeof wallWords;
    readonly meetings: typeof meetingsWords;
    readonly desk: typeof deskWords;
  };

/** `'areas:title'`: every sentence of the product. */
export type WordKey = {
  [N in keyof Rooms & string]: `${N}:${SentenceKey<Rooms[N]['ja']>}`;
}[keyof Rooms & string];

/** How the languages are called among languages: `easy` alone would be read as a script. */
const tags: Record<Language, string> = { ja: 'ja', 'ja-easy': 'ja-x-easy' };

/** The product's words. One namespace for each room; what a person chose decides the language. */
export const words = createInstance();

/** Must run once before the first word is said. */
export function loadWords(rooms: Record<string, Record<Language, WordTree>>): void {
  const resources = Object.fromEntries(
    languages.map((language) => [
      tags[language],
      Object.fromEntries(Object.entries(rooms).map(([room, it]) => [room, it[language]])),
    ]),
  );
  void words.init({
    lng: tags[readingStore.get().language],
    fallbackLng: 'ja',
    resources,
    ns: Object.keys(rooms),
    initAsync: false,
    interpolation: { skipOnVariables: true, escapeValue: false },
    returnNull: false,
  });
  readingStore.subscribe(() => {
    const tag = tags[readingStore.get().language];
    if (words.language !== tag) void words.changeLanguage(tag);
  });
}

/** Adds the words of rooms that came with a page; before one of them is said. */
export function addWords(rooms: Record<string, Record<Language, WordTree>>): void {
  for (const [room, it] of Object.entries(rooms)) {
    for (const language of languages) words.addResourceBundle(tags[language], room, it[language]);
  }
}

/** The sentence as it stands in the room's words: ruby notation and `{{places}}` untouched. */
export function sentence(key: WordKey, language: Language): string {
  return words.t(key as never, { lng: tags[language], skipInterpolation: true }) as string;
}
