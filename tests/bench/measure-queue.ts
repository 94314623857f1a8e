import { randomUUID } from 'node:crypto';
import { createClient } from '../testkit/client.ts';
import { startEnvironment, type Environment } from './environment.ts';
import { childrenOf, median, wait } from './figures.ts';
import { makeQueueWorld, SIZES, type QueueWorld } from './queue-world.ts';
import { repeatQuietly } from './quiet.ts';

export type QueueKind = 'PAGE' | 'DUE' | 'FILTERED' | 'TOTALS' | 'REPORT';
export type Side = { readonly households: number } & Readonly<Record<QueueKind, number>>;
export type QueueFigures = {
  readonly small: Side;
  readonly large: Side;
  /** Large to small, medians of the ratios inside one repetition. */
  readonly ratios: Readonly<Record<QueueKind, number>>;
  readonly exports: readonly { households: number; cases: number; format: string; seconds: number }[];
  readonly foreign: number;
};

const NODE = `id state householdCode startClass scoredClass endClass movement b1 b1Line distanceToLine riskBand dueOn holder
  otherOpinionKinds result { agree base share } commune { fullName } village { fullName } history { at what }`;
const page = (filter: string, orderBy: string): string =>
  `query ($r: UUID!) { appraisalQueue(roundId: $r, first: 50, orderBy: ${orderBy}, filter: ${filter}) {
     totalCount pageInfo { hasNextPage endCursor } edges { node { ${NODE} } } } }`;
const QUESTIONS: Readonly<
  Record<QueueKind, { readonly query: string; readonly as: 'APPRAISER' | 'PROVINCE' }>
> = {
  PAGE: { query: page('{}', 'COMMUNE_VILLAGE'), as: 'APPRAISER' },
  DUE: { query: page('{ states: [READY], held: NOBODY }', 'DUE'), as: 'APPRAISER' },
  FILTERED: {
    query: page('{ movement: ESCAPED_POVERTY, maxDistanceToLine: 10 }', 'DISTANCE_TO_LINE'),
    as: 'APPRAISER',
  },
  TOTALS: {
    query: `query ($r: UUID!) { appraisalTotals(roundId: $r, groupBy: [COMMUNE, MOVEMENT]) { totalCount groups { cases } } }`,
    as: 'APPRAISER',
  },
  REPORT: {
    query: `query ($r: UUID!, $a: UUID!) { reportTable(roundId: $r, areaId: $a, form: MOVEMENT_POOR) { __typename } }`,
    as: 'PROVINCE',
  },
};
const KINDS = Object.keys(QUESTIONS) as QueueKind[];
const TIMES = 12;

type Stand = {
  readonly environment: Environment;
  readonly world: QueueWorld;
  readonly cookies: Readonly<Record<'APPRAISER' | 'PROVINCE' | 'EXPORTER', { cookie: string }>>;
};

async function makeStand(size: { exported: number; fillers: number }): Promise<Stand> {
  const environment = await startEnvironment();
  const world = await makeQueueWorld(environment.databaseUrl, size).catch(async (error: unknown) => {
    await environment.stop();
    throw error;
  });
  const cookies = {
    APPRAISER: await world.cookieOf('APPRAISER', world.own),
    PROVINCE: await world.cookieOf('PROVINCE_VIEWER', world.provinceId),
    EXPORTER: await world.cookieOf('APPRAISER', world.exported),
  };
  return { environment, world, cookies };
}

async function ask<T>(
  { environment, world, cookies }: Stand,
  query: string,
  as: keyof Stand['cookies'],
  more: object = {},
) {
  const variables = { r: world.roundId, ...(query.includes('$a:') ? { a: world.provinceId } : {}), ...more };
  const { body } = await createClient(environment.url).post({ query, variables }, cookies[as]);
  if (body.errors || !body.data) throw new Error(JSON.stringify(body).slice(0, 300));
  return body.data as T;
}

async function took(stand: Stand, kind: QueueKind): Promise<number> {
  const began = performance.now();
  const data = await ask<Record<string, { totalCount?: number } | null>>(
    stand,
    QUESTIONS[kind].query,
    QUESTIONS[kind].as,
  );
  const millis = performance.now() - began;
  const [answer] = Object.values(data);
  if (!answer || (kind === 'PAGE' && answer.totalCount !== 2000))
    throw new Error(`${kind}: ${JSON.stringify(data).slice(0, 200)}`);
  return millis;
}

/** From the command to the last byte. */
async function exportAll(stand: Stand, format: 'CSV' | 'XLSX') {
  const began = performance.now();
  const start = `mutation ($r: UUID!, $c: UUID!) { it: exportAppraisalQueue(roundId: $r, commandId: $c, format: ${format}) {
    ... on AppraisalExportStarted { export { id } } } }`;
  const { it } = await ask<{ it: { export: { id: string } } }>(stand, start, 'EXPORTER', { c: randomUUID() });
  const look = `query ($id: UUID!) { it: appraisalExport(id: $id) { state rowsDone path } }`;
  for (;;) {
    const { it: now } = await ask<{ it: { state: string; rowsDone: number; path: string } }>(
      stand,
      look,
      'EXPORTER',
      {
        r: undefined,
        id: it.export.id,
      },
    );
    if (now.state === 'FAILED') throw new Error('the export failed');
    if (now.state === 'READY') {
      const file = await fetch(`${stand.environment.url}${now.path}`, { headers: stand.cookies.EXPORTER });
      await file.arrayBuffer();
      const seconds = (performance.now() - began) / 1000;
      return { households: stand.world.households, cases: now.rowsDone, format, seconds };
    }
    await wait(50);
  }
}

/** The queue of an appraiser with 2,000 cases in a database of 10 thousand households beside one of a million, taking turns. */
export async function measureQueue({
  repeats,
  quick,
}: {
  repeats: number;
  quick: boolean;
}): Promise<QueueFigures> {
  const small = await makeStand(SIZES.small);
  const large = await makeStand(quick ? SIZES.quick : SIZES.large);
  const pids = () => [
    process.pid,
    ...[small, large].flatMap(({ environment: { serverPid, postgresPid } }) => [
      serverPid,
      postgresPid,
      ...childrenOf(postgresPid),
    ]),
  ];
  try {
    const { runs, foreign } = await repeatQuietly(repeats, pids, async () => {
      const one: [QueueKind, number, number][] = [];
      for (const kind of KINDS) {
        const [ofSmall, ofLarge]: [number[], number[]] = [[], []];
        for (let n = 0; n < (kind === 'REPORT' ? 3 : TIMES); n += 1) {
          ofSmall.push(await took(small, kind));
          ofLarge.push(await took(large, kind));
        }
        one.push([kind, median(ofSmall), median(ofLarge)]);
      }
      return one;
    });
    const of = (pick: (run: readonly [QueueKind, number, number]) => number) =>
      Object.fromEntries(
        KINDS.map((kind, index) => [
          kind,
          median(runs.map((run) => pick(run[index] ?? [kind, Number.NaN, Number.NaN]))),
        ]),
      ) as Record<QueueKind, number>;
    const exports = [];
    for (const stand of [small, large])
      for (const format of ['CSV', 'XLSX'] as const) exports.push(await exportAll(stand, format));
    return {
      small: { households: small.world.households, ...of(([, millis]) => millis) },
      large: { households: large.world.households, ...of(([, , millis]) => millis) },
      ratios: of(([, before, after]) => after / before),
      exports,
      foreign,
    };
  } finally {
    await small.environment.stop();
    await large.environment.stop();
  }
}
