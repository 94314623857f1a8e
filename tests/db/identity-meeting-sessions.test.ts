import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newCode, newId } from '../../server/kernel/ids.ts';
import { success } from '../../server/kernel/result.ts';
import { ActorCache } from '../../server/modules/identity/app/actor-cache.ts';
import type { Opening } from '../../server/modules/identity/index.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { identityWorld } from './identity-world.ts';

let db: TestDatabase;
let world: ReturnType<typeof identityWorld>;
let meetingId: string;
beforeAll(async () => {
  db = await testDatabase();
  world = identityWorld(db);
  meetingId = await meeting();
});
afterAll(() => db.drop());

const soon = () => new Date(Date.now() + 3_600_000);

async function meeting(): Promise<string> {
  const { commune } = await world.units();
  const [village, round, id, pack] = [newId(), newId(), newId(), newCode(8)];
  await db.owner(
    `INSERT INTO area (id, level, kind_name, name, full_name, search_key, area_kind, parent_id, path)
     VALUES ($1, 'VILLAGE', 'Ấp', '1', 'Ấp 1', '1', 'RURAL', $2, $3)`,
    [village, commune.id, [...commune.path, village]],
  );
  await db.owner(
    `INSERT INTO rule_pack (id, version, scope, body, sha256) VALUES ($1, 1, 'NATIONAL', '{}', '')`,
    [pack],
  );
  await db.owner(
    `INSERT INTO round (id, name, year, rule_pack_id, rule_pack_version, area_id, appraisal_tier, appraisal_area_id)
     VALUES ($1, 'Đợt thử', 2023, $2, 1, $3, 'DISTRICT', $3)`,
    [round, pack, commune.path[1]],
  );
  await db.owner(
    `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, agenda_seed)
     VALUES ($1, 'abc234', $2, $3, $4, 'LIVE', 'x')`,
    [id, round, village, commune.id],
  );
  return id;
}

async function link(role: 'CHAIR' | 'OPERATOR'): Promise<string> {
  const id = newId();
  await db.owner(
    `INSERT INTO meeting_access (id, meeting_id, role, token_hash, pin_hash, expires_at)
     VALUES ($1, $2, $3, $4, 'x', now() + interval '8 hours')`,
    [id, meetingId, role, randomUUID()],
  );
  return id;
}

async function attendee(): Promise<string> {
  const id = newId();
  await db.owner(
    `INSERT INTO attendee (id, meeting_id, person_key, name, search_key, role, counts, channel)
     VALUES ($1, $2, $3, 'Y Thử', 'ythu', 'HOUSEHOLD_REPRESENTATIVE', true, 'PHONE')`,
    [id, meetingId, `named:${randomUUID()}`],
  );
  return id;
}

async function open(opening: Opening): Promise<string> {
  const opened = await db.unitOfWork.run(async (tx) => success(await world.openSession(tx, opening)));
  if (!opened.ok) throw new Error('not opened');
  return opened.value;
}

test('the bearer of a one-evening link is its role in its meeting and nothing else', async () => {
  const accessId = await link('OPERATOR');
  const token = await open({ kind: 'MEETING', accessId, expiresAt: soon() });
  expect(await world.actorOf(token)).toEqual({ kind: 'MEETING', accessId, meetingId, role: 'OPERATOR' });
});

test('a link that is revoked opens nothing, even for those who came in by it', async () => {
  const accessId = await link('CHAIR');
  const token = await open({ kind: 'MEETING', accessId, expiresAt: soon() });
  expect((await world.actorOf(token)).kind).toBe('MEETING');
  await db.owner(`UPDATE meeting_access SET revoked_at = now() WHERE id = $1`, [accessId]);
  world.time.now += 11_000;
  expect(await world.actorOf(token)).toEqual({ kind: 'PUBLIC' });
});

test('a phone is its attendee; when the sessions of one are revoked the other goes on', async () => {
  const [one, other] = [await attendee(), await attendee()];
  const first = await open({ kind: 'PHONE', attendeeId: one, expiresAt: soon() });
  const second = await open({ kind: 'PHONE', attendeeId: other, expiresAt: soon() });
  expect(await world.actorOf(first)).toEqual({ kind: 'PHONE', attendeeId: one, meetingId });
  await world.actorOf(second);
  await db.unitOfWork.run(async (tx) => {
    await world.revokeSessionsOf(tx, { kind: 'PHONE', attendeeId: one });
    return success(null);
  });
  expect(await world.actorOf(first)).toEqual({ kind: 'PUBLIC' });
  expect((await world.actorOf(second)).kind).toBe('PHONE');
});

test('a session opened in a transaction that rolls back never was', async () => {
  let token = '';
  const accessId = await link('CHAIR');
  await db.unitOfWork
    .run(async (tx) => {
      token = await world.openSession(tx, { kind: 'MEETING', accessId, expiresAt: soon() });
      throw new Error('no');
    })
    .catch(() => undefined);
  expect(await world.actorOf(token)).toEqual({ kind: 'PUBLIC' });
});

test('what is remembered is asked for once in ten seconds', async () => {
  const attendeeId = await attendee();
  const token = await open({ kind: 'PHONE', attendeeId, expiresAt: soon() });
  const before = await world.actorOf(token);
  await db.owner(`UPDATE session SET revoked_at = now() WHERE attendee_id = $1`, [attendeeId]);
  expect(await world.actorOf(token)).toBe(before);
  world.time.now += 11_000;
  expect(await world.actorOf(token)).toEqual({ kind: 'PUBLIC' });
});

test('what is revoked is not remembered again while the revoking transaction is still open', () => {
  const time = { now: 0 };
  const cache = new ActorCache(() => time.now);
  const actor = { kind: 'PHONE', attendeeId: 'a', meetingId: 'm' } as const;
  cache.forget(actor);
  cache.put('hash', { actor, expiresAt: soon() });
  expect(cache.get('hash')).toBeNull();
  time.now = 11_000;
  cache.put('hash', { actor, expiresAt: soon() });
  expect(cache.get('hash')).toEqual(actor);
});

test('the memory of sessions does not grow without end', () => {
  const cache = new ActorCache(() => 0, 3);
  const actor = { kind: 'PHONE', attendeeId: 'a', meetingId: 'm' } as const;
  for (const hash of ['1', '2', '3', '4']) cache.put(hash, { actor, expiresAt: soon() });
  expect(['1', '2', '3', '4'].map((hash) => cache.get(hash) !== null)).toEqual([false, true, true, true]);
});
