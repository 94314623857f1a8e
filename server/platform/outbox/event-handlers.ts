import type { DomainEvent } from '../../kernel/ports.ts';

export type OutboxEvent = DomainEvent & { readonly id: number };
export type EventHandler = (event: OutboxEvent) => Promise<void>;

/** One for many events: whatever has the same key is told together. */
export type MergedHandler = {
  /** Null: the event is not for this handler. */
  readonly keyOf: (event: OutboxEvent) => string | null;
  readonly handle: (events: readonly OutboxEvent[]) => Promise<void>;
};

/** Makes the handler of one batch. What is merged is told at its first event, with all of the batch that share its key. */
type ForBatch = (batch: readonly OutboxEvent[]) => EventHandler;

const forEach =
  (handler: EventHandler): ForBatch =>
  () =>
    handler;

const once =
  (topics: ReadonlySet<string>, { keyOf, handle }: MergedHandler): ForBatch =>
  (batch) => {
    const told = new Map<string, Promise<void>>();
    return async (event) => {
      const key = keyOf(event);
      if (key === null) return;
      const same = () => batch.filter((other) => topics.has(other.topic) && keyOf(other) === key);
      // the answer of the first is the answer of all: when it failed, none of them is done
      const answer = told.get(key) ?? handle(same());
      told.set(key, answer);
      await answer;
    };
  };

/** Who listens to which topic, in the order in which they began to listen. */
export class EventHandlers {
  readonly #listeners: { readonly topics: ReadonlySet<string>; readonly forBatch: ForBatch }[] = [];

  on(topic: string, handler: EventHandler): void {
    this.#listeners.push({ topics: new Set([topic]), forBatch: forEach(handler) });
  }

  onMerged(topics: readonly string[], handler: MergedHandler): void {
    const all = new Set(topics);
    this.#listeners.push({ topics: all, forBatch: once(all, handler) });
  }

  /** All of the batch was committed before it is handled, so that whoever reads now reads what every event of it tells. */
  ofBatch(batch: readonly OutboxEvent[]): EventHandler {
    const ready = this.#listeners.map(({ topics, forBatch }) => ({ topics, handler: forBatch(batch) }));
    return async (event) => {
      for (const { topics, handler } of ready) if (topics.has(event.topic)) await handler(event);
    };
  }
}
