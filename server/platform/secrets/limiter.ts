import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts tries by key. Keys are sessions, logins and codes, never an address alone: a hall is one address. */
export type Limiter = {
  /** Takes one try: null when it is allowed, else the seconds to wait. */
  take(key: string): Promise<number | null>;
  /** The try was good: it does not count. */
  giveBack(key: string): Promise<void>;
  /** Starts afresh. */
  forget(key: string): Promise<void>;
};

export function createLimiter({ tries, perSeconds }: { tries: number; perSeconds: number }): Limiter {
  const memory = new RateLimiterMemory({ points: tries, duration: perSeconds });
  return {
    take: async (key) => {
      try {
        await memory.consume(key);
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
    giveBack: async (key) => void (await memory.reward(key)),
    forget: async (key) => void (await memory.delete(key)),
  };
}
