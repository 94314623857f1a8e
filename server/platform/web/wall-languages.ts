import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import type { Logger } from '../log/index.ts';

const LARGEST_BYTES = 64 * 1024;
const MOST_FILES = 20;

/**
 * The files in `languages/` of the data folder as they are, for the wall, which looks each of them through itself. Read
 * anew each time: somebody may mend a word during the evening. Nothing here is personal.
 */
export const wallLanguages =
  (folder: string, log: Logger): RequestHandler =>
  async (_request, response) => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
    const files: unknown[] = [];
    for (const name of names.slice(0, MOST_FILES)) {
      const path = join(folder, name);
      try {
        if ((await stat(path)).size > LARGEST_BYTES) throw new Error('too large');
        files.push(JSON.parse(await readFile(path, 'utf8')));
      } catch (error) {
        log.warn({ file: name, error }, 'a language file cannot be read');
      }
    }
    response.set('cache-control', 'no-store').json(files);
  };
