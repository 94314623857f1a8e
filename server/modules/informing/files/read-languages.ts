import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readLanguage, type SecondLanguage } from '../domain/second-language.ts';

const LARGEST_BYTES = 64 * 1024;
const MOST_FILES = 20;

async function readOne(path: string): Promise<SecondLanguage | null> {
  try {
    return (await stat(path)).size > LARGEST_BYTES
      ? null
      : readLanguage(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null; // half written or no JSON: the village is told in Vietnamese
  }
}

/** The files of second languages in the data folder, the same that the wall reads; anew each time. */
export const readLanguages = (folder: string) => async (): Promise<readonly SecondLanguage[]> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const read = await Promise.all(names.slice(0, MOST_FILES).map((name) => readOne(join(folder, name))));
  return read.filter((one) => one !== null);
};
