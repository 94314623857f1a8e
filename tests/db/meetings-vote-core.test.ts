import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../server/platform/db/index.ts';
import { startEmbeddedPostgres } from '../../server/platform/embedded-postgres/index.ts';
import { testRuntimeFolder } from '../testkit/cluster.ts';
import { voteCoreContract, type ContractReport } from './vote-core-contract.ts';
import { opensAgainstCloses, repeatedBallots } from './vote-core-repeats.ts';

const migrations = join(import.meta.dirname, '../../migrations');
const CLEAN = { closes: 50, deadlocks: 0, lost: [], twice: [], afterClose: [], wrongCounts: [], faults: [] };

function isKept(report: ContractReport): void {
  expect(report).toMatchObject(CLEAN);
  expect(report.acknowledged, 'ballots were acknowledged').toBeGreaterThan(0);
  expect(report.torn, 'some closes fell between ballots').toBeGreaterThan(0);
}

/** The rest of the contract, the same wherever Postgres runs. */
async function isKeptUnderRepeats(url: string | undefined): Promise<void> {
  const race = await opensAgainstCloses(url);
  expect(race).toMatchObject({ motions: 20, besides: 0, results: Array(20).fill('4 1 0') });
  expect(race.refusals, 'a second open is refused, a second close gives the same').toEqual(
    expect.arrayContaining(['CLOSED', 'MOTION_ALREADY_OPEN']),
  );
  expect(race.refusals.filter((code) => !/^(CLOSED|MOTION_ALREADY_OPEN|STALE)$/.test(code))).toEqual([]);
  const repeats = await repeatedBallots(url, { motions: url ? 2 : 10 });
  expect(repeats.sent).toBeGreaterThan(repeats.ballots * 2);
  expect(repeats).toMatchObject({ kept: repeats.ballots, notReceived: 0, wrongCounts: [] });
}

describe('100 parallel ballots against 50 closes at random moments', () => {
  it('counts what was acknowledged, none twice, none after the close, without a deadlock', async () => {
    isKept(await voteCoreContract(undefined));
  });

  it('10,000 ballots sent one to five times each are kept once; opens against closes leave one question open', async () => {
    await isKeptUnderRepeats(undefined);
  });

  it('does so on a second cluster that is reached by its address', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hop-dan-outside-'));
    await chmod(folder, 0o711); // as root, Postgres runs as somebody else
    const outside = await startEmbeddedPostgres({
      dataFolder: join(folder, 'pg'),
      runtimeFolder: testRuntimeFolder,
    });
    try {
      await migrate(outside.url, migrations);
      isKept(await voteCoreContract(outside.url));
      await isKeptUnderRepeats(outside.url);
    } finally {
      await outside.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });

  const given = process.env['TEST_DATABASE_URL'];
  if (given)
    it('does so on the Postgres of TEST_DATABASE_URL', async () => {
      await migrate(given, migrations);
      isKept(await voteCoreContract(given));
      await isKeptUnderRepeats(given);
    });
});
