import { WebSocket } from 'ws';
import type { Line } from './line.ts';
import { until } from './turns.ts';

/** A client's end over a real socket. */
export interface WebSocketLine extends Line {
  readonly socket: WebSocket;
}

export async function webSocketLine(
  url: string,
  headers: Record<string, string> = {},
): Promise<WebSocketLine> {
  const socket = new WebSocket(url, { headers });
  const early: Uint8Array[] = [];
  let hear = (bytes: Uint8Array): void => {
    early.push(bytes);
  };
  socket.on('message', (data: Buffer) => hear(new Uint8Array(data)));
  // A failure is followed by the close event, and that is what tests look at.
  socket.on('error', () => {});
  await until(() => socket.readyState !== WebSocket.CONNECTING, `a connection to ${url}`);
  if (socket.readyState !== WebSocket.OPEN) throw new Error(`no connection to ${url}`);
  return {
    socket,
    write: (bytes) => socket.send(bytes),
    listen(onMessage, onClose) {
      hear = onMessage;
      for (const bytes of early.splice(0)) onMessage(bytes);
      socket.on('close', (code, reason) => onClose(code, reason.toString()));
    },
  };
}
