import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiscrepancyKind } from '../../server/modules/reconciliation/index.ts';
import { WAYS_OUT } from '../../server/modules/reconciliation/index.ts';
import { CU_JUT } from '../rules/fixtures/movement-forms.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { account, NOBODY } from './round-world.ts';
import { ReconciliationWorld } from './reconciliation-world.ts';
import type { SeededCase } from './tally-world.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

/** Makes the facts and says whose households are behind them; then changes the facts, so that it has to be asked again. */
type Story = {
  readonly kind: DiscrepancyKind;
  readonly title: string;
  readonly make: (w: ReconciliationWorld) => Promise<readonly SeededCase[]>;
  readonly change: (w: ReconciliationWorld) => Promise<unknown>;
};

const score = (w: ReconciliationWorld, { id }: SeededCase, scored: string, b1: number) =>
  w.db.owner(`UPDATE review_case SET scored_class = $2, b1 = $3 WHERE id = $1`, [id, scored, b1]);
const poor = (w: ReconciliationWorld, village = w.one) => w.world.case(village, { startClass: 'POOR' });
let kept: SeededCase;
let meetingId: string;

const STORIES: readonly Story[] = [
  {
    kind: 'RECOUNT_DIFFERS',
    title: 'a figure of the tally that the cases do not give',
    make: async (w) => {
      kept = await poor(w);
      await w.recompute();
      await w.db.owner(
        `UPDATE tally_line SET c1 = c1 + 1, c9 = c9 + 1 WHERE round_id = $1 AND class = 'POOR'`,
        [w.key.roundId],
      );
      return [kept];
    },
    change: (w) =>
      w.db.owner(`UPDATE tally_line SET c1 = c1 + 1, c9 = c9 + 1 WHERE round_id = $1 AND class = 'POOR'`, [
        w.key.roundId,
      ]),
  },
  {
    kind: 'FORMS_DIFFER',
    title:
      'who left one form and did not come into the other (2.2 = 3.5), as printed in Cư Jút: 64 against 63',
    make: async (w) => {
      const falls = await w.world.case(w.one, { startClass: 'POOR', scoredClass: 'NEAR_POOR' });
      const rises = await w.world.case(w.one, { startClass: 'POOR' });
      await w.world.decide(await w.world.meeting(w.one), [falls, rises], true);
      await w.recompute();
      await w.db.owner(
        `UPDATE tally_line SET c2 = c2 + 1, c3 = c3 - 1 WHERE round_id = $1 AND class = 'POOR' AND unit = 'HOUSEHOLDS'`,
        [w.key.roundId],
      );
      return [falls];
    },
    change: (w) =>
      w.db.owner(
        `UPDATE tally_line SET c2 = c2 - 2, c3 = c3 + 2 WHERE round_id = $1 AND class = 'POOR' AND unit = 'HOUSEHOLDS'`,
        [w.key.roundId],
      ),
  },
  {
    kind: 'OPENING_DIFFERS',
    title: 'an opening that is not what the last round ended with',
    make: async (w) => {
      await w.lastRound(w.one, 2);
      kept = await poor(w);
      await w.recompute();
      return [kept]; // nothing of the last round is here but its figures: who began this one is named
    },
    change: async (w) => {
      await poor(w);
      await poor(w);
      await w.recompute();
    },
  },
  {
    kind: 'UNDECIDED_AFTER_SEAL',
    title: 'a case without a decision once the meeting is sealed',
    make: async (w) => {
      const decided = await poor(w);
      kept = await poor(w);
      await w.world.decide(await w.world.meeting(w.one), [decided], true);
      return [kept];
    },
    change: (w) => poor(w),
  },
  {
    kind: 'DECISION_AGAINST_SCORE',
    title: 'a decision on a class that the scores of now do not give',
    make: async (w) => {
      kept = await poor(w);
      await w.world.decide(await w.world.meeting(w.one), [kept], true);
      expect(await w.of('DECISION_AGAINST_SCORE')).toEqual([]);
      await score(w, kept, 'POOR', 120);
      return [kept];
    },
    change: (w) => score(w, kept, 'NEAR_POOR', 135),
  },
  {
    kind: 'HOUSEHOLD_IN_TWO_VILLAGES',
    title: 'heads of one name and birth in two villages',
    make: async (w) => {
      const [here, there] = [await poor(w), await poor(w, w.two)];
      const person = { name: 'Lê Văn Tám', birth: '1970-03-04', relation: 'Chủ hộ' };
      await w.member(here, person);
      await w.member(there, { ...person, name: 'LÊ VĂN TÁM' });
      kept = there;
      return [here, there];
    },
    change: (w) => w.member(kept, { name: 'Lê Văn Tám', birth: '1970-03-04', relation: 'Chủ hộ' }),
  },
  {
    kind: 'PERSON_IN_TWO_VILLAGES',
    title: 'one id number with one name in two villages',
    make: async (w) => {
      const [here, there] = [await poor(w), await poor(w, w.two)];
      await w.member(here, { name: 'Lê Thị Út', idNumber: '089170001234' });
      await w.member(there, { name: 'Lê Thị Út', idNumber: '089170001234', relation: 'Vợ' });
      kept = there;
      return [here, there];
    },
    change: (w) => w.member(kept, { name: 'Lê Thị Út', idNumber: '089170001234' }),
  },
  {
    kind: 'MEMBER_TWICE',
    title: 'one name and birth in two households of a village',
    make: async (w) => {
      const [here, there] = [await poor(w), await poor(w)];
      await w.member(here, { name: 'Lê Thị Út', birth: '2010-05-06' });
      await w.member(there, { name: 'Lê Thị Út', birth: '2010-05-06' });
      kept = there;
      return [here, there];
    },
    change: (w) => w.member(kept, { name: 'Lê Thị Út', birth: '2010-05-06' }),
  },
  {
    kind: 'ID_NUMBER_TWICE',
    title: 'one id number with two names',
    make: async (w) => {
      const [here, there] = [await poor(w), await poor(w)];
      await w.member(here, { name: 'Lê Thị Út', idNumber: '089170001235' });
      await w.member(there, { name: 'Trần Văn Ba', idNumber: '089170001235' });
      kept = there;
      return [here, there];
    },
    change: (w) => w.member(kept, { name: 'Trần Văn Tư', idNumber: '089170001235' }),
  },
  {
    kind: 'COUNT_NOT_ATTENDANCE',
    title: 'a count of hands with fewer people than answered by hand',
    make: async (w) => {
      kept = await poor(w);
      meetingId = await w.world.meeting(w.one);
      await w.question(meetingId, { hands: [10, 3, 2], households: [kept] });
      return [kept];
    },
    change: (w) => w.question(meetingId, { hands: [10, 3, 3] }),
  },
  {
    kind: 'HAND_AND_PHONE',
    title: 'more hands than people answering by hand, some having phones',
    make: async (w) => {
      kept = await poor(w);
      meetingId = await w.world.meeting(w.one);
      await w.question(meetingId, { hands: [15, 3, 0], phones: 5, households: [kept] });
      return [kept];
    },
    change: (w) => w.question(meetingId, { hands: [15, 3, 1], phones: 5 }),
  },
  {
    kind: 'COUNTERS_DIFFERED',
    title: 'two counters who differed until the chair said whose count stands',
    make: async (w) => {
      kept = await poor(w);
      meetingId = await w.world.meeting(w.one);
      const motionId = await w.question(meetingId, { households: [kept] });
      await settled(w, motionId, 1);
      return [kept];
    },
    change: async (w) => settled(w, await w.question(meetingId, {}), 2),
  },
  {
    kind: 'PAPER_SHEETS',
    title: 'sheets that did not come back',
    make: async (w) => {
      kept = await poor(w);
      meetingId = await w.world.meeting(w.one);
      await sheets(w, await w.question(meetingId, { paper: 20, households: [kept] }), 20, 18);
      return [kept];
    },
    change: async (w) => sheets(w, await w.question(meetingId, { paper: 20 }), 21, 21),
  },
  {
    kind: 'SHEET_CLASS_DIFFERS',
    title: 'a class on the sheet that its own scores do not give',
    make: async (w) => {
      kept = await w.world.case(w.one, { startClass: 'POOR', otherOpinionKinds: ['SHEET_DIFFERS'] });
      await w.db.owner(`UPDATE review_case SET sheet_class = 'POOR' WHERE id = $1`, [kept.id]);
      return [kept];
    },
    change: (w) => score(w, kept, 'NEAR_POOR', 138),
  },
  {
    kind: 'MINUTES_NOT_SIGNED',
    title: 'minutes of a sealed meeting that are not adopted, not signed, not compared',
    make: async (w) => {
      kept = await poor(w);
      meetingId = await w.world.meeting(w.one);
      await w.world.decide(meetingId, [kept], true);
      return [];
    },
    change: (w) =>
      w.db.owner(
        `INSERT INTO minutes (meeting_id, record, closing_hash, adopted_agree, adopted_base, made_by)
         VALUES ($1, '{}', repeat('a', 64), 10, 12, 'test')`,
        [meetingId],
      ),
  },
];

