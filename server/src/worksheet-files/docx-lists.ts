import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';

export const lists = { ordered: 'numbers', unordered: 'dots' } as const;

const levels = [0, 1, 2, 3] as const;
const indent = (level: number) => ({ paragraph: { indent: { left: 420 * (level + 1), hanging: 420 } } });

/** How lists are numbered and dotted, down to the fourth level. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: lists.ordered,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        style: indent(level),
      })),
    },
    {
      reference: lists.unordered,
      levels: levels.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: '・',
        alignment: AlignmentType.START,
        style: indent(level),
      })),
    },
  ],
};

/** Deeper lists are written at the deepest level there is. */
export const levelOf = (depth: number): number => Math.min(depth, levels.length - 1);
