import { createHash, createHmac, randomBytes } from 'node:crypto';
import { CLEAR_SIGNS } from '../../../kernel/ids.ts';
import type { Secrets } from '../app/ports.ts';

const SLIP_SIGNS = 12; // 58 bits: nobody guesses one, at any speed
const grouped = (signs: string): string => (signs.match(/.{4}/g) ?? []).join('-');

/** Made from a random key of this process and the command: to everybody else they are random. */
export function createSecrets(): Secrets {
  const key = randomBytes(32);
  const bytes = (what: string, commandId: string) =>
    createHmac('sha256', key).update(`${what}|${commandId}`).digest();
  return {
    slip: (commandId) => {
      const source = bytes('slip', commandId);
      const sign = (_: unknown, i: number) =>
        CLEAR_SIGNS.charAt(source.readUInt16BE(2 * i) % CLEAR_SIGNS.length);
      return grouped(Array.from({ length: SLIP_SIGNS }, sign).join(''));
    },
    token: (commandId) => bytes('token', commandId).toString('base64url'),
    pin: (commandId) => String(bytes('pin', commandId).readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
    hash: (secret) => createHash('sha256').update(secret).digest('hex'),
  };
}
