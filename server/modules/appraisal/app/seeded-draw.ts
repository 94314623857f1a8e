import { createHash } from 'node:crypto';
import * as draw from '../domain/draw-sample.ts';

export type { Drawable } from '../domain/draw-sample.ts';

const sha256: draw.Hash = (text) => createHash('sha256').update(text).digest('hex');

/** See `domain/draw-sample.ts`: in each stratum the items with the smallest sha-256 of `seed:id`. */
export const drawSample = <T extends draw.Drawable>(items: readonly T[], seed: string, size: number): T[] =>
  draw.drawSample(sha256, items, seed, size);

/** SHA-256 of the ids in their own order, one a line. */
export const frameHash = (ids: readonly string[]): string => draw.frameHash(sha256, ids);
