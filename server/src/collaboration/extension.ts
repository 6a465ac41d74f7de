import type { HookName, HookPayloadByName } from '@hocuspocus/server';
import type { HookContext } from './connected-person.ts';

/**
 * One purpose of the collaboration server. Its hooks are called only through the guard, so they may throw: a
 * `YoriaiError` where a client is to be refused, anything else by accident.
 */
export type CollaborationExtension = {
  readonly extensionName: string;
} & {
  readonly [Hook in HookName]?: (payload: HookPayloadByName<HookContext>[Hook]) => void | Promise<void>;
};

/** Thrown by `beforeUnloadDocument`: the document is still needed in memory. */
export class StayLoaded extends Error {}
