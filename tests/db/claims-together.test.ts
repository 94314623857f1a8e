import { afterAll, beforeAll, test } from 'vitest';
import { claimsRace } from '../testkit/claims-race.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('12 appraisers pull at 120 cases: nobody holds one twice, nothing is lost, an old token opens nothing', async () => {
  await claimsRace(db, { workers: 12, communes: 4, casesPerCommune: 30, grabbed: 5 });
});
