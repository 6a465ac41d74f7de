import { type Extension, Hocuspocus } from '@hocuspocus/server';
import type { CollaborationExtension } from '@yoriai/server/collaboration/extension';
import { guarded } from '@yoriai/server/collaboration/guard';
import { YoriaiError } from '@yoriai/shared/errors';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HandCrankedWire } from '../../support/collaboration/hand-cranked-wire.ts';
import { person } from '../../support/collaboration/table.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { turns } from '../../support/collaboration/turns.ts';

const log = pino({ level: 'silent' });
const unhandled: unknown[] = [];
const hear = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', hear);
});
afterEach(() => {
  process.off('unhandledRejection', hear);
});

const hooks = [
  'connected',
  'afterLoadDocument',
  'afterHandleMessage',
  'beforeBroadcastStateless',
  'onStateless',
  'onChange',
  'onStoreDocument',
  'onAwarenessUpdate',
  'onDisconnect',
  'beforeUnloadDocument',
  'afterUnloadDocument',
] as const;

/** One person edits, speaks and leaves on an engine whose only extension is `extension`. */
async function meetingWith(extension: Extension) {
  const engine = new Hocuspocus({ quiet: true, debounce: 0, extensions: [extension] });
  const wire = new HandCrankedWire();
  const client = engine.handleConnection(wire, new Request('http://test/'), { person: person() });
  wire.on('message', (data) => client.handleMessage(data as Uint8Array));
  wire.on('close', (code, reason) => client.handleClose({ code, reason: String(reason) }));
  const crank = async () => {
    for (let i = 0; i < 6; i += 1) {
      wire.crank();
      await turns();
    }
  };
  const one = new TestPage(wire).open('board/b1');
  await crank();
  one.doc.getMap('cards').set('c_1', 1);
  one.setPresence({ inside: 'b1' });
  one.mark();
  await crank();
  engine.documents.get('board/b1')?.broadcastStateless('x');
  const kept = engine.documents.get('board/b1')?.getMap('cards').get('c_1');
  wire.cut();
  await crank();
  return { kept, left: engine.documents.size };
}

it.each(hooks)('[HOST-2] a throw in %s neither ends the process nor strands the document', async (hook) => {
  const boom = () => {
    throw new Error('boom');
  };
  const extension: CollaborationExtension = { extensionName: 'faulty', [hook]: boom };
  expect(await meetingWith(guarded(extension, log))).toEqual({ kept: 1, left: 0 });
  expect(unhandled).toEqual([]);
});

it('[HOST-2] a deciding hook that fails by accident refuses the one message as a fault of the server', async () => {
  const extension = guarded(
    {
      extensionName: 'faulty',
      beforeSync: () => {
        throw new TypeError('boom');
      },
    },
    log,
  );
  await expect(extension.beforeSync?.({} as never)).rejects.toEqual({ code: 4500, reason: 'server-fault' });
});

it('[HOST-2] what a hook refuses on purpose reaches the client as its error id', async () => {
  const extension = guarded(
    {
      extensionName: 'strict',
      onAuthenticate: () => {
        throw new YoriaiError('not-found');
      },
    },
    log,
  );
  await expect(extension.onAuthenticate?.({} as never)).rejects.toEqual({ code: 4404, reason: 'not-found' });
});
