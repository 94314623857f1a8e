import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import {
  APPRAISAL_ORDERS,
  type AppraisalFilter,
  type Dimension,
} from '../../server/modules/appraisal/app/queue-question.ts';
import { writeCursor } from '../../server/modules/appraisal/app/queue-cursor.ts';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { viewAppraisal } from '../../server/modules/appraisal/app/view-appraisal.ts';
import { appraisalRepository as appraisals } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { testDatabase, type TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type SeededCase, type Village } from './tally-world.ts';

/** A row of the queue as the owner of the tables reads it: what the questions are recounted from. */
type Row = {
  id: string;
  district: string;
  commune_id: string;
  village_id: string;
  state: string;
  start_class: string;
  end_class: string | null;
  movement: string;
  outcome: string;
  distance_to_line: number;
  other_opinion_kinds: string[];
  share: number | null;
  risk_band: string;
  risk_parts: string[];
  due_on: string | null;
  held_by: string | null;
  held: boolean;
};

let db: TestDatabase;
let world: TallyWorld;
let view: ReturnType<typeof viewAppraisal>;
let rows: Row[];
let villages: Village[];
const me = randomUUID();
const colleague = randomUUID();
let actor: Actor;

const KINDS = [[], ['OPINION'], ['OPINION', 'SHEET_DIFFERS']];
const PARTS = [[], ['NEAR_LINE'], ['NEAR_LINE', 'COMPLAINT', 'SPLIT']];

/** Two communes that have reported and one that has not; cases with none, one and several opinions, parts, attempts. */
beforeAll(async () => {
  db = await testDatabase();
  world = await TallyWorld.make(db.owner);
  villages = [];
  const communes = [
    await world.commune('Bình Mỹ'),
    await world.commune('Bình Long'),
    await world.commune('Bình Phú'),
  ];
  for (const [n, commune] of communes.entries()) {
    for (let v = 1; v <= 2; v += 1) {
      const village = await world.village(commune, `${n}${v}`);
      villages.push(village);
      const cases: SeededCase[] = [];
      for (let i = 0; i < 7; i += 1)
        cases.push(
          await world.case(village, {
            startClass: i % 3 === 0 ? 'NEAR_POOR' : 'POOR',
            scoredClass: i % 2 === 0 ? 'NOT_POOR' : 'POOR',
            b1: 120 + 7 * i + n,
            otherOpinionKinds: KINDS[i % 3] ?? [],
          }),
        );
      const meeting = await world.meeting(village);
      await world.decide(meeting, cases.slice(0, 3), false);
      await world.decide(meeting, cases.slice(2), true);
    }
    if (n < 2)
      await db.owner(
        `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
         VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), 'test')`,
        [world.roundId, commune.id],
      );
    await refreshCases({ unitOfWork: db.unitOfWork, appraisals, changed: () => undefined })({
      roundId: world.roundId,
      communeId: commune.id,
    });
  }
  for (const id of [me, colleague])
    await db.owner(
      `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, $2, 'A', 'none')`,
      [id, `a${id.slice(0, 8)}`],
    );
  const all = await db.owner<{ id: string }>(`SELECT id FROM appraisal_case ORDER BY sort_key, id`);
  for (const [i, { id }] of all.entries())
    await db.owner(
      `UPDATE appraisal_case SET risk_parts = $2, risk_band = $3, due_on = $4, held_by = $5, held_until = $6,
         claim_token_sha256 = CASE WHEN $5::uuid IS NULL THEN NULL ELSE repeat('0', 64) END WHERE id = $1`,
      [
        id,
        PARTS[i % 3],
        ['LOW', 'MIDDLE', 'HIGH'][i % 3],
        i % 5 === 0 ? null : `2023-10-${String(10 + (i % 4)).padStart(2, '0')}`,
        i % 6 === 0 ? me : i % 6 === 1 ? colleague : null,
        i % 12 === 0 || i % 6 === 1 ? '2099-01-01' : i % 6 === 0 ? '2020-01-01' : null, // one in two of mine has run out
      ],
    );
  rows = await db.owner<Row>(
    `SELECT a.*, a.due_on::text AS due_on, $2 AS district, 100.0 * m.agree / m.base AS share, a.held_until > now() AS held
     FROM appraisal_case a LEFT JOIN motion m ON m.id = a.motion_id WHERE a.round_id = $1`,
    [world.roundId, world.districtId],
  );
  actor = {
    kind: 'ACCOUNT',
    accountId: me,
    name: 'A',
    grants: [{ role: 'APPRAISER', areaId: world.districtId }],
  };
  view = viewAppraisal({ unitOfWork: db.unitOfWork, appraisals });
});
afterAll(() => db.drop());

