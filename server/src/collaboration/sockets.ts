import type { Hocuspocus } from '@hocuspocus/server';
import type { ErrorId } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import { bytesOf, type CollaborationSocket, withSlowReaderLimit } from './collaboration-socket.ts';
import type { ConnectedPerson, HookContext } from './connected-person.ts';
import { refusalFrame } from './frame.ts';
import { frameGate } from './frame-gate.ts';
import { closeCode } from './guard.ts';

export interface Sockets {
  /** Takes over an accepted socket; call it in the same turn as the upgrade, or frames are lost. */
  accept(socket: CollaborationSocket, person: ConnectedPerson): void;
  /** Tells every client to come back later, and takes no new ones. */
  stop(): void;
}

/** Joins sockets to the engine, which attaches no listeners of its own. */
export function openSockets({
  engine,
  log,
  now,
}: {
  readonly engine: Hocuspocus<HookContext>;
  readonly log: BaseLogger;
  readonly now: () => number;
}): Sockets {
  const open = new Map<CollaborationSocket, (why: ErrorId) => void>();
  let stopping = false;

  function accept(socket: CollaborationSocket, person: ConnectedPerson): void {
    const client = engine.handleConnection(
      withSlowReaderLimit(socket, () => {
        log.warn({ account: person.accountId }, 'a reader was too slow');
        end();
        socket.terminate();
      }),
      new Request('http://collaboration/'),
      { person },
    );
    const gate = frameGate(now);

    /** From here on nothing of this socket is heard. The engine lets go of its documents at once. */
    const end = (code = 1000, reason = ''): void => {
      if (!open.delete(socket)) return;
      client.handleClose({ code, reason });
    };
    const closeFor = (why: ErrorId): void => {
      socket.close(closeCode(why), why);
      end(closeCode(why), why);
    };
    const refuse = (why: ErrorId): void => {
      log.warn({ account: person.accountId, why }, 'a client was closed');
      closeFor(why);
    };

    open.set(socket, closeFor);
    socket.on('message', (data, isBinary) => {
      if (!open.has(socket)) return;
      const bytes = bytesOf(data);
      const verdict = gate(bytes, isBinary);
      if ('close' in verdict) refuse(verdict.close);
      else if ('refuse' in verdict) socket.send(refusalFrame(verdict.refuse, 'not-found'));
      else if ('pass' in verdict) client.handleMessage(bytes);
    });
    socket.on('close', (code, reason) => end(code, Buffer.from(reason).toString()));
    // The close event follows; without a listener the error would end the process.
    socket.on('error', (error) => log.debug({ type: error.name }, 'a socket failed'));
    if (stopping) closeFor('server-stopping');
  }

  return {
    accept,
    stop() {
      stopping = true;
      for (const close of [...open.values()]) close('server-stopping');
    },
  };
}
