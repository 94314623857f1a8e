import type { WebSocket } from 'ws';

/** A page sends a dozen messages when it opens and then little; whoever sends more than this is no page. */
export const MESSAGE_LIMIT = { atOnce: 200, perSecond: 20 } as const;
const GOODBYE_MS = 200;

/** Policy violation: a page that comes back by itself is let in again. */
const POLICY_VIOLATION = 1008;

/**
 * Counts what a socket sends, pings among it: `atOnce` are there to begin with, `perSecond` come back. A socket that floods
 * is told why and cut; what it sent beyond the limit is not looked at.
 */
export function limitMessages(socket: WebSocket, now: () => number = () => performance.now()): void {
  let left: number = MESSAGE_LIMIT.atOnce;
  let counted = now();
  const count = (): void => {
    const time = now();
    left = Math.min(MESSAGE_LIMIT.atOnce, left + ((time - counted) / 1000) * MESSAGE_LIMIT.perSecond) - 1;
    counted = time;
    if (left >= 0) return;
    socket.removeAllListeners('message');
    socket.removeAllListeners('ping');
    socket.close(POLICY_VIOLATION, 'too many messages');
    setTimeout(() => socket.terminate(), GOODBYE_MS).unref();
  };
  socket.on('message', count);
  socket.on('ping', count);
}
