import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Corrections } from '../../server/modules/appraisal/app/check-form.ts';
import { drawSample, frameHash } from '../../server/modules/appraisal/index.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { AppraisalWorkWorld, type Official } from './appraisal-work-world.ts';
import type { NewCase, SeededCase, Village } from './tally-world.ts';

let db: TestDatabase;
let on: AppraisalWorkWorld;
let commune: { id: string; path: readonly string[] };
let villages: { village: Village; cases: SeededCase[] }[];
let who: Official;

/** Lacks 1, 4 and 9 (30 points), B1 170 above the line: not poor; from the line of 140 points down it is poor. */
const WELL: NewCase = { startClass: 'POOR', b1: 170 };

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  on = await AppraisalWorkWorld.make(db);
  commune = await on.world.commune('Bình Mỹ');
  villages = [];
  for (const [name, count] of [
    ['1', 9],
    ['2', 6],
    ['3', 1],
  ] as const)
    villages.push(
      await on.village(
        commune,
        name,
        Array.from({ length: count }, () => WELL),
      ),
    );
  await on.report(commune);
  who = await on.official();
});

const key = () => on.key(commune);
const draw = (by: Official = who, commandId: string = randomUUID()) =>
  on.doors.samples.draw(by, { commandId, ...key(), reason: 'Thẩm định đợt 2023' });
const look = async () => {
  const found = await on.doors.samples.view(who, key());
  if (!found) throw new Error('no sampling');
  return found;
};
const check = (sampleId: string, caseId: string, corrections: Corrections = {}, note = '') =>
  on.doors.samples.check(who, { commandId: randomUUID(), sampleId, caseId, corrections, note });
/** Every form of the newest draw: these many with points below the line, the rest right. */
async function checkAll(wrong: (villageId: string) => boolean, most: number): Promise<number> {
  const draws = (await look()).draws;
  const sample = draws.at(-1);
  let found = 0;
  for (const { caseId, villageId } of sample?.forms ?? []) {
    const bad = found < most && wrong(villageId);
    if (bad) found += 1;
    const done = await check(
      sample?.id ?? '',
      caseId,
      bad ? { b1: 130 } : {},
      bad ? 'Đất ít hơn đã khai' : '',
    );
    expect(done).toMatchObject({ ok: true, value: { defect: bad, foundClass: bad ? 'POOR' : 'NOT_POOR' } });
  }
  return found;
}
const plan = (villageId: string) => on.doors.samples.plan(who, { ...key(), villageId });
const agree = async (villageId: string, pick = (_: number) => true, commandId: string = randomUUID()) => {
  const rows = (await plan(villageId))?.rows ?? [];
  const cases = rows
    .filter((_, index) => pick(index))
    .map(({ id, answersSha256 }) => ({ id, answersSha256: answersSha256 ?? '' }));
  return on.doors.samples.agree(who, { commandId, ...key(), villageId, cases });
};
const anyVillage = () => true;

describe('a sample of a commune', () => {
  it('is drawn from all cases that wait, with at least one of each village, and anybody can draw it again', async () => {
    expect(await draw()).toMatchObject({ ok: true });
    const { draws, villages: told } = await look();
    const [sample] = draws;
    expect(told.map(({ drawn }) => drawn > 0)).toEqual([true, true, true]);
    const frame = villages.flatMap(({ village, cases }) =>
      cases.map(({ id }) => ({ id, stratum: village.id })),
    );
    expect(sample).toMatchObject({ frameSize: 16, frameSha256: frameHash(frame.map(({ id }) => id)), n: 1 });
    const again = drawSample(frame, sample?.seed ?? '', sample?.size ?? 0).map(({ id }) => id);
    expect(sample?.forms.map(({ caseId }) => caseId)).toEqual(again);
  });

  it('is drawn once, and a second time only after exactly one defect, from the rest', async () => {
    await draw();
    expect(await draw()).toMatchObject({ code: 'SECOND_DRAW_NOT_NOW' });
    await checkAll(anyVillage, 1);
    expect((await look()).step).toBe('SECOND_DRAW');
    expect(await draw()).toMatchObject({ ok: true });
    const [first, second] = (await look()).draws;
    const drawn = new Set(first?.forms.map(({ caseId }) => caseId));
    expect(second?.forms.every(({ caseId }) => !drawn.has(caseId))).toBe(true);
    expect(second?.size).toBe(Math.min(first?.size ?? 0, 16 - (first?.size ?? 0)));
    await checkAll(anyVillage, 0);
    const { step, villages: told } = await look();
    expect(step).toBe('DONE');
    expect(told.every(({ verdict }) => verdict === 'PASSED')).toBe(true);
  });

  it('counts as a defect only what changes the class, scored by the rules', async () => {
    await draw();
    const sample = (await look()).draws[0];
    const [one, two, three] = sample?.forms ?? [];
    const sampleId = sample?.id ?? '';
    const c = (form = one) => form?.caseId ?? '';
    expect(await check(sampleId, c(), { b1: 150 })).toMatchObject({ code: 'CORRECTION_NEEDS_NOTE' });
    expect(await check(sampleId, c(), { b1: 150 }, 'Sai')).toMatchObject({ value: { defect: false } });
    expect(await check(sampleId, c(), {})).toMatchObject({ code: 'FORM_CHECKED' });
    expect(await check(sampleId, c(two), { indicators: [1, 99] }, 'x')).toMatchObject({
      code: 'CORRECTION_CANNOT_BE_SCORED',
    });
    expect(await check(sampleId, c(two), { b1: -4 }, 'x')).toMatchObject({ ok: false });
    expect(await check(sampleId, c(two), { b1: 130, indicators: [] }, 'Sai')).toMatchObject({
      value: { defect: true, foundClass: 'NEAR_POOR' },
    });
    expect(await check(sampleId, randomUUID(), {})).toMatchObject({ code: 'FORM_NOT_DRAWN' });
    expect(await check(randomUUID(), c(three), {})).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is nobody’s of another area, needs a reason, and a commune without open cases has none', async () => {
    const stranger = await on.official('APPRAISER', 'Người nơi khác', randomUUID());
    expect(await draw(stranger)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await on.doors.samples.view(stranger, key())).toBeNull();
    const empty = await on.world.commune('Chưa báo cáo');
    const command = { commandId: randomUUID(), ...on.key(empty), reason: 'x' };
    expect(await on.doors.samples.draw(who, command)).toMatchObject({ code: 'NOTHING_TO_DRAW' });
    expect(await on.doors.samples.draw(who, { ...command, reason: ' ' })).toMatchObject({
      code: 'WORK_REASON_MISSING',
    });
  });

  it('with two defects returns the villages that have them, and no other', async () => {
    await draw();
    const [bad, good] = villages as [(typeof villages)[0], (typeof villages)[0]];
    expect(await checkAll((id) => id === bad.village.id, 2)).toBe(2);
    const back = (villageId: string) =>
      on.doors.samples.returnVillage(who, {
        ...{ commandId: randomUUID(), ...key(), villageId },
        ...{ fields: ['SCORES'], words: 'Hai phiếu sai trong mẫu' },
      });
    expect(await back(good.village.id)).toMatchObject({ code: 'VILLAGE_NOT_FAILED' });
    expect(await back(bad.village.id)).toMatchObject({ ok: true, value: { cases: 9 } });
    expect(await on.row(bad.cases[0] as SeededCase)).toMatchObject({ state: 'RETURNED' });
    expect(await on.row(good.cases[0] as SeededCase)).toMatchObject({ state: 'READY' });
    await on.told(commune);
    expect(await on.row(bad.cases[0] as SeededCase)).toMatchObject({ state: 'RETURNED' });
    expect(await agree(bad.village.id)).toMatchObject({ code: 'SAMPLE_NOT_PASSED' });
    expect(await agree(good.village.id)).toMatchObject({ ok: true });
  });
});