const settled = (w: ReconciliationWorld, motionId: string, counterNo: number) =>
  w.db.owner(
    `INSERT INTO hand_count (id, motion_id, agree, disagree, no_opinion, entered_by, attempt, counter_no, reason)
     VALUES (gen_random_uuid(), $1, 17, 0, 0, 'test', 2, $2, 'Chủ trì đếm lại')`,
    [motionId, counterNo],
  );
const sheets = (w: ReconciliationWorld, motionId: string, handedOut: number, returned: number) =>
  w.db.owner(
    `INSERT INTO paper_count (id, motion_id, handed_out, returned, agree, disagree, no_opinion, spoiled, entered_by)
     VALUES (gen_random_uuid(), $1, $2, $3, $3, 0, 0, 0, 'test')`,
    [motionId, handedOut, returned],
  );
const householdsOf = async (w: ReconciliationWorld, cases: readonly SeededCase[]) =>
  (
    await w.db.owner<{ id: string }>(
      `SELECT household_id AS id FROM review_case WHERE id = ANY ($1::uuid[])`,
      [cases.map(({ id }) => id)],
    )
  )
    .map(({ id }) => id)
    .sort();

describe('each kind of discrepancy', () => {
  it('has a story here', () => {
    expect(STORIES.map(({ kind }) => kind).sort()).toEqual(Object.keys(WAYS_OUT).sort());
  });

  it.each(STORIES)(
    '$kind: $title is found with its rows, answered with a reason in the log, and asked again when the facts change',
    async ({ kind, make, change }) => {
      const w = await ReconciliationWorld.make(db);
      const cases = await make(w);
      const [found] = await w.of(kind);
      expect(found).toMatchObject({ kind, state: 'OPEN', blocks: WAYS_OUT[kind].blocks });
      if (!found) throw new Error('not found');
      expect(found.households.map(({ householdId }) => householdId).sort()).toEqual(
        await householdsOf(w, cases),
      );

      const { explains, mends } = WAYS_OUT[kind];
      const wayOut = explains[0] ?? mends[0];
      if (!wayOut) throw new Error('no way out');
      expect(await w.answer([found], wayOut)).toEqual({ ok: true, value: { answered: 1 } });
      const settles = explains.length > 0;
      const [answered] = (await w.of(kind)).filter(({ key }) => key === found.key);
      expect(answered).toMatchObject({
        state: settles ? 'SETTLED' : 'IN_HAND',
        blocks: WAYS_OUT[kind].blocks && !settles,
        entries: [{ n: 1, wayOut, reason: 'Đã kiểm tra tại thôn', enteredName: 'Người thử' }],
      });
      const [entry] = await db.owner<{ data: { kind: string }; subject: string; text: string }>(
        `SELECT data, subject, data::text AS text FROM audit_entry WHERE scope = $1 AND action = 'resolve-discrepancy'`,
        [`commune:${w.key.roundId}:${w.communeId}`],
      );
      expect(entry).toMatchObject({ data: { kind, wayOut }, subject: `discrepancy:${found.key}` });
      expect(entry?.text).not.toMatch(/Lê|Trần|Hộ 0|0891700/);

      await change(w);
      const asked = (await w.of(kind)).filter(({ key }) => key !== found.key);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.every(({ state, entries }) => state === 'OPEN' && entries.length === 0)).toBe(true);
      expect(
        (await w.module.reconciliationDoors.view.corrections(w.officer, w.key)).corrections,
      ).toHaveLength(1);
    },
  );
});

