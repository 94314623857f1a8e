import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { composeParts, createModules } from '../compose.ts';
import { readConfig } from '../config.ts';
import { createLogger } from '../platform/log/index.ts';
import { importFile, type ImportOutcome } from './import-file.ts';
import { openDatabase } from './open-database.ts';

/** `npm run import -- FILE [--yes] [--round=ID]`: works beside a running server, or on its own. */
const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith('--'));
const yes = args.includes('--yes');
const roundId = args.find((arg) => arg.startsWith('--round='))?.slice('--round='.length);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const BAR = 30;
function progress(share: number): void {
  if (!process.stdout.isTTY) return;
  const done = Math.round(share * BAR);
  process.stdout.write(
    `\r[${'█'.repeat(done)}${'░'.repeat(BAR - done)}] ${Math.round(share * 100)} %${share === 1 ? '\n' : ''}`,
  );
}

async function ask(question: string): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY) {
    say('Thêm --yes để lưu không cần hỏi. / Add --yes to save without a question.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^(c|co|có|y|yes)$/i.test(answer.trim().normalize('NFC'));
}

async function run(file: string): Promise<ImportOutcome> {
  const bytes = await readFile(file);
  const config = readConfig(projectFolder);
  const database = await openDatabase(config, projectFolder);
  try {
    const parts = await composeParts(config, database.url, createLogger(config.logLevel));
    try {
      const { modules, rounds, imports } = createModules(parts);
      const tool = { modules, rounds, imports, unitOfWork: parts.unitOfWork, say, progress, ask };
      return await importFile(tool, file, bytes, roundId);
    } finally {
      await parts.source.destroy();
    }
  } finally {
    await database.close();
  }
}

if (path === undefined) {
  say('npm run import -- FILE.xlsx [--yes] [--round=ID]');
  process.exitCode = 2;
} else {
  const outcome = await run(path).catch((error: unknown) => {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    say(missing ? `Không thấy tệp ${path}. / There is no file ${path}.` : String(error));
    return 'REFUSED' as const;
  });
  process.exitCode = outcome === 'REFUSED' ? 2 : outcome === 'NOT_CONFIRMED' ? 1 : 0;
}
