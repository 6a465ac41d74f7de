import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import * as Y from 'yjs';

/** Builds a document on the side. @throws YoriaiError document-full */
export function checkSize(fill: (doc: Y.Doc) => void): Y.Doc {
  const doc = new Y.Doc();
  fill(doc);
  if (Y.encodeStateAsUpdate(doc).byteLength > limits.documentBytes) throw new YoriaiError('document-full');
  return doc;
}

/** What makes a file no area file. @param path where in the file */
export const fileFault = (path: string, what: string): YoriaiError =>
  new YoriaiError('not-an-area-file', [{ path, fault: what }]);
