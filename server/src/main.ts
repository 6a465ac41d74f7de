import { createApp } from './app.ts';
import { hearEngine } from './collaboration/engine-words.ts';
import { openLog } from './http/log.ts';
import { portOf } from './http/port-of.ts';
import { announce } from './start/announce.ts';
import { logLastResort } from './start/last-resort.ts';
import { openData } from './start/open-data.ts';
import { exit, settingsOrExit } from './start/settings-or-exit.ts';
import { dataDirFault, portFault } from './start/start-faults.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';

const settings = settingsOrExit();
const log = openLog(settings.LOG_LEVEL);
hearEngine(log);
logLastResort(log);
const storage = await openData(settings, log).catch((error: unknown) => exit(dataDirFault(error, settings)));
const yoriai = await createApp({ settings, storage, log });

stopOnSignal(async () => {
  await yoriai.close();
  await storage.close();
}, log);

try {
  await yoriai.app.listen({ host: settings.HOST, port: settings.PORT });
} catch (error) {
  await yoriai.close();
  await storage.close();
  exit(portFault(error, settings));
}

process.stdout.write(announce({ settings, port: portOf(yoriai.app), setupToken: yoriai.setupToken }));
