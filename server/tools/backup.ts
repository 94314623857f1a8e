import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.ts';
import { BackupRefused, writeBackup } from '../platform/backup/index.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { openDatabase } from './open-database.ts';

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const config = readConfig(projectFolder);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run backup -- FILE`: of the running server too; people may be voting meanwhile. */
async function backup(file: string): Promise<void> {
  const passphrase = await askPassphrase(config.backupPassphrase, { isNew: true });
  const opened = await openDatabase(config, projectFolder);
  try {
    say('Đang sao lưu và kiểm tra lại … / Backing up, then checking …');
    const { dataFolder } = config;
    const { tables, files } = await writeBackup({ databaseUrl: opened.url, dataFolder, file, passphrase });
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    say(`Đã sao lưu ${tables.length} bảng, ${rows} dòng, ${files.length} tệp; đã đọc lại và khớp: ${file}`);
    say(
      `Backed up ${tables.length} tables, ${rows} rows, ${files.length} files; read back and the same: ${file}`,
    );
  } finally {
    await opened.close();
  }
}

const [file] = process.argv.slice(2);
if (!file) {
  say('npm run backup -- TỆP.age / FILE.age');
  process.exitCode = 1;
} else
  await backup(resolve(file)).catch((error: unknown) => {
    if (!(error instanceof BackupRefused)) throw error;
    say(error.message);
    process.exitCode = 1;
  });
