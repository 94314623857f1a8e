export { createLimiter, type Limiter } from './limiter.ts';
export { hashPassword, verifyPassword } from './passwords.ts';
export { isToken, newToken, repeatableCodes, tokenHash } from './tokens.ts';
