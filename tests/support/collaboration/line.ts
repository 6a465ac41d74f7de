/** The client's end of a connection, whatever it is made of. */
export interface Line {
  write(bytes: Uint8Array): void;
  listen(onMessage: (bytes: Uint8Array) => void, onClose: (code: number, reason: string) => void): void;
}
