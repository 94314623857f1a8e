import { beforeEach, onTestFailed } from 'vitest';
import type { Devices } from './browser-world.ts';

/** Whoever reads a failed run sees what every device showed. */
export function picturedOnFailure(name: string, devices: () => Devices): void {
  beforeEach(() => {
    onTestFailed(() => devices().pictureAll(`${name}-failed`));
  });
}

/** The tests of a file are one story: after a chapter that failed the next ones mean nothing. */
export function chaptersOf(story: string, devices: () => Devices): void {
  let broken = false;
  beforeEach(() => {
    if (broken) throw new Error('an earlier chapter failed');
    onTestFailed(async () => {
      broken = true;
      await devices().pictureAll(`${story}-failed`);
    });
  });
}
