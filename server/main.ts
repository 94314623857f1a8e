import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServer } from './compose.ts';
import { lanAddresses, readConfig } from './config.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres/index.ts';
import { migrate } from './platform/db/index.ts';
import { createLogger } from './platform/log/index.ts';
import { mountWeb } from './platform/web/mount-web.ts';

const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const config = readConfig(projectFolder);
const log = createLogger(config.logLevel);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const postgres = config.databaseUrl
  ? null
  : await startEmbeddedPostgres({
      dataFolder: join(config.dataFolder, 'postgres'),
      runtimeFolder: config.runtimeFolder,
      onEvent: (event, detail) => log.warn({ event, detail }, 'embedded Postgres'),
    });
const databaseUrl = config.databaseUrl ?? postgres?.url ?? '';
await migrate(databaseUrl, join(projectFolder, 'migrations'));
const hopDan = await composeServer(config, databaseUrl, log, projectFolder);
await hopDan.start();
const closeWeb = await mountWeb(hopDan.app, hopDan.server, { dev: config.dev, projectFolder });
hopDan.server.listen(config.port, config.host);
await once(hopDan.server, 'listening');
for (const address of lanAddresses(config.port)) say(`  ${address}`);

let stopping = false;
/** Everything in order: stop listening, end live sockets and the outbox, then the database. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  hopDan.server.close();
  await hopDan.stop();
  hopDan.server.closeAllConnections();
  await closeWeb();
  await postgres?.stop();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
