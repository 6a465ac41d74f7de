import type { CollaborationExtension } from './extension.ts';

/** Called for every change of an open document, whoever made it; a listener only notes it down. */
export type EditListener = (document: string) => void;

export interface EditNews {
  readonly extension: CollaborationExtension;
  onEdit(listener: EditListener): void;
}

/** Says which document changed, for what is kept up to date beside the documents. */
export function editNews(): EditNews {
  const listeners: EditListener[] = [];
  return {
    onEdit: (listener) => {
      listeners.push(listener);
    },
    extension: {
      extensionName: 'edit-news',
      afterLoadDocument({ document }) {
        document.on('update', () => {
          for (const listener of listeners) listener(document.name);
        });
      },
    },
  };
}
