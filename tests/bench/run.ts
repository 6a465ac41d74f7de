import { type Row, report } from './report.ts';
import { deviceBytesPerMove } from './scenarios/device-bytes.ts';
import { districtEvening } from './scenarios/district-evening.ts';
import { meeting } from './scenarios/meeting.ts';
import { type Opening, open, type WorkedBoard, workedBoard } from './scenarios/opening.ts';
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
