import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import { account, makeRound, NOBODY } from './round-world.ts';
import { household, score, trackWorld, type TrackWorld } from './track-world.ts';

let of: TrackWorld;
let yearly: string;
let poor: string;
let notPoor: string;
beforeAll(async () => {
  of = await trackWorld('2025-03-20');
  yearly = await makeRound(of.world, of.commune, 2024, 'vn-2022-2025');
  poor = await household(of, 'Lê Thị Bông', { roundId: yearly, b1: 100, indicators: [1, 2, 3] });
  notPoor = await household(of, 'Phạm Văn Khá', { roundId: yearly, b1: 200, indicators: [] });
});
afterAll(() => of.world.database.drop());

type Case = {
  id: string;
  version: number;
  form: string;
  startClass: string;
  steps: { step: string; state: string; missing: string | null }[];
  clocks: {
    id: string;
    kind: string;
    startedOn: string;
    dueOn: string;
    mark: string;
    text: string;
    stoppedOn: string | null;
    counting: { mark: string; text: string; otherDueOn: string };
  }[];
  measures: { value: number; outcome: string }[];
  decision: { outcome: string; endClass: string | null } | null;
};
const CASE = `id version form startClass steps { step state missing } clocks { id kind startedOn dueOn mark text stoppedOn counting { mark text otherDueOn } }
  measures { value outcome } decision { outcome endClass number reasons }`;
const DONE = `{ __typename ... on TrackCaseChanged { case { ${CASE} } } ... on Refusal { code } }`;
type Done = { done: { code?: string; case?: Case } };
const ask = async (actor: typeof of.officer, source: string, variables: object) =>
  (await of.ask<Done>(actor, source, variables)).done;

const openInYear = (said: object, actor = of.officer) =>
  ask(
    actor,
    `mutation ($c: UUID!, $m: UUID!, $h: UUID, $n: NewHousehold, $d: TrackDirection!, $on: LocalDate!, $by: String!, $s: SignedAs) {
    done: openInYearCase(commandId: $c, communeId: $m, householdId: $h, newHousehold: $n, direction: $d, receivedOn: $on,
      askedBy: $by, signedAs: $s) ${DONE} }`,
    {
      ...{ m: of.commune.id, h: notPoor, d: 'ENTER', on: '2025-03-10', by: 'Phạm Văn Khá', s: 'SIGNATURE' },
      ...said,
    },
  );
const openIncome = (said: object, actor = of.officer) =>
  ask(
    actor,
    `mutation ($c: UUID!, $r: UUID!, $m: UUID!, $t: Track!, $h: UUID, $l: Livelihood, $on: LocalDate!) {
    done: openIncomeCase(commandId: $c, roundId: $r, communeId: $m, track: $t, householdId: $h, livelihood: $l, receivedOn: $on) ${DONE} }`,
    { r: yearly, m: of.commune.id, h: notPoor, t: 'AVERAGE_LIVING', l: 'FARMING', on: '2025-03-10', ...said },
  );
const means = (of_: Case, value: number, reason = '') =>
  ask(
    of.officer,
    `mutation ($c: UUID!, $k: UUID!, $x: Int!, $r: String!, $v: Int!) {
    done: enterMeans(commandId: $c, caseId: $k, value: $x, reason: $r, expectedVersion: $v) ${DONE} }`,
    { k: of_.id, x: value, r: reason, v: of_.version },
  );
const post = (of_: Case, on: string) =>
  ask(
    of.officer,
    `mutation ($c: UUID!, $k: UUID!, $on: LocalDate!, $v: Int!) {
    done: recordTrackPosting(commandId: $c, caseId: $k, postedOn: $on, expectedVersion: $v) ${DONE} }`,
    { k: of_.id, on, v: of_.version },
  );
const reCheck = (of_: Case, on: string, reason = 'Hộ bên cạnh nói còn tiền thuê đất') =>
  ask(
    of.officer,
    `mutation ($c: UUID!, $k: UUID!, $on: LocalDate!, $r: String!, $v: Int!) {
    done: recordTrackReCheck(commandId: $c, caseId: $k, startedOn: $on, reason: $r, expectedVersion: $v) ${DONE} }`,
    { k: of_.id, on, r: reason, v: of_.version },
  );
