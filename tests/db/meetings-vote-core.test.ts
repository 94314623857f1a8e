import { join } from 'node:path';
import { describe, it } from 'vitest';
import { migrate } from '../../server/platform/db/index.ts';
import { voteCoreContract } from './vote-core-contract.ts';
import { isKept, isKeptUnderRepeats } from './vote-core-kept.ts';

const migrations = join(import.meta.dirname, '../../migrations');
describe('100 parallel ballots against 50 closes at random moments', () => {
  it('counts what was acknowledged, none twice, none after the close, without a deadlock', async () => {
    isKept(await voteCoreContract(undefined));
  });

  it('3,000 ballots sent one to five times each are kept once; opens against closes leave one question open', async () => {
    await isKeptUnderRepeats(undefined, { motions: 3 });
  });

  const given = process.env['TEST_DATABASE_URL'];
  if (given)
    it('does so on the Postgres of TEST_DATABASE_URL', async () => {
      await migrate(given, migrations);
      isKept(await voteCoreContract(given));
      await isKeptUnderRepeats(given, { motions: 3 });
    });
});
