import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answerOrders } from './worker.ts';

export type BareOrder = { readonly kind: 'LISTEN'; readonly text: string } | { readonly kind: 'SEND' };

let text = '';
const server = createServer();
const sockets = new WebSocketServer({ server });
/** Speaks just enough of the protocol for the same load generator to subscribe. */
sockets.on('connection', (socket) => {
  socket.once('message', () => {
    socket.send('{"type":"connection_ack"}');
    socket.once('message', () => socket.send(text));
  });
});

/** What any server must do at least: a loop over the sockets that sends each the same bytes. */
answerOrders<BareOrder>(async (order) => {
  if (order.kind === 'SEND') {
    for (const socket of sockets.clients) socket.send(text);
    return {};
  }
  text = order.text;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port };
});
