import { createContext } from 'react';
import type { FlowModel } from './flow-model.ts';

export const ModelContext = createContext<FlowModel | undefined>(undefined);
