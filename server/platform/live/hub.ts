import { isDeepStrictEqual } from 'node:util';

/** The newest state of a topic; each value carries what orders it, and who receives it drops what is not newer. */
export type LiveState<T> = { readonly value: T };

type Loader<T> = (key: string) => Promise<T | null>;

/** A mailbox of one: holds the newest state until it is read. A slow reader costs one slot and skips states. */
class Mailbox<T> implements AsyncIterableIterator<LiveState<T>> {
  #waiting: LiveState<T> | null = null;
  #reader: ((result: IteratorResult<LiveState<T>>) => void) | null = null;
  #closed = false;

  constructor(readonly onClose: (mailbox: Mailbox<T>) => void) {}

  put(state: LiveState<T>): void {
    if (this.#closed) return;
    if (this.#reader) {
      const reader = this.#reader;
      this.#reader = null;
      reader({ done: false, value: state });
    } else this.#waiting = state;
  }

  next(): Promise<IteratorResult<LiveState<T>>> {
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    if (this.#waiting) {
      const value = this.#waiting;
      this.#waiting = null;
      return Promise.resolve({ done: false, value });
    }
    return new Promise((resolve) => (this.#reader = resolve));
  }

  /** Closing twice is closing once: by then the topic's key may belong to others. */
  return(): Promise<IteratorResult<LiveState<T>>> {
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    this.#closed = true;
    this.#waiting = null;
    this.#reader?.({ done: true, value: undefined });
    this.#reader = null;
    this.onClose(this);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

type Channel<T> = {
  readonly mailboxes: Set<Mailbox<T>>;
  newest: LiveState<T> | null;
  loading: boolean;
  again: boolean;
  lastLoad: number;
};

/** One kind of live state ("hall", "tally" …): how it is read, and at most how often. */
export class Topic<T extends object> {
  readonly #channels = new Map<string, Channel<T>>();

  constructor(
    readonly name: string,
    readonly load: Loader<T>,
    readonly onError: (error: unknown) => void,
    readonly minIntervalMs = 200, // 5 frames a second
    readonly retryMs = 1000,
  ) {}

  /** The keys somebody is listening to; a relay re-reads them so that a lost poke heals. */
  keys(): string[] {
    return [...this.#channels.keys()];
  }

  /** The state may have changed: read it again and hand it on, if it has and anybody listens. */
  poke(key: string): void {
    const channel = this.#channels.get(key);
    if (!channel) return;
    if (channel.loading) channel.again = true;
    else void this.#refresh(key, channel);
  }

  /** First the whole current state, then every newer one. */
  subscribe(key: string): AsyncIterableIterator<LiveState<T>> {
    const channel = this.#channelOf(key);
    const mailbox = new Mailbox<T>((closed) => {
      channel.mailboxes.delete(closed);
      if (channel.mailboxes.size === 0) this.#channels.delete(key); // a reading under way ends with nobody to tell
    });
    channel.mailboxes.add(mailbox);
    if (channel.newest && channel.mailboxes.size > 1) mailbox.put(channel.newest);
    else this.poke(key);
    return mailbox;
  }

  /** Ends every subscription, when the server drains. */
  close(): void {
    for (const channel of this.#channels.values())
      for (const mailbox of [...channel.mailboxes]) void mailbox.return();
  }

  #channelOf(key: string): Channel<T> {
    const known = this.#channels.get(key);
    if (known) return known;
    const channel: Channel<T> = {
      mailboxes: new Set(),
      newest: null,
      loading: false,
      again: false,
      lastLoad: -Infinity,
    };
    this.#channels.set(key, channel);
    return channel;
  }

  async #refresh(key: string, channel: Channel<T>): Promise<void> {
    channel.loading = true;
    do {
      const wait = channel.lastLoad + this.minIntervalMs - performance.now();
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      channel.again = false;
      channel.lastLoad = performance.now();
      try {
        const value = await this.load(key);
        if (value && !isDeepStrictEqual(value, channel.newest?.value)) {
          channel.newest = { value };
          for (const mailbox of channel.mailboxes) mailbox.put(channel.newest);
        }
      } catch (error) {
        this.onError(error);
        channel.again = true; // nobody else will say "look again": a report is told once
        channel.lastLoad = performance.now() + this.retryMs - this.minIntervalMs;
      }
    } while (channel.again && channel.mailboxes.size > 0);
    channel.loading = false;
  }
}

/** All topics of the process. Postgres is the truth; the hub only says "look again". */
export class Hub {
  readonly #topics = new Map<string, Topic<object>>();

  constructor(readonly onError: (error: unknown) => void) {}

  define<T extends object>(name: string, load: Loader<T>, minIntervalMs?: number): Topic<T> {
    const topic = new Topic<T>(name, load, this.onError, minIntervalMs);
    this.#topics.set(name, topic as unknown as Topic<object>);
    return topic;
  }

  poke(name: string, key: string): void {
    this.#topics.get(name)?.poke(key);
  }

  close(): void {
    for (const topic of this.#topics.values()) topic.close();
  }
}
