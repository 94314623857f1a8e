import { graphql, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/kernel/ids.ts';
import type { Actor } from '../../server/kernel/actor.ts';
import { buildSchema } from '../../server/platform/graphql/index.ts';
import { begin, decideAndSeal } from '../../server/demo/province/hold-evening.ts';
import { account } from './round-world.ts';
import { loadedProvince, type ProvinceWorld } from './province-world.ts';

let world: ProvinceWorld;
let schema: GraphQLSchema;
const statements: string[] = [];

/** 30 villages in 10 communes, every state of the province among them, brought to 10/10/2021 by the use cases. */
beforeAll(async () => {
  world = await loadedProvince({ communes: 10, villages: 30 });
  schema = await buildSchema(world.resolvers);
  const logQuery = (sql: string) => void statements.push(sql);
  const { source } = world.database;
  source.logger = { ...source.logger, logQuery, logQueryError: () => undefined };
});
afterAll(() => world.dispose());

const BOARD = `query ($r: UUID!, $a: UUID!) { progressBoard(roundId: $r, areaId: $a) {
  villages sentence sentenceInEnglish version changedAt area { fullName } above { fullName }
  steps { step number name running finished share }
  parts { area { fullName level } villages steps { step finished running share } changedAt }
  lateCommunes { area { fullName } villages steps { step finished } }
  villageProgress { village { fullName } step state kind missing { code text households } } } }`;

async function ask(areaId: string, actor: Actor, language = 'vi') {
  statements.length = 0;
  const contextValue = { actor, language, refusals: {}, viewerKey: '', session: null };
  const variableValues = { r: world.roundId, a: areaId };
  const { data, errors } = await graphql({ schema, source: BOARD, contextValue, variableValues });
  expect(errors).toBeUndefined();
  return { board: JSON.parse(JSON.stringify(data)).progressBoard, count: statements.length };
}

describe('the boards of a province', () => {
  it('count the villages that events brought there: 27 of 30 through step 2, 13 through step 3, 5 in step 4', async () => {
    const { board } = await ask(world.province.id, world.viewer);
    expect(board.sentence).toBe(
      'Đến 10/10/2021, toàn tỉnh có 27/30 thôn, chiếm 90 %, hoàn thành bước 2 (thu thập, chấm điểm, phân loại); ' +
        '13 thôn hoàn thành bước 3 (họp dân); 5 thôn đang ở bước 4 (niêm yết).',
    );
    expect(board.steps[0]).toMatchObject({ step: 'PREPARATION', finished: 30, share: '100 %' });
    expect(board.villages).toBe(30);
    expect(await world.differences()).toEqual([]);
  });

  it('write shares as the reader’s language does: a comma in Vietnamese, a point in English', async () => {
    const shares = async (language: string): Promise<string[]> => {
      const { board } = await ask(world.province.id, world.viewer, language);
      return board.steps.map(({ share }: { share: string }) => share);
    };
    const [vi, en] = [await shares('vi'), await shares('en')];
    expect(vi.filter((share) => share.includes(',')).length).toBeGreaterThan(0);
    expect(en).toEqual(vi.map((share) => share.replace(',', '.')));
  });

  it('take at most five statements each, from the province down to the village', async () => {
    const [village] = world.villages;
    const { board: province } = await ask(world.province.id, world.viewer);
    const district = world.areaOf(province.parts[0].area.fullName);
    const areas = [world.province.id, await district, village?.communeId ?? '', village?.id ?? ''];
    for (const area of areas) {
      const { count, board } = await ask(area, world.viewer);
      expect(board).not.toBeNull();
      expect(count).toBeLessThanOrEqual(5);
    }
  });

  it('put those furthest behind first, and every part adds up to the whole', async () => {
    const { board } = await ask(world.province.id, world.viewer);
    const finished = (part: { villages: number; steps: { step: string; finished: number }[] }) =>
      (part.steps.find(({ step }) => step === 'LIST')?.finished ?? 0) / part.villages;
    const shares = board.parts.filter(({ villages }: { villages: number }) => villages > 0).map(finished);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    for (const { step, finished: all } of board.steps)
      expect(
        board.parts.reduce(
          (sum: number, part: { steps: { step: string; finished: number }[] }) =>
            sum + (part.steps.find((of) => of.step === step)?.finished ?? 0),
          0,
        ),
      ).toBe(all);
    expect(board.lateCommunes).toHaveLength(10);
  });

  it('name for each village what is missing for its next step', async () => {
    const codes = async (state: string) => {
      const village = world.villages.find((of) => of.state === state);
      const { board } = await ask(village?.id ?? '', world.viewer);
      return board.villageProgress[0].missing.map(({ code }: { code: string }) => code);
    };
    expect(await codes('NOT_BEGUN')).toEqual(['LIST']);
    expect(await codes('ROWS_TO_MEND')).toEqual(['ROWS_TO_MEND']);
    expect(await codes('SENT_BACK')).toEqual(['RE_REVIEW']);
    expect(await codes('SCORED')).toEqual(['MEETING']);
    expect(await codes('MEETING_PREPARED')).toEqual(['MEETING_TO_START']);
    expect(await codes('IN_SESSION')).toEqual(['MEETING_TO_END']);
    expect(await codes('SETTLED')).toEqual(['POSTING']);
    expect(await codes('POSTED')).toEqual(['POSTING_TO_END']);
  });

  it('are not there for somebody of elsewhere', async () => {
    const stranger = account('PROVINCE_VIEWER', newId());
    expect((await ask(world.province.id, stranger)).board).toBeNull();
    const [village] = world.villages;
    const neighbour = account('COMMUNE_OFFICER', village?.communeId ?? '');
    expect((await ask(village?.communeId ?? '', neighbour)).board).not.toBeNull();
    expect((await ask(world.province.id, neighbour)).board).toBeNull();
  });

  it('say one more after one more meeting was sealed', async () => {
    const { ports, officer, roundId } = world;
    const village = world.villages.find(({ state }) => state === 'MEETING_PREPARED');
    const [meeting] = await world.database.owner<{ id: string }>(
      `SELECT id FROM meeting WHERE round_id = $1 AND village_id = $2`,
      [roundId, village?.id],
    );
    await begin(ports, officer, meeting?.id ?? '');
    await decideAndSeal(ports, officer, meeting?.id ?? '', true);
    await ports.settle();
    const { board } = await ask(world.province.id, world.viewer);
    expect(board.sentence).toContain('14 thôn hoàn thành bước 3');
    expect(await world.differences()).toEqual([]);
  });
});
