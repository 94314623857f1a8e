import type { ClientBase } from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

export type Entities = MixedList<new () => object> | EntitySchema[];

/** The role without update or delete on history; made by the first migration. */
export const APP_ROLE = 'hop_dan_app';

type Options = {
  url: string;
  entities: (new () => object)[];
  role: 'owner' | 'app';
  poolSize?: number;
  /** Postgres itself ends a statement that takes longer; null for tools that may take their time. */
  longestStatementMs?: number | null;
};

/** The confirm of 20,000 rows takes a tenth of it. */
const LONGEST_STATEMENT_MS = 60_000;

/**
 * Asked of every new connection before it is handed out, and not by a startup option: options that stand in the URL win
 * over those of the pool and would silently leave the server with the rights of the owner.
 */
const takeRole =
  (longestMs: number | null) =>
  async (client: ClientBase): Promise<void> => {
    await client.query(`SET ROLE ${APP_ROLE}`);
    if (longestMs === null) return;
    const own = `SELECT set_config('statement_timeout', $1, false) WHERE current_setting('statement_timeout') = '0'`;
    await client.query(own, [String(longestMs)]); // a limit that stands in the address wins
  };

/** One pool for everything. `role: 'app'` is set at connect, so that no statement can run with more. */
export function createDataSource(options: Options): DataSource {
  const { url, entities, role, poolSize = 10, longestStatementMs = LONGEST_STATEMENT_MS } = options;
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize,
    connectTimeoutMS: 10_000,
    parseInt8: false,
    applicationName: 'hop-dan',
    extra: {
      ...(role === 'app' ? { onConnect: takeRole(longestStatementMs) } : {}),
      idle_in_transaction_session_timeout: 60_000,
    },
    poolErrorHandler: () => undefined, // a lost database is seen by the statement that fails; the process lives
  });
}
