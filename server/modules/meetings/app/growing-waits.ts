import type { Clock } from '../../../kernel/ports.ts';

export type WaitRule = {
  /** Failures that cost nothing. */
  readonly free: number;
  /** After that the first wait; each further failure doubles it. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** Without a failure for so long the count starts afresh. */
  readonly forgetMs: number;
};

type Failures = { readonly count: number; readonly last: number; readonly until: number };
const MOST_KEYS = 20_000;

/**
 * Failures by key (a link, or a meeting's code with a source), each making the next wait longer. Only failures count,
 * so two hundred phones of one hall that join at once, from one address, wait for nothing. Kept in memory: lost at a
 * restart, which nobody outside can bring about.
 */
export class GrowingWaits {
  readonly #failures = new Map<string, Failures>();

  constructor(
    readonly clock: Clock,
    readonly rule: WaitRule,
  ) {}

  /** Null when the next try is looked at, else the seconds to wait. */
  wait(key: string): number | null {
    const left = (this.#failures.get(key)?.until ?? 0) - this.clock.now().getTime();
    return left > 0 ? Math.ceil(left / 1000) : null;
  }

  failed(key: string): void {
    const { free, firstMs, longestMs, forgetMs } = this.rule;
    const now = this.clock.now().getTime();
    const known = this.#failures.get(key);
    const count = known && now - known.last < forgetMs ? known.count + 1 : 1;
    const wait = count < free ? 0 : Math.min(firstMs * 2 ** Math.min(count - free, 20), longestMs);
    this.#failures.delete(key); // to the end: the oldest go first
    this.#failures.set(key, { count, last: now, until: now + wait });
    if (this.#failures.size > MOST_KEYS) this.#failures.delete(this.#failures.keys().next().value ?? '');
  }

  succeeded(key: string): void {
    this.#failures.delete(key);
  }
}

/** A million PINs would take decades; the chair who mistypes waits half a minute. */
export const PIN_WAITS: WaitRule = {
  free: 5,
  firstMs: 30_000,
  longestMs: 15 * 60_000,
  forgetMs: 24 * 3_600_000,
};

/** A slip has 58 bits; this only keeps a guesser from making noise, and others at the same address from waiting long. */
export const SLIP_WAITS: WaitRule = { free: 20, firstMs: 1000, longestMs: 15_000, forgetMs: 60_000 };
