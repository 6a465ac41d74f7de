import { closeBrowser } from '../browser/harness/browser.ts';
import { type Row, report } from './report.ts';
import { laidBoard, look } from './scenarios/canvas.ts';
import { deviceBytesPerMove } from './scenarios/device-bytes.ts';
import { districtEvening } from './scenarios/district-evening.ts';
import { hallEvening } from './scenarios/hall.ts';
import { meeting } from './scenarios/meeting.ts';
import { type Opening, open, type WorkedBoard, workedBoard } from './scenarios/opening.ts';
import { recordTimes } from './scenarios/records.ts';
import { traceTimes } from './scenarios/trace.ts';
import { type MeasuredServer, startBare, startYoriai } from './servers.ts';

/** `pnpm bench`: ratios against a bare in-memory Hocuspocus beside it, in one run. Never part of a test. */
const ms = (value: number) => `${value.toFixed(1)} ms`;
const kb = (value: number) => `${(value / 1000).toFixed(0)} KB`;
const times = (a: number, b: number) => `${(a / b).toFixed(2)} ×`;
const note = (text: string) => process.stderr.write(`${text}\n`);

const rows: Row[] = [];
const bare = await startBare();
const yoriai = await startYoriai();

note('meeting …');
const [hall, bareHall] = [await meeting(yoriai, 20), await meeting(bare, 20)];
rows.push({
  what: 'meeting: 60 clients on one board, 2 edits/s each: p99 (p50)',
  yoriai: `${ms(hall.p99)} (${ms(hall.p50)})`,
  bare: `${ms(bareHall.p99)} (${ms(bareHall.p50)})`,
  ratio: times(hall.p99, bareHall.p99),
  reach: 'p99 ≤ 2 × and < 16 ms',
  reached: hall.p99 <= 2 * bareHall.p99 && hall.p99 < 16,
});

note('district evening …');
const [evening, bareEvening] = [await districtEvening(yoriai, 20), await districtEvening(bare, 20)];
rows.push({
  what: 'district evening: 100 boards × 5 clients: server CPU for 10,000 edits',
  yoriai: `${evening.cpu.toFixed(2)} s`,
  bare: `${bareEvening.cpu.toFixed(2)} s`,
  ratio: times(evening.cpu, bareEvening.cpu),
  reach: '≤ 1.2 ×',
  reached: evening.cpu <= 1.2 * bareEvening.cpu,
});

note('opening a worked board …');
const board = await workedBoard(yoriai, 'list');
const bareBoard = await workedBoard(bare, 'map');
const held = await heldOpening(yoriai, board);
const bareHeld = await heldOpening(bare, bareBoard);
await yoriai.stop();
const again = await startYoriai(yoriai.dataDir);
const fromDisk = await open(again, board.document);
rows.push({
  what: 'opening 1,000 cards after 20,000 moves: bytes',
  yoriai: kb(held.bytes),
  bare: kb(bareHeld.bytes),
  ratio: times(held.bytes, bareHeld.bytes),
  reach: '≤ 167 KB',
  reached: held.bytes <= 167_000,
});
rows.push({
  what: 'the same: time to synced, held / from disk',
  yoriai: `${ms(held.ms)} / ${ms(fromDisk.ms)}`,
  bare: ms(bareHeld.ms),
  ratio: times(held.ms, bareHeld.ms),
  reach: '≤ 20 ms / ≤ 100 ms',
  reached: held.ms <= 20 && fromDisk.ms <= 100,
});

note('device bytes …');
const [small, large] = [
  await deviceBytesPerMove(again, 100, 400),
  await deviceBytesPerMove(again, 5000, 400),
];
rows.push({
  what: 'device bytes per move, fsync included, at 100 / 5,000 cards',
  yoriai: `${(small / 1024).toFixed(1)} / ${(large / 1024).toFixed(1)} KiB`,
  bare: 'keeps nothing',
  ratio: times(large, small),
  reach: '≤ 8 KiB alike',
  reached: small <= 8192 && large <= 8192,
});

