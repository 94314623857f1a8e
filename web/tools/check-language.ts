import { readFile } from 'node:fs/promises';
import { readLanguage } from '../../server/modules/informing/domain/second-language.ts';
import { checkLanguage } from '../src/lib/features/hall/second-language.ts';

/** `tsx web/tools/check-language.ts FILE`: a second language that the wall can show, and the loudspeakers can say? */
const path = process.argv[2];
if (!path) {
  process.stdout.write('Cách dùng: tsx web/tools/check-language.ts <tệp.json>\n');
  process.exit(2);
}
const read = async (): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return String(error);
  }
};
const file = await read();
const { language, problems, missing } = checkLanguage(file);
const informing = readLanguage(file);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say('Màn chiếu (texts):');
for (const problem of problems) say(`✗ ${problem}`);
for (const key of missing) say(`· ${key}: chưa dịch, chỉ hiện tiếng Việt`);
say('Lời đọc trên loa (informing):');
for (const problem of informing?.problems ?? []) say(`✗ ${problem}`);
for (const key of informing?.missing ?? []) say(`· ${key}: chưa dịch, đọc tiếng Việt`);
if (!informing) say('· chưa có phần này, loa chỉ đọc tiếng Việt');
say(
  language
    ? `${language.name} (${language.language}): ${Object.keys(language.texts).length} câu trên màn chiếu, ` +
        `${Object.keys(informing?.texts ?? {}).length} câu trên loa`
    : 'Không dùng được.',
);
process.exitCode = problems.length + (informing?.problems.length ?? 0) > 0 ? 1 : 0;
