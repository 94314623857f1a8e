import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { COMMON_REFUSALS, type Language } from '../../server/kernel/refusals.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { buildSchema } from '../../server/platform/graphql/index.ts';
import { pack } from '../rules/packs.ts';
import {
  account,
  ADMIN,
  makeCases,
  makeRound,
  makeVillage,
  NOBODY,
  roundWorld,
  type RoundWorld,
} from './round-world.ts';

let world: RoundWorld;
let schema: GraphQLSchema;
let binhMy: Area;
let eaNa: Area;
let oneCommune: string;
let wholeDistrict: string;
let villageId: string;
/** Every statement that reaches the database. */
const statements: string[] = [];

beforeAll(async () => {
  world = await roundWorld();
  const modules = [world.areas, world.rounds, world.households, world.assessments];
  schema = await buildSchema(modules.flatMap(({ resolvers }) => resolvers));
  binhMy = await world.commune('30487');
  eaNa = await world.commune('24559');
  oneCommune = await makeRound(world, binhMy, 2022, 'vn-2022-2025');
  const district = await world.read((tx) => world.areas.areas.find(tx, binhMy.parentId ?? ''));
  wholeDistrict = await makeRound(world, district ?? binhMy, 2023, 'vn-2022-2025');
  const village = await makeVillage(world, binhMy, 'Ấp Bình Minh');
  villageId = village.id;
  await makeCases(world, wholeDistrict, village, pack('vn-2022-2025'), [
    { start: 'POOR', b1: 139, indicators: [1, 2, 3], otherOpinion: 'họ hàng của trưởng thôn' },
    { start: 'NOT_POOR', b1: 200, indicators: [] },
  ]);
  const logQuery = (sql: string) => void statements.push(sql);
  world.database.source.logger = {
    ...world.database.source.logger,
    logQuery,
    logQueryError: () => undefined,
  };
});
afterAll(() => world.database.drop());

async function ask(actor: Actor, source: string, variables: object = {}, language: Language = 'vi') {
  const modules = [world.rounds, world.assessments];
  const refusals = Object.assign({}, COMMON_REFUSALS, ...modules.map((module) => module.refusals));
  const contextValue = { actor, language, refusals, viewerKey: '', session: null };
  statements.length = 0;
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { ...variables } });
  if (errors) throw new Error(errors.map(String).join('\n'));
  return JSON.parse(JSON.stringify(data));
}

const COMMUNES = `query { rounds { id appraisalTier area { fullName } appraisalArea { fullName }
  rulePack { id version legal agreeRule { text } agreeRuleMark }
  communes { commune { fullName parent { fullName } } areaKind agreeRule { numerator text } agreeRuleSource
             villages { fullName } households cases round { name } } } }`;

