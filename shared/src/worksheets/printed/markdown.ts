import type { Block, Inline, RichText } from '../../documents/rich-text.ts';
import type { RelationMap } from '../relation-map.ts';
import type { PrintedField, PrintedPaper, PrintedRemark } from './printed-paper.ts';
import { linesInWords } from './relation-lines.ts';

/** A printed worksheet as Markdown (WS-8). What somebody wrote is escaped, so that it reads as it was typed (HOST-5). */
export function markdownOf(paper: PrintedPaper, heads: readonly string[]): string {
  const blocks = [
    `# ${literal(paper.title)}`,
    [paper.form, ...heads].map(literal).join('　'),
    ...paper.sections.flatMap((section) => [
      ...(section.part === undefined ? [] : [`## ${literal(section.part)}`]),
      `## ${section.number}. ${literal(section.title)}`,
      ...section.fields.flatMap(fieldOf),
      ...(section.remarks.length > 0 ? [section.remarks.map((it) => remarkOf(it, 0)).join('\n')] : []),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function fieldOf(field: PrintedField): readonly string[] {
  const label = `**${literal(field.label)}**`;
  switch (field.is) {
    case 'rich':
      return [label, richOf(field.rich)];
    case 'line':
      return [`${label}　${lines(field.text)}`];
    case 'check':
      return [`- [${field.checked ? 'x' : ' '}] ${literal(field.label)}`];
    case 'map':
      return [label, field.map ? linesOfMap(field.map) : ''];
    case 'table':
      return [
        label,
        tableOf(
          field.columns.map((column) => column.label),
          field.rows,
        ),
      ];
  }
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const cell = (text: string): string => lines(text).replaceAll('|', '\\|').replaceAll('  \n', '<br>');

const linesOfMap = (map: RelationMap): string =>
  linesInWords(map)
    .map((line) => `- ${literal(line)}`)
    .join('\n');

function remarkOf({ kind, text, by, answers }: PrintedRemark, depth: number): string {
  const own = `${'  '.repeat(depth)}- ${literal(kind)}（${literal(by)}）：${literal(text).replaceAll('\n', ' ')}`;
  return [own, ...answers.map((it) => remarkOf(it, depth + 1))].join('\n');
}

const richOf = (rich: RichText): string => rich.map(blockOf).join('\n\n');

function blockOf(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return block.inline.map(inlineOf).join('');
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.inline.map(inlineOf).join('')}`;
    case 'list':
      return block.items
        .map(
          (item, index) =>
            `${block.ordered ? `${index + 1}.` : '-'} ${richOf(item).replaceAll('\n', '\n   ')}`,
        )
        .join('\n');
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map(({ content }) => richOf(content).replaceAll('\n', '<br>')),
      );
      const [heads = [], ...rest] = rows;
      const line = (cells: readonly string[]) =>
        `| ${cells.map((it) => it.replaceAll('|', '\\|')).join(' | ')} |`;
      return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rest.map(line)].join('\n');
    }
  }
}

function inlineOf({ text, bold, italic, strike, ruby }: Inline): string {
  const words = `${lines(text)}${ruby === undefined ? '' : `（${literal(ruby)}）`}`;
  if (words.trim() === '') return words;
  const marks = `${bold ? '**' : ''}${italic ? '*' : ''}${strike ? '~~' : ''}`;
  return `${marks}${words}${[...marks].reverse().join('')}`;
}

const lines = (text: string): string => literal(text).replaceAll('\n', '  \n');

/** Markdown's own signs, and the angle bracket that would begin markup. */
const literal = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>#~|]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(?=\s)/gm, '$1\\$2');
