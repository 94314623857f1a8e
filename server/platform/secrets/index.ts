export { createLimiter, type Limiter } from './limiter.ts';
export { hashPassword, verifyPassword } from './passwords.ts';
export { isApiToken, isToken, newToken, repeatableApiTokens, repeatableCodes, tokenHash } from './tokens.ts';
export { codeAt, factorUri, newFactorSecret, stepOfCode } from './totp.ts';
