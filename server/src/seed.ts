import { createApp } from './app.ts';
import { hearEngine } from './collaboration/engine-words.ts';
import { openLog } from './http/log.ts';
import { makeSample } from './sample/make-sample.ts';
import { logLastResort } from './start/last-resort.ts';
import { openData } from './start/open-data.ts';
import { exit, settingsOrExit } from './start/settings-or-exit.ts';
import { dataDirFault } from './start/start-faults.ts';

/** `pnpm seed`: puts the sample area into DATA_DIR while no server runs. */
const settings = settingsOrExit();
const log = openLog(settings.LOG_LEVEL);
hearEngine(log);
logLastResort(log);
const storage = await openData(settings, log).catch((error: unknown) => exit(dataDirFault(error, settings)));
const { engine, catalogues, projections, close } = await createApp({ settings, storage, log });

const area = await makeSample(
  { engine, catalogues, projections, files: storage.files },
  undefined,
  Date.now(),
);
await close();
await storage.close();
process.stdout.write(`見本の地区「${area.name}」ができました。\narea: ${area.id}\n`);
