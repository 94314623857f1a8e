import pg from 'pg';

export const SERVER_LOCK = 7_204_619; // any number, the same in every server
const LOOK_EVERY_MS = 250;
const HEARTBEAT_MS = 5000;
/** Who had it comes back first after the database was away: who waits lets it. */
const MODESTY_MS = 5000;

type Options = {
  readonly url: string;
  /** Another server has it: told once. */
  readonly onWait: () => void;
  /** Another server has taken it while the database was away for this one only: this one has to go. */
  readonly onTaken: () => void;
  /** Asked while waiting: true ends the wait. */
  readonly givesUp: () => boolean;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** Keeps no process alive that has nothing else to do. */
const pauseAside = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** A connection of its own that holds the lock. Null: another holds it; an error: the database is away. */
async function tryHold(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'hop-dan one server',
    connectionTimeoutMillis: 5000,
    query_timeout: HEARTBEAT_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined); // whoever holds it listens besides
  try {
    await client.connect();
    // a machine that lost its power says no goodbye: Postgres finds out in seconds, not in two hours
    await client.query(
      'SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3',
    );
    const asked = await client.query<{ held: boolean }>(
      `SELECT pg_try_advisory_lock(${SERVER_LOCK}) AS held`,
    );
    if (asked.rows[0]?.held) return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  await client.end();
  return null;
}

/** Resolves when the connection has ended, by itself or because nothing answers on it any more. */
const untilLost = (client: pg.Client): Promise<void> =>
  new Promise((resolve) => {
    const lost = (): void => {
      clearInterval(beat);
      resolve();
    };
    const beat = setInterval(() => void client.query('SELECT 1').catch(lost), HEARTBEAT_MS);
    beat.unref();
    client.once('end', lost);
  });

/**
 * One server per database: live states are poked within the process and the keys of open votes lie in its folder, so a
 * second one beside it would show old walls and could close nothing. The second waits and takes over when the first has
 * stopped; that is how a server is replaced without an empty minute. Returns the release.
 */
export async function holdDatabase({ url, onWait, onTaken, givesUp }: Options): Promise<() => Promise<void>> {
  let held = await tryHold(url);
  if (!held) onWait();
  while (!held) {
    await pause(LOOK_EVERY_MS);
    if (givesUp()) throw new Error('stopped while waiting');
    held = await tryHold(url).catch(() => pause(MODESTY_MS).then(() => null));
  }
  let released = false;
  const keep = async (): Promise<void> => {
    for (;;) {
      if (held) await untilLost(held);
      if (released) return;
      await held?.end().catch(() => undefined);
      const again = await tryHold(url).catch(() => undefined); // undefined: away
      if (again === null) return onTaken();
      if (released) return void (await again?.end());
      held = again ?? null;
      if (!held) await pauseAside(LOOK_EVERY_MS);
    }
  };
  void keep();
  return async () => {
    released = true;
    await held?.end().catch(() => undefined);
  };
}
