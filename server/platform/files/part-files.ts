import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PartFiles } from '../../kernel/ports.ts';
import { createFileFolder } from './file-folder.ts';

/** Each work has a folder of its own. Ids are ours, so they are safe as names. */
export const createPartFiles = (folder: string): PartFiles => {
  const of = (workId: string) => createFileFolder(join(folder, workId));
  return {
    put: (workId, part, bytes) => of(workId).put(`${part}.pdf`, bytes),
    get: (workId, part) => of(workId).get(`${part}.pdf`),
    remove: (workId) => rm(join(folder, workId), { recursive: true, force: true }),
  };
};
