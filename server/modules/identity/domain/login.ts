/** Logins are lower case, so that nobody is locked out by a phone's capital letter. */
export const normalizeLogin = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** Plain letters and digits, with . _ - between: what can be said over the telephone. */
export const isLogin = (login: string): boolean =>
  /^[a-z0-9](?:[a-z0-9._-]{1,38})[a-z0-9]$/.test(login) && !/[._-]{2}/.test(login);
