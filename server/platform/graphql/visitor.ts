import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createLimiter } from '../secrets/index.ts';
import { cookieName } from './cookie-name.ts';

const VISITOR_COOKIE = 'hd_visitor';
const ONE_DAY = 86_400;
/** A hall and its families; whoever throws cookies away to get new ones is counted by the address after that. */
const NEW_FROM_ONE_ADDRESS = { tries: 300, perSeconds: 3600 };

export type Visit = {
  readonly cookies: ReadonlyMap<string, string>;
  readonly address: string;
  readonly setCookie: (text: string) => void;
};

/**
 * Whom tries without signing in are counted for: a browser, by a cookie that says nothing but that it is the same one. A hall
 * behind one address is many visitors, and none of them is shut out by another. The key lives as long as the process.
 */
export function createVisitors({ secure }: { secure: boolean }): (visit: Visit) => Promise<string> {
  const key = randomBytes(32);
  const cookie = cookieName(VISITOR_COOKIE, secure);
  const issued = createLimiter(NEW_FROM_ONE_ADDRESS);
  const sign = (id: string): Buffer => createHmac('sha256', key).update(id).digest();
  const known = (value: string | undefined): string | null => {
    const [id = '', signature = ''] = (value ?? '').split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = sign(id);
    return given.length === right.length && timingSafeEqual(given, right) ? id : null;
  };
  return async ({ cookies, address, setCookie }) => {
    const id = known(cookies.get(cookie));
    if (id) return `visitor:${id}`;
    if ((await issued.take(address)) !== null) return address;
    const fresh = randomBytes(16).toString('base64url');
    const value = `${fresh}.${sign(fresh).toString('base64url')}`;
    const attributes = [
      'Path=/',
      'HttpOnly',
      'SameSite=Lax',
      `Max-Age=${ONE_DAY}`,
      ...(secure ? ['Secure'] : []),
    ];
    setCookie([`${cookie}=${value}`, ...attributes].join('; '));
    return `visitor:${fresh}`;
  };
}
