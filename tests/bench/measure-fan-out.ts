import type { BareOrder } from './bare-loop.ts';
import type { Environment } from './environment.ts';
import { childrenOf, cpuMicros, median, wait } from './figures.ts';
import { repeatQuietly } from './quiet.ts';
import type { Delivered, SocketOrder } from './socket-load.ts';
import { startWorker, type Worker } from './worker.ts';
import type { BenchWorld } from './world.ts';

export type FanOut = { readonly microsPerDelivery: number; readonly p50: number; readonly p99: number };
export type FanOutFigures = {
  readonly sockets: number;
  readonly bytes: number;
  readonly deliveries: number;
  readonly server: FanOut;
  readonly bare: FanOut;
  readonly ratio: number;
  readonly foreign: number;
};

const SOCKETS = 500;
const VILLAGES = 10;
const PEOPLE = 20;
const BETWEEN_MS = 300; // the hub sends at most five states a second
type Change = () => Promise<unknown>;

/** So many changes, one after the other; the process that sends is charged with all it did meanwhile. */
async function fanOut(load: Worker, pid: number, changes: readonly Change[]): Promise<Delivered & FanOut> {
  const lags: Delivered[] = [];
  let micros = 0;
  for (const change of changes) {
    const before = cpuMicros(pid);
    await load.ask({ kind: 'CHANGE' } satisfies SocketOrder);
    await change();
    const got = await load.ask<Delivered>({ kind: 'DELIVERED', expected: SOCKETS } satisfies SocketOrder);
    if (got.count !== SOCKETS) throw new Error(`${got.count} deliveries instead of ${SOCKETS}`);
    micros += cpuMicros(pid) - before;
    lags.push(got);
    await wait(BETWEEN_MS);
  }
  const [last] = lags.slice(-1);
  if (!last) throw new Error('nothing was changed');
  return {
    ...last,
    microsPerDelivery: micros / (changes.length * SOCKETS),
    p50: median(lags.map(({ p50 }) => p50)),
    p99: median(lags.map(({ p99 }) => p99)),
  };
}

type Meetings = Awaited<ReturnType<BenchWorld['meeting']>>['meeting'][];

/** Counted questions, one per village: each close moves the tally once. */
async function closes(world: BenchWorld, meetings: Meetings, round: number): Promise<Change[]> {
  const motions: string[] = [];
  for (const meeting of meetings)
    motions.push(await world.countedMotion(meeting, meeting.items[round] ?? '', PEOPLE));
  await wait(1500); // what opening told the boards has been sent
  return motions.map((motion) => () => world.close(motion));
}

async function subscribe(load: Worker, order: Omit<SocketOrder & { kind: 'OPEN' }, 'kind'>): Promise<string> {
  const { sample } = await load.ask<{ sample: string }>({ kind: 'OPEN', ...order } satisfies SocketOrder);
  return sample;
}

const middle = (runs: readonly FanOut[]): FanOut => ({
  microsPerDelivery: median(runs.map((run) => run.microsPerDelivery)),
  p50: median(runs.map((run) => run.p50)),
  p99: median(runs.map((run) => run.p99)),
});

/** (b) One change of the tally to 500 open pages, beside a bare loop that sends the same bytes to 500 sockets. */
export async function measureFanOut(
  environment: Environment,
  world: BenchWorld,
  documentId: string,
  { repeats }: { repeats: number },
): Promise<FanOutFigures> {
  const meetings: Meetings = [];
  for (let n = 1; n <= VILLAGES; n += 1)
    meetings.push((await world.meeting(`Loa ${n}`, PEOPLE, 'HAND', repeats * 2 + 1)).meeting);
  const tokens = await world.officerTokens(SOCKETS);
  const variables = { roundId: world.tally.roundId, communeId: world.commune.id };
  const [load, bareLoad, bare] = [
    startWorker('socket-load.ts'),
    startWorker('socket-load.ts'),
    startWorker('bare-loop.ts'),
  ];
  try {
    const url = `${environment.url.replace('http', 'ws')}/graphql`;
    await subscribe(load, { url, tokens, documentId, variables });
    const warm = await fanOut(load, environment.serverPid, await closes(world, meetings, 0));
    const { port } = await bare.ask<{ port: number }>({
      kind: 'LISTEN',
      text: warm.sample,
    } satisfies BareOrder);
    await subscribe(bareLoad, { url: `ws://127.0.0.1:${port}`, tokens, documentId, variables });
    const loop = meetings.map(() => () => bare.ask({ kind: 'SEND' } satisfies BareOrder));
    await fanOut(bareLoad, bare.pid, loop);

    const pids = () => [
      ...[process.pid, load.pid, bareLoad.pid, bare.pid, environment.serverPid, environment.postgresPid],
      ...childrenOf(environment.postgresPid),
    ];
    let round = 0;
    const { runs, foreign } = await repeatQuietly(repeats, pids, async () => {
      round += 1;
      const ours = await fanOut(load, environment.serverPid, await closes(world, meetings, round));
      return { ours, theirs: await fanOut(bareLoad, bare.pid, loop) };
    });
    return {
      sockets: SOCKETS,
      bytes: warm.bytes,
      deliveries: runs.length * VILLAGES * SOCKETS,
      server: middle(runs.map(({ ours }) => ours)),
      bare: middle(runs.map(({ theirs }) => theirs)),
      ratio: median(runs.map(({ ours, theirs }) => ours.microsPerDelivery / theirs.microsPerDelivery)),
      foreign,
    };
  } finally {
    await Promise.all([load.stop(), bareLoad.stop(), bare.stop()]);
  }
}
