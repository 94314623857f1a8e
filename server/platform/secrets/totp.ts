import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Họp Dân';
const PERIOD_S = 30;

/** Codes of six digits, new every 30 seconds, as every authenticator app makes them (RFC 6238). */
const totp = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD_S,
    secret: Secret.fromBase32(secret),
  });

/** 160 random bits. */
export const newFactorSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR holds. */
export const factorUri = (secret: string, login: string): string => totp(secret, login).toString();

/**
 * The time step that this code belongs to, or null when it is none of now, the one before and the one after: clocks of
 * phones differ. The caller lets each step in once.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return null;
  const delta = totp(secret, '').validate({ token: digits, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_S) + delta;
}

/** For tests and for the demo: the code that an app would show. */
export const codeAt = (secret: string, at: Date): string =>
  totp(secret, '').generate({ timestamp: at.getTime() });
