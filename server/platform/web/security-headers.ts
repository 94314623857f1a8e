import type { RequestHandler } from 'express';

/** Headers of every answer. The pages' own content security policy comes from SvelteKit, which knows its scripts. */
export const securityHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer'); // a one-evening link must not travel
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'geolocation=(), microphone=(), payment=()');
  next();
};
