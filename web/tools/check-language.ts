import { readFile } from 'node:fs/promises';
import { checkLanguage } from '../src/lib/features/hall/second-language.ts';

/** `tsx web/tools/check-language.ts FILE`: is this a second language that the wall can show? */
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
const { language, problems, missing } = checkLanguage(await read());
for (const problem of problems) process.stdout.write(`✗ ${problem}\n`);
for (const key of missing) process.stdout.write(`· ${key}: chưa dịch, chỉ hiện tiếng Việt\n`);
process.stdout.write(
  language
    ? `${language.name} (${language.language}): ${Object.keys(language.texts).length} câu\n`
    : 'Không dùng được.\n',
);
process.exitCode = problems.length > 0 ? 1 : 0;
