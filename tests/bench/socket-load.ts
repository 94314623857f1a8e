import { once } from 'node:events';
import { WebSocket } from 'ws';
import { quantile } from './figures.ts';
import { answerOrders } from './worker.ts';

export type SocketOrder =
  | {
      readonly kind: 'OPEN';
      readonly url: string;
      readonly tokens: readonly string[];
      readonly documentId: string;
      readonly variables: Readonly<Record<string, string>>;
    }
  /** A change is about to be made: deliveries are timed from now. */
  | { readonly kind: 'CHANGE' }
  | { readonly kind: 'DELIVERED'; readonly expected: number }
  | { readonly kind: 'CLOSE' };
export type Delivered = { count: number; p50: number; p99: number; bytes: number; sample: string };

let sockets: WebSocket[] = [];
let changedAt = 0;
let lags: number[] = [];
let bytes = 0;
let sample = '';

/** Subscribed and holding the first whole state, as a page that was just opened. */
async function openOne(order: SocketOrder & { kind: 'OPEN' }, token: string): Promise<WebSocket> {
  const socket = new WebSocket(order.url, 'graphql-transport-ws', {
    headers: { cookie: `hd_session=${token}` },
  });
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  const payload = { query: '', variables: order.variables, extensions: { documentId: order.documentId } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  const [first] = (await once(socket, 'message')) as [Buffer];
  sample = first.toString();
  if (!sample.includes('"next"')) throw new Error(sample.slice(0, 300));
  socket.on('message', (data: Buffer) => {
    lags.push(performance.now() - changedAt);
    bytes = data.length;
  });
  return socket;
}

async function open(order: SocketOrder & { kind: 'OPEN' }): Promise<object> {
  for (let at = 0; at < order.tokens.length; at += 25)
    sockets.push(
      ...(await Promise.all(order.tokens.slice(at, at + 25).map((token) => openOne(order, token)))),
    );
  return { sockets: sockets.length, sample };
}

/** Waits until every socket has every state; then the lags of all. */
async function delivered(expected: number): Promise<Delivered> {
  for (let i = 0; i < 500 && lags.length < expected; i += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const answer = { count: lags.length, p50: quantile(lags, 0.5), p99: quantile(lags, 0.99), bytes, sample };
  return answer;
}

answerOrders<SocketOrder>(async (order) => {
  if (order.kind === 'OPEN') return open(order);
  if (order.kind === 'DELIVERED') return delivered(order.expected);
  if (order.kind === 'CHANGE') [lags, changedAt] = [[], performance.now()];
  if (order.kind === 'CLOSE') {
    for (const socket of sockets) socket.terminate();
    sockets = [];
    lags = [];
  }
  return {};
});
