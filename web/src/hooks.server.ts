import type { Handle } from '@sveltejs/kit/hooks';

/** What hangs for some days, and what is said about it, is in no search engine (law.md 7). */
const NOT_INDEXED = /^\/(niem-yet|y-kien)(\/|$)/;

/** The page's language is known before any script runs: screen readers and the first paint need it. */
export const handle: Handle = async ({ event, resolve }) => {
  const language = event.cookies.get('lang') === 'en' ? 'en' : 'vi';
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%hopdan.lang%', language),
  });
  if (NOT_INDEXED.test(event.url.pathname))
    response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive');
  return response;
};
