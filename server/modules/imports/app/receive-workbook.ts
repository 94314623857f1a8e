import { createHash } from 'node:crypto';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { loadPlace, type LoadedPlace, type PlaceRefusal } from './load-place.ts';
import type { Place } from './import-store.ts';
import type { ReadFile } from './file-ports.ts';
import type { ImportPorts } from './ports.ts';
import type { Upload, Uploads } from './uploads.ts';

export type ReceivePorts = ImportPorts & {
  readonly uploads: Uploads;
  readonly readFile: ReadFile;
};

const LONGEST_NAME = 200;

/** The last part of a path, without control characters: shown to people, never used to open anything. */
export const safeFileName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^.*[/\\]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, LONGEST_NAME) || 'workbook.xlsx';

/** Takes a workbook in: asks for leave first, before the file is sent, then reads it in a thread of its own. */
export function receiveWorkbook({ uploads, readFile, ...ports }: ReceivePorts) {
  const { unitOfWork, areas, imports } = ports;
  return {
    admit: async (
      actor: Actor,
      place: Place,
    ): Promise<Result<LoadedPlace, PlaceRefusal | 'UPLOADS_FULL'>> => {
      const loaded = await unitOfWork.read((tx) =>
        loadPlace(ports, tx, { actor, action: 'workbook.import', place }),
      );
      return loaded.ok && uploads.isFull() ? refuse('UPLOADS_FULL', { retryAfterSeconds: 30 }) : loaded;
    },

    accept: async (
      place: LoadedPlace,
      fileName: string,
      bytes: Uint8Array,
    ): Promise<Result<Upload, never>> => {
      const { roundId, communeId, commune, round, rules } = place;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const known = await unitOfWork.read(async (tx) => ({
        villages: (await areas.villagesOf(tx, communeId)).map((village) => village.fullName),
        heads: await imports.knownHeads(tx, communeId),
        members: [],
      }));
      const expected = { communeCode: commune.officialCode ?? '', year: round.year };
      const upload = uploads.open(
        { roundId, communeId, fileName: safeFileName(fileName), sha256 },
        (onProgress) => readFile(bytes, { rules, expected, known }, onProgress),
      );
      return success(upload);
    },
  };
}
