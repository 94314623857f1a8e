import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WebSocket, type RawData } from 'ws';

type Trusted = Record<string, { name: string }>;

async function documentId(name: string): Promise<string> {
  const file = join(import.meta.dirname, '../../schema/trusted-documents.json');
  const all = JSON.parse(await readFile(file, 'utf8')) as Trusted;
  return Object.entries(all).find(([, document]) => document.name === name)?.[0] ?? '';
}

/** One socket that subscribes many times, reads the first state of each and then never again. */
async function openDeaf(url: string, code: string, subscriptions: number) {
  const id = await documentId('HallChanged');
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  let received = 0;
  let payloadBytes = 0;
  const all = new Promise<void>((resolve) => {
    socket.on('message', (data: RawData) => {
      payloadBytes = (data as Buffer).length;
      received += 1;
      if (received === subscriptions) resolve();
    });
  });
  const payload = { query: '', variables: { code }, extensions: { documentId: id } };
  for (let n = 0; n < subscriptions; n += 1)
    socket.send(JSON.stringify({ id: String(n), type: 'subscribe', payload }));
  await all;
  socket.pause();
  return { socket, payloadBytes };
}

/** Screens whose owner has gone: the connection stays, nobody reads. */
export async function openDeafSockets(
  url: string,
  code: string,
  { sockets, subscriptions }: { sockets: number; subscriptions: number },
): Promise<{ count: number; payloadBytes: number; close(): void }> {
  const open = await Promise.all(Array.from({ length: sockets }, () => openDeaf(url, code, subscriptions)));
  return {
    count: sockets * subscriptions,
    payloadBytes: open[0]?.payloadBytes ?? 0,
    close: () => open.forEach(({ socket }) => socket.terminate()),
  };
}