/** Two people of one name and birth in two households of a village: one discrepancy that blocks and can be explained. */
async function twins(
  w: ReconciliationWorld,
  birth = '2010-05-06',
  idNumbers: readonly [string?, string?] = [],
) {
  const cases = [await poor(w), await poor(w)] as const;
  for (const [index, of] of cases.entries()) {
    const idNumber = idNumbers[index];
    await w.member(of, { name: 'Lê Thị Út', birth, ...(idNumber ? { idNumber } : {}) });
  }
  await w.recompute();
  return cases;
}

describe('answers', () => {
  it('several are answered at once, all or none; a repeated command gets the same answer and is done once', async () => {
    const w = await ReconciliationWorld.make(db);
    await twins(w, '2010-05-06');
    await twins(w, '2011-05-06');
    const found = await w.of('MEMBER_TWICE');
    expect(found).toHaveLength(2);
    const gone = { ...found[1], key: '0'.repeat(32) } as (typeof found)[number];
    expect(await w.answer([...found.slice(0, 1), gone], 'TWO_PEOPLE')).toMatchObject({
      code: 'DISCREPANCY_GONE',
    });
    expect((await w.of('MEMBER_TWICE')).every(({ state }) => state === 'OPEN')).toBe(true);
    expect((await w.blocking()).map(({ kind }) => kind)).toEqual(['MEMBER_TWICE', 'MEMBER_TWICE']);

    const commandId = '6f0a7f0e-7d0e-4c3e-9d52-0c5a6f1e2b11';
    for (let again = 0; again < 2; again += 1)
      expect(await w.answer(found, 'TWO_PEOPLE', { commandId })).toEqual({
        ok: true,
        value: { answered: 2 },
      });
    expect(await w.answer(found, 'TWO_PEOPLE')).toMatchObject({
      code: 'STALE',
      details: { currentVersion: 1 },
    });
    expect(await w.blocking()).toEqual([]);
  });

  it('ten people who answer the same at once give one answer, and nine are told that it has changed', async () => {
    const w = await ReconciliationWorld.make(db);
    await twins(w);
    const found = await w.of('MEMBER_TWICE');
    const all = await Promise.all(Array.from({ length: 10 }, () => w.answer(found, 'TWO_PEOPLE')));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.code === 'STALE')).toHaveLength(9);
  });

  it('is taken back by another answer, and both stay', async () => {
    const w = await ReconciliationWorld.make(db);
    await twins(w);
    expect(await w.answer(await w.of('MEMBER_TWICE'), 'TAKEN_BACK')).toMatchObject({
      code: 'NOTHING_TO_TAKE_BACK',
    });
    await w.answer(await w.of('MEMBER_TWICE'), 'TWO_PEOPLE');
    await w.answer(await w.of('MEMBER_TWICE'), 'TAKEN_BACK', { reason: 'Nhầm dòng' });
    const [found] = await w.of('MEMBER_TWICE');
    expect(found).toMatchObject({ state: 'OPEN', blocks: true });
    expect(found?.entries.map(({ wayOut }) => wayOut)).toEqual(['TWO_PEOPLE', 'TAKEN_BACK']);
    await expect(
      db.owner(`UPDATE correction_entry SET reason = 'x' WHERE round_id = $1`, [w.key.roundId]),
    ).rejects.toThrow(/append-only/);
  });

  it.each([
    ['without a reason', 'TWO_PEOPLE', '  ', 'CORRECTION_REASON_MISSING'],
    ['with a reason too long to be kept', 'TWO_PEOPLE', 'a'.repeat(1001), 'CORRECTION_REASON_MISSING'],
    ['by a way out of another kind', 'SCORE_STANDS', 'x', 'WAY_OUT_DOES_NOT_FIT'],
  ] as const)('is refused %s', async (_title, wayOut, reason, code) => {
    const w = await ReconciliationWorld.make(db);
    await twins(w);
    expect(await w.answer(await w.of('MEMBER_TWICE'), wayOut, { reason })).toMatchObject({ code });
    expect(await w.answer([], 'TWO_PEOPLE')).toMatchObject({ code: 'NO_DISCREPANCY_CHOSEN' });
  });

  it('a stranger sees nothing and answers nothing; the tier above reads the answers once the commune has reported', async () => {
    const w = await ReconciliationWorld.make(db);
    await twins(w);
    const found = await w.of('MEMBER_TWICE');
    const { view } = w.module.reconciliationDoors;
    const above = account('APPRAISER', w.world.districtId);
    for (const actor of [account('COMMUNE_OFFICER', w.one.id), above, NOBODY]) {
      expect(await view.ofCommune(actor, w.key)).toBeNull();
      expect(await w.answer(found, 'TWO_PEOPLE', { actor })).toMatchObject({ ok: false });
    }
    await w.answer(found, 'TWO_PEOPLE');
    expect((await view.corrections(above, w.key)).corrections).toEqual([]);
    await db.owner(
      `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
       VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('a', 64), 'test')`,
      [w.key.roundId, w.communeId],
    );
    expect((await view.corrections(above, w.key)).corrections).toMatchObject([{ wayOut: 'TWO_PEOPLE' }]);
    expect((await view.corrections(account('APPRAISER', w.one.id), w.key)).corrections).toEqual([]);
  });
});

