import { YoriaiError } from '@yoriai/shared/errors';

/**
 * Storage could not do what was asked, and kept nothing of it. People see `storage-unavailable`; `what` and `cause` are
 * for the operator's log only (they may hold paths).
 */
export class StorageFailure extends YoriaiError {
  readonly what: string;

  constructor(what: string, cause?: unknown) {
    super('storage-unavailable');
    this.what = what;
    this.cause = cause;
  }
}
