import { createContext } from 'react';

/** Whether there is a margin at the right of the paper; without one, slips lie under what they are about. */
export const MarginContext = createContext(false);
