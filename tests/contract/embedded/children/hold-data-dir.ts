import { lockDataDir } from '@yoriai/server/storage/data-dir-lock';

/** Takes a folder and keeps it, or says who has it. */
const [dataDir = ''] = process.argv.slice(2);
const answer = await lockDataDir(dataDir).then(
  () => ({ held: process.pid }),
  (error) => ({ refused: error.message, pid: error.pid }),
);
process.stdout.write(`${JSON.stringify(answer)}\n`);
setInterval(() => undefined, 60_000);
