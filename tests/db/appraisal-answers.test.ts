import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../server/modules/appraisal/domain/answer-to-report.ts';
import { addWorkingDays, buildCalendar } from '../../server/modules/calendar/index.ts';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { AppraisalWorkWorld, type Official } from './appraisal-work-world.ts';
import type { SeededCase } from './tally-world.ts';

let db: TestDatabase;
let on: AppraisalWorkWorld;
let commune: { id: string; path: readonly string[] };
let of: SeededCase;
let id: string;
let who: Official;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  on = await AppraisalWorkWorld.make(db);
  commune = await on.world.commune('Bình Mỹ');
  const { cases } = await on.village(commune, '1', [{ startClass: 'POOR', b1: 170 }]);
  await on.report(commune);
  of = cases[0] as SeededCase;
  id = await on.idOf(of);
  who = await on.official();
});

const AGREE: Answer = { kind: 'AGREE', words: '' };
const RETURN: Answer = { kind: 'RETURN', fields: ['CAUSE'], words: 'Chưa ghi nguyên nhân nghèo' };
const RE_CHECK: Answer = { kind: 'RE_CHECK', reason: 'SCORE_DOUBTED', words: 'Xem lại diện tích đất' };

async function take(by: Official = who) {
  const held = await on.doors.work.claim(by, { commandId: randomUUID(), id });
  if (!held.ok) throw new Error(held.code);
  const dossier = await on.doors.dossier(by, id);
  return { id, token: held.value.token, answersSha256: dossier?.work.answersSha256 ?? '' };
}
const answer = (
  by: Official,
  read: Awaited<ReturnType<typeof take>>,
  given: Answer,
  commandId: string = randomUUID(),
) => on.doors.work.decide(by, { commandId, ...read, answer: given });
/** Of this case in the queue, by separate counting. */
const differences = async () =>
  (await db.unitOfWork.read(findDifferences)).differences.filter(({ place }) => place === of.id);

describe('an answer to the report', () => {
  it('that agrees is written once, ends the claim and changes no class', async () => {
    const before = await db.owner(`SELECT scored_class, end_class, state FROM review_case WHERE id = $1`, [
      of.id,
    ]);
    const commandId = randomUUID();
    const read = await take();
    expect(await answer(who, read, AGREE, commandId)).toMatchObject({ ok: true, value: { kind: 'AGREE' } });
    expect(await answer(who, read, AGREE, commandId)).toMatchObject({ ok: true });
    expect(await answer(who, read, AGREE)).toMatchObject({ code: 'CLAIM_IS_LOST' });
    expect(await on.row(of)).toMatchObject({ state: 'AGREED', held_by: null, claim_token_sha256: null });
    await on.told(commune);
    expect(await on.row(of)).toMatchObject({ state: 'AGREED' });
    expect(
      await db.owner(`SELECT scored_class, end_class, state FROM review_case WHERE id = $1`, [of.id]),
    ).toEqual(before);
    const rows = await db.owner(`SELECT kind FROM appraisal_decision WHERE case_id = $1`, [of.id]);
    expect(rows).toEqual([{ kind: 'AGREE' }]);
    await expect(
      db.owner(`UPDATE appraisal_decision SET kind = 'RETURN' WHERE case_id = $1`, [of.id]),
    ).rejects.toThrow();
  });

  it('that returns opens only the named fields, and comes back to the same appraiser first, with the change alone', async () => {
    expect(await answer(who, await take(), RETURN)).toMatchObject({ ok: true });
    await on.told(commune);
    expect(await on.row(of)).toMatchObject({ state: 'RETURNED', kept_for: who.accountId });
    const [opening] = await db.owner(`SELECT fields, case_id FROM dossier_opening WHERE commune_id = $1`, [
      commune.id,
    ]);
    expect(opening).toEqual({ fields: ['CAUSE'], case_id: of.id });
    await db.owner(`UPDATE review_case SET cause = 'Không có đất sản xuất' WHERE id = $1`, [of.id]);
    expect(await on.answerReturn(commune, 'Đã ghi nguyên nhân')).toMatchObject({ ok: true });
    expect(await on.row(of)).toMatchObject({ state: 'READY', kept_for: who.accountId });
    const other = await on.official('APPRAISER', 'Chuyên viên Hai');
    await on.village(commune, '2', [{ startClass: 'POOR' }]);
    await on.told(commune); // another case waits, so the other appraiser gets that one
    const commands = () => ({ commandId: randomUUID(), roundId: on.world.roundId });
    expect(await on.doors.work.claimNext(other, commands())).not.toMatchObject({ value: { id } });
    expect(await on.doors.work.claimNext(who, commands())).toMatchObject({ value: { id, ledBy: 'ANSWER' } });
    const dossier = await on.doors.dossier(who, id);
    expect(dossier?.open?.inside.mended).toMatchObject({
      answer: 'Đã ghi nguyên nhân',
      changes: [{ key: 'cause', before: '', after: 'Không có đất sản xuất' }],
    });
  });

  it('that asks for a re-check reaches the commune with code and words, and waits for its end', async () => {
    expect(await answer(who, await take(), RE_CHECK)).toMatchObject({ ok: true });
    const [asked] = await db.owner(
      `SELECT origin, asked_code, asked_words, id FROM re_check WHERE case_id = $1`,
      [of.id],
    );
    expect(asked).toMatchObject({
      origin: 'APPRAISAL',
      asked_code: 'SCORE_DOUBTED',
      asked_words: 'Xem lại diện tích đất',
    });
    await on.told(commune);
    expect(await on.row(of)).toMatchObject({ state: 'RE_CHECK' });
    expect(await differences()).toEqual([]);
    await db.owner(
      `INSERT INTO re_check_end (re_check_id, outcome, reasons, decided_by) VALUES ($1, 'KEPT', 'Giữ nguyên', 'test')`,
      [asked?.['id']],
    );
    await on.told(commune);
    expect(await on.row(of)).toMatchObject({ state: 'READY' });
    expect(await differences()).toEqual([]);
  });

  it('of any kind is what the queue says, by separate counting', async () => {
    await answer(who, await take(), AGREE);
    await on.told(commune);
    expect(await differences()).toEqual([]);
    await db.owner(`UPDATE appraisal_case SET state = 'READY' WHERE id = $1`, [id]);
    expect(await differences()).toHaveLength(1);
  });

  it('is asked for again when something newer was decided below', async () => {
    await answer(who, await take(), AGREE);
    await on.world.decide(await on.world.meeting(of.village), [of], true);
    await on.told(commune);
    expect(await on.row(of)).toMatchObject({ state: 'READY' });
  });
});

