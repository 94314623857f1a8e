import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrate } from '../../server/platform/db/index.ts';
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres/index.ts';
import { voteCoreContract } from '../db/vote-core-contract.ts';
import { isKept, isKeptUnderRepeats } from '../db/vote-core-kept.ts';
import { testRuntimeFolder } from '../testkit/cluster.ts';

it('10,000 ballots sent one to five times each are kept once', async () => {
  await isKeptUnderRepeats(undefined, { motions: 10 });
});

it('the whole contract holds on a second cluster that is reached by its address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hop-dan-outside-'));
  await chmod(folder, 0o711); // as root, Postgres runs as somebody else
  const outside = await startEmbeddedPostgres({
    dataFolder: join(folder, 'pg'),
    runtimeFolder: testRuntimeFolder,
  });
  try {
    await migrate(outside.url, join(import.meta.dirname, '../../migrations'));
    isKept(await voteCoreContract(outside.url));
    await isKeptUnderRepeats(outside.url, { motions: 10 });
  } finally {
    await outside.stop();
    await rm(folder, { recursive: true, force: true });
  }
});

it('100 parallel ballots against 500 closes: nothing lost, nothing twice, nothing after the close', async () => {
  const report = await voteCoreContract(undefined, { closes: 500 });
  process.stdout.write(
    `${JSON.stringify({ ...report, lost: report.lost.length, twice: report.twice.length })}\n`,
  );
  expect(report).toMatchObject({
    closes: 500,
    deadlocks: 0,
    lost: [],
    twice: [],
    afterClose: [],
    wrongCounts: [],
    faults: [],
  });
});

it('200 phones against 100 closes', async () => {
  const report = await voteCoreContract(undefined, { voters: 200, closes: 100 });
  process.stdout.write(`${JSON.stringify(report)}\n`);
  expect(report).toMatchObject({
    closes: 100,
    deadlocks: 0,
    lost: [],
    twice: [],
    afterClose: [],
    faults: [],
  });
});
