import * as z from 'zod/mini';
import type { Audience } from '../access/audience.ts';
import type { Permission, Verb } from '../access/policy.ts';
import type { Figure } from '../area-profile/figures.ts';
import { limits } from '../limits.ts';
import type { River } from '../trace/api.ts';

/** 市区, 地区, 避難所区, 自治会, ご近所 (AREA-1; domain.md §1.2). */
export const areaLevels = ['city', 'district', 'shelter-area', 'association', 'neighbourhood'] as const;
export type AreaLevel = (typeof areaLevels)[number];

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.titleCharacters));

/** Body of `POST /api/areas`. */
export const newAreaSchema = z.object({
  name: title,
  level: z.enum(areaLevels),
  parentId: z.optional(z.string()),
});
export type NewArea = z.infer<typeof newAreaSchema>;

/** Body of `POST /api/areas/:id/boards`. */
export const newBoardSchema = z.object({
  kind: z.string(),
  title,
  template: z.optional(z.string()),
});
export type NewBoard = z.infer<typeof newBoardSchema>;

/** Body of `POST /api/areas/:id/worksheets`. */
export const newWorksheetSchema = z.object({ template: z.string(), title });
export type NewWorksheet = z.infer<typeof newWorksheetSchema>;

/** Body of `PATCH /api/areas/:id/boards/:board` and `…/worksheets/:worksheet`: rename, しまう (`away: true`), 取り出す (`away: false`). */
export const boardChangeSchema = z.object({
  title: z.optional(title),
  away: z.optional(z.boolean()),
});
export type BoardChange = z.infer<typeof boardChangeSchema>;

/** Body of `PATCH /api/areas/:id`. */
export const areaChangeSchema = z.object({ name: title });

/** One line of `GET /api/areas`; the tree is made of `parentId`. */
export interface AreaSummary {
  readonly id: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parentId?: string | undefined;
  readonly sheets: number;
}

/** A sheet standing on the shelf (`GET /api/areas/:id`). */
export interface Sheet {
  readonly id: string;
  readonly of: 'board' | 'worksheet';
  /** A board kind's name, or a template's. */
  readonly kind: string;
  readonly title: string;
  /** To whom it is opened; 取扱注意 and one's own papers are opened to nobody by it. */
  readonly audience: Audience;
  /** Somebody asked to open it to these and waits for a second yes (P9); for those alone who may say it. */
  readonly asked?: Audience | undefined;
  /** People were invited to it by name, at the latest until then (milliseconds since 1970, UTC), where there is an end. */
  readonly invited?: { readonly until?: number | undefined } | undefined;
  /** What whoever asked may do with it (ACC-2). */
  readonly may: readonly Verb[];
  /** A worksheet has no staff paper beside it: it is staff's. */
  readonly documents: { readonly main: string; readonly staff?: string | undefined };
  readonly createdAt: number;
  /** Last hand and time; the maker's until somebody writes. */
  readonly editedBy: string;
  readonly editedAt: number;
  readonly away?: number | undefined;
  /** Cards of a board, rows of a worksheet. */
  readonly cards: number;
  /** Persons no living line reaches (MAP-3). */
  readonly unlinked: number;
  readonly thumbnail: Thumbnail;
  /** When a plan was approved, or sealed sheets were opened (milliseconds since 1970, UTC). */
  readonly frozen?: number | undefined;
  readonly opened?: number | undefined;
}

/** A small picture made of the sheet's real content: boxes and lines in a 0–100 × 0–60 frame, without any words. */
export interface Thumbnail {
  readonly boxes: readonly { x: number; y: number; w: number; h: number; paper: string }[];
  readonly lines: readonly { x1: number; y1: number; x2: number; y2: number; strong: boolean }[];
}

export interface FormerName {
  readonly name: string;
  readonly until: number;
}

/** `GET /api/areas/:id`, newest first. */
export interface Shelf {
  readonly area: AreaSummary;
  /** What it was called before, newest first, until when (milliseconds since 1970, UTC); papers of then bear that name (B-34). */
  readonly formerNames?: readonly FormerName[] | undefined;
  /** From the widest to this one's parent. */
  readonly ancestors: readonly AreaSummary[];
  readonly children: readonly AreaSummary[];
  readonly sheets: readonly Sheet[];
  readonly river: River;
  /** The figures of the area's 地域概況 in their order, for those who may see it. */
  readonly profile?: readonly Figure[] | undefined;
  /** What whoever asked may do in this area (ACC-2). */
  readonly may: readonly Permission[];
}
