import { expect, it } from 'vitest';
import { voteCoreContract } from '../db/vote-core-contract.ts';

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
