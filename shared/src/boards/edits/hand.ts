/** Who edits, when, and where new ids come from: handed in, so that the domain knows no clock and no chance. */
export interface Hand {
  /** The name shown with what this hand writes. */
  readonly by: string;
  now(): number;
  /** @param prefix of the record type, e.g. `c_`. */
  id(prefix: string): string;
}
