import { randomUUID } from 'node:crypto';
import type { Environment } from './environment.ts';
import { childrenOf, median } from './figures.ts';
import { repeatQuietly } from './quiet.ts';
import type { BenchWorld } from './world.ts';

export type ProgressFigures = {
  readonly villages: number;
  /** Milliseconds of one board of the province, over HTTP. */
  readonly small: number;
  readonly large: number;
  /** Ten times the villages, in the same repetition. */
  readonly ratio: number;
  readonly foreign: number;
};

const VILLAGES = 2127;
const COMMUNES = 209;
const TIMES = 10;
const BOARDS = 20;
const BOARD = `query ($r: UUID!, $a: UUID!) { progressBoard(roundId: $r, areaId: $a) {
  version villages sentence steps { step running finished share }
  parts { area { fullName } villages steps { step running finished share } } lateCommunes { area { fullName } steps { finished } } } }`;

type Province = { readonly roundId: string; readonly areaId: string };

/** A province written as the owner of the tables: what is measured is the reading. */
async function province({ owner }: BenchWorld, villages: number, communes: number): Promise<Province> {
  const [areaId, roundId] = [randomUUID(), randomUUID()];
  await owner(
    `INSERT INTO area (id, level, kind_name, name, full_name, search_key, parent_id, path)
     VALUES ($1, 'PROVINCE', 'Tỉnh', 'Đo', 'Tỉnh Đo', 'do', NULL, ARRAY[$1::uuid])`,
    [areaId],
  );
  await owner(
    `INSERT INTO area (id, level, kind_name, name, full_name, search_key, parent_id, path)
     SELECT id, 'DISTRICT', 'Huyện', n::text, 'Huyện ' || n, 'huyen' || n, $1, ARRAY[$1::uuid, id]
     FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 10) n) d`,
    [areaId],
  );
  const child = (level: string, kind: string, parents: string, count: number) =>
    owner(
      `INSERT INTO area (id, level, kind_name, name, full_name, search_key, area_kind, parent_id, path)
       SELECT c.id, $2, $3, c.n::text, $3 || ' ' || c.n, 'x' || c.n, 'RURAL', p.id, p.path || c.id
       FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $5::int) n) c
       JOIN (SELECT id, path, row_number() OVER (ORDER BY id) AS k, count(*) OVER () AS many FROM area
             WHERE level = $4 AND path[1] = $1) p ON p.k = 1 + c.n % p.many`,
      [areaId, level, kind, parents, count],
    );
  await child('COMMUNE', 'Xã', 'DISTRICT', communes);
  await child('VILLAGE', 'Thôn', 'COMMUNE', villages);
  await owner(
    `INSERT INTO round (id, name, year, rule_pack_id, rule_pack_version, area_id, appraisal_tier, appraisal_area_id)
     VALUES ($1, 'Đo', 2021, 'vn-2022-2025', 1, $2, 'DISTRICT', $2)`,
    [roundId, areaId],
  );
  await owner(
    `INSERT INTO round_commune (round_id, commune_id, area_kind)
     SELECT $1, id, 'RURAL' FROM area WHERE level = 'COMMUNE' AND path[1] = $2`,
    [roundId, areaId],
  );
  await owner(
    `INSERT INTO village_step (round_id, village_id, commune_id, step, state, kind, changed_at, prepared, cases, waiting,
       rows_to_mend, unsettled, re_review, version)
     SELECT $1, id, parent_id, 'REVIEW', 'FINISHED', 'REVIEW_COMPLETED', now(), true, 5, 0, 0, 5, 0, 1
     FROM area WHERE level = 'VILLAGE' AND path[1] = $2`,
    [roundId, areaId],
  );
  await owner(
    `INSERT INTO commune_progress (round_id, commune_id, villages, prepared, list_finished, review_finished, changed_at, version)
     SELECT round_id, commune_id, count(*), count(*), count(*), count(*), now(), 1 FROM village_step
     WHERE round_id = $1 GROUP BY 1, 2`,
    [roundId],
  );
  await owner(
    `INSERT INTO account_grant (id, account_id, role, area_id) SELECT gen_random_uuid(), id, 'PROVINCE_VIEWER', $1
     FROM account WHERE login = 'bench'`,
    [areaId],
  );
  return { roundId, areaId };
}

/** (c) The board of a province of 2,127 villages beside one of ten times as many, taking turns. */
export async function measureProgress(
  environment: Environment,
  world: BenchWorld,
  { repeats }: { repeats: number },
): Promise<ProgressFigures> {
  const small = await province(world, VILLAGES, COMMUNES);
  const large = await province(world, VILLAGES * TIMES, COMMUNES * TIMES);
  await world.owner('ANALYZE area, village_step, commune_progress, round_commune');
  const [token = ''] = await world.officerTokens(1);
  const read = async ({ roundId, areaId }: Province, villages: number): Promise<number> => {
    const variables = { r: roundId, a: areaId };
    const began = performance.now();
    const { body } = await world.officer.post({ query: BOARD, variables }, { cookie: `hd_session=${token}` });
    const took = performance.now() - began;
    const found = (body.data as { progressBoard?: { villages: number } } | null)?.progressBoard?.villages;
    if (found !== villages)
      throw new Error(`a board of ${found} villages: ${JSON.stringify(body).slice(0, 300)}`);
    return took;
  };
  const pids = () => [
    ...[process.pid, environment.serverPid, environment.postgresPid],
    ...childrenOf(environment.postgresPid),
  ];
  const { runs, foreign } = await repeatQuietly(repeats, pids, async () => {
    const [one, ten]: [number[], number[]] = [[], []];
    for (let n = 0; n < BOARDS; n += 1) {
      one.push(await read(small, VILLAGES));
      ten.push(await read(large, VILLAGES * TIMES));
    }
    return { small: median(one), large: median(ten) };
  });
  return {
    villages: VILLAGES,
    small: median(runs.map((run) => run.small)),
    large: median(runs.map((run) => run.large)),
    ratio: median(runs.map((run) => run.large / run.small)),
    foreign,
  };
}
