import type { WebApp } from './web-app.ts';

/** How long a connection has to end by itself when the server stops, in milliseconds (RUN-5: 10 s for everything). */
const graceMs = 2_000;

/** Closes the server; whoever does not answer, or sends for ever, is cut off after a moment. */
export async function closeAndCutOff(app: WebApp): Promise<void> {
  const cutOff = setTimeout(() => {
    app.server.closeAllConnections();
    for (const socket of app.websocketServer.clients) socket.terminate();
  }, graceMs);
  await app.close();
  clearTimeout(cutOff);
}