describe('what is no discrepancy', () => {
  it('two people of one name and birth with two id numbers are two people', async () => {
    const w = await ReconciliationWorld.make(db);
    await twins(w, '2010-05-06', ['089210000001', '089210000002']);
    expect(await w.all()).toEqual([]);
  });

  it('a person who left, a household that was struck and one that ended are not counted, so not twice', async () => {
    const w = await ReconciliationWorld.make(db);
    const [one] = await twins(w);
    await db.owner(
      `UPDATE member SET ended_on = '2023-09-01' WHERE household_id =
      (SELECT household_id FROM review_case WHERE id = $1)`,
      [one.id],
    );
    expect(await w.all()).toEqual([]);
  });

  it('a household and its own record of before the communes were merged is one household', async () => {
    const w = await ReconciliationWorld.make(db);
    const [one, two] = await twins(w, '2010-05-06', ['089210000003', '089210000003']);
    expect(await w.of('MEMBER_TWICE')).toHaveLength(1);
    await db.owner(
      `UPDATE household SET predecessor_id = (SELECT household_id FROM review_case WHERE id = $2)
        WHERE id = (SELECT household_id FROM review_case WHERE id = $1)`,
      [one.id, two.id],
    );
    expect(await w.all()).toEqual([]);
  });

  it('a class on the sheet that differs is answered by the meeting that agrees on the scores', async () => {
    const w = await ReconciliationWorld.make(db);
    const of = await w.world.case(w.one, { startClass: 'POOR', otherOpinionKinds: ['SHEET_DIFFERS'] });
    expect(await w.of('SHEET_CLASS_DIFFERS')).toHaveLength(1);
    await w.world.decide(await w.world.meeting(w.one), [of], true);
    expect(await w.of('SHEET_CLASS_DIFFERS')).toEqual([]);
  });

  it('a rehearsal makes none', async () => {
    const w = await ReconciliationWorld.make(db);
    const of = await poor(w);
    await w.world.decide(await w.world.meeting(w.one, 'REHEARSAL'), [of], true, true);
    await w.recompute();
    expect(await w.all()).toEqual([]);
  });
});