note('hall …');
const evening98 = await hallEvening(again, 180);
rows.push({
  what: `a hall: ${evening98.joined} phones behind one address, a desk, a wall, ${evening98.cards} cards in 3 minutes: from a phone to the desk p95 (p50)`,
  yoriai: `${ms(evening98.toDesk.p95)} (${ms(evening98.toDesk.p50)})`,
  bare: '—',
  ratio: '—',
  reach: 'p95 ≤ 1 s',
  reached: evening98.toDesk.p95 <= 1000,
});
rows.push({
  what: 'the same: from 出す to the wall p95 (p50)',
  yoriai: `${ms(evening98.toWall.p95)} (${ms(evening98.toWall.p50)})`,
  bare: '—',
  ratio: '—',
  reach: 'p95 ≤ 1 s',
  reached: evening98.toWall.p95 <= 1000,
});
rows.push({
  what: 'the same: the server’s processor a minute, and its memory at the end',
  yoriai: `${evening98.cpu.toFixed(1)} s / ${evening98.memory.toFixed(0)} MiB`,
  bare: '—',
  ratio: '—',
  reach: '—',
  reached: true,
});

note('canvas …');
const [few, many] = [await laidBoard(again, 100, 30), await laidBoard(again, 1000, 300)];
const [smallLook, largeLook] = [await look(again, few), await look(again, many)];
await closeBrowser();
rows.push({
  what: 'a browser opens 1,000 cards and 300 lines, ready to edit, warm cache',
  yoriai: ms(largeLook.opening),
  bare: `100 cards: ${ms(smallLook.opening)}`,
  ratio: times(largeLook.opening, smallLook.opening),
  reach: '≤ 1,500 ms',
  reached: largeLook.opening <= 1500,
});
rows.push({
  what: 'the same, moved over by hand: frames a second, median',
  yoriai: largeLook.frames.toFixed(0),
  bare: `100 cards: ${smallLook.frames.toFixed(0)}`,
  ratio: times(largeLook.frames, smallLook.frames),
  reach: '≥ 50',
  reached: largeLook.frames >= 50,
});

note('trace …');
const { atRest, edited, anew } = await traceTimes(again);
rows.push({
  what: '「この取り組みはなぜ？」 over 5,000 cards on ten boards, back and forward: p95 (p50)',
  yoriai: `${ms(atRest.p95)} (${ms(atRest.p50)})`,
  bare: `index made anew: ${ms(anew.p95)} (${ms(anew.p50)})`,
  ratio: times(atRest.p95, anew.p95),
  reach: 'p95 ≤ 300 ms',
  reached: atRest.p95 <= 300,
});
rows.push({
  what: 'the same, a board of the area edited before each question: p95 (p50)',
  yoriai: `${ms(edited.p95)} (${ms(edited.p50)})`,
  bare: `index made anew: ${ms(anew.p95)} (${ms(anew.p50)})`,
  ratio: times(edited.p95, anew.p95),
  reach: 'p95 ≤ 300 ms',
  reached: edited.p95 <= 300,
});

note('records …');
const { look: looked, bring, write, bareRead, bareWrite } = await recordTimes(again);
rows.push({
  what: '5,000 実践記録 from a workbook into a book, read, checked and on the disk (looked at before that)',
  yoriai: `${ms(bring.ms)} (${ms(looked.ms)})`,
  bare: `the bare library reads it: ${ms(bareRead)}`,
  ratio: times(bring.ms, bareRead),
  reach: '≤ 5 s',
  reached: bring.ms <= 5000,
});
rows.push({
  what: 'the same out of the book as a workbook',
  yoriai: ms(write.ms),
  bare: `the bare library writes it: ${ms(bareWrite)}`,
  ratio: times(write.ms, bareWrite),
  reach: '≤ 3 s',
  reached: write.ms <= 3000,
});
const waits = [looked, bring, write].map(({ longest }) => longest);
rows.push({
  what: 'meanwhile, the longest that another question waited: looking, in, out',
  yoriai: waits.map(ms).join(' / '),
  bare: '—',
  ratio: '—',
  reach: '≤ 1 s',
  reached: Math.max(...waits) <= 1000,
});

await again.stop();
await bare.stop();
again.forget();
report(rows);

/** The quickest of five openings while the server holds the board; then the last person leaves it. */
async function heldOpening(server: MeasuredServer, { document, leave }: WorkedBoard): Promise<Opening> {
  const openings: Opening[] = [];
  for (let count = 0; count < 5; count += 1) openings.push(await open(server, document));
  await leave();
  return openings.reduce((a, b) => (a.ms <= b.ms ? a : b));
}