const isOpen = ({ state }: Row) => state !== 'PROVISIONAL';
const holderOf = ({ held, held_by: by }: Row) => (!held ? 'NOBODY' : by === me ? 'ME' : 'OTHERS');

const FILTERS: [string, AppraisalFilter | (() => AppraisalFilter), (row: Row) => boolean][] = [
  ['everything', {}, () => true],
  ['a province', () => ({ areaIds: [world.provinceId] }), () => true],
  [
    'two villages',
    () => ({ areaIds: villages.slice(0, 2).map(({ id }) => id) }),
    (r) => villages.slice(0, 2).some(({ id }) => id === r.village_id),
  ],
  [
    'a commune',
    () => ({ communeIds: [villages[2]?.communeId ?? ''] }),
    (r) => r.commune_id === villages[2]?.communeId,
  ],
  ['masked cases', { states: ['PROVISIONAL'] }, (r) => !isOpen(r)],
  ['class before', { startClass: 'POOR' }, (r) => isOpen(r) && r.start_class === 'POOR'],
  ['class after', { endClass: 'NOT_POOR' }, (r) => isOpen(r) && r.end_class === 'NOT_POOR'],
  ['movement', { movement: 'ESCAPED_POVERTY' }, (r) => isOpen(r) && r.movement === 'ESCAPED_POVERTY'],
  ['at or under the line', { distanceToLine: { to: 0 } }, (r) => isOpen(r) && r.distance_to_line <= 0],
  [
    'a stretch above the line',
    { distanceToLine: { from: 2, to: 12 } },
    (r) => isOpen(r) && r.distance_to_line >= 2 && r.distance_to_line <= 12,
  ],
  ['near the line', { maxDistanceToLine: 5 }, (r) => isOpen(r) && Math.abs(r.distance_to_line) <= 5],
  [
    'kind of other opinion',
    { otherOpinion: 'OPINION' },
    (r) => isOpen(r) && r.other_opinion_kinds.includes('OPINION'),
  ],
  ['share of agreement', { agreeShare: { from: 50 } }, (r) => isOpen(r) && r.share !== null && r.share >= 50],
  ['less than half', { agreeShare: { to: 49.9 } }, (r) => isOpen(r) && r.share !== null && r.share <= 49.9],
  ['risk band', { riskBands: ['HIGH', 'MIDDLE'] }, (r) => isOpen(r) && r.risk_band !== 'LOW'],
  ['risk part', { riskPart: 'COMPLAINT' }, (r) => isOpen(r) && r.risk_parts.includes('COMPLAINT')],
  ['due', { dueBy: '2023-10-11' }, (r) => isOpen(r) && r.due_on !== null && r.due_on <= '2023-10-11'],
  ['held by me', { held: 'ME' }, (r) => isOpen(r) && holderOf(r) === 'ME'],
  ['held by nobody, run out or never', { held: 'NOBODY' }, (r) => isOpen(r) && holderOf(r) === 'NOBODY'],
  [
    'several at once',
    { startClass: 'POOR', riskPart: 'NEAR_LINE', held: 'OTHERS' },
    (r) =>
      isOpen(r) && r.start_class === 'POOR' && r.risk_parts.includes('NEAR_LINE') && holderOf(r) === 'OTHERS',
  ],
];
const asFilter = (filter: AppraisalFilter | (() => AppraisalFilter)) =>
  typeof filter === 'function' ? filter() : filter;

/** Every page of a question, by its cursors. */
async function allPages(filter: AppraisalFilter, orderBy: (typeof APPRAISAL_ORDERS)[number], first: number) {
  const ids: string[] = [];
  const counts = new Set<number>();
  for (let after: string | null = null; ;) {
    const page = await view.queue(actor, { roundId: world.roundId, filter, orderBy, first, after });
    if (!page.ok) throw new Error(page.code);
    ids.push(...page.value.cases.map(({ id }) => id));
    counts.add(page.value.totalCount);
    if (!page.value.hasNextPage) return { ids, counts: [...counts] };
    after = writeCursor(orderBy, ids.at(-1) ?? '');
  }
}

describe('page, count and totals are cut from one set', () => {
  it.each(FILTERS)('%s', async (_, filter, keep) => {
    const expected = rows
      .filter(keep)
      .map(({ id }) => id)
      .sort();
    const { ids, counts } = await allPages(asFilter(filter), 'COMMUNE_VILLAGE', 4);
    expect([...ids].sort()).toEqual(expected);
    expect(counts).toEqual([expected.length]);
    const totals = await view.totals(actor, {
      roundId: world.roundId,
      filter: asFilter(filter),
      groupBy: ['STATE'],
    });
    expect(totals).toMatchObject({ ok: true, value: { totalCount: expected.length, masked: 0 } });
  });

  it.each(APPRAISAL_ORDERS)(
    'the order %s gives every case once, whatever the size of the page',
    async (orderBy) => {
      const whole = await allPages({}, orderBy, 200);
      expect(whole.ids).toHaveLength(rows.length);
      expect(new Set(whole.ids).size).toBe(rows.length);
      for (const first of [1, 5]) expect((await allPages({}, orderBy, first)).ids).toEqual(whole.ids);
    },
  );

  it('masked cases stand last in every order that would tell something of them', async () => {
    const masked = new Set(rows.filter((row) => !isOpen(row)).map(({ id }) => id));
    for (const orderBy of APPRAISAL_ORDERS.slice(1)) {
      const { ids } = await allPages({}, orderBy, 200);
      expect(ids.slice(-masked.size).every((id) => masked.has(id))).toBe(true);
    }
  });
});

