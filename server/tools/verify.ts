/**
 * npm run verify -- FILE [CODE]
 * Verifies an exported meeting: log, minutes and tally, with code that shares nothing with the server's counting. CODE is
 * what stands on the paper. Exit 0: all agrees; 1: something differs; 2: there is no such file.
 */
import { readFile } from 'node:fs/promises';
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

async function main([path, printed]: readonly string[]): Promise<number> {
  const bytes = path ? await readFile(path).catch(() => null) : null;
  if (bytes === null) {
    say('Dùng: npm run verify -- TỆP [MÃ TRÊN GIẤY]', 'Use: npm run verify -- FILE [CODE ON PAPER]');
    return 2;
  }
  return report(verifyRecord(bytes), printed);
}

process.exitCode = await main(process.argv.slice(2));
