import { useDerived } from '../../canvas/session/derived.ts';
import { neighbours } from './use-neighbours.ts';

/** How many voices stand behind a 課題, by way of its 問題. */
export const useVoicesBehind = (issue: string): number =>
  useDerived(neighbours, (all) => {
    const voices = all.get(issue)?.problems.flatMap((id) => all.get(id)?.voices ?? []);
    return new Set(voices).size;
  });
