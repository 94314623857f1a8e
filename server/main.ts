import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeServer, type HopDan } from './compose.ts';
import { lanAddresses, readConfig } from './config.ts';
import { announcement } from './demo/announce.ts';
import { issueTonightLink, loadDemo, readDemoSignIns } from './demo/load-demo.ts';
import { holdDataFolder } from './platform/files/hold-data-folder.ts';
import { holdDatabase, migrate } from './platform/db/index.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres/index.ts';
import { createLogger } from './platform/log/index.ts';
import { mountWeb } from './platform/web/mount-web.ts';

const started = Date.now();
const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const config = readConfig(projectFolder);
const log = createLogger(config.logLevel);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** What was started, each with the way to end it; ended in the opposite order. */
const running: (() => Promise<void>)[] = [];
let stopping = false;

/** Between two steps of the start: Ctrl-C may have come meanwhile. */
function goOn(): void {
  if (stopping) throw new Error('stopped while starting');
}

async function openDatabase(): Promise<string> {
  if (config.databaseUrl) return config.databaseUrl;
  const postgres = await startEmbeddedPostgres({
    dataFolder: join(config.dataFolder, 'postgres'),
    runtimeFolder: config.runtimeFolder,
    onEvent: (event, detail) => {
      if (event === 'initialised') say('Lần chạy đầu: đã lập cơ sở dữ liệu. / First start: database made.');
      else log.warn({ event, detail }, 'embedded Postgres');
    },
  });
  running.push(() => postgres.stop());
  return postgres.url;
}

/** Of an outside database; the embedded one has its folder to itself. */
const holdOutside = (url: string): Promise<() => Promise<void>> =>
  holdDatabase({
    url,
    onWait: () =>
      say(
        'Một máy chủ khác đang dùng cơ sở dữ liệu này; chờ đến khi nó dừng rồi tiếp quản. / ' +
          'Another server works on this database; waiting to take over when it stops.',
      ),
    onTaken: () => {
      log.error('another server has taken over this database');
      void stop(1);
    },
    givesUp: () => stopping,
  });

async function listen({ server }: HopDan): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Cổng ${config.port} đang bận: đặt PORT khác. / Port ${config.port} is taken: set another PORT.`,
            )
          : error,
      ),
    );
    server.listen(config.port, config.host, resolve);
  });
}

async function startServer(): Promise<HopDan> {
  await mkdir(config.dataFolder, { recursive: true });
  if (config.databaseUrl) running.push(await holdOutside(config.databaseUrl));
  running.push(await holdDataFolder(config.dataFolder));
  const databaseUrl = await openDatabase();
  goOn();
  await migrate(databaseUrl, join(projectFolder, 'migrations'));
  const hopDan = await composeServer(config, databaseUrl, log, projectFolder);
  running.push(() => hopDan.stop());
  await hopDan.start();
  goOn();
  running.push(await mountWeb(hopDan.app, hopDan.server, { dev: config.dev, projectFolder, log }));
  await listen(hopDan);
  return hopDan;
}

/** The administrator's password is shown once, so it is told whatever becomes of the demo data. */
async function announce(hopDan: HopDan): Promise<void> {
  const lan = lanAddresses(config.port);
  const addresses = config.publicUrl ? [config.publicUrl, ...lan] : lan;
  const local = `http://127.0.0.1:${config.port}`;
  const failed = (error: unknown): null => {
    if (!stopping) log.error({ error }, 'demo data');
    return null;
  };
  const firstAdmin = await hopDan.ensureFirstAdmin();
  if (firstAdmin && config.demo) {
    say('Đang nạp dữ liệu mẫu … / Loading demo data …');
    await loadDemo(local, config.dataFolder, firstAdmin).catch(failed);
  }
  const demo = await readDemoSignIns(config.dataFolder);
  const tonight = demo && (await issueTonightLink(local, demo).catch(failed));
  const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
  say(announcement({ addresses, seconds, dataFolder: config.dataFolder, firstAdmin, demo, tonight }));
}

const LONGEST_STOP_MS = 60_000;

/** Everything in order: the step of the start that is under way, then what was started, the last first. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
  await starting.catch(() => undefined);
  for (const end of running.reverse()) await end().catch((error: unknown) => log.warn({ error }, 'stop'));
  await announcing.catch(() => undefined);
  process.exit(code);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

const starting = startServer();
const announcing = starting.then(announce);
announcing.catch((error: unknown) => {
  if (stopping) return; // asked to stop in the middle of the start: nothing failed
  say(`Không khởi động được. / Could not start.\n${error instanceof Error ? error.message : String(error)}`);
  void stop(1);
});
