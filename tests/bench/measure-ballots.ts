import type { LoadAnswer, LoadOrder, LoadPhone } from './ballot-load.ts';
import type { Environment } from './environment.ts';
import { childrenOf, median, startCpuClock } from './figures.ts';
import { startWorker, type Worker } from './worker.ts';
import type { BenchWorld } from './world.ts';

const WHATS = ['EMPTY', 'BALLOTS', 'SQL'] as const;
type What = (typeof WHATS)[number];
export type BallotFigures = {
  readonly motions: number;
  readonly phones: number;
  readonly of: Readonly<
    Record<
      What,
      { perSecond: number; p50: number; p99: number; serverMicros: number; postgresMicros: number }
    >
  >;
  /** Median over the repetitions of the ratio within one repetition. */
  readonly toEmpty: number;
  readonly toSql: number;
};

const CONNECTIONS = 64;

/** What is not itself measured: connections of the pool, plans, the compiler's warm-up. */
async function warmUp(load: Worker, phones: readonly LoadPhone[]): Promise<void> {
  for (const what of WHATS)
    await load.ask({ kind: 'RUN', what, phones, connections: CONNECTIONS, seconds: 2 } satisfies LoadOrder);
}

type Run = LoadAnswer & { serverMicros: number; postgresMicros: number };

async function runOnce(
  load: Worker,
  environment: Environment,
  what: What,
  phones: LoadPhone[],
  seconds: number,
) {
  const server = startCpuClock([environment.serverPid]);
  const postgres = startCpuClock(childrenOf(environment.postgresPid));
  const order: LoadOrder = { kind: 'RUN', what, phones, connections: CONNECTIONS, seconds };
  const answer = await load.ask<LoadAnswer>(order);
  if (answer.failures > 0) throw new Error(`${what}: ${answer.failures} of ${answer.done} failed`);
  return { ...answer, serverMicros: server() / answer.done, postgresMicros: postgres() / answer.done };
}

async function figuresOf(
  load: Worker,
  environment: Environment,
  phones: LoadPhone[],
  { repeats, seconds }: { repeats: number; seconds: number },
): Promise<BallotFigures> {
  await warmUp(load, phones);
  const runs: Record<What, Run[]> = { EMPTY: [], BALLOTS: [], SQL: [] };
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const what of WHATS) runs[what].push(await runOnce(load, environment, what, phones, seconds));
  const middle = (what: What) => ({
    perSecond: median(runs[what].map(({ perSecond }) => perSecond)),
    p50: median(runs[what].map(({ p50 }) => p50)),
    p99: median(runs[what].map(({ p99 }) => p99)),
    serverMicros: what === 'SQL' ? 0 : median(runs[what].map(({ serverMicros }) => serverMicros)),
    postgresMicros: median(runs[what].map(({ postgresMicros }) => postgresMicros)),
  });
  const ratio = (to: What) =>
    median(
      runs.BALLOTS.map(({ perSecond }, index) => perSecond / (runs[to][index]?.perSecond ?? Number.NaN)),
    );
  const of = { EMPTY: middle('EMPTY'), BALLOTS: middle('BALLOTS'), SQL: middle('SQL') };
  const motions = new Set(phones.map(({ motionId }) => motionId)).size;
  return { motions, phones: phones.length, of, toEmpty: ratio('EMPTY'), toSql: ratio('SQL') };
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
    return [await figuresOf(load, environment, one, plan), await figuresOf(load, environment, hundred, plan)];
  } finally {
    await load.stop();
  }
}
