import readXlsx from 'read-excel-file/node';
import writeXlsx, { type Row } from 'write-excel-file/node';
import { percentile } from '../meter.ts';
import type { MeasuredServer } from '../servers.ts';

const records = 5000;
const rounds = 3;

/** Milliseconds, the middle one of three; `longest` is how long another question waited meanwhile. */
interface Work {
  readonly ms: number;
  readonly longest: number;
}

export interface RecordTimes {
  /** A workbook of 5,000 records: looked at, and taken into a book until it is on the disk. */
  readonly look: Work;
  readonly bring: Work;
  /** The same records out of the book as a workbook. */
  readonly write: Work;
  /** The peer: the bare library reads and writes the same workbook, and does nothing else. */
  readonly bareRead: number;
  readonly bareWrite: number;
}

/** 5,000 実践記録 in and out (WS-4). */
export async function recordTimes(server: MeasuredServer & { readonly url: string }): Promise<RecordTimes> {
  const file = await workbook();
  const taken: { look: Work[]; bring: Work[]; write: Work[] } = { look: [], bring: [], write: [] };
  const bare: { read: number[]; write: number[] } = { read: [], write: [] };
  const area = await make(server, '/api/areas', { name: '計測', level: 'district' });
  for (let round = 0; round < rounds; round += 1) {
    const sheet = { template: 'practice-record', title: `記録 ${round}` };
    const book = await make(server, `/api/areas/${area}/worksheets`, sheet);
    const address = `${server.url}/api/areas/${area}/worksheets/${book}/records`;
    const send = (what: string) => () => ask(`${address}/${what}`, server, file);
    taken.look.push(await watched(server, send('preview')));
    taken.bring.push(await watched(server, send(`import?key=bench-round-${round}`)));
    taken.write.push(await watched(server, () => ask(`${address}/export?as=xlsx`, server)));
    bare.read.push(await timed(async () => void (await readXlsx(file))));
    bare.write.push(await timed(async () => void (await workbook())));
  }
  const middle = (works: readonly Work[]): Work => ({
    ms: percentile(
      works.map(({ ms }) => ms),
      0.5,
    ),
    longest: Math.max(...works.map(({ longest }) => longest)),
  });
  return {
    look: middle(taken.look),
    bring: middle(taken.bring),
    write: middle(taken.write),
    bareRead: percentile(bare.read, 0.5),
    bareWrite: percentile(bare.write, 0.5),
  };
}

const headings = [
  'NO.',
  '年月日',
  '時間',
  '会合名称',
  '場所',
  '記録職員',
  '種別',
  '立場',
  'プラン',
  'プロセス',
  '★',
  'モニタリング',
  '支援方針',
];
const plan = '見守りの分担を決め、次に回る組を話し合う。';
const processed = '出席12人。坂の上の4軒の話が出て、次の集まりまでに当番で回ることになった。'.repeat(3);

function workbook(): Promise<Buffer> {
  const rows = Array.from({ length: records }, (_, at): Row => {
    const date = new Date(Date.UTC(2026, 3, 1 + (at % 360)));
    return [
      { value: at + 1, type: Number },
      { value: date, type: Date, format: 'yyyy/mm/dd' },
      ...[
        '13:30～15:00',
        `見守り連絡会 ${at}`,
        '集会所',
        '地域担当',
        '会議',
        '事務局として',
        plan,
        `${processed}${at}`,
        '',
        '次も続ける。',
        'しる、つなぐ',
      ],
    ];
  });
  return writeXlsx([headings, ...rows]).toBuffer();
}

async function ask(url: string, { headers }: MeasuredServer, file?: Buffer): Promise<void> {
  const answer = await fetch(url, {
    headers: { ...headers, ...(file && { 'content-type': 'application/octet-stream' }) },
    ...(file && { method: 'POST', body: new Uint8Array(file) }),
  });
  const said = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok || said.includes('"error"')) throw new Error(`${url}: ${said.toString().slice(0, 300)}`);
}

async function make(
  { url, headers }: MeasuredServer & { readonly url: string },
  path: string,
  body: object,
): Promise<string> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return ((await answer.json()) as { id: string }).id;
}

/** Does a work, and asks something small all the while. */
async function watched(
  server: MeasuredServer & { readonly url: string },
  work: () => Promise<void>,
): Promise<Work> {
  let [longest, under] = [0, true];
  const beside = (async () => {
    while (under) {
      const wait = await timed(async () => void (await (await fetch(`${server.url}/healthz`)).text()));
      longest = Math.max(longest, wait);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const ms = await timed(work);
  under = false;
  await beside;
  return { ms, longest };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
