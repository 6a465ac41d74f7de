import type { Connection, Extension, HookName } from '@hocuspocus/server';
import { type ErrorId, errors, YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';
import { type CollaborationExtension, StayLoaded } from './extension.ts';

/** Hooks the engine waits for and whose throw refuses one message or one document of one client. */
const deciding: ReadonlySet<HookName> = new Set([
  'onConnect',
  'onAuthenticate',
  'onLoadDocument',
  'beforeHandleMessage',
  'beforeHandleAwareness',
  'beforeSync',
]);

/** What the engine reads off a throw: the close code, and the reason it sends to the client. */
interface Refusal {
  readonly code: number;
  readonly reason: ErrorId;
}

/**
 * The one guard every hook runs through (HOST-2). The engine calls many hooks without waiting for them, and there a
 * throw is an unhandled rejection, which ends the process (ENGINE, trap 3). Behind this guard only deciding hooks
 * ever throw, and only what the engine turns into a refusal of the one client.
 */
export function guarded(extension: CollaborationExtension, log: BaseLogger): Extension {
  const hooks = Object.entries(extension).flatMap(([name, hook]) =>
    typeof hook === 'function' ? [[name, guardedHook(name as HookName, hook as Hook, extension, log)]] : [],
  );
  return { extensionName: extension.extensionName, ...Object.fromEntries(hooks) };
}

type Hook = (payload: unknown) => void | Promise<void>;

function guardedHook(name: HookName, hook: Hook, extension: CollaborationExtension, log: BaseLogger): Hook {
  return async (payload) => {
    try {
      await hook(payload);
    } catch (error) {
      if (name === 'beforeUnloadDocument' && error instanceof StayLoaded) throw {};
      const fault = error instanceof YoriaiError ? undefined : faultForLog(error);
      if (fault) log.error({ ...fault, hook: name, extension: extension.extensionName }, 'a hook failed');
      if (deciding.has(name)) throw refusalOf(error);
    }
  };
}

const refusalOf = (error: unknown): Refusal =>
  refusal(error instanceof YoriaiError ? error.id : 'server-fault');

const refusal = (reason: ErrorId): Refusal => ({ code: closeCode(reason), reason });

/** Closes one document of one client; the others on its socket stay (SYNC-4). */
export function closeDocument(connection: Connection, why: ErrorId): void {
  connection.close(refusal(why));
}

/** The close code of an error id; ids that never close anything count as a fault of the server. */
export function closeCode(id: ErrorId): number {
  const entry = errors[id];
  return 'close' in entry ? entry.close : errors['server-fault'].close;
}
