import { parentPort, workerData } from 'node:worker_threads';
import { codecOf } from './codecs.ts';
import { isPlainPdf } from './plain-pdf.ts';
import { pictureSize } from './picture-size.ts';
import { stripPicture } from './strip-picture.ts';
import { turn } from './turn.ts';

/** Runs in a thread of its own: unpacking and packing twelve million points takes seconds, which no vote may wait for. */
export type PictureOrder = {
  readonly bytes: Uint8Array;
  readonly mostPixels: number;
  readonly longestSide: number;
};

const refused = (code: string, details?: object) => ({ ok: false, code, ...(details ? { details } : {}) });

async function read({ bytes, mostPixels, longestSide }: PictureOrder): Promise<object> {
  const sent = stripPicture(bytes);
  if (!sent) return refused('NOT_A_PICTURE');
  const { mediaType } = sent;
  if (mediaType === 'application/pdf')
    return isPlainPdf(bytes) ? { ok: true, value: { mediaType, bytes } } : refused('PDF_WITH_MORE');
  const size = pictureSize(mediaType, sent.bytes);
  if (!size || size.width === 0 || size.height === 0) return refused('NOT_A_PICTURE');
  if (size.width * size.height > mostPixels || Math.max(size.width, size.height) > longestSide)
    return refused('PICTURE_TOO_LARGE', { most: Math.floor(mostPixels / 1_000_000) });
  try {
    const codec = await codecOf(mediaType);
    const points = await codec.decode(new Uint8Array(sent.bytes));
    const anew = await codec.encode(turn(points, sent.orientation));
    return { ok: true, value: { mediaType, bytes: anew } };
  } catch {
    return refused('NOT_A_PICTURE'); // whatever the codec stumbled over: it cannot be shown
  }
}

parentPort?.postMessage({ answer: await read(workerData as PictureOrder) });
