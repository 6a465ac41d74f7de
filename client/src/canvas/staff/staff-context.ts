import { createContext } from 'react';
import type { DocumentConnection } from '../../collaboration/document-connection.ts';

/** The staff's own document of this board, while the staff layer is shown to somebody who may see it (ACC-5). */
export const StaffContext = createContext<DocumentConnection | undefined>(undefined);
