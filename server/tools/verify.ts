/**
 * npm run verify -- FILE [CODE]
 * npm run verify -- --log [TEXT OF AN ANCHOR …]
 * Verifies an exported meeting: log, minutes and tally, with code that shares nothing with the server's counting. CODE is
 * what stands on the paper. With --log: every chain of the database and its daily anchors, held against anchors that were printed
 * or sent. Exit 0: all agrees; 1: something differs; 2: there is no such file.
 */
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyRecord, type Verdict } from './verify/verify-record.ts';

const say = (vi: string, en: string): void => {
  process.stdout.write(`${vi}\n${en}\n`);
};
const signs = (code: string): string => code.replace(/[^0-9a-f]/gi, '').toLowerCase();

/** The code on the paper, short or whole, is the beginning of the hash. */
function report(verdict: Verdict, printed: string | undefined): number {
  if (!verdict.ok) {
    say(`KHÁC: ${verdict.difference.vi}`, `DIFFERENT: ${verdict.difference.en}`);
    return 1;
  }
  const { village, entries, questions, households, code, closingHash } = verdict;
  if (printed !== undefined && (signs(printed).length < 16 || !closingHash.startsWith(signs(printed)))) {
    say(
      `KHÁC: mã trên giấy là ${printed}, mã của tệp là ${code}.`,
      `DIFFERENT: ${printed} on paper, ${code} in the file.`,
    );
    return 1;
  }
  say(
    `KHỚP: ${village}: ${entries} dòng nhật ký, ${questions} lượt lấy ý kiến, ${households} hộ.`,
    `AGREES: ${village}: ${entries} log entries, ${questions} questions, ${households} households.`,
  );
  say(
    `Mã chốt: ${code} – so với mã ở chân mỗi trang biên bản.`,
    `Closing code: ${code} – compare with the foot of every page.`,
  );
  return 0;
}

/** The whole log of DATABASE_URL, or of the embedded database. What it needs is loaded here: a file is verified by Node alone. */
async function checkLog(kept: readonly string[]): Promise<number> {
  const { default: pg } = await import('pg');
  const { readConfig } = await import('../config.ts');
  const { openDatabase } = await import('./open-database.ts');
  const { verifyLog } = await import('./verify/check-anchors.ts');
  const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const opened = await openDatabase(readConfig(projectFolder, []), projectFolder);
  const client = new pg.Client({ connectionString: opened.url });
  try {
    await client.connect();
    const { chains, entries, anchors, newest, differences } = await verifyLog(client, kept);
    for (const { vi, en } of differences) say(`KHÁC: ${vi}`, `DIFFERENT: ${en}`);
    say(
      `Nhật ký: ${chains} chuỗi, ${entries} dòng; ${anchors} mốc ngày${newest ? `, mới nhất ${newest}` : ''}; khác: ${differences.length}.`,
      `Log: ${chains} chains, ${entries} entries; ${anchors} daily anchors${newest ? `, newest ${newest}` : ''}; differences: ${differences.length}.`,
    );
    return differences.length === 0 ? 0 : 1;
  } finally {
    await client.end();
    await opened.close();
  }
}

async function main([path, ...rest]: readonly string[]): Promise<number> {
  if (path === '--log') return checkLog(rest);
  const [printed] = rest;
  const bytes = path ? await readFile(path).catch(() => null) : null;
  if (bytes === null) {
    say(
      'Dùng: npm run verify -- TỆP [MÃ TRÊN GIẤY], hoặc: npm run verify -- --log [MỐC ĐÃ IN]',
      'Use: npm run verify -- FILE [CODE ON PAPER], or: npm run verify -- --log [PRINTED ANCHOR]',
    );
    return 2;
  }
  return report(verifyRecord(bytes), printed);
}

process.exitCode = await main(process.argv.slice(2));
