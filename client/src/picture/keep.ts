import { copyInName, copyInWords, type MadeCopy } from '@yoriai/shared/access-record/copy';
import { handOver } from '../app/hand-over.ts';
import type { BoardDrawing } from './board-drawing.ts';
import { withCopyMark } from './copy-mark.ts';
import { fileName } from './file-name.ts';
import { fontFace, type LetterFile, letterOf, neededFiles } from './letters.ts';
import { dataAddress, loadLetters, pageLetterFiles } from './page-look.ts';
import { pngOf, pointsPerUnit, type SignedSvg } from './png.ts';
import type { Prepared } from './prepare.ts';
import { type Sign, signStrip } from './sign-strip.ts';
import { resting } from './stopping.ts';
import { together } from './svg.ts';
import { svgFile } from './svg-file.ts';

/** Points for each unit when nothing is too large. */
const usual = 2;

/** What was kept, and how fine it came out: 100 as always. */
export interface Kept {
  readonly name: string;
  readonly percent: number;
}

/**
 * Makes a file of the picture and hands it to the person.
 *
 * @param copy what it bears of the copy it is (P18)
 * @throws Stopped when it was stopped
 */
export async function keep(
  prepared: Prepared,
  ending: 'svg' | 'png',
  copy: MadeCopy,
  signal: AbortSignal,
  progress: (done: number, of: number) => void,
): Promise<Kept> {
  const { pen, heading, at } = prepared;
  const rest = resting(signal);
  const mark = copy.marked ? copyInWords(copy.copy) : undefined;
  if (mark !== undefined) await loadLetters(mark);
  const whole = withCopyMark(pen, prepared.whole, mark);
  const files = neededFiles(pageLetterFiles(), pen.letters);
  const faces: string[] = [];
  for (const file of files) {
    faces.push(fontFace(file, await dataAddress(file.address, signal)));
    progress(faces.length, files.length);
    await rest();
  }
  const { width, height } = whole.box;
  const file = (drawing: BoardDrawing) => svgFile(pen, drawing, heading.title, faces);
  const blob =
    ending === 'svg'
      ? new Blob([file(whole)], { type: 'image/svg+xml' })
      : await pngOf(signed(whole, file, signsOf(files, pen.letters)), signal);
  await rest();
  const name = fileName(`${heading.title}_${copyInName(copy.copy)}`, at, ending);
  handOver(blob, name);
  const points = ending === 'png' ? pointsPerUnit(width, height) : usual;
  return { name, percent: Math.floor((points / usual) * 100) };
}

const signsOf = (files: readonly LetterFile[], letters: Prepared['pen']['letters']): readonly Sign[] =>
  files.flatMap((file) => {
    const letter = letterOf(file, letters);
    return letter === undefined || letter.trim() === '' ? [] : [{ letter, weight: file.weight }];
  });

function signed(
  whole: BoardDrawing,
  file: (drawing: BoardDrawing) => string,
  signs: readonly Sign[],
): SignedSvg {
  const { box } = whole;
  const strip = signStrip(signs, box);
  const source = file({
    svg: together([whole.svg, strip.svg]),
    box: { ...box, height: box.height + strip.height },
  });
  return { source, width: box.width, height: box.height, strip };
}
