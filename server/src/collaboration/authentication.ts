import type { Hocuspocus, onAuthenticatePayload } from '@hocuspocus/server';
import type { DocumentAccess } from '@yoriai/shared/access/policy';
import { bareName, type DocumentName, epochOf, parseDocumentName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import type { ConnectedPerson, HookContext } from './connected-person.ts';
import type { Epochs } from './epochs.ts';
import type { CollaborationExtension } from './extension.ts';
import { closeDocument } from './guard.ts';

/** What the catalogue and the policy say when a person opens a document. */
export type AccessAnswer = DocumentAccess | 'not-found' | 'put-away' | 'not-signed-in';
export type AskAccess = (person: ConnectedPerson, name: DocumentName) => Promise<AccessAnswer>;

export interface Authentication {
  readonly extension: CollaborationExtension;
  /** Says that access may have changed: whoever is just coming in is asked about again. */
  accessChanged(): void;
}

/**
 * Decides at connect, and nowhere else, whether a person may open a document (ACC-3). Documents that are unknown, put
 * away or not this person's are refused before anything of them is loaded or sent.
 */
export function authentication(access: AskAccess, epochs: Epochs, engine: () => Hocuspocus): Authentication {
  let generation = 0;
  const decidedIn = new WeakMap<object, number>();
  /** Documents open or being opened, by the headers of the request that made the socket. */
  const open = new WeakMap<Headers, number>();
  const count = (headers: Headers, more: number): number => {
    const sum = (open.get(headers) ?? 0) + more;
    open.set(headers, sum);
    return sum;
  };

  /** Asks again when access changed while the answer was on its way. */
  async function decide(person: ConnectedPerson, name: DocumentName): Promise<AccessAnswer> {
    for (;;) {
      const asked = generation;
      // Who may come in is asked of the document, whatever its epoch.
      const answer = await access(person, { ...name, epoch: 1 });
      if (asked === generation) return answer;
    }
  }

  return {
    accessChanged: () => {
      generation += 1;
    },
    extension: {
      extensionName: 'authentication',
      async onAuthenticate(payload) {
        const { documentName, requestHeaders, context, connectionConfig } = payload;
        const name = parseDocumentName(documentName);
        if (!name) throw new YoriaiError('not-found');
        try {
          if (count(requestHeaders, 1) > limits.documentsPerSocket)
            throw new YoriaiError('too-many-messages');
          connectionConfig.readOnly = readOnlyOf(await decide(context.person, name));
          refuseOtherEpochs(epochs, documentName);
          decidedIn.set(connectionConfig, generation);
          await load(engine(), payload);
        } catch (error) {
          count(requestHeaders, -1);
          throw error;
        }
      },
      connected({ connectionConfig, connection }) {
        // Access changed while the document was being loaded, when nobody could be closed yet (ACC-4).
        if (decidedIn.get(connectionConfig) !== generation) closeDocument(connection, 'access-changed');
      },
      onDisconnect({ requestHeaders }) {
        count(requestHeaders, -1);
      },
    },
  };
}

/** Told only to who may come in. @throws YoriaiError document-redacted, not-found */
function refuseOtherEpochs({ present }: Epochs, document: string): void {
  const now = present(bareName(document));
  if (now === document) return;
  throw new YoriaiError(epochOf(document) < epochOf(now) ? 'document-redacted' : 'not-found');
}

/** Loads the document before its reader is let in, so that a reader is refused when it cannot be read. */
async function load(
  engine: Hocuspocus,
  { documentName, request, socketId, connectionConfig, context }: onAuthenticatePayload<HookContext>,
): Promise<void> {
  try {
    await engine.createDocument(documentName, request, socketId, connectionConfig, context);
  } catch {
    throw new YoriaiError('storage-unavailable');
  }
}

/** @throws YoriaiError when the document is not to be opened at all. */
function readOnlyOf(answer: AccessAnswer): boolean {
  switch (answer) {
    case 'write':
      return false;
    case 'read':
      return true;
    case 'none':
      throw new YoriaiError('not-allowed');
    case 'put-away':
      throw new YoriaiError('document-put-away');
    default:
      throw new YoriaiError(answer);
  }
}
