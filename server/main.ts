import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServer } from './compose.ts';
import { lanAddresses, readConfig } from './config.ts';
import { announcement } from './demo/announce.ts';
import { issueTonightLink, loadDemo, readDemoSignIns } from './demo/load-demo.ts';
import { holdDataFolder } from './platform/files/hold-data-folder.ts';
import { migrate } from './platform/db/index.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres/index.ts';
import { createLogger } from './platform/log/index.ts';
import { mountWeb } from './platform/web/mount-web.ts';

const started = Date.now();
const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const config = readConfig(projectFolder);
const log = createLogger(config.logLevel);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

await mkdir(config.dataFolder, { recursive: true });
const release = await holdDataFolder(config.dataFolder);
const postgres = config.databaseUrl
  ? null
  : await startEmbeddedPostgres({
      dataFolder: join(config.dataFolder, 'postgres'),
      runtimeFolder: config.runtimeFolder,
      onEvent: (event, detail) => {
        if (event === 'initialised') say('Lần chạy đầu: đã lập cơ sở dữ liệu. / First start: database made.');
        else log.warn({ event, detail }, 'embedded Postgres');
      },
    });
const databaseUrl = config.databaseUrl ?? postgres?.url ?? '';
await migrate(databaseUrl, join(projectFolder, 'migrations'));
const hopDan = await composeServer(config, databaseUrl, log, projectFolder);
await hopDan.start();
const closeWeb = await mountWeb(hopDan.app, hopDan.server, { dev: config.dev, projectFolder });

let stopping = false;
/** Everything in order: stop listening, end live sockets and the outbox, then the database. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  hopDan.server.close();
  await hopDan.stop();
  hopDan.server.closeAllConnections();
  await closeWeb();
  await postgres?.stop();
  await release();
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

hopDan.server.once('error', (error: NodeJS.ErrnoException) => {
  say(
    error.code === 'EADDRINUSE'
      ? `Cổng ${config.port} đang bận: đặt PORT khác. / Port ${config.port} is taken: set another PORT.`
      : String(error),
  );
  void stop(1);
});
// not events.once: it would throw the taken port that was just told in words
await new Promise<void>((resolve) => hopDan.server.listen(config.port, config.host, resolve));

const addresses = config.publicUrl
  ? [config.publicUrl, ...lanAddresses(config.port)]
  : lanAddresses(config.port);
const local = `http://127.0.0.1:${config.port}`;
const firstAdmin = await hopDan.ensureFirstAdmin();
if (firstAdmin && config.demo) {
  say('Đang nạp dữ liệu mẫu … / Loading demo data …');
  await loadDemo(local, config.dataFolder, firstAdmin);
}
const demo = await readDemoSignIns(config.dataFolder);
const tonight = demo && (await issueTonightLink(local, demo));
const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
say(announcement({ addresses, seconds, dataFolder: config.dataFolder, firstAdmin, demo, tonight }));
