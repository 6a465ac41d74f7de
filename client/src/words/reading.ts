import { readDevice, writeDevice } from './device.ts';

export const languages = ['ja', 'ja-easy'] as const;
export type Language = (typeof languages)[number];

export const textSizes = ['standard', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/** How many times the standard the letters are; the same stands as `--text-scale` in tokens.css. */
const textScales: Readonly<Record<TextSize, number>> = { standard: 1, large: 1.25, largest: 1.5 };

/** How a person reads on this device (UX-1, UX-3). */
export interface Reading {
  readonly language: Language;
  readonly ruby: boolean;
  readonly textSize: TextSize;
  readonly highContrast: boolean;
  readonly stillness: boolean;
}

const standard: Reading = {
  language: 'ja',
  ruby: true,
  textSize: 'standard',
  highContrast: false,
  stillness: false,
};

const place = 'yoriai.reading';
const listeners = new Set<() => void>();
let reading = remembered();

function remembered(): Reading {
  const kept = readDevice<Partial<Reading>>(place) ?? {};
  return {
    language: languages.find((it) => it === kept.language) ?? standard.language,
    ruby: typeof kept.ruby === 'boolean' ? kept.ruby : standard.ruby,
    textSize: textSizes.find((it) => it === kept.textSize) ?? standard.textSize,
    highContrast: kept.highContrast === true,
    stillness: kept.stillness === true,
  };
}

/** A store of one value: what the person chose, kept on the device. */
export const readingStore = {
  get: (): Reading => reading,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  choose(change: Partial<Reading>): void {
    reading = { ...reading, ...change };
    writeDevice(place, reading);
    for (const listener of listeners) listener();
  },
};

/** How large the letters are that this person chose; 1 is the standard. */
export const textScale = (): number => textScales[readingStore.get().textSize];
