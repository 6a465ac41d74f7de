import type { Copy } from '../access-record/copy.ts';
import type { PlainBoard } from '../documents/board.ts';
import type { KeptPapers } from '../documents/kept-papers.ts';
import type { ConversionRecord } from '../documents/provenance.ts';
import type { StaffNote } from '../documents/staff-notes.ts';
import type { PlainWorksheet } from '../documents/worksheet.ts';
import type { AreaLevel, FormerName } from './area.ts';

/**
 * The form of an exported area. A reader refuses a newer one and says so (`area-file-too-new`); those of version 1,
 * which knew neither dated notes nor conversions, and of version 2, which knew no worksheets, are read as they are.
 */
export const areaFileVersion = 3;

/** An area as one file: everything that is needed to bring it back on an empty server (AREA-5). */
export interface AreaFile {
  readonly format: 'yoriai-area';
  readonly version: number;
  readonly exportedAt: string;
  /** Which copy it is, and for whom it was made (P18); nothing is made of it when it is brought back. */
  readonly copy?: Copy | undefined;
  readonly area: {
    readonly id: string;
    readonly name: string;
    readonly level: AreaLevel;
    readonly formerNames?: readonly FormerName[] | undefined;
  };
  readonly boards: readonly AreaFileBoard[];
  readonly worksheets: readonly AreaFileWorksheet[];
  /** Where cards came from (CNV-2). For staff alone, like the file. */
  readonly conversions: readonly ConversionRecord[];
}

/** What every sheet on the shelf has. Times in milliseconds since 1970, UTC. */
interface AreaFileSheet {
  readonly id: string;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly editedAt: number;
  readonly editedBy: string;
  readonly away?: number | undefined;
}

/** A worksheet that staff write together. What is private or still sealed stays where it is (P16, P17). */
export interface AreaFileWorksheet extends AreaFileSheet {
  readonly opened?: number | undefined;
  readonly frozen?: number | undefined;
  readonly worksheet: PlainWorksheet;
  /** Versions and decisions of a plan, and what else the server keeps of it. */
  readonly papers: KeptPapers;
}

export interface AreaFileBoard extends AreaFileSheet {
  readonly board: PlainBoard;
  readonly staffNotes: readonly StaffNote[];
  /** The picture behind the board (WebP, base64), when it has one. */
  readonly picture?: string | undefined;
}
