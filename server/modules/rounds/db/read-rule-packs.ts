import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('../../../rules/', import.meta.url);

/** The packs that come with the product, as files in `server/rules`. */
export async function readRulePacks(): Promise<readonly (readonly [file: string, data: unknown])[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json')).sort();
  const read = async (file: string) =>
    [file, JSON.parse(await readFile(new URL(file, FOLDER), 'utf8')) as unknown] as const;
  return Promise.all(files.map(read));
}
