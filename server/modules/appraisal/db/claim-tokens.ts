import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { ClaimTokens } from '../app/work-ports.ts';

/** Made from a random key of this process and the command: to everybody else they are random. */
export function createClaimTokens(): ClaimTokens {
  const key = randomBytes(32);
  return {
    make: (commandId) => createHmac('sha256', key).update(`claim|${commandId}`).digest('base64url'),
    hash: (token) => createHash('sha256').update(token).digest('hex'),
  };
}
