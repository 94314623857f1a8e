import type { DataSource } from 'typeorm';
import type { DomainEvent } from '../../kernel/ports.ts';
import { EventHandlers, type EventHandler, type MergedHandler, type OutboxEvent } from './event-handlers.ts';

const MOST_AT_ONCE = 500;

type EventRow = { id: string; topic: string; payload: DomainEvent['payload'] };

/**
 * Hands committed events to their handlers in order, and again until they succeed. Handlers recompute from the
 * decisions, so order and repeats do not matter. Runs when poked after a commit, and each second besides.
 */
export class OutboxRelay {
  readonly #handlers = new EventHandlers();
  #timer: NodeJS.Timeout | null = null;
  #working: Promise<unknown> | null = null;
  #again = false;

  constructor(
    readonly source: DataSource,
    readonly onError: (error: unknown, topic: string) => void,
  ) {}

  on(topic: string, handler: EventHandler): void {
    this.#handlers.on(topic, handler);
  }

  /** For what is counted anew from what is true: of all events of one key that wait together it is told once. */
  onMerged(topics: readonly string[], handler: MergedHandler): void {
    this.#handlers.onMerged(topics, handler);
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
    while ((await this.#work()) === MOST_AT_ONCE);
  }

  /** How many were handled. */
  async #work(): Promise<number> {
    try {
      const waiting = await this.source.query<EventRow[]>(
        `SELECT id, topic, payload FROM outbox_event WHERE done_at IS NULL ORDER BY id LIMIT ${MOST_AT_ONCE}`,
      );
      if (waiting.length === 0) return 0;
      const events = waiting.map(({ id, topic, payload }): OutboxEvent => ({
        id: Number(id),
        topic,
        payload,
      }));
      const handled = await this.#handle(events);
      if (handled === MOST_AT_ONCE) this.#again = true; // after a failure the next second is soon enough
      return handled;
    } catch (error) {
      this.onError(error, 'outbox');
      return 0;
    }
  }

  /** What failed stays waiting; the next second tries it again. What was done before it stays done. */
  async #handle(events: readonly OutboxEvent[]): Promise<number> {
    const done: number[] = [];
    try {
      const handle = this.#handlers.ofBatch(events);
      for (const event of events) {
        try {
          await handle(event);
          done.push(event.id);
        } catch (error) {
          this.onError(error, event.topic);
        }
      }
    } finally {
      if (done.length > 0)
        await this.source.query(
          `UPDATE outbox_event SET done_at = clock_timestamp() WHERE id = ANY ($1::bigint[])`,
          [done],
        );
    }
    return done.length;
  }
}
