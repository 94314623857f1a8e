import type { LoadAnswer, LoadOrder, LoadPhone } from './ballot-load.ts';
import type { Environment } from './environment.ts';
import { childrenOf, median, startCpuClock } from './figures.ts';
import { repeatQuietly } from './quiet.ts';
import { startWorker, type Worker } from './worker.ts';
import type { BenchWorld } from './world.ts';

type What = 'EMPTY' | 'BALLOTS' | 'SQL';
/** One kind in one repetition; CPU is per answer. */
type Run = LoadAnswer & { readonly serverMicros: number; readonly postgresMicros: number };
type Middle = Omit<Run, 'failures' | 'done'>;

export type BallotFigures = {
  readonly motions: number;
  readonly phones: number;
  readonly of: Readonly<Record<What, Middle>>;
  /** Median over the repetitions of the ratio within one repetition. */
  readonly toEmpty: number;
  readonly toSql: number;
  readonly foreign: number;
};

const CONNECTIONS = 64;

type Under = {
  readonly load: Worker;
  readonly environment: Environment;
  readonly phones: readonly LoadPhone[];
};

async function runOnce({ load, environment, phones }: Under, what: What, seconds: number): Promise<Run> {
  const server = startCpuClock([environment.serverPid]);
  const postgres = startCpuClock(childrenOf(environment.postgresPid));
  const order: LoadOrder = { kind: 'RUN', what, phones, connections: CONNECTIONS, seconds };
  const answer = await load.ask<LoadAnswer>(order);
  if (answer.failures > 0) throw new Error(`${what}: ${answer.failures} of ${answer.done} failed`);
  const { done } = answer;
  return {
    ...answer,
    serverMicros: what === 'SQL' ? 0 : server() / done,
    postgresMicros: postgres() / done,
  };
}

/** The three kinds one after the other, so that they meet the same machine. */
async function repetition(under: Under, seconds: number): Promise<Record<What, Run>> {
  const EMPTY = await runOnce(under, 'EMPTY', seconds);
  const BALLOTS = await runOnce(under, 'BALLOTS', seconds);
  const SQL = await runOnce(under, 'SQL', seconds);
  return { EMPTY, BALLOTS, SQL };
}

async function figuresOf(under: Under, plan: { repeats: number; seconds: number }): Promise<BallotFigures> {
  const { load, environment, phones } = under;
  await repetition(under, plan.seconds); // connections of the pool, plans and the compiler's warm-up are not measured
  const pids = () => [
    ...[process.pid, load.pid, environment.serverPid, environment.postgresPid],
    ...childrenOf(environment.postgresPid),
  ];
  const { runs, foreign } = await repeatQuietly(plan.repeats, pids, () => repetition(under, plan.seconds));
  const middle = (what: What): Middle => {
    const of = (field: keyof Middle) => median(runs.map((run) => run[what][field]));
    const cpu = { serverMicros: of('serverMicros'), postgresMicros: of('postgresMicros') };
    return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), ...cpu };
  };
  const ratio = (to: What) => median(runs.map((run) => run.BALLOTS.perSecond / run[to].perSecond));
  return {
    motions: new Set(phones.map(({ motionId }) => motionId)).size,
    phones: phones.length,
    of: { EMPTY: middle('EMPTY'), BALLOTS: middle('BALLOTS'), SQL: middle('SQL') },
    toEmpty: ratio('EMPTY'),
    toSql: ratio('SQL'),
    foreign,
  };
}

/** (a) Durable ballots through HTTP and GraphQL, on one motion and on a hundred. */
export async function measureBallots(
  environment: Environment,
  world: BenchWorld,
  documentId: string,
  plan: { repeats: number; seconds: number },
): Promise<BallotFigures[]> {
  const one = await world.phoneMotion('Một', 500);
  const hundred: LoadPhone[] = [];
  for (let n = 0; n < 100; n += 1) hundred.push(...(await world.phoneMotion(`Trăm ${n}`, 20)));
  const load = startWorker('ballot-load.ts');
  const { port, databaseUrl } = environment;
  await load.ask({ kind: 'PREPARE', port, databaseUrl, documentId } satisfies LoadOrder);
  try {
    const figures: BallotFigures[] = [];
    for (const phones of [one, hundred]) figures.push(await figuresOf({ load, environment, phones }, plan));
    return figures;
  } finally {
    await load.stop();
  }
}
