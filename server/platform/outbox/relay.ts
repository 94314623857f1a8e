import type { DataSource } from 'typeorm';
import type { DomainEvent } from '../../kernel/ports.ts';

export type EventHandler = (event: DomainEvent & { readonly id: number }) => Promise<void>;

const MOST_AT_ONCE = 200;

type EventRow = { id: string; topic: string; payload: Record<string, unknown> };

/**
 * Hands committed events to their handlers in order, and again until they succeed. Handlers recompute from the
 * decisions, so order and repeats do not matter. Runs when poked after a commit, and each second besides.
 */
export class OutboxRelay {
  readonly #handlers = new Map<string, EventHandler[]>();
  #timer: NodeJS.Timeout | null = null;
  #working: Promise<void> | null = null;
  #again = false;

  constructor(
    readonly source: DataSource,
    readonly onError: (error: unknown, topic: string) => void,
  ) {}

  on(topic: string, handler: EventHandler): void {
    this.#handlers.set(topic, [...(this.#handlers.get(topic) ?? []), handler]);
  }

  start(): void {
    this.#timer = setInterval(() => this.poke(), 1000);
    this.poke();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    await this.#working;
  }

  poke = (): void => {
    if (this.#working) {
      this.#again = true;
      return;
    }
    this.#working = this.#work().finally(() => {
      this.#working = null;
      if (this.#again && this.#timer) this.poke();
      this.#again = false;
    });
  };

  /** Everything that is waiting now, handled. Used by tools and tests that cannot wait for the timer. */
  async drain(): Promise<void> {
    await this.#working;
    await this.#work();
  }

  async #work(): Promise<void> {
    try {
      const waiting = await this.source.query<EventRow[]>(
        `SELECT id, topic, payload FROM outbox_event WHERE done_at IS NULL ORDER BY id LIMIT ${MOST_AT_ONCE}`,
      );
      let handled = 0;
      for (const row of waiting) handled += (await this.#handle(row)) ? 1 : 0;
      if (handled === MOST_AT_ONCE) this.#again = true; // after a failure the next second is soon enough
    } catch (error) {
      this.onError(error, 'outbox');
    }
  }

  async #handle(row: EventRow): Promise<boolean> {
    try {
      for (const handler of this.#handlers.get(row.topic) ?? [])
        await handler({ id: Number(row.id), topic: row.topic, payload: row.payload });
      await this.source.query(`UPDATE outbox_event SET done_at = clock_timestamp() WHERE id = $1`, [row.id]);
      return true;
    } catch (error) {
      this.onError(error, row.topic); // stays waiting; the next second tries again
      return false;
    }
  }
}
