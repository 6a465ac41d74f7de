import { countCharacters } from '@yoriai/shared/documents/characters';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { Participant, SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { maySend, type SentKind } from '@yoriai/shared/meetings/phases';

/** Whoever takes part, let in and bound by the promises. @throws YoriaiError meeting-over, pass-over, meeting-not-now */
export function isIn(meeting: Meeting, person: Participant | undefined): Participant {
  if (meeting.stage === 'closed') throw new YoriaiError('meeting-over');
  if (!person || person.leftAt !== undefined) throw new YoriaiError('pass-over');
  if (person.waiting || !person.promised) throw new YoriaiError('meeting-not-now');
  return person;
}

/**
 * Whether somebody may send this now: the one place that asks the table of phases (MTG-7).
 *
 * @throws YoriaiError meeting-not-now, writing-stopped, phase-forbids, sending-held
 */
export function checkSending(meeting: Meeting, kind: SentKind, { muted }: Pick<Participant, 'muted'>): void {
  if (meeting.stage !== 'running' || meeting.step === undefined) throw new YoriaiError('meeting-not-now');
  if (muted) throw new YoriaiError('sending-held');
  if (meeting.frozen) throw new YoriaiError('writing-stopped');
  const step = meeting.steps[meeting.step];
  if (!step || !maySend(step.kind, kind)) throw new YoriaiError('phase-forbids');
}

/** Words as they are kept: as typed, but for signs that turn the writing around (B-22). @throws YoriaiError too-large, invalid-input */
export function wordsSent(text: string): string {
  const words = text
    .normalize('NFC')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
  if (words === '') throw new YoriaiError('invalid-input', [{ path: 'text', fault: 'empty' }]);
  if (countCharacters(words) > limits.cardTextCharacters)
    throw new YoriaiError('too-large', [{ path: 'text', fault: 'too-long' }]);
  return words;
}

/** A card that was changed after it was sent goes through the tray once more; the wall keeps what was released (A5). */
export function changedCard(card: SentCard, text: string, flagged: boolean | undefined): SentCard {
  const { flagged: _, ...rest } = card;
  const isShown = card.state === 'released' && card.shown === text;
  return { ...rest, text, state: isShown ? 'released' : 'waiting', ...(flagged ? { flagged } : {}) };
}
