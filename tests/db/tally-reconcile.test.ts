import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { appraisalRepository as appraisals } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type NewCase, type SeededCase } from './tally-world.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const differences = async () => (await db.unitOfWork.snapshot(findDifferences)).differences;

/** Every start class with every scored class and cause, decided three ways, in two villages. */
function everyCase(): NewCase[] {
  const starts = ['POOR', 'NEAR_POOR', 'AVERAGE_LIVING', 'NOT_POOR'] as const;
  const ends = ['POOR', 'NEAR_POOR', 'NOT_POOR'] as const;
  const causes = ['NEW', 'RELAPSE', 'OTHER'] as const;
  return starts.flatMap((startClass) =>
    ends.flatMap((scoredClass) =>
      causes.map((cause, index) => ({ startClass, scoredClass, cause, persons: 2 + index })),
    ),
  );
}

describe('reconcile, with SQL of its own', () => {
  it('finds no difference after every kind of case was agreed, not agreed, rehearsed or left open', async () => {
    const world = await TallyWorld.make(db.owner);
    const commune = await world.commune('Bình Mỹ');
    const key = { roundId: world.roundId, communeId: commune.id };
    for (const name of ['1', '2']) {
      const village = await world.village(commune, name);
      const meeting = await world.meeting(village);
      const rehearsal = await world.meeting(village, 'REHEARSAL');
      const cases: SeededCase[] = [];
      for (const of of everyCase()) cases.push(await world.case(village, of));
      const every = (n: number, from: number) => cases.filter((_, index) => index % n === from);
      await world.decide(meeting, every(2, 0), true);
      await world.decide(meeting, every(3, 0), false);
      await world.decide(meeting, every(6, 0), true);
      await world.decide(rehearsal, every(2, 1), true, true);
    }
    await recomputeTally({ unitOfWork: db.unitOfWork, tallies, changed: () => undefined })(key);
    await refreshCases({ unitOfWork: db.unitOfWork, appraisals, changed: () => undefined })(key);
    expect(await differences()).toEqual([]);
  });

  it('names a changed figure, a missing case and a case that should not be there', async () => {
    await db.owner(
      `UPDATE tally_line SET c7 = c7 + 1, c9 = c9 + 1 WHERE (village_id, class, unit) =
         (SELECT village_id, class, unit FROM tally_line ORDER BY village_id LIMIT 1)`,
    );
    await db.owner(`DELETE FROM appraisal_case WHERE id = (SELECT min(id::text)::uuid FROM appraisal_case)`);
    await db.owner(
      `UPDATE appraisal_case SET state = 'READY' WHERE id = (SELECT max(id::text)::uuid FROM appraisal_case)`,
    );
    const found = await differences();
    expect(found.map(({ kind }) => kind)).toEqual(['TALLY', 'QUEUE', 'QUEUE']);
    expect(found.map(({ found: text }) => text)).toContain('nothing');
  });
});
