import { limits } from '@yoriai/shared/limits';

/** What the engine needs of a WebSocket; `ws` has it. */
export interface CollaborationSocket {
  readonly readyState: number;
  /** Bytes that were sent and wait for a reader. */
  readonly bufferedAmount: number;
  send(data: Uint8Array): void;
  close(code?: number, reason?: string): void;
  terminate(): void;
  on(event: 'message', listener: (data: SocketData, isBinary: boolean) => void): unknown;
  on(event: 'close', listener: (code: number, reason: Uint8Array) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export type SocketData = Uint8Array | ArrayBuffer | readonly Uint8Array[];

/**
 * Lets only so many bytes wait for a slow reader (HOST-3): the engine itself has no back-pressure and would keep them
 * all (ENGINE, trap 8). The largest message that waits is allowed on top, so that a big document can be opened over a
 * slow line. A reader that does not read cannot be told why: the socket ends, and the client comes back.
 */
export function withSlowReaderLimit(socket: CollaborationSocket, onTooSlow: () => void) {
  let largest = 0;
  return {
    get readyState() {
      return socket.readyState;
    },
    send(data: unknown): void {
      // The engine sends nothing but bytes.
      const bytes = data as Uint8Array;
      if (socket.bufferedAmount === 0) largest = 0;
      largest = Math.max(largest, bytes.byteLength);
      if (socket.bufferedAmount > limits.bufferedBytes + largest) onTooSlow();
      else socket.send(bytes);
    },
    close(code?: number, reason?: string): void {
      socket.close(code, reason);
    },
  };
}

export function bytesOf(data: SocketData): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (data instanceof Uint8Array) return new Uint8Array(data);
  return new Uint8Array(Buffer.concat(data));
}
