import { bareName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type * as Y from 'yjs';
import type { ConnectedPerson } from './connected-person.ts';
import type { CollaborationExtension } from './extension.ts';
import { type ReceivedUpdate, readUpdate, syncStep2, syncUpdate } from './received-update.ts';

/**
 * Whether somebody may make this edit in a document, parts of which are held for some people at present. Asked for every
 * message, so it is to cost no more than the edit is long.
 *
 * @param doc as it is before the edit
 */
export type Holding = (person: ConnectedPerson, doc: Y.Doc, update: ReceivedUpdate) => boolean;

/** @returns undefined for a document nothing of which is held, as almost always. @param document its bare name */
export type AskHolding = (document: string) => Holding | undefined;

/** Refuses edits that touch what is held for others, before they reach the journal. */
export function heldPlaces(ask: AskHolding): CollaborationExtension {
  return {
    extensionName: 'held-places',
    beforeSync({ document, documentName, connection, type, payload }) {
      if ((type !== syncStep2 && type !== syncUpdate) || connection.readOnly) return;
      const mayEdit = ask(bareName(documentName));
      if (mayEdit && !mayEdit(connection.context.person, document, readUpdate(payload)))
        throw new YoriaiError('place-held');
    },
  };
}
