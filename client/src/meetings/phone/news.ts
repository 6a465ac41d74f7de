import type { After } from './outbox.ts';

/** The part of a WebSocket that is needed. */
export interface NewsSocket {
  onopen: ((event: Event) => void) | null;
  onmessage: ((event: MessageEvent) => void) | null;
  onclose: ((event: CloseEvent) => void) | null;
  close(): void;
}

export interface NewsOptions {
  /** @throws where a browser forbids sockets */
  readonly open: () => NewsSocket;
  readonly after: After;
  /** Something changed, or may have. @param revision what the server says it has come to */
  readonly hear: (revision?: number) => void;
}

/** Says when it is time to ask the server: by its word, and every few seconds where no socket can be had (MTG-3). */
export interface News {
  /** The page is seen again, or the network is back. */
  wake(): void;
  /** Asks seldom: the meeting is over, and may be opened again. */
  slow(): void;
  stop(): void;
}

const pollMs = 5000;
/** Beside a socket: it may have died without a word. */
const seldomMs = 30_000;
const firstRetry = 2000;
const longestRetry = 60_000;

export function openNews({ open, after, hear }: NewsOptions): News {
  let socket: NewsSocket | undefined;
  let isOpen = false;
  let isStopped = false;
  let isSlow = false;
  let retry = firstRetry;
  let cancelPoll: () => void = () => undefined;
  let cancelRetry: () => void = () => undefined;

  const poll = (): void => {
    cancelPoll();
    cancelPoll = after(isOpen || isSlow ? seldomMs : pollMs, () => {
      hear();
      poll();
    });
  };
  const lost = (): void => {
    const wasOpen = isOpen;
    [socket, isOpen] = [undefined, false];
    if (isStopped) return;
    cancelRetry = after(retry, connect);
    retry = Math.min(longestRetry, retry * 2);
    if (!wasOpen) return;
    // What a socket said last may be long ago.
    hear();
    poll();
  };

  function connect(): void {
    if (socket || isStopped) return;
    cancelRetry();
    try {
      const own = open();
      socket = own;
      own.onopen = () => {
        isOpen = true;
        retry = firstRetry;
        poll();
      };
      own.onmessage = ({ data }) => hear(revisionIn(data));
      own.onclose = () => {
        if (socket === own) lost();
      };
    } catch {
      lost();
    }
  }

  connect();
  poll();
  return {
    wake() {
      hear();
      // One that slept may be dead without knowing.
      socket?.close();
      [socket, isOpen, retry] = [undefined, false, firstRetry];
      connect();
      poll();
    },
    slow() {
      isSlow = true;
      poll();
    },
    stop() {
      isStopped = true;
      cancelPoll();
      cancelRetry();
      socket?.close();
    },
  };
}

function revisionIn(data: unknown): number | undefined {
  const revision = /"revision":(\d+)/.exec(String(data))?.[1];
  return revision === undefined ? undefined : Number(revision);
}
