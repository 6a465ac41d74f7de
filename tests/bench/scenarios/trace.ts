import { stepsOf } from '@yoriai/shared/documents/provenance';
import { AreaIndex } from '@yoriai/shared/trace/area-index';
import { type CardOn, type LargeArea, largeArea } from '../large-area.ts';
import { LightClient } from '../light-client.ts';
import { pause, percentile } from '../meter.ts';
import { moveCard } from '../moving.ts';
import type { MeasuredServer } from '../servers.ts';

/** Milliseconds from asking to holding the whole answer. */
interface Asked {
  readonly p50: number;
  readonly p95: number;
}

export interface TraceTimes {
  /** Nobody edits. */
  readonly atRest: Asked;
  /** A board of the area is edited before each question. */
  readonly edited: Asked;
  /** The peer: the index is made anew from the plain boards for each question, without a wire in between. */
  readonly anew: Asked;
}

/** 「この取り組みはなぜ？」: back from a hundred activities and forward from a hundred voices of an area of 5,000 cards. */
export async function traceTimes(server: MeasuredServer & { readonly url: string }): Promise<TraceTimes> {
  const area = largeArea('trace');
  const imported = await fetch(`${server.url}/api/areas/import`, {
    method: 'POST',
    headers: { ...server.headers, 'content-type': 'application/json' },
    body: JSON.stringify(area.file),
  });
  if (!imported.ok) throw new Error(`the area was not taken: ${await imported.text()}`);
  const ask = async ([board, card]: CardOn): Promise<void> => {
    const query = new URLSearchParams({ board, card });
    const answer = await fetch(`${server.url}/api/areas/${area.file.area.id}/trace?${query}`, {
      headers: server.headers,
    });
    if (!answer.ok) throw new Error(`no trace: ${await answer.text()}`);
    await answer.json();
  };
  const questions = [...area.activities, ...area.voices];
  const atRest = await timed(questions, ask);
  return { atRest, edited: await whileEdited(server, area, ask), anew: await timed(questions, anew(area)) };
}

async function whileEdited(
  server: MeasuredServer,
  { file, activities, voices }: LargeArea,
  ask: (card: CardOn) => Promise<void>,
): Promise<Asked> {
  const board = file.boards.find((it) => it.board.kind === 'needs-to-issues')?.id ?? '';
  const client = new LightClient({
    url: server.socketUrl,
    document: `board/${board}`,
    headers: server.headers,
  });
  await client.synced;
  let moves = 0;
  const edit = async (): Promise<void> => {
    moves += 1;
    moveCard(client.doc, 'c_voice0', moves, 0);
    await pause(20);
  };
  const asked = await timed([...activities.slice(0, 50), ...voices.slice(0, 50)], ask, edit);
  await client.close();
  return asked;
}

const anew =
  ({ file }: LargeArea) =>
  async ([board, card]: CardOn): Promise<void> => {
    const index = new AreaIndex();
    for (const { id, board: plain } of file.boards)
      index.take({ id, kind: plain.kind, title: plain.title, away: false }, plain);
    index.takeConversions(file.conversions.flatMap(stepsOf));
    JSON.parse(JSON.stringify(index.traceOf(board, card, () => true)));
  };

async function timed(
  cards: readonly CardOn[],
  ask: (card: CardOn) => Promise<void>,
  before: () => Promise<void> = async () => undefined,
): Promise<Asked> {
  for (const card of cards.slice(0, 5)) await ask(card);
  const waits: number[] = [];
  for (const card of cards) {
    await before();
    const start = performance.now();
    await ask(card);
    waits.push(performance.now() - start);
  }
  return { p50: percentile(waits, 0.5), p95: percentile(waits, 0.95) };
}
