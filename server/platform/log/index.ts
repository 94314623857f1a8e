import { pino, type Logger } from 'pino';

export type { Logger };

/** Structured log. Nothing personal goes in: callers log ids, codes and counts. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    redact: ['password', 'pin', 'slip', 'token', 'cookie', '*.password', '*.pin', '*.slip'],
  });
