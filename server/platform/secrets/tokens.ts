import { createHash, createHmac, randomBytes } from 'node:crypto';
import { CLEAR_SIGNS } from '../../kernel/ids.ts';

/** 32 random bytes, for a cookie or a link: 43 signs that need no escaping. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Could this be a token of ours? Anything else is not looked up. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

/** What is stored of a token. A random token of 256 bits needs no slow hash. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Codes that can be made again from what they were made for, as long as this process lives, and by nobody else:
 * 16 clear signs in groups of four (77 bits).
 */
export function repeatableCodes(): (madeFor: string) => string {
  const key = randomBytes(32);
  return (madeFor) => {
    const bytes = createHmac('sha256', key).update(madeFor).digest();
    const signs = Array.from({ length: 16 }, (_, i) =>
      CLEAR_SIGNS.charAt(bytes.readUInt16BE(2 * i) % CLEAR_SIGNS.length),
    );
    return (signs.join('').match(/.{4}/g) ?? []).join('-');
  };
}

/** Programs come with a token that says what it is, so that one left in a file or a message is found by looking. */
export const isApiToken = (text: string): boolean => /^hopdan_[\w-]{43}$/.test(text);

/** As above: a lost answer can be asked for again, and neither the database nor anybody else can make it. */
export function repeatableApiTokens(): (madeFor: string) => string {
  const key = randomBytes(32);
  return (madeFor) => `hopdan_${createHmac('sha256', key).update(madeFor).digest('base64url')}`;
}
