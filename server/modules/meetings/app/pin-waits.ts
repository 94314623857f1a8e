import type { Clock } from '../../../kernel/ports.ts';

const FREE_TRIES = 5;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 15 * 60_000;

type Failures = { readonly count: number; readonly until: number };

/**
 * Wrong PINs by link: five are free, then each doubles the wait, up to a quarter of an hour. A million PINs would take
 * decades; the chair who mistypes waits half a minute. Lost at a restart, which nobody outside can bring about.
 */
export class PinWaits {
  readonly #failures = new Map<string, Failures>();

  constructor(readonly clock: Clock) {}

  /** Null when the next try is looked at, else the seconds to wait. */
  wait(linkId: string): number | null {
    const left = (this.#failures.get(linkId)?.until ?? 0) - this.clock.now().getTime();
    return left > 0 ? Math.ceil(left / 1000) : null;
  }

  failed(linkId: string): void {
    const count = (this.#failures.get(linkId)?.count ?? 0) + 1;
    const doubled = FIRST_WAIT_MS * 2 ** Math.min(count - FREE_TRIES, 10);
    const wait = count < FREE_TRIES ? 0 : Math.min(doubled, LONGEST_WAIT_MS);
    this.#failures.set(linkId, { count, until: this.clock.now().getTime() + wait });
  }

  succeeded(linkId: string): void {
    this.#failures.delete(linkId);
  }
}
