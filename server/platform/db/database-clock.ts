import type { DataSource } from 'typeorm';
import type { Clock } from '../../kernel/ports.ts';

const LOOK_EVERY_MS = 60_000;

/**
 * What time it is, by the database: sessions, links and terms end by its clock, so they are dated by it as well. The clock
 * of this machine may be wrong or jump; between two looks a counter runs that nobody can set.
 */
export class DatabaseClock implements Clock {
  #ahead = Date.now() - performance.now();
  #timer: NodeJS.Timeout | undefined;

  constructor(readonly source: Pick<DataSource, 'query'>) {}

  now(): Date {
    return new Date(this.#ahead + performance.now());
  }

  /** Asks the database. The way there and back is split in two. */
  async look(): Promise<void> {
    const asked = performance.now();
    const sql = `SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now`;
    const [answer] = await this.source.query<{ now: string }[]>(sql);
    if (answer) this.#ahead = Number(answer.now) - (asked + performance.now()) / 2;
  }

  /** The first answer is waited for; later a database that is away leaves the clock running. */
  async start(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void this.look().catch(() => undefined), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
