import { beforeEach, onTestFailed } from 'vitest';
import type { Devices } from './browser-world.ts';

/** The tests of a file are one story: after a chapter that failed the next ones mean nothing, and every device is pictured. */
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
