import { newId } from '../../server/kernel/ids.ts';
import type { Actor } from '../../server/kernel/actor.ts';
import { success } from '../../server/kernel/result.ts';
import { createAreasModule } from '../../server/modules/areas/module.ts';
import { createAuditModule } from '../../server/modules/audit/module.ts';
import { anchorText } from '../../server/modules/audit/domain/anchor.ts';
import { verifyLog } from '../../server/tools/verify/check-anchors.ts';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';

let db: TestDatabase;
let client: pg.Client;
let today = new Date();
let audit: ReturnType<typeof createAuditModule>;
const DAY_MS = 86_400_000;
const admin: Actor = {
  kind: 'ACCOUNT',
  accountId: newId(),
  name: 'Quản trị',
  grants: [{ role: 'ADMIN', areaId: null }],
};

beforeAll(async () => {
  db = await testDatabase();
  client = new pg.Client({ connectionString: db.url });
  await client.connect();
  const areas = createAreasModule({ unitOfWork: db.unitOfWork });
  audit = createAuditModule({
    ...{ unitOfWork: db.unitOfWork, ...areas, clock: { now: () => today } },
    onFault: (error) => {
      throw error;
    },
  });
});
afterAll(async () => {
  await client.end();
  await db.drop();
});

const write = (scope: string, n: number) =>
  db.unitOfWork.run(async (tx) => {
    for (let i = 0; i < n; i += 1)
      await db.unitOfWork.audit(tx, {
        scope,
        actor: 'system',
        action: 'act',
        subject: 'x',
        data: { i, was: 'abc' },
      });
    return success(null);
  });
const anchors = async () => (await audit.auditDoors.anchors(admin, 10)) ?? [];
/** As somebody who owns the tables would, past the triggers; put back afterwards. */
async function planted(change: string, undo: string) {
  await db.owner(`ALTER TABLE audit_entry DISABLE TRIGGER USER`);
  await db.owner(change);
  const verdict = await verifyLog(client);
  await db.owner(undo);
  await db.owner(`ALTER TABLE audit_entry ENABLE TRIGGER USER`);
  expect((await verifyLog(client)).differences).toEqual([]);
  return verdict.differences.map(({ scope, seq }) => `${scope} ${seq}`);
}

test('an anchor is made once after a day that has entries, over the ends of all chains, and chained to the one before', async () => {
  await write('meeting:a', 3);
  await write('commune:b', 2);
  expect(await audit.makeAnchor()).toBe(false); // nothing was written before today
  today = new Date(today.getTime() + DAY_MS);
  expect(await Promise.all([audit.makeAnchor(), audit.makeAnchor()])).toContain(true);
  expect(await audit.makeAnchor()).toBe(false);
  await write('meeting:a', 1);
  today = new Date(today.getTime() + DAY_MS);
  expect(await audit.makeAnchor()).toBe(true);
  const [second, first] = await anchors();
  expect(first).toMatchObject({ chains: 2, entries: 5 });
  expect(second).toMatchObject({ chains: 2, entries: 6, prevHash: first?.hash });
  expect(await verifyLog(client)).toMatchObject({ chains: 2, entries: 6, anchors: 2, differences: [] });
});

test('days on which no server ran have no anchor, and the next one keeps the gap', async () => {
  today = new Date(today.getTime() + 4 * DAY_MS);
  expect(await audit.makeAnchor()).toBe(true);
  const [newest, before] = await anchors();
  expect((Date.parse(newest?.day ?? '') - Date.parse(before?.day ?? '')) / DAY_MS).toBe(4);
  expect((await verifyLog(client)).differences).toEqual([]);
});

test('one byte that is changed behind the server is found, with its chain and number', async () => {
  const at = `WHERE scope = 'meeting:a' AND seq = 2`;
  expect(
    await planted(
      `UPDATE audit_entry SET data = data || '{"was": "abd"}' ${at}`,
      `UPDATE audit_entry SET data = data || '{"was": "abc"}' ${at}`,
    ),
  ).toEqual(['meeting:a 2']);
  // the time stands in no chain; the anchors bind it
  expect(
    await planted(
      `UPDATE audit_entry SET at = at + interval '1 second' ${at}`,
      `UPDATE audit_entry SET at = at - interval '1 second' ${at}`,
    ),
  ).toEqual(['meeting:a 3', 'meeting:a 4']);
});

test('a log that is rewritten whole, with its anchors, differs from the anchor on paper', async () => {
  const [newest] = await anchors();
  if (!newest) throw new Error('no anchor');
  const paper = anchorText(newest);
  expect((await verifyLog(client, [paper])).differences).toEqual([]);
  const other = paper.replace(
    newest.hash,
    newest.hash.replace(/^./, (sign) => (sign === '0' ? '1' : '0')),
  );
  expect((await verifyLog(client, [other])).differences).toMatchObject([{ scope: `anchor ${newest.day}` }]);
});

test('neither the server nor the owner of the tables changes or deletes an anchor', async () => {
  for (const table of ['audit_anchor', 'audit_anchor_end'])
    for (const statement of [`UPDATE ${table} SET hash = repeat('0', 64)`, `DELETE FROM ${table}`]) {
      await expect(db.source.query(statement)).rejects.toThrow(/permission denied/);
      await expect(db.owner(statement)).rejects.toThrow(/append-only/);
    }
});
