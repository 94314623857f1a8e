import type { CleanPicture, PictureRefusal } from '../../../kernel/pictures.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import { runInWorker } from '../worker-task.ts';
import type { PictureOrder } from './picture-thread.ts';

/** Phones take 12 to 24 million points; unpacked each has four bytes. */
export const PICTURE_LIMITS = {
  mostPixels: 40_000_000,
  longestSide: 16_000,
  maxMillis: 60_000,
  maxHeapMegabytes: 512,
} as const;

async function readOne(
  bytes: Uint8Array,
  limits: { readonly [key in keyof typeof PICTURE_LIMITS]: number },
): Promise<Result<CleanPicture, PictureRefusal>> {
  const { mostPixels, longestSide } = limits;
  const data: PictureOrder = { bytes, mostPixels, longestSide };
  const module = new URL('./picture-thread.ts', import.meta.url);
  const read = await runInWorker<CleanPicture, PictureRefusal>({ module, data, limits });
  if (read.ok) return read;
  if (read.code === 'FILE_TAKES_TOO_LONG') return refuse('PICTURE_TAKES_TOO_LONG');
  if (read.code === 'FILE_UNPACKS_TOO_LARGE')
    return refuse('PICTURE_TOO_LARGE', { most: Math.floor(mostPixels / 1_000_000) });
  return read as Result<CleanPicture, PictureRefusal>;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * What somebody sent, as a picture drawn anew from its points alone (as it was seen, without place, time, device, and
 * without whatever else stood in the file), or a PDF that is nothing but pages. By its content, never by its name. One after
 * the other: many phones at once must not fill the memory.
 */
export function readPicture(
  bytes: Uint8Array,
  limits: Parameters<typeof readOne>[1] = PICTURE_LIMITS,
): Promise<Result<CleanPicture, PictureRefusal>> {
  const read = before.then(() => readOne(bytes, limits));
  before = read.catch(() => undefined);
  return read;
}
