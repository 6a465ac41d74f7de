import type { Role } from '@yoriai/shared/access/roles';

/** Who sits at the other end of a socket, as the HTTP session, or the pass of a meeting, said when it was accepted. */
export interface ConnectedPerson {
  readonly sessionId: string;
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  /** Came in by a link to one worksheet, and opens no other paper. */
  readonly only?: string | undefined;
}

/** What the engine carries along with each connection of a document. */
export interface HookContext {
  readonly person: ConnectedPerson;
}
