import * as z from 'zod/mini';
import type { FieldValue } from '../worksheets/values.ts';
import type { Scores } from './scores.ts';

/** Body of `POST /api/self-checks/:period/show`: everybody it is shown to from now on. Nobody: it is taken back. */
export const showSchema = z.object({ to: z.array(z.string()).check(z.maxLength(500)) });

/** Somebody of the organisation, as one who chooses may know him or her. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** One's own sheet of a half-year. */
export interface OwnSelfCheck {
  /** `2026-h1` */
  readonly period: string;
  readonly scores: Scores;
  readonly shownTo: readonly Colleague[];
}

/** `GET /api/self-checks`: one's own, newest first, and to whom they may be shown. */
export interface SelfChecks {
  /** The half-year of today, `2026-h1`. */
  readonly present: string;
  readonly own: readonly OwnSelfCheck[];
  readonly colleagues: readonly Colleague[];
}

/** One line of `GET /api/self-checks/shown`: what somebody shows to me, as it is now. */
export interface ShownSelfCheck {
  readonly owner: Colleague;
  readonly period: string;
  /** By field. */
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** `GET /api/self-checks/completion`: whether all four steps are scored, and not a word more (P16). */
export interface SelfCheckCompletion {
  readonly period: string;
  readonly people: readonly { readonly name: string; readonly complete: boolean }[];
}
