import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { AppraisalWorkWorld, type Official } from './appraisal-work-world.ts';
import type { NewCase, SeededCase } from './tally-world.ts';

let db: TestDatabase;
let on: AppraisalWorkWorld;
let commune: { id: string; path: readonly string[] };

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  on = await AppraisalWorkWorld.make(db);
  commune = await on.world.commune('Bình Mỹ');
  await noRandom();
});

const POOR: NewCase = { startClass: 'POOR', b1: 170 };
const noRandom = () =>
  db.owner(
    `INSERT INTO appraisal_setting (round_id, seq, random_percent, reason, set_by) VALUES ($1, 1, 0, 'thử', 'test')`,
    [on.world.roundId],
  );

async function reported(count: number): Promise<readonly SeededCase[]> {
  const { cases } = await on.village(
    commune,
    '1',
    Array.from({ length: count }, () => POOR),
  );
  await on.report(commune);
  return cases;
}
const next = (who: Official, commandId: string = randomUUID()) =>
  on.doors.work.claimNext(who, { commandId, roundId: on.world.roundId });
async function taken(who: Official) {
  const done = await next(who);
  if (!done.ok) throw new Error(done.code);
  return done.value;
}
const expire = (id: string) =>
  db.owner(`UPDATE appraisal_case SET held_until = now() - interval '1 second' WHERE id = $1`, [id]);
const set = (of: SeededCase, columns: string) =>
  db.owner(`UPDATE appraisal_case SET ${columns} WHERE case_id = $1`, [of.id]);