const tens = (value: number | null) => (value === null ? null : String(Math.floor(value / 10) * 10));
const GROUPS: Record<Dimension, (row: Row) => (string | null)[]> = {
  DISTRICT: (r) => [r.district],
  COMMUNE: (r) => [r.commune_id],
  VILLAGE: (r) => [r.village_id],
  STATE: (r) => [r.state],
  HOLDER: (r) => [holderOf(r)],
  START_CLASS: (r) => [r.start_class],
  END_CLASS: (r) => [r.end_class],
  MOVEMENT: (r) => [r.movement],
  DISTANCE_TO_LINE: (r) => [tens(r.distance_to_line)],
  OTHER_OPINION: (r) => (r.other_opinion_kinds.length > 0 ? r.other_opinion_kinds : [null]),
  OUTCOME: (r) => [r.outcome],
  AGREE_SHARE: (r) => [tens(r.share)],
  RISK_BAND: (r) => [r.risk_band],
  RISK_PART: (r) => (r.risk_parts.length > 0 ? r.risk_parts : [null]),
  DUE: (r) => [r.due_on],
};
const TELLS_NOTHING: Dimension[] = ['DISTRICT', 'COMMUNE', 'VILLAGE', 'STATE'];

function recount(groupBy: Dimension[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const grouped = groupBy.every((of) => TELLS_NOTHING.includes(of)) ? rows : rows.filter(isOpen);
  for (const row of grouped) {
    const keys = groupBy.reduce<(string | null)[][]>(
      (before, of) => before.flatMap((key) => GROUPS[of](row).map((value) => [...key, value])),
      [[]],
    );
    for (const key of keys) counts[JSON.stringify(key)] = (counts[JSON.stringify(key)] ?? 0) + 1;
  }
  return counts;
}

describe('totals', () => {
  const pairs: Dimension[][] = [
    ...(Object.keys(GROUPS) as Dimension[]).map((of) => [of]),
    ['COMMUNE', 'MOVEMENT'],
    ['VILLAGE', 'RISK_PART', 'OTHER_OPINION'],
    ['STATE', 'HOLDER'],
  ];
  it.each(pairs)('by %s %s %s are a recount of the rows', async (...groupBy) => {
    const asked = groupBy.filter(Boolean);
    const found = await view.totals(actor, { roundId: world.roundId, filter: {}, groupBy: asked });
    if (!found.ok) throw new Error(found.code);
    const { totalCount, masked, groups } = found.value;
    expect(Object.fromEntries(groups.map(({ values, cases }) => [JSON.stringify(values), cases]))).toEqual(
      recount(asked),
    );
    const tells = asked.some((of) => !TELLS_NOTHING.includes(of));
    expect([totalCount, masked]).toEqual([
      rows.length,
      tells ? rows.filter((row) => !isOpen(row)).length : 0,
    ]);
  });

  it('of another district are empty, for a group as for a count', async () => {
    const stranger: Actor = { ...actor, grants: [{ role: 'APPRAISER', areaId: randomUUID() }] } as Actor;
    expect(
      await view.totals(stranger, { roundId: world.roundId, filter: {}, groupBy: ['MOVEMENT'] }),
    ).toEqual({ ok: true, value: { totalCount: 0, masked: 0, groups: [] } });
  });
});

it.each([
  ['an empty list', { riskBands: [] }, [], 'EMPTY_LIST'],
  ['a range the wrong way round', { agreeShare: { from: 60, to: 40 } }, [], 'EMPTY_RANGE'],
  ['a range without ends', { distanceToLine: {} }, [], 'EMPTY_RANGE'],
  ['four dimensions', {}, ['COMMUNE', 'STATE', 'MOVEMENT', 'OUTCOME'], 'TOO_MANY_DIMENSIONS'],
  ['one dimension twice', {}, ['STATE', 'STATE'], 'TOO_MANY_DIMENSIONS'],
] as const)('%s is a mistake of the asker, never everything', async (_, filter, groupBy, code) => {
  expect(await view.totals(actor, { roundId: world.roundId, filter, groupBy })).toMatchObject({ code });
});