describe('the opening', () => {
  const adjust = (
    w: ReconciliationWorld,
    amount: number,
    unit: 'HOUSEHOLDS' | 'PERSONS',
    more: object = {},
  ) =>
    w.module.reconciliationDoors.adjustOpening(w.officer, {
      ...{ commandId: crypto.randomUUID(), ...w.key, villageId: w.one.id, class: 'POOR', unit, amount },
      ...{ decisionNumber: '45/QĐ-UBND', decidedOn: '2023-09-15', reason: 'Biểu năm trước in thiếu một hộ' },
      ...{ expectedVersion: 0, ...more },
    });

  it('that is not the last end is explained by decisions to the last household and person, and column 1 stays as counted', async () => {
    const w = await ReconciliationWorld.make(db);
    await w.lastRound(w.one, 1);
    await poor(w);
    await poor(w);
    await w.recompute();
    expect((await w.blocking()).map(({ found }) => found)).toMatchObject([
      { unit: 'HOUSEHOLDS', opening: 2, lastEnd: 1, adjusted: 0 },
      { unit: 'PERSONS', opening: 8, lastEnd: 4, adjusted: 0 },
    ]);
    expect(await adjust(w, 2, 'HOUSEHOLDS')).toMatchObject({ ok: true });
    expect((await w.of('OPENING_DIFFERS')).map(({ found }) => found['adjusted'])).toEqual([2, 0]); // one too many
    expect(await adjust(w, -1, 'HOUSEHOLDS')).toMatchObject({ code: 'STALE' });
    expect(await adjust(w, -1, 'HOUSEHOLDS', { expectedVersion: 1 })).toMatchObject({ ok: true });
    expect(await adjust(w, 4, 'PERSONS')).toMatchObject({ ok: true });
    expect(await w.of('OPENING_DIFFERS')).toEqual([]);
    const [line] = await db.owner(
      `SELECT c1, c9 FROM tally_line WHERE round_id = $1 AND village_id = $2 AND class = 'POOR' AND unit = 'HOUSEHOLDS'`,
      [w.key.roundId, w.one.id],
    );
    expect(line).toEqual({ c1: 2, c9: 2 });
    const log = await db.owner<{ data: object }>(
      `SELECT data FROM audit_entry WHERE scope = $1 AND action = 'adjust-opening' ORDER BY seq`,
      [`commune:${w.key.roundId}:${w.communeId}`],
    );
    expect(log.map(({ data }) => data)).toMatchObject([
      { amount: 2 },
      { amount: -1 },
      { amount: 4, lastEnd: 4 },
    ]);
  });

  it.each([
    ['by nothing', { amount: 0 }, 'ADJUSTMENT_AMOUNT'],
    ['by half a household', { amount: 0.5 }, 'ADJUSTMENT_AMOUNT'],
    ['without a decision', { decisionNumber: ' ' }, 'ADJUSTMENT_NUMBER_MISSING'],
    ['by a decision of tomorrow', { decidedOn: '2999-01-01' }, 'ADJUSTMENT_DATE'],
    ['on a day that is none', { decidedOn: '2023-02-30' }, 'ADJUSTMENT_DATE'],
    ['without a reason', { reason: '' }, 'CORRECTION_REASON_MISSING'],
  ])('is not adjusted %s', async (_title, more, code) => {
    const w = await ReconciliationWorld.make(db);
    await poor(w);
    await w.recompute();
    expect(await adjust(w, 1, 'HOUSEHOLDS', more)).toMatchObject({ code });
  });

  it('is not adjusted once the commune has reported, nor in a village of another commune', async () => {
    const w = await ReconciliationWorld.make(db);
    await poor(w);
    await w.recompute();
    const other = await ReconciliationWorld.make(db);
    expect(await adjust(w, 1, 'HOUSEHOLDS', { villageId: other.one.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    await db.owner(`UPDATE round_commune SET frozen_at = now() WHERE round_id = $1`, [w.key.roundId]);
    expect(await adjust(w, 1, 'HOUSEHOLDS')).toMatchObject({ code: 'OPENING_FROZEN' });
  });

  it('of a round under other rules, or with a year between, is not compared', async () => {
    const w = await ReconciliationWorld.make(db);
    await w.lastRound(w.one, 5);
    await poor(w);
    await w.recompute();
    expect(await w.of('OPENING_DIFFERS')).toHaveLength(2);
    await db.owner(`UPDATE round SET year = year + 1 WHERE id = $1`, [w.key.roundId]);
    expect(await w.of('OPENING_DIFFERS')).toEqual([]);
  });
});

describe('printed forms of Cư Jút', () => {
  const write = (w: ReconciliationWorld, of: 'POOR' | 'NEAR_POOR', columns: readonly number[]) =>
    w.db.owner(
      `INSERT INTO tally_line (round_id, commune_id, village_id, class, unit, c1, c2, c3, c4, c5, c6, c7, c8, c9, unsettled)
       VALUES ($1, $2, $3, $4, 'HOUSEHOLDS', $5, $6, $7, $8, $9, $10, $11, $12, $13, 0)`,
      [w.key.roundId, w.communeId, w.one.id, of, ...columns],
    );

  it('305 near-poor where the formula gives 307 cannot even be stored; 64 against 63 holds the report back with its place', async () => {
    const w = await ReconciliationWorld.make(db);
    await poor(w);
    await expect(write(w, 'NEAR_POOR', CU_JUT.nearPoorHouseholds)).rejects.toThrow(/check constraint/);
    await write(w, 'POOR', CU_JUT.poorHouseholds);
    await write(w, 'NEAR_POOR', CU_JUT.nearPoorHouseholds.with(8, CU_JUT.nearPoorEndByFormula));
    const differ = (await w.blocking()).filter(({ kind }) => kind === 'FORMS_DIFFER');
    expect(differ).toMatchObject([
      { villageId: w.one.id, found: { check: '2.2 = 3.5', unit: 'HOUSEHOLDS', expected: 64, found: 63 } },
    ]);
  });
});