describe('the next case', () => {
  it('is never held twice, and none is lost, when twenty appraisers pull at once', async () => {
    await reported(60);
    const people = await Promise.all(Array.from({ length: 20 }, () => on.official()));
    const held: string[] = [];
    const pull = async (who: Official): Promise<void> => {
      for (;;) {
        const done = await next(who);
        if (!done.ok) {
          expect(done.code).toBe('NO_CASE_LEFT');
          return;
        }
        held.push(done.value.id);
      }
    };
    await Promise.all(people.map(pull));
    expect(held).toHaveLength(60);
    expect(new Set(held).size).toBe(60);
    const log = await db.owner(
      `SELECT c.case_id FROM appraisal_claim c JOIN appraisal_case a ON a.id = c.case_id WHERE a.round_id = $1`,
      [on.world.roundId],
    );
    expect(log).toHaveLength(60);
  });

  it('comes by due day, then by risk, then by age, and the log says which of them led', async () => {
    const cases = await reported(4);
    const [late, risky, old, young] = cases as [SeededCase, SeededCase, SeededCase, SeededCase];
    await set(late, `due_on = '2023-10-30'`);
    await set(risky, `due_on = '2023-10-10', risk_band = 'HIGH'`);
    await set(old, `due_on = '2023-10-10', asked_on = '2023-10-01'`);
    await set(young, `due_on = '2023-10-10', asked_on = '2023-10-03'`);
    const who = await on.official();
    const order = [await taken(who), await taken(who), await taken(who), await taken(who)];
    const ids = await Promise.all([risky, old, young, late].map((of) => on.idOf(of)));
    expect(order.map(({ id }) => id)).toEqual(ids);
    expect(order.map(({ ledBy }) => ledBy)).toEqual(['RISK', 'AGE', 'DUE', 'DUE']);
  });

  it('is handed out at random as often as the lead has set, by the draw key', async () => {
    const cases = await reported(6);
    const lead = await on.official('APPRAISAL_LEAD');
    const command = { commandId: randomUUID(), roundId: on.world.roundId, percent: 100, reason: 'Kiểm tra' };
    expect(await on.doors.work.setRandomShare(lead, command)).toMatchObject({ ok: true });
    const keys = await db.owner<{ id: string }>(
      `SELECT id FROM appraisal_case WHERE round_id = $1 ORDER BY draw_key, id`,
      [on.world.roundId],
    );
    const who = await on.official();
    for (const { id } of keys) expect(await taken(who)).toMatchObject({ id, ledBy: 'RANDOM' });
    expect(keys).toHaveLength(cases.length);
  });

  it('is the same for the same command, with a token that works', async () => {
    await reported(2);
    const who = await on.official();
    const commandId = randomUUID();
    const [first, again] = [await next(who, commandId), await next(who, commandId)];
    expect(again).toEqual(first);
    if (!again.ok) throw new Error(again.code);
    expect(await on.doors.work.keep(who, again.value)).toMatchObject({ ok: true });
    const kept = JSON.stringify(await db.owner(`SELECT answer FROM command WHERE id = $1`, [commandId]));
    expect(kept).not.toContain(again.value.token);
  });

  it('is never a provisional one, nor one of a closed round, of another area or after the opinion was sent', async () => {
    await on.village(commune, '1', [POOR]);
    await on.told(commune);
    const who = await on.official();
    expect(await next(who)).toMatchObject({ ok: false, code: 'NO_CASE_LEFT' });
    await on.report(commune);
    const stranger = await on.official('APPRAISER', 'Người nơi khác', randomUUID());
    expect(await next(stranger)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    const officer = await on.official('COMMUNE_OFFICER', 'Cán bộ xã', commune.id);
    expect(await next(officer)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    await db.owner(
      `INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by) VALUES ($1, $2, $3, '1', '2023-10-01', '2023-10-01', 'x')`,
      [randomUUID(), on.world.roundId, commune.id],
    );
    expect(await next(who)).toMatchObject({ ok: false, code: 'NO_CASE_LEFT' });
    await db.owner(`UPDATE round SET state = 'CLOSED' WHERE id = $1`, [on.world.roundId]);
    expect(await next(who)).toMatchObject({ ok: false, code: 'APPRAISAL_ROUND_CLOSED' });
  });
});

describe('a claim', () => {
  it('ends with its lease only in so far as somebody else may take the case; the old token is then refused', async () => {
    await reported(1);
    const [first, second] = [await on.official(), await on.official('APPRAISER', 'Chuyên viên Hai')];
    const mine = await taken(first);
    await expire(mine.id);
    expect(await on.doors.work.keep(first, mine)).toMatchObject({ ok: true });
    await expire(mine.id);
    await taken(second);
    expect(await on.doors.work.keep(first, mine)).toMatchObject({
      ok: false,
      code: 'HELD_BY_ANOTHER',
      details: { holder: 'Chuyên viên Hai' },
    });
  });

  it('of somebody else is respected, and seen by name', async () => {
    const [of] = await reported(1);
    const [first, second] = [await on.official(), await on.official('APPRAISER', 'Chuyên viên Hai')];
    const { id } = await taken(first);
    expect(id).toBe(await on.idOf(of as SeededCase));
    const asked = await on.doors.work.claim(second, { commandId: randomUUID(), id });
    expect(asked).toMatchObject({ code: 'HELD_BY_ANOTHER', details: { holder: 'Chuyên viên Một' } });
    const seen = await on.doors.dossier(second, id);
    expect(seen).toMatchObject({ holder: { name: 'Chuyên viên Một', mine: false }, open: null });
  });

  it('is taken over by a lead only, and only with a reason', async () => {
    await reported(1);
    const [first, second] = [await on.official(), await on.official('APPRAISER', 'Chuyên viên Hai')];
    const lead = await on.official('APPRAISAL_LEAD', 'Lãnh đạo phòng');
    const { id, token } = await taken(first);
    const over = (who: Official, reason: string) =>
      on.doors.work.takeOver(who, { commandId: randomUUID(), id, reason });
    expect(await over(lead, ' ')).toMatchObject({ code: 'WORK_REASON_MISSING' });
    expect(await over(second, 'Vắng mặt')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await over(lead, 'Vắng mặt')).toMatchObject({ ok: true });
    expect(await on.doors.work.release(first, { commandId: randomUUID(), id, token })).toMatchObject({
      details: { holder: 'Lãnh đạo phòng' },
    });
    const log = await db.owner(
      `SELECT kind, from_account, reason FROM appraisal_claim WHERE case_id = $1 ORDER BY seq`,
      [id],
    );
    expect(log.at(-1)).toEqual({ kind: 'TAKEN_OVER', from_account: first.accountId, reason: 'Vắng mặt' });
  });

  it('is given back', async () => {
    await reported(1);
    const [first, second] = [await on.official(), await on.official()];
    const mine = await taken(first);
    const commandId = randomUUID();
    expect(await on.doors.work.release(first, { commandId, ...mine })).toMatchObject({ ok: true });
    expect(await on.doors.work.release(first, { commandId, ...mine })).toMatchObject({ ok: true });
    expect((await taken(second)).id).toBe(mine.id);
  });

  it('opens people and papers to its holder alone, and leaves a trace of ids', async () => {
    await reported(1);
    const who = await on.official();
    const { id } = await taken(who);
    const count = () =>
      db.owner(`SELECT data FROM audit_entry WHERE action = 'read-appraisal-case' AND subject = $1`, [
        `appraisal-case:${id}`,
      ]);
    const open = await on.doors.dossier(who, id);
    expect(open?.open?.why?.explanation?.class).toBe('NOT_POOR');
    expect(await count()).toHaveLength(1);
    await expire(id);
    expect((await on.doors.dossier(who, id))?.open).toBeNull();
    expect(await count()).toHaveLength(1);
  });

  it('of a provisional, an unknown or a foreign case is not given', async () => {
    const { cases } = await on.village(commune, '1', [POOR]);
    await on.told(commune);
    const id = await on.idOf(cases[0] as SeededCase);
    const who = await on.official();
    const claim = (asker: Official, of: string) =>
      on.doors.work.claim(asker, { commandId: randomUUID(), id: of });
    expect(await claim(who, id)).toMatchObject({ code: 'CASE_NOT_OPEN' });
    expect(await claim(who, randomUUID())).toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await on.official('APPRAISER', 'Người nơi khác', randomUUID());
    expect(await claim(stranger, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await on.doors.dossier(stranger, id)).toBeNull();
  });
});
