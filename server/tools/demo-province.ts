import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeParts, createModules } from '../compose.ts';
import { readConfig } from '../config.ts';
import { loadProvince } from '../demo/load-province.ts';
import { newCode } from '../kernel/ids.ts';
import { success } from '../kernel/result.ts';
import { createAccountUnchecked } from '../modules/identity/module.ts';
import { createLogger } from '../platform/log/index.ts';
import { openDatabase } from './open-database.ts';
import { provinceDoors } from './province-doors.ts';

/** `npm run demo:province`: a province of 2,127 villages where it was on 10/10/2021; beside a running server, or on its own. */
const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What is made up can be made up again: its commits need not wait for the disk. */
function withoutWaiting(url: string): string {
  const fast = new URL(url);
  fast.searchParams.set('options', '-c synchronous_commit=off');
  return fast.href;
}

async function run(): Promise<void> {
  const started = Date.now();
  const config = readConfig(projectFolder);
  await mkdir(config.dataFolder, { recursive: true });
  const database = await openDatabase(config, projectFolder);
  try {
    const parts = await composeParts(config, withoutWaiting(database.url), createLogger(config.logLevel));
    const modules = createModules(parts);
    await modules.areas.start?.();
    await modules.rounds.start?.();
    say('Đang đưa 2.127 thôn đến ngày 10/10/2021 … / Bringing 2,127 villages to 10/10/2021 …');
    const { roundId, province } = await loadProvince(provinceDoors(parts, modules));
    const board = await modules.progress.view.shared(roundId, province.id);
    say(board?.sentence.vi ?? '');
    const password = [newCode(4), newCode(4), newCode(4)].join('-');
    const login = `tinh.${newCode(4)}`;
    const grants = [{ role: 'PROVINCE_OFFICER' as const, areaId: province.id }];
    const account = { login, displayName: `Cán bộ ${province.fullName} (mẫu)`, password, grants };
    await parts.unitOfWork.run(async (tx) => success(await createAccountUnchecked(tx, account)));
    say(`/tinh  ${login}  ${password}`);
    say(`${((Date.now() - started) / 1000).toFixed(1).replace('.', ',')} s`);
    await parts.source.destroy();
  } finally {
    await database.close();
  }
}

await run();
