import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refuse, success } from '../../server/kernel/result.ts';
import { chainHash, CHAIN_START } from '../../server/platform/db/index.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';

type Entry = {
  scope: string;
  seq: string;
  actor: string;
  action: string;
  subject: string;
  data: object;
  prev_hash: string;
  hash: string;
};

describe('the audit log', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(() => db.drop());

  const write = (scope: string, action: string) =>
    db.unitOfWork.run(async (tx) => {
      await db.unitOfWork.audit(tx, {
        scope,
        actor: 'system',
        action,
        subject: 'test:1',
        data: { b: 1, a: 'x' },
      });
      return success(null);
    });

  it('is a chain without gaps even when fifty commands write to one scope at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => write('meeting:parallel', `act-${i}`)));
    const entries = await db.owner<Entry>(
      `SELECT * FROM audit_entry WHERE scope = 'meeting:parallel' ORDER BY seq`,
    );
    expect(entries.map((entry) => Number(entry.seq))).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    let previous = CHAIN_START;
    for (const { scope, seq, actor, action, subject, data, prev_hash, hash } of entries) {
      expect(prev_hash).toBe(previous);
      expect(chainHash({ scope, seq: Number(seq), actor, action, subject, data }, prev_hash)).toBe(hash);
      previous = hash;
    }
  });

  it('cannot be changed or shortened, neither by the application nor by the owner', async () => {
    await write('meeting:fixed', 'act');
    for (const statement of [`UPDATE audit_entry SET actor = 'x'`, `DELETE FROM audit_entry`]) {
      await expect(db.source.query(statement)).rejects.toThrow(/permission denied/);
      await expect(db.owner(statement)).rejects.toThrow(/append-only/);
    }
  });

  it('keeps nothing of a command that was refused', async () => {
    const result = await db.unitOfWork.run(async (tx) => {
      await db.unitOfWork.audit(tx, {
        scope: 'meeting:refused',
        actor: 'system',
        action: 'act',
        subject: 'x',
      });
      return refuse('NOT_FOUND');
    });
    expect(result).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(await db.owner(`SELECT 1 FROM audit_entry WHERE scope = 'meeting:refused'`)).toEqual([]);
  });

  it('does a command sent twenty times at once only once, and gives every sender the same answer', async () => {
    const commandId = randomUUID();
    let done = 0;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        db.unitOfWork.once({ commandId, actor: { kind: 'PUBLIC' }, action: 'count', input: {} }, async () => {
          done += 1;
          return success({ done });
        }),
      ),
    );
    expect(done).toBe(1);
    expect(answers).toEqual(Array.from({ length: 20 }, () => success({ done: 1 })));
  });

  it('refuses a command id that was used with something else in it, and keeps of both only a hash', async () => {
    const commandId = randomUUID();
    const actor = { kind: 'PUBLIC' } as const;
    const ask = (input: Record<string, unknown>) =>
      db.unitOfWork.once({ commandId, actor, action: 'one', input }, async () => success(1));
    const planned = { name: 'Bà Bảy', at: new Date(0) };
    expect(await ask(planned)).toEqual(success(1));
    expect(await ask({ at: new Date(0), name: 'Bà Bảy' })).toEqual(success(1));
    for (const other of [{ ...planned, name: 'Bà Tám' }, { ...planned, at: new Date(1) }, {}])
      expect(await ask(other)).toMatchObject({ ok: false, code: 'COMMAND_OF_ANOTHER' });
    const [kept] = await db.owner<{ text: string }>(
      `SELECT command::text AS text FROM command WHERE id = $1`,
      [commandId],
    );
    expect(kept?.text).not.toContain('Bảy');
  });

  it('refuses a command id that was used for another action', async () => {
    const commandId = randomUUID();
    const actor = { kind: 'PUBLIC' } as const;
    await db.unitOfWork.once({ commandId, actor, action: 'one', input: {} }, async () => success(1));
    const other = await db.unitOfWork.once({ commandId, actor, action: 'two', input: {} }, async () =>
      success(2),
    );
    expect(other).toMatchObject({ ok: false, code: 'COMMAND_OF_ANOTHER' });
  });
});
