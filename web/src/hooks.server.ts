import type { Handle } from '@sveltejs/kit/hooks';

/** The page's language is known before any script runs: screen readers and the first paint need it. */
export const handle: Handle = ({ event, resolve }) => {
  const language = event.cookies.get('lang') === 'en' ? 'en' : 'vi';
  return resolve(event, { transformPageChunk: ({ html }) => html.replace('%hopdan.lang%', language) });
};