const decide = (of_: Case, said: object, actor = of.chair) =>
  ask(
    actor,
    `mutation ($c: UUID!, $k: UUID!, $o: TrackOutcome!, $n: String!, $on: LocalDate!, $r: String!, $v: Int!) {
    done: decideTrackCase(commandId: $c, caseId: $k, outcome: $o, number: $n, decidedOn: $on, reasons: $r, expectedVersion: $v) ${DONE} }`,
    { k: of_.id, o: 'GRANTED', n: '12/QĐ-UBND', on: '2025-03-28', r: '', v: of_.version, ...said },
  );
const must = (done: Done['done']): Case => {
  if (!done.case) throw new Error(done.code);
  return done.case;
};
const inYear = async (year: number, actor = of.officer) =>
  (
    await of.ask<{ inYearCases: Case[] }>(
      actor,
      `query ($m: UUID!, $y: Int!) { inYearCases(communeId: $m, year: $y) { ${CASE} } }`,
      { m: of.commune.id, y: year },
    )
  ).inYearCases;
const classesOf = (id: string) => of.world.read((tx) => of.tracks.tracks.classesOf(tx, [id]));
const roundOf = async (id: string) => {
  const [row] = await of.world.database.owner<{ round_id: string; name: string; track: string }>(
    `SELECT t.round_id, r.name, r.track FROM track_case t JOIN round r ON r.id = t.round_id WHERE t.id = $1`,
    [id],
  );
  return row!;
};
const current = ({ steps }: Case) => steps.find(({ state }) => state === 'CURRENT');

