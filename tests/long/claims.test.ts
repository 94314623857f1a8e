import { afterAll, beforeAll, test } from 'vitest';
import { claimsRace } from '../testkit/claims-race.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('50 appraisers pull at 10,000 cases: nobody holds one twice, nothing is lost, an old token opens nothing', async () => {
  await claimsRace(db, { workers: 50, communes: 20, casesPerCommune: 500, grabbed: 200 });
});