describe('rounds over the API', () => {
  it('an officer reads the round of the commune, with the rule in words and its source', async () => {
    const { rounds } = await ask(account('COMMUNE_OFFICER', binhMy.id), COMMUNES);
    expect(rounds.map(({ id }: { id: string }) => id)).toEqual([wholeDistrict, oneCommune]);
    expect(rounds[0]).toMatchObject({
      appraisalTier: 'DISTRICT',
      appraisalArea: { fullName: 'Huyện Châu Phú' },
      rulePack: { id: 'vn-2022-2025', version: 1, agreeRuleMark: 'C' },
    });
    expect(rounds[0].communes).toEqual([
      {
        commune: { fullName: 'Xã Bình Mỹ', parent: { fullName: 'Huyện Châu Phú' } },
        areaKind: 'RURAL',
        agreeRule: { numerator: 1, text: 'Thống nhất khi có từ 50 % số người dự họp đồng ý' },
        agreeRuleSource: 'QĐ 24/2021/QĐ-TTg Đ.4 k.3',
        villages: [{ fullName: 'Ấp Bình Minh' }],
        households: 2,
        cases: 2,
        round: { name: 'Rà soát 2023' },
      },
    ]);
  });

  it('the number of statements does not grow with the list: a district asks no more than one commune', async () => {
    const commune = await world.commune('27550');
    const district = await world.read((tx) => world.areas.areas.find(tx, commune.parentId ?? ''));
    await makeRound(world, district ?? commune, 2023, 'vn-2022-2025');
    await ask(account('COMMUNE_OFFICER', commune.id), COMMUNES);
    const forOne = statements.length;
    const { rounds } = await ask(account('APPRAISER', district?.id ?? null), COMMUNES);
    expect(rounds[0].communes.length).toBeGreaterThan(15);
    expect(statements.length).toBe(forOne);
  });

  it('texts come in the language of the reader', async () => {
    const source = `query { rulePacks { id agreeRule { text } } }`;
    const { rulePacks } = await ask(ADMIN, source, {}, 'en');
    expect(rulePacks).toEqual([
      { id: 'vn-2016-2020', agreeRule: null },
      { id: 'vn-2022-2025', agreeRule: { text: 'Agreed when at least 50 % of the people attending agree' } },
      { id: 'vn-2027-2030', agreeRule: null },
    ]);
  });

  it('the indicators of a pack have their names and cut-offs, each with how sure it is', async () => {
    const source = `query { rulePacks { id indicators { number name nameMark cutOff cutOffMark } } }`;
    const { rulePacks } = await ask(ADMIN, source, {}, 'vi');
    const of = (id: string) => rulePacks.find((each: { id: string }) => each.id === id).indicators;
    expect(of('vn-2022-2025')).toHaveLength(12);
    expect(of('vn-2022-2025')[3]).toEqual({
      ...{ number: 4, name: 'Bảo hiểm y tế', nameMark: 'C', cutOffMark: 'U' },
      cutOff: 'Có ít nhất một người từ đủ 6 tuổi trở lên không có bảo hiểm y tế',
    });
    expect(of('vn-2027-2030')).toEqual([]);
    const english = await ask(ADMIN, source, {}, 'en');
    expect(english.rulePacks[1].indicators[3].name).toBe('Health insurance');
  });

  it('nobody and another commune see nothing', async () => {
    expect(await ask(NOBODY, COMMUNES)).toEqual({ rounds: [] });
    const source = `query ($r: UUID!, $c: UUID!) { roundCommune(roundId: $r, communeId: $c) { version } }`;
    const at = { r: wholeDistrict, c: binhMy.id };
    expect(await ask(account('COMMUNE_OFFICER', eaNa.id), source, at)).toEqual({ roundCommune: null });
    expect(await ask(account('COMMUNE_OFFICER', binhMy.id), source, at)).toEqual({
      roundCommune: { version: 1 },
    });
  });

  it('a refusal is data, with its code and what to do', async () => {
    const source = `mutation ($id: UUID!, $area: UUID!) {
      createRound(commandId: $id, name: "Đợt", year: 2019, rulePackId: "vn-2022-2025", areaId: $area) {
        __typename ... on Refusal { code message whatToDo } ... on Invalid { field } } }`;
    expect(await ask(ADMIN, source, { id: newId(), area: binhMy.id })).toEqual({
      createRound: {
        __typename: 'Invalid',
        code: 'RULE_PACK_NOT_FOR_YEAR',
        message:
          'Bộ quy định “Chuẩn nghèo đa chiều giai đoạn 2022–2025 (áp dụng cả năm 2026)” không áp dụng cho năm 2019; chỉ áp dụng cho các năm 2021, 2022, 2023, 2024, 2025, 2026.',
        whatToDo: 'Chọn bộ quy định áp dụng cho năm đó.',
        field: 'year',
      },
    });
  });

  it('the commune enters its share where the pack has none, and reads it back', async () => {
    const round = await makeRound(world, eaNa, 2020, 'vn-2016-2020');
    const source = `mutation ($id: UUID!, $r: UUID!, $c: UUID!) {
      setAgreeShare(commandId: $id, roundId: $r, communeId: $c, numerator: 1, denominator: 2, comparison: ">",
                    source: "Kế hoạch số 12", expectedVersion: 1) {
        ... on AgreeShareSet { roundCommune { version agreeRule { text } agreeRuleSource } }
        ... on Refusal { code } } }`;
    const set = await ask(account('COMMUNE_CHAIR', eaNa.id), source, { id: newId(), r: round, c: eaNa.id });
    expect(set.setAgreeShare.roundCommune).toEqual({
      version: 2,
      agreeRule: { text: 'Thống nhất khi có trên 50 % số người dự họp đồng ý' },
      agreeRuleSource: 'Kế hoạch số 12',
    });
  });
});

describe('review cases over the API', () => {
  const CASES = `query ($r: UUID!, $v: UUID!) { reviewCases(roundId: $r, villageId: $v) {
    headName village { fullName } startClass scoredClass b1 b1Line b2 deprivedCount deprivedIndicators nearLine otherOpinionKinds state } }`;

  it('an officer sees the cases of a village with what the pack made of them', async () => {
    const { reviewCases } = await ask(account('COMMUNE_OFFICER', binhMy.id), CASES, {
      r: wholeDistrict,
      v: villageId,
    });
    expect(reviewCases).toMatchObject([
      {
        scoredClass: 'POOR',
        b1: 139,
        b1Line: 140,
        b2: 30,
        deprivedCount: 3,
        deprivedIndicators: [1, 2, 3],
        nearLine: true,
        otherOpinionKinds: ['OPINION'],
      },
      { scoredClass: 'NOT_POOR', b1: 200, deprivedCount: 0, nearLine: false, otherOpinionKinds: [] },
    ]);
    expect(reviewCases[0].village).toEqual({ fullName: 'Ấp Bình Minh' });
  });

  it.each([
    ['nobody', () => NOBODY],
    ['an officer of another commune', () => account('COMMUNE_OFFICER', eaNa.id)],
    ['the appraiser of the district', () => account('APPRAISER', binhMy.parentId)],
    ['a phone in the hall', (): Actor => ({ kind: 'PHONE', attendeeId: newId(), meetingId: newId() })],
  ])('%s sees none', async (_, actor) => {
    expect(await ask(actor(), CASES, { r: wholeDistrict, v: villageId })).toEqual({ reviewCases: [] });
  });
});
