import { EventEmitter } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { expect, test } from 'vitest';
import { addressOf } from '../../server/platform/graphql/address-of.ts';
import {
  MOST_SOCKETS_OF_ONE_ADDRESS,
  socketsByAddress,
} from '../../server/platform/graphql/sockets-by-address.ts';

const aSocket = (): EventEmitter & Pick<WebSocket, 'once'> => new EventEmitter() as never;

test('an address that is full has no room, others have, and whoever leaves makes room', () => {
  const sockets = socketsByAddress(2);
  const [first, second] = [aSocket(), aSocket()];
  sockets.count('hall', first);
  expect(sockets.hasRoom('hall')).toBe(true);
  sockets.count('hall', second);
  expect([sockets.hasRoom('hall'), sockets.hasRoom('elsewhere')]).toEqual([false, true]);
  first.emit('close');
  expect(sockets.hasRoom('hall')).toBe(true);
  second.emit('close');
  expect(sockets.hasRoom('hall')).toBe(true);
});

test('a hall of a thousand phones behind one address fits, also when each comes back before its old socket is gone', () => {
  expect(MOST_SOCKETS_OF_ONE_ADDRESS).toBeGreaterThanOrEqual(2 * 1000);
});

test('behind a proxy the address is what the proxy itself saw; without one, what anybody claims is not read', () => {
  const request = {
    headers: { 'x-forwarded-for': '198.51.100.7, 203.0.113.9' },
    socket: { remoteAddress: '127.0.0.1' },
  } as unknown as IncomingMessage;
  expect([addressOf(true)(request), addressOf(false)(request)]).toEqual(['203.0.113.9', '127.0.0.1']);
  expect(addressOf(true)({ ...request, headers: {} } as IncomingMessage)).toBe('127.0.0.1');
});
