import { readSettings, type Settings } from '../settings/settings.ts';
import { settingsFault } from './start-faults.ts';

/** Reads the settings; with a fault it says all of them and ends the process (RUN-3). */
export function settingsOrExit(): Settings {
  const reading = readSettings(process.env);
  for (const hint of reading.hints) process.stderr.write(`${hint}\n`);
  if ('settings' in reading) return reading.settings;
  return exit(settingsFault(reading.faults));
}

export function exit(words: string): never {
  process.stderr.write(words);
  process.exit(1);
}