describe('agreeing in bulk', () => {
  it('is refused before the sample has passed, and with an empty list', async () => {
    const [{ village } = { village: { id: '' } }] = villages;
    expect(await agree(village.id)).toMatchObject({ code: 'SAMPLE_NOT_PASSED' });
    await draw();
    expect(await agree(village.id)).toMatchObject({ code: 'SAMPLE_NOT_PASSED' });
    await checkAll(anyVillage, 0);
    expect(await agree(village.id, () => false)).toMatchObject({ code: 'BULK_LIST_EMPTY' });
  });

  it('says in a dry run, and again in the deed, what becomes of each case and why', async () => {
    await draw();
    await checkAll(anyVillage, 0);
    const [one, two] = villages as [(typeof villages)[0], (typeof villages)[0]];
    const ids = await Promise.all(one.cases.map((of) => on.idOf(of)));
    const other = await on.official('APPRAISER', 'Chuyên viên Hai');
    await on.doors.work.claim(other, { commandId: randomUUID(), id: ids[0] ?? '' });
    await db.owner(
      `INSERT INTO declared_relation (id, case_id, of_whom, person_name, kinship, declared_by)
       VALUES (gen_random_uuid(), $1, 'OFFICIAL', 'Chuyên viên Một', 'em', 'x')`,
      [one.cases[1]?.id],
    );
    const dry = await plan(one.village.id);
    expect(dry?.rows.map(({ outcome }) => outcome).sort()).toEqual(
      ['HELD', 'FOUR_EYES', ...Array.from({ length: 7 }, () => 'AGREE')].sort(),
    );
    expect(await on.row(one.cases[2] as SeededCase)).toMatchObject({ state: 'READY' });
    const foreign = await on.idOf(two.cases[0] as SeededCase);
    const cases = [
      ...(dry?.rows ?? []).map(({ id, answersSha256 }) => ({ id, answersSha256: answersSha256 ?? '' })),
      { id: foreign, answersSha256: 'x' },
      { id: randomUUID(), answersSha256: 'x' },
    ];
    const changed = dry?.rows.find(({ outcome }) => outcome === 'AGREE')?.id ?? '';
    const asked = cases.map((of) => (of.id === changed ? { ...of, answersSha256: 'seen before' } : of));
    const command = { commandId: randomUUID(), ...key(), villageId: one.village.id, cases: asked };
    const done = await on.doors.samples.agree(who, command);
    if (!done.ok) throw new Error(done.code);
    const outcome = new Map(done.value.rows.map((row) => [row.id, row.outcome]));
    expect(outcome.get(ids[0] ?? '')).toBe('HELD');
    expect(outcome.get(ids[1] ?? '')).toBe('FOUR_EYES');
    expect(outcome.get(foreign)).toBe('NOT_IN_VILLAGE');
    expect(outcome.get(changed)).toBe('CHANGED');
    expect([...outcome.values()].filter((each) => each === 'AGREE')).toHaveLength(6);
    expect(await on.doors.samples.agree(who, command)).toEqual(done);
    const rows = await db.owner(
      `SELECT state, count(*)::int FROM appraisal_case WHERE village_id = $1 GROUP BY 1 ORDER BY 1`,
      [one.village.id],
    );
    expect(rows).toEqual([
      { state: 'AGREED', count: 6 },
      { state: 'READY', count: 3 },
    ]);
    expect(await on.row(two.cases[0] as SeededCase)).toMatchObject({ state: 'READY' });
  });
});
