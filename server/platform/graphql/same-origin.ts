import type { IncomingMessage } from 'node:http';

export type OriginCheck = (request: IncomingMessage) => boolean;

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/**
 * A browser names the page that asks, by HTTP when it writes and always by WebSocket; programs name none. Ours are the
 * address that was asked, the one that a trusted proxy was asked by, and PUBLIC_URL. What cannot be read is somebody
 * else's.
 */
export function sameOrigin({
  publicUrl,
  trustProxy,
}: {
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
}): OriginCheck {
  const publicHost = publicUrl === null ? null : hostOf(publicUrl);
  return ({ headers }) => {
    const { origin } = headers;
    if (origin === undefined) return true;
    const asking = hostOf(origin);
    const forwarded = trustProxy ? headers['x-forwarded-host'] : undefined;
    return asking !== null && [headers.host, forwarded, publicHost].some((host) => host === asking);
  };
}
