import type { RequestHandler } from 'express';

/** One year: a browser that was here by HTTPS asks by nothing else. */
const HSTS = 'max-age=31536000';

/**
 * Headers of every answer. The pages' own content security policy comes from SvelteKit, which knows its scripts. HSTS only
 * where the address that people type is https; on the plain LAN of a hall it would shut everybody out.
 */
export const securityHeaders =
  ({ https }: { readonly https: boolean }): RequestHandler =>
  (_request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer'); // a one-evening link must not travel
    response.setHeader('x-frame-options', 'DENY');
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-resource-policy', 'same-origin');
    response.setHeader('permissions-policy', 'geolocation=(), microphone=(), payment=()');
    if (https) response.setHeader('strict-transport-security', HSTS);
    next();
  };

/** Of answers that may hold what somebody is not to find later in a browser of the office. A route may say otherwise. */
export const keptNowhere: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};
