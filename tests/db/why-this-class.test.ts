import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { viewWhy } from '../../server/modules/assessments/app/view-why.ts';
import { assessmentRepository } from '../../server/modules/assessments/db/assessment-repository.ts';
import { historyReader } from '../../server/modules/assessments/db/history-reader.ts';
import { pack } from '../rules/packs.ts';
import {
  account,
  makeCases,
  makeRound,
  makeVillage,
  NOBODY,
  roundWorld,
  type RoundWorld,
} from './round-world.ts';

let world: RoundWorld;
let caiDau: Area;
let chauPhu: Area;
let before: string;
let after: string;

/** One household of thị trấn Cái Dầu in 2023, and in 2025, with the same answers, of xã Châu Phú. */
beforeAll(async () => {
  world = await roundWorld();
  caiDau = await world.commune('30463');
  chauPhu = await world.commune('30463', '2025-09-01');
  const old = await makeVillage(world, caiDau, 'Khóm Bình Hòa');
  const now = await makeVillage(world, chauPhu, 'Ấp Bình Hòa');
  const sketch = [{ start: 'POOR', b1: 150, indicators: [1, 4, 9] }] as const;
  const make = async (commune: Area, village: Area, year: number): Promise<string> => {
    const roundId = await makeRound(world, commune, year, 'vn-2022-2025');
    const cases = sketch.map(({ start, b1, indicators }) => ({ start, b1, indicators: [...indicators] }));
    return (await makeCases(world, roundId, village, pack('vn-2022-2025'), cases))[0] ?? '';
  };
  before = await make(caiDau, old, 2023);
  after = await make(chauPhu, now, 2025);
  await world.database.owner(
    `UPDATE household SET head_name = 'Lê Thị Bông', search_key = 'lethibong', code = 'HO-1'`,
  );
});
afterAll(() => world.database.drop());

const view = () => {
  const { areas, rounds, assessments } = world;
  return viewWhy({
    ...{ unitOfWork: world.unitOfWork, areas: areas.areas, rounds: rounds.rounds, packs: rounds.packs },
    ...{ cases: assessments.cases, assessments: assessmentRepository, histories: historyReader },
  });
};
const officerOf = (...areas: Area[]) => {
  const [first, ...rest] = areas.map(({ id }) => ({ role: 'COMMUNE_OFFICER' as const, areaId: id }));
  return { ...account('COMMUNE_OFFICER', null), grants: first ? [first, ...rest] : [] };
};
const rounds = async (caseId: string, ...areas: Area[]) =>
  (await view().history(officerOf(...areas), caseId))?.entries.map(
    ({ of, changedWithoutAnswer }) => [of.year, of.scoredClass, of.linkedBy, changedWithoutAnswer] as const,
  );

describe('why this class, of a case that is kept', () => {
  it('is explained by the pack and the area kind of its round, and agrees with what the case keeps', async () => {
    expect(await view().why(officerOf(caiDau), before)).toMatchObject({
      asKept: true,
      missing: [],
      explanation: { class: 'POOR', areaKind: { kind: 'URBAN' }, lines: [{ points: 175 }] },
    });
    expect(await view().why(officerOf(chauPhu), after)).toMatchObject({
      asKept: true,
      explanation: { class: 'NOT_POOR', areaKind: { kind: 'RURAL' }, lines: [{ points: 140 }] },
    });
  });

  it('says so when the case keeps a class of another version', async () => {
    await world.database.owner(`UPDATE review_case SET scored_class = 'NEAR_POOR' WHERE id = $1`, [after]);
    const why = await view().why(officerOf(chauPhu), after);
    expect(why).toMatchObject({ asKept: false, explanation: { class: 'NOT_POOR' } });
    await world.database.owner(`UPDATE review_case SET scored_class = 'NOT_POOR' WHERE id = $1`, [after]);
  });

  it('is not there for anybody else: another commune, the tier above, a stranger', async () => {
    const binhMy = await world.commune('30487');
    for (const actor of [
      officerOf(binhMy),
      account('APPRAISER', caiDau.parentId),
      account('ADMIN', null),
      NOBODY,
    ]) {
      expect(await view().why(actor, before)).toBeNull();
      expect(await view().history(actor, before)).toBeNull();
    }
    expect(await view().why(officerOf(caiDau), newId())).toBeNull();
  });
});

describe('the history of a household over rounds', () => {
  it('is followed by code and head into the commune that came after: 175 → 140, no answer changed', async () => {
    const expected = [
      [2023, 'POOR', 'CODE', null],
      [2025, 'NOT_POOR', 'SAME', 'AREA_KIND'],
    ];
    expect(await rounds(after, caiDau, chauPhu)).toEqual(expected);
    const back = await rounds(before, caiDau, chauPhu);
    expect(back?.map(([year, , linkedBy]) => [year, linkedBy])).toEqual([
      [2023, 'SAME'],
      [2025, 'CODE'],
    ]);
  });

  it('shows only rounds in reach of whoever asks', async () => {
    expect((await rounds(after, chauPhu))?.map(([year]) => year)).toEqual([2025]);
  });

  it('the same code under another head is another household; the id number of the head links wherever it moved', async () => {
    const [one, other] = await Promise.all(
      [before, after].map(async (id) => {
        const [row] = await world.database.owner<{ household_id: string }>(
          `SELECT household_id FROM review_case WHERE id = $1`,
          [id],
        );
        return row?.household_id ?? '';
      }),
    );
    await world.database.owner(
      `UPDATE household SET head_name = 'Trần Văn Ba', search_key = 'tranvanba' WHERE id = $1`,
      [other],
    );
    expect((await rounds(after, caiDau, chauPhu))?.map(([year]) => year)).toEqual([2025]);
    const member = `INSERT INTO member (id, household_id, full_name, search_key, id_number) VALUES ($1, $2, $3, $4, $5)`;
    await world.database.owner(member, [newId(), one, 'Lê Thị Bông', 'lethibong', '089160100001']);
    await world.database.owner(member, [newId(), other, 'Lê Thị Bông', 'lethibong', '089160100001']);
    // she lives there and is not its head
    expect((await rounds(after, caiDau, chauPhu))?.map(([year]) => year)).toEqual([2025]);
    await world.database.owner(
      `UPDATE household SET head_name = 'Lê Thị Bông', search_key = 'lethibong', code = 'HO-9' WHERE id = $1`,
      [other],
    );
    expect((await rounds(after, caiDau, chauPhu))?.map(([year, , linkedBy]) => [year, linkedBy])).toEqual([
      [2023, 'ID_NUMBER'],
      [2025, 'SAME'],
    ]);
  });
});
