import type { Handle } from '@sveltejs/kit/hooks';

/** What hangs for some days, and what is said about it, is in no search engine (law.md 7). */
const NOT_INDEXED = /^\/(niem-yet|y-kien)(\/|$)/;

/** Older browsers do not take the live socket of the same address for 'self'. */
function allowOwnSocket(headers: Headers, host: string): void {
  const policy = headers.get('content-security-policy');
  if (policy && /^[\w.:[\]-]+$/.test(host))
    headers.set('content-security-policy', `${policy}; connect-src 'self' ws://${host} wss://${host}`);
}

/** The page's language is known before any script runs: screen readers and the first paint need it. */
export const handle: Handle = async ({ event, resolve }) => {
  const language = event.cookies.get('lang') === 'en' ? 'en' : 'vi';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%hopdan.lang%', language),
  });
  if (NOT_INDEXED.test(event.url.pathname))
    response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive');
  allowOwnSocket(response.headers, event.url.host);
  return response;
};
