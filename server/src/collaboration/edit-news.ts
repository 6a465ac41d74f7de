import { bareName } from '@yoriai/shared/documents/names';
import type { CollaborationExtension } from './extension.ts';

/** Called with the bare name of a document for every change of it, whoever made it; a listener only notes it down. */
export type EditListener = (document: string) => void;

export interface EditNews {
  readonly extension: CollaborationExtension;
  onEdit(listener: EditListener): void;
  /** Says that a document changed as a whole. */
  say(document: string): void;
}

/** Says which document changed, for what is kept up to date beside the documents. */
export function editNews(): EditNews {
  const listeners: EditListener[] = [];
  const say = (document: string): void => {
    for (const listener of listeners) listener(bareName(document));
  };
  return {
    say,
    onEdit: (listener) => {
      listeners.push(listener);
    },
    extension: {
      extensionName: 'edit-news',
      afterLoadDocument({ document }) {
        document.on('update', () => say(document.name));
      },
    },
  };
}
