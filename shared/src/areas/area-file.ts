import type { PlainBoard } from '../documents/board.ts';
import type { ConversionRecord } from '../documents/provenance.ts';
import type { StaffNote } from '../documents/staff-notes.ts';
import type { AreaLevel } from './area.ts';

/**
 * The form of an exported area. A reader refuses a newer one and says so (`area-file-too-new`); one of version 1, which
 * knew neither dated notes nor conversions, is read as it is.
 */
export const areaFileVersion = 2;

/** An area as one file: everything that is needed to bring it back on an empty server (AREA-5). */
export interface AreaFile {
  readonly format: 'yoriai-area';
  readonly version: number;
  readonly exportedAt: string;
  readonly area: { readonly id: string; readonly name: string; readonly level: AreaLevel };
  readonly boards: readonly AreaFileBoard[];
  /** Where cards came from (CNV-2). For staff alone, like the file. */
  readonly conversions: readonly ConversionRecord[];
}

export interface AreaFileBoard {
  readonly id: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly editedAt: number;
  readonly editedBy: string;
  readonly away?: number | undefined;
  readonly board: PlainBoard;
  readonly staffNotes: readonly StaffNote[];
  /** The picture behind the board (WebP, base64), when it has one. */
  readonly picture?: string | undefined;
}
