import type { ClientBase } from 'pg';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

export type Entities = MixedList<new () => object> | EntitySchema[];

/** The role without update or delete on history; made by the first migration. */
export const APP_ROLE = 'hop_dan_app';

type Options = { url: string; entities: (new () => object)[]; role: 'owner' | 'app'; poolSize?: number };

/**
 * Asked of every new connection before it is handed out, and not by a startup option: options that stand in the URL win
 * over those of the pool and would silently leave the server with the rights of the owner.
 */
const takeRole = async (client: ClientBase): Promise<void> =>
  void (await client.query(`SET ROLE ${APP_ROLE}`));

/** One pool for everything. `role: 'app'` is set at connect, so that no statement can run with more. */
export function createDataSource({ url, entities, role, poolSize = 10 }: Options): DataSource {
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
      ...(role === 'app' ? { onConnect: takeRole } : {}),
      idle_in_transaction_session_timeout: 60_000,
    },
    poolErrorHandler: () => undefined, // a lost database is seen by the statement that fails; the process lives
  });
}
