import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMotionKeys } from '../../server/modules/meetings/db/motion-keys.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hop-dan-key-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a key that is destroyed while a late ballot reads it is not remembered', async () => {
  for (let i = 0; i < 50; i += 1) {
    const motionId = `m${i}`;
    await createMotionKeys(folder).make(motionId);
    const afterRestart = createMotionKeys(folder);
    const late = afterRestart.seal(motionId, 'a', 1, 'AGREE');
    await afterRestart.destroy(motionId);
    await late;
    expect(await afterRestart.seal(motionId, 'a', 2, 'AGREE')).toBeNull();
  }
});
