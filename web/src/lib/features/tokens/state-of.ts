import type { TokenFieldsFragment } from '../../graphql/generated.ts';

/** What the list says of a token; the server itself decides at each use. */
export const stateOf = (
  { revokedAt, expiresAt }: Pick<TokenFieldsFragment, 'revokedAt' | 'expiresAt'>,
  now = Date.now(),
): 'live' | 'revoked' | 'expired' => {
  if (revokedAt) return 'revoked';
  return new Date(expiresAt).getTime() > now ? 'live' : 'expired';
};
