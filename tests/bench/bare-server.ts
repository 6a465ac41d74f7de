import { createServer } from 'node:http';
import { Hocuspocus } from '@hocuspocus/server';
import { type RawData, WebSocketServer } from 'ws';

/** The peer beside which Yoriai is measured: a bare Hocuspocus in memory, without access, limits or a disk. */
const hocuspocus = new Hocuspocus({ quiet: true });
const http = createServer();
const sockets = new WebSocketServer({ server: http, maxPayload: 100 * 1024 * 1024 });

sockets.on('connection', (socket, request) => {
  const connection = hocuspocus.handleConnection(socket, new Request(`http://127.0.0.1${request.url}`), {});
  socket.on('message', (data: RawData) => {
    if (data instanceof Buffer) connection.handleMessage(new Uint8Array(data));
  });
  socket.on('close', (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
});

http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  if (address && typeof address === 'object') process.stdout.write(`listening ${address.port}\n`);
});
