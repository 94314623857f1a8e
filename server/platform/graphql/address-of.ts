import type { IncomingMessage } from 'node:http';

/**
 * Who is at the other end: behind a proxy that is trusted the last of those it names, since that one it saw itself; what
 * others claimed before is anybody's claim.
 */
export const addressOf =
  (trustProxy: boolean) =>
  ({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>): string => {
    const named = trustProxy ? String(headers['x-forwarded-for'] ?? '').split(',') : [];
    return named.at(-1)?.trim() || socket.remoteAddress || 'unknown';
  };