describe('an answer is refused', () => {
  it('to what has changed since it was read', async () => {
    const read = await take();
    await on.world.decide(await on.world.meeting(of.village), [of], true);
    await on.told(commune);
    expect(await answer(who, read, AGREE)).toMatchObject({ code: 'STALE' });
  });

  it('with the token of somebody who lost the case between reading and writing', async () => {
    const read = await take();
    await db.owner(`UPDATE appraisal_case SET held_until = now() - interval '1 minute' WHERE id = $1`, [id]);
    const other = await on.official('APPRAISER', 'Chuyên viên Hai');
    const theirs = await take(other);
    expect(await answer(who, read, AGREE)).toMatchObject({
      code: 'HELD_BY_ANOTHER',
      details: { holder: 'Chuyên viên Hai' },
    });
    expect(await answer(who, { ...read, token: theirs.token }, AGREE)).toMatchObject({ ok: false });
    expect(await answer(other, theirs, AGREE)).toMatchObject({ ok: true });
  });

  it('after the round closed, or the opinion was sent', async () => {
    const read = await take();
    await db.owner(`UPDATE round SET state = 'CLOSED' WHERE id = $1`, [on.world.roundId]);
    expect(await answer(who, read, AGREE)).toMatchObject({ code: 'APPRAISAL_ROUND_CLOSED' });
    await db.owner(`UPDATE round SET state = 'OPEN' WHERE id = $1`, [on.world.roundId]);
    await db.owner(
      `INSERT INTO opinion (id, round_id, commune_id, number, dated, sent_on, recorded_by) VALUES ($1, $2, $3, '1', '2023-10-01', '2023-10-01', 'x')`,
      [randomUUID(), on.world.roundId, commune.id],
    );
    expect(await answer(who, read, AGREE)).toMatchObject({ code: 'OPINION_WAS_SENT' });
  });

  it('without a field, without words, to an unknown case, and to a stranger', async () => {
    const read = await take();
    expect(await answer(who, read, { ...RETURN, fields: [] } as Answer)).toMatchObject({
      code: 'RETURN_NAMES_NO_FIELD',
    });
    expect(await answer(who, read, { ...RE_CHECK, words: ' ' })).toMatchObject({
      code: 'ANSWER_NEEDS_WORDS',
    });
    expect(await answer(who, { ...read, id: randomUUID() }, AGREE)).toMatchObject({ code: 'NOT_FOUND' });
    const stranger = await on.official('APPRAISER', 'Người nơi khác', randomUUID());
    expect(await answer(stranger, read, AGREE)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['surveyed', async () => assess(who)],
    [
      'submitted',
      async () => db.owner(`UPDATE commune_report SET reported_by = $1`, [`account:${who.accountId}`]),
    ],
    [
      're-checked',
      async () =>
        db.owner(
          `INSERT INTO re_check (id, round_id, commune_id, village_id, case_id, origin, origin_id, asked_by, visited_on, visited_by, finding, recorded_by, recorded_at)
           VALUES (gen_random_uuid(), $1, $2, $3, $4, 'COMPLAINT', gen_random_uuid(), 'x', '2023-10-01', 'x', 'x', $5, now())`,
          [on.world.roundId, commune.id, of.village.id, of.id, `account:${who.accountId}`],
        ),
    ],
    [
      'is related to',
      async () =>
        db.owner(
          `INSERT INTO declared_relation (id, case_id, of_whom, person_name, kinship, declared_by)
           VALUES (gen_random_uuid(), $1, 'OFFICIAL', 'Chuyên viên Một, Phòng LĐTBXH', 'anh ruột', 'x')`,
          [of.id],
        ),
    ],
  ])('by whoever %s the household: four eyes', async (_, happened) => {
    const read = await take();
    await happened();
    expect(await answer(who, read, AGREE)).toMatchObject({
      ok: false,
      code: expect.stringMatching(/OWN_PART_IN_CASE|STALE/),
    });
    const fresh = await on.doors.dossier(who, id);
    const again = { ...read, answersSha256: fresh?.work.answersSha256 ?? '' };
    expect(await answer(who, again, AGREE)).toMatchObject({ code: 'OWN_PART_IN_CASE' });
    const command = { commandId: randomUUID(), roundId: on.world.roundId };
    await db.owner(
      `UPDATE appraisal_case SET held_by = NULL, held_until = NULL, claim_token_sha256 = NULL WHERE id = $1`,
      [id],
    );
    expect(await on.doors.work.claimNext(who, command)).toMatchObject({ code: 'NO_CASE_LEFT' });
  });
});

const assess = (by: Official) =>
  db.owner(
    `INSERT INTO assessment (id, case_id, version, origin, rule_pack_id, rule_pack_version, area_kind, b1, b1_source, b2, deprived,
       scored_class, b1_line, persons, direction, entered_by)
     SELECT gen_random_uuid(), id, 1, 'FORM', 'vn-2022-2025', 1, 'RURAL', b1, 'TYPED', b2, deprived, scored_class, b1_line, persons, 'FIRST', $2
     FROM review_case WHERE id = $1`,
    [of.id, `account:${by.accountId}`],
  );

describe('risk and due day of an open case', () => {
  it('are counted anew from what is there: near the line, relation, late edit, complaint, each with its number', async () => {
    await assess(who);
    await db.owner(`UPDATE review_case SET near_line = true, distance_to_line = 3 WHERE id = $1`, [of.id]);
    await db.owner(
      `INSERT INTO assessment (id, case_id, version, origin, rule_pack_id, rule_pack_version, area_kind, b1, b1_source, b2, deprived,
         scored_class, b1_line, persons, direction, reason, entered_by)
       SELECT gen_random_uuid(), id, 2, 'FORM', 'vn-2022-2025', 1, 'RURAL', b1, 'TYPED', b2, deprived, scored_class, b1_line, persons,
         'TOWARDS', 'sửa', 'x' FROM review_case WHERE id = $1`,
      [of.id],
    );
    await db.owner(
      `INSERT INTO complaint (id, kind, round_id, commune_id, village_id, case_id, about, channel, receipt_code, received_on, signed_on)
       VALUES (gen_random_uuid(), 'COMPLAINT', $1, $2, $3, $4, 'CASE', 'OFFICE', gen_random_uuid()::text, '2023-10-01', '2023-10-01')`,
      [on.world.roundId, commune.id, of.village.id, of.id],
    );
    await on.told(commune);
    await on.told(commune);
    const row = await on.row(of);
    expect(row).toMatchObject({ risk_band: 'HIGH', risk_parts: ['NEAR_LINE', 'LATE_EDIT', 'COMPLAINT'] });
    expect(row['risk_values']).toMatchObject({ LATE_EDIT: 1, COMPLAINT: 1 });
    const stale = row['version'];
    await on.told(commune);
    expect((await on.row(of))['version']).toBe(stale); // nothing moved, nothing grows
  });

  it('fall to the term of the pack after the day of asking: five working days', async () => {
    const { due } = await on.row(of);
    const [{ asked } = { asked: '' }] = await db.owner<{ asked: string }>(
      `SELECT to_char(asked_on, 'YYYY-MM-DD') AS asked FROM appraisal_case WHERE id = $1`,
      [id],
    );
    expect(due).toBe(addWorkingDays(buildCalendar([]), asked, 5));
  });
});