describe('review during the year (QĐ 24/2021 Đ.5)', () => {
  it.each([
    ['to enter, of a household that is poor already', () => ({ h: poor }), 'ALREADY_IN_CLASS'],
    ['to leave, of a household on no list', () => ({ d: 'LEAVE' }), 'ALREADY_IN_CLASS'],
    ['of tomorrow', () => ({ on: '2025-03-21' }), 'RECEIVED_DAY_INVALID'],
    ['of a household of elsewhere', () => ({ h: newId() }), 'HOUSEHOLD_NOT_HERE'],
    ['that nobody signed', () => ({ s: null }), 'REQUEST_NOT_SIGNED'],
    ['without a name', () => ({ by: ' ' }), 'INVALID'],
    [
      'to leave, under the rules to 2020, which know no form for it',
      () => ({ h: poor, d: 'LEAVE', on: '2019-05-06' }),
      'NO_FORM_TO_LEAVE',
    ],
    ['of nobody', () => ({ h: null }), 'HOUSEHOLD_NOT_HERE'],
    [
      'of a new household in a village of elsewhere',
      () => ({ h: null, n: { villageId: newId(), headName: 'Ai', size: 1 } }),
      'HOUSEHOLD_NOT_HERE',
    ],
    ['of a day on which the commune was no more', () => ({ on: '2025-07-02' }), 'RECEIVED_DAY_INVALID'],
    ['in a year without a usable pack', () => ({ on: '2015-03-10' }), 'TRACK_NO_PACK'],
  ])('a request %s is refused', async (_, said, code) => {
    const command: object = said();
    of.setToday('on' in command && command.on === '2025-07-02' ? '2025-07-02' : '2025-03-20');
    expect(await openInYear(command)).toMatchObject({ code });
    of.setToday('2025-03-20');
  });

  it('a request opens a case in the review of its month, on the list of a round of its own, with both clocks', async () => {
    const opened = must(await openInYear({}));
    expect(opened).toMatchObject({ form: 'Mẫu số 01', startClass: 'NOT_POOR' });
    expect(current(opened)).toEqual({
      step: 'REVIEW',
      state: 'CURRENT',
      missing: 'Chưa có phiếu rà soát (điểm B1, B2)',
    });
    expect(opened.clocks.map(({ kind, startedOn, dueOn, mark }) => [kind, startedOn, dueOn, mark])).toEqual([
      ['IN_YEAR', '2025-03-15', '2025-03-31', 'C'], // the 15th day is a Sunday
      ['IN_YEAR_STEPS', '2025-03-15', '2025-04-02', 'U'],
    ]);
    expect(opened.clocks.map(({ counting }) => counting)).toEqual([
      { mark: 'U', text: expect.stringContaining('Không tính ngày đầu') as string, otherDueOn: '2025-03-29' },
      { mark: 'U', text: expect.stringContaining('Không tính ngày đầu') as string, otherDueOn: '2025-04-02' },
    ]);
    const round = await roundOf(opened.id);
    expect(round).toMatchObject({ name: 'Rà soát trong năm, tháng 3/2025', track: 'IN_YEAR' });
    const entries = await of.world.read((tx) =>
      of.world.lists.lists.ofVillage(tx, round.round_id, of.village.id),
    );
    expect(entries).toMatchObject([{ householdId: notPoor, because: 'REQUEST', state: 'WAITING' }]);
    const place = { roundId: round.round_id, communeId: of.commune.id };
    const requests = await of.world.lists.listDoors.view.requests(of.officer, place);
    expect(requests).toMatchObject([
      {
        form: 'MAU_01',
        state: 'LISTED',
        signedAs: 'SIGNATURE',
        entryId: entries[0]?.id,
        householdId: notPoor,
      },
    ]);
    expect(await openInYear({})).toMatchObject({ code: 'TRACK_CASE_EXISTS' });
    const other = must(
      await openInYear({
        h: null,
        n: { villageId: of.village.id, headName: 'Hộ mới', size: 3 },
        on: '2025-03-12',
      }),
    );
    expect((await roundOf(other.id)).round_id).toBe(round.round_id);
    const late = must(await openInYear({ h: poor, d: 'LEAVE', on: '2025-03-18' }));
    expect([late.form, (await roundOf(late.id)).name]).toEqual([
      'Mẫu số 04',
      'Rà soát trong năm, tháng 4/2025',
    ]);
    const { round_id: roundId } = await roundOf(late.id);
    const leaving = await of.world.read((tx) => of.world.lists.lists.ofHouseholds(tx, roundId, [poor]));
    expect(leaving).toMatchObject([{ startClass: 'POOR', movementCause: 'NEW', because: 'REQUEST' }]);
  });

  it('goes through review, meeting, posting and the decision of the chair; no opinion step', async () => {
    const [first] = await inYear(2025);
    const { round_id: roundId } = await roundOf(first!.id);
    expect(await decide(first!, { o: 'REFUSED', r: 'Quá hạn' })).toMatchObject({
      code: 'RECEIVED_DAY_INVALID',
    });
    expect(await decide(first!, { on: '2025-03-20', o: 'REFUSED', r: 'Quá hạn' })).toMatchObject({
      code: 'TRACK_NOT_READY',
    });
    await score(of, {
      roundId,
      householdId: notPoor,
      packId: 'vn-2022-2025',
      b1: 120,
      indicators: [1, 2, 3],
    });
    expect(current((await inYear(2025))[0]!)?.missing).toBe('Chưa họp dân thống nhất');
    await of.world.database.owner(
      `UPDATE review_case SET state = 'AGREED', end_class = 'POOR' WHERE round_id = $1 AND household_id = $2`,
      [roundId, notPoor],
    );
    const agreed = (await inYear(2025))[0]!;
    expect(current(agreed)?.step).toBe('POSTING');
    expect(await decide(agreed, { on: '2025-03-20' })).toMatchObject({ code: 'TRACK_NOT_READY' });
    const posted = must(await post(agreed, '2025-03-20'));
    expect(current(posted)).toMatchObject({ missing: 'Đang niêm yết, chưa đủ ngày' });
    expect(await post(posted, '2025-03-20')).toMatchObject({ code: 'TRACK_STEP_NOT_NOW' });
    of.setToday('2025-03-28');
    const waits = (await inYear(2025))[0]!;
    expect([current(waits)?.step, waits.decision, waits.version]).toEqual(['DECISION', null, posted.version]);
    expect(await decide(waits, {}, of.officer)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await decide(waits, { n: ' ' })).toMatchObject({ code: 'DECISION_NUMBER_MISSING' });
    expect(await decide(waits, { o: 'REFUSED' })).toMatchObject({ code: 'REASONS_MISSING' });
    expect(await decide(waits, { v: 1 })).toMatchObject({ code: 'STALE' });
    const decided = must(await decide(waits, {}));
    expect(decided.decision).toMatchObject({ outcome: 'GRANTED', endClass: 'POOR' });
    expect(decided.clocks.map(({ stoppedOn }) => stoppedOn)).toEqual(decided.clocks.map(() => '2025-03-28'));
    expect((await classesOf(notPoor)).at(-1)).toMatchObject({
      class: 'POOR',
      by: 'IN_YEAR',
      from: '2025-03-28',
    });
    expect(await decide(decided, {})).toMatchObject({ code: 'ALREADY_DECIDED' });
    await expect(of.world.database.owner(`DELETE FROM track_decision`)).rejects.toThrow();
  });

  it('TT 14/2018: to 2020 the board scores and the chair decides within 7 working days, without meeting and posting', async () => {
    const opened = must(
      await openInYear({
        h: null,
        n: { villageId: of.village.id, headName: 'Hộ 2019', size: 2 },
        on: '2019-05-06',
      }),
    );
    expect(opened.form).toBe('Phụ lục 1a');
    expect(opened.clocks).toMatchObject([
      { kind: 'IN_YEAR', startedOn: '2019-05-06', dueOn: '2019-05-15', mark: 'C' },
    ]);
    expect(opened.steps.map(({ step }) => step)).toEqual(['REQUEST', 'REVIEW', 'DECISION']);
    const [row] = await of.world.database.owner<{ round_id: string; household_id: string }>(
      `SELECT round_id, household_id FROM track_case WHERE id = $1`,
      [opened.id],
    );
    await score(of, {
      roundId: row!.round_id,
      householdId: row!.household_id,
      packId: 'vn-2016-2020',
      b1: 100,
      indicators: [],
    });
    const decided = must(await decide(opened, { on: '2019-05-14' }));
    expect(decided.decision).toMatchObject({ endClass: 'POOR' });
  });

  it('another commune and nobody see no case and open none', async () => {
    expect(await inYear(2025, NOBODY)).toEqual([]);
    expect(await inYear(2025, account('COMMUNE_OFFICER', newId()))).toEqual([]);
    expect(await openInYear({}, of.chair)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('average living standard (Đ.6) and low income (NĐ 30/2025)', () => {
  it('a poor household is refused on both lists; average living needs farm, forest, fish or salt', async () => {
    const round2025 = newId(); // in September 2025 the commune is no more: a round as a merged commune would have it
    await of.world.unitOfWork.run(async (tx) => {
      const [like, place] = [
        await of.world.rounds.rounds.find(tx, yearly),
        await of.world.rounds.rounds.commune(tx, yearly, of.commune.id),
      ];
      await of.world.rounds.rounds.add(tx, { ...like!, id: round2025, year: 2025, name: 'Rà soát 2025' }, [
        { ...place!, roundId: round2025 },
      ]);
      return { ok: true, value: null };
    });
    expect(await openIncome({ h: poor })).toMatchObject({ code: 'HOUSEHOLD_IS_POOR' });
    expect(await openIncome({ h: poor, r: round2025, t: 'LOW_INCOME', l: null })).toMatchObject({
      code: 'HOUSEHOLD_IS_POOR',
    });
    const other = await household(of, 'Ngô Văn Vừa');
    expect(await openIncome({ h: other, l: null })).toMatchObject({ code: 'LIVELIHOOD_MISSING' });
    expect(await openIncome({ h: other, t: 'LOW_INCOME', l: null })).toMatchObject({
      code: 'TRACK_NOT_IN_PACK',
    });
    expect(await openIncome({ h: other, t: 'IN_YEAR', l: null })).toMatchObject({
      code: 'TRACK_NOT_IN_PACK',
    });
    const low = must(await openIncome({ h: other, r: round2025, t: 'LOW_INCOME', l: null }));
    expect([low.clocks, low.steps.map(({ step }) => step)]).toEqual([[], ['REQUEST', 'MEANS', 'DECISION']]);
    const entered = must(await means(low, 2_250_000));
    const granted = must(await decide(entered, {}));
    expect(granted.decision).toMatchObject({ outcome: 'GRANTED', endClass: null });
    expect(await classesOf(other)).toEqual([]);
  });

  it('income is entered, the class computed, the list posted 5 working days, the chair decides; it reaches the history', async () => {
    const farmer = await household(of, 'Trần Thị Lúa');
    const opened = must(await openIncome({ h: farmer }));
    expect(opened.clocks).toMatchObject([{ kind: 'AVERAGE_TOTAL', dueOn: '2025-03-25', mark: 'C' }]);
    expect(await means(opened, -1)).toMatchObject({ code: 'MEANS_INVALID' });
    await expect(means(opened, 'hai triệu' as unknown as number)).rejects.toThrow(/Int cannot represent/);
    const below = must(await means(opened, 0));
    expect(below.measures).toEqual([{ value: 0, outcome: 'BELOW' }]);
    expect(await means(below, 1_500_001)).toMatchObject({ code: 'CHANGE_REASON_MISSING' });
    const inside = must(await means(below, 1_500_001, 'Tính thiếu tiền bán cá'));
    expect(inside.measures).toEqual([
      { value: 0, outcome: 'BELOW' },
      { value: 1_500_001, outcome: 'WITHIN' },
    ]);
    const posted = must(await post(inside, '2025-03-17'));
    expect(posted.clocks.find(({ kind }) => kind === 'AVERAGE_POSTING')).toMatchObject({
      dueOn: '2025-03-24',
      text: 'quá hạn 4 ngày làm việc',
    });
    const decided = must(await decide(posted, {}));
    expect(decided.decision).toMatchObject({ endClass: 'AVERAGE_LIVING' });
    expect(await classesOf(farmer)).toMatchObject([
      { class: 'AVERAGE_LIVING', by: 'AVERAGE_LIVING', from: '2025-03-28' },
    ]);
  });

  it('Đ.6: an objection starts the term of the re-check; it ends when the means are entered again, and nothing is granted before', async () => {
    const objected = await household(of, 'Huỳnh Văn Mía');
    const opened = must(await openIncome({ h: objected }));
    expect(await reCheck(opened, '2025-03-20')).toMatchObject({ code: 'TRACK_STEP_NOT_NOW' });
    const posted = must(await post(must(await means(opened, 1_600_000)), '2025-03-17'));
    expect(await reCheck(posted, '2025-03-16')).toMatchObject({ code: 'RECEIVED_DAY_INVALID' });
    expect(await reCheck(posted, '2025-03-20', ' ')).toMatchObject({ code: 'CHANGE_REASON_MISSING' });
    expect(posted.clocks.some(({ kind }) => kind === 'AVERAGE_RE_CHECK')).toBe(false);
    const running = must(await reCheck(posted, '2025-03-20'));
    const { database } = of.world;
    const [kept] = await database.owner<{ reason: string; data: object }>(
      `SELECT k.reason, e.data FROM track_re_check k JOIN audit_entry e ON e.subject = 'track-case:' || k.case_id
       WHERE k.case_id = $1 AND e.action = 'record-track-re-check'`,
      [opened.id],
    );
    expect(kept?.reason).toBe('Hộ bên cạnh nói còn tiền thuê đất');
    // who objects may be named in the words: the log, which is kept for good, has their hash alone
    expect(kept?.data).toEqual({ day: '2025-03-20', reasonSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const clock = (of_: Case) => of_.clocks.find(({ kind }) => kind === 'AVERAGE_RE_CHECK');
    expect(clock(running)).toMatchObject({ startedOn: '2025-03-20', dueOn: '2025-03-25', stoppedOn: null });
    expect(await reCheck(running, '2025-03-21')).toMatchObject({ code: 'TRACK_STEP_NOT_NOW' });
    expect(current(running)?.missing).toBe('Đang phúc tra: nhập lại thu nhập (hoặc điểm)');
    expect(await decide(running, {})).toMatchObject({ code: 'TRACK_NOT_READY' });
    const again = must(await means(running, 1_600_000, 'Phúc tra: không có tiền thuê đất'));
    expect(clock(again)?.stoppedOn).toBe('2025-03-28');
    expect(must(await decide(again, {})).decision).toMatchObject({ endClass: 'AVERAGE_LIVING' });
  });

  it('outside the range it can only be refused, with reasons, and the class stays', async () => {
    const rich = await household(of, 'Võ Văn Dư');
    const above = must(await means(must(await openIncome({ h: rich })), 2_250_001));
    const posted = must(await post(above, '2025-03-17'));
    expect(await decide(posted, {})).toMatchObject({ code: 'MEANS_OUTSIDE' });
    const refused = must(await decide(posted, { o: 'REFUSED', r: 'Thu nhập trên mức' }));
    expect(refused.decision).toMatchObject({
      outcome: 'REFUSED',
      endClass: null,
      reasons: 'Thu nhập trên mức',
    });
    expect(await classesOf(rich)).toEqual([]);
  });

  it('the number of statements does not grow with the list', async () => {
    const list = `query ($r: UUID!, $m: UUID!) { incomeCases(roundId: $r, communeId: $m, track: AVERAGE_LIVING) { ${CASE} village { fullName } } }`;
    const statements: string[] = [];
    const { source } = of.world.database;
    source.logger = {
      ...source.logger,
      logQuery: (sql: string) => void statements.push(sql),
      logQueryError: () => undefined,
    };
    const count = async () => {
      statements.length = 0;
      await of.ask(of.officer, list, { r: yearly, m: of.commune.id });
      return statements.length;
    };
    const few = await count();
    for (const name of ['Một', 'Hai', 'Ba']) must(await openIncome({ h: await household(of, name) }));
    expect(await count()).toBe(few);
    expect(few).toBeLessThan(14);
  });
});
