import { pino, type Logger } from 'pino';
import { faultFacts } from './fault-facts.ts';

export type { Logger };
export { faultFacts, faultText } from './fault-facts.ts';

/** Structured log. Nothing personal goes in: callers log ids, codes and counts, and a fault goes in as its facts. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    serializers: { error: faultFacts },
    redact: ['password', 'pin', 'slip', 'token', 'cookie', '*.password', '*.pin', '*.slip'],
  });
