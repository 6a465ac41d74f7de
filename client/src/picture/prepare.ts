import { parseDocumentName } from '@yoriai/shared/documents/names';
import { boardFace } from '../boards/board-face.ts';
import { pictureOf } from '../canvas/ground/picture.ts';
import type { BoardSession } from '../canvas/session/board-session.ts';
import type { Words } from '../words/use-words.tsx';
import { formatDay } from '../words/when.ts';
import { type BoardDrawing, drawBoard, type EmbeddedPicture } from './board-drawing.ts';
import { type BoardToDraw, boardToDraw } from './board-to-draw.ts';
import { framed } from './framed.ts';
import { type Heading, needsCare } from './heading.ts';
import { type Legend, layLegend } from './legend.ts';
import { looseCount } from './loose.ts';
import { dataAddress, loadLetters, pageLook, pageMeasure } from './page-look.ts';
import { Pen } from './pen.ts';
import { resting } from './stopping.ts';
import { wordsUnder } from './words-under.ts';

/** A board drawn once: what is printed and kept as a file is all made of it. */
export interface Prepared {
  readonly pen: Pen;
  readonly heading: Heading;
  readonly cards: number;
  /** Without title and legend, for a single sheet. */
  readonly bare: BoardDrawing;
  /** With both, for posters and files. */
  readonly whole: BoardDrawing;
  readonly legend: (width: number) => Legend;
  /** The picture under the cards could not be fetched and is not in it. */
  readonly withoutBackground: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** @throws Stopped when it was stopped by `signal` */
export async function prepare(
  session: BoardSession,
  words: Words,
  signal: AbortSignal,
  progress: (done: number, of: number) => void,
): Promise<Prepared> {
  const at = Date.now();
  const rest = resting(signal);
  const board = await boardToDraw(session);
  const heading = headingOf(board, words, at);
  const background = await backgroundOf(session, signal);
  await rest();
  const picture = background === 'lost' ? undefined : background;
  const draw = async (): Promise<Prepared> => {
    const pen = new Pen(pageLook(), pageMeasure(), words);
    const bare = await drawBoard(pen, board, picture, { progress, rest });
    const legend = (width: number) => layLegend(pen, board, width);
    return {
      pen,
      heading,
      cards: board.cards.length,
      bare,
      whole: framed(pen, bare, heading, legend),
      legend,
      withoutBackground: background === 'lost',
      at,
    };
  };
  const letters = lettersOf(board, heading, words);
  await loadLetters(letters);
  const first = await draw();
  const missing = [...first.pen.letters[400], ...first.pen.letters[700]].filter(
    (it) => !letters.includes(it),
  );
  if (missing.length === 0) return first;
  // Words that a kind of board adds itself were measured with other letters.
  await loadLetters(missing.join(''));
  return draw();
}

function headingOf(board: BoardToDraw, { t }: Words, at: number): Heading {
  const face = boardFace(board.skin.kind.name);
  const loose = looseCount(board);
  return {
    title: board.title,
    kind: face ? t(face.name) : '',
    day: formatDay(at),
    care: needsCare(board.skin.kind) ? t('picture:care') : undefined,
    loose: loose > 0 ? t('picture:loose', { n: loose }) : undefined,
  };
}

/** Everything that may come to be written. */
function lettersOf(board: BoardToDraw, heading: Heading, words: Words): string {
  const { skin } = board;
  const { t } = words;
  const keys = [
    ...Object.values(skin.cards).map(({ name }) => name),
    ...Object.values(skin.qualities).map(({ name }) => name),
    ...(skin.columns ?? []).flatMap(({ title, says, count }) => [title, says, count]),
  ];
  const said = [
    ...board.cards.flatMap((card) => [
      card.text,
      skin.nameOf(card, words),
      skin.ringOf(card),
      ...wordsUnder(card, skin, words),
    ]),
    ...board.links.map(({ label }) => label ?? ''),
    ...board.groups.map(({ title }) => title),
    ...board.sketch.map(({ label }) => label ?? ''),
    ...keys.map((key) => t(key)),
    ...Object.values(heading),
    t('canvas:group.untitled'),
    t('picture:glue'),
    t('picture:number'),
    '？…0123456789',
  ];
  return [...new Set(said.join(''))].join('');
}

async function backgroundOf(
  session: BoardSession,
  signal: AbortSignal,
): Promise<EmbeddedPicture | 'lost' | undefined> {
  const picture = pictureOf(session.view.board);
  const board = parseDocumentName(session.document.name)?.id;
  if (!picture || board === undefined) return undefined;
  const { file, width, height } = picture;
  const from = `/api/boards/${board}/picture?file=${encodeURIComponent(file)}`;
  try {
    return { address: await dataAddress(from, signal), width, height };
  } catch {
    return 'lost';
  }
}
