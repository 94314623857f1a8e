import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chanceOf, pause, runs, SEED } from '../../testkit/chance.ts';
import { openHall, type Hall } from './hall.ts';
import { askWhile } from './question.ts';
import { hold, NOTHING, recount, report } from './recount.ts';

const KILLS = runs(50);
const VICTIMS = ['the postmaster', 'a backend', 'the WAL writer'] as const;
const chance = chanceOf(SEED);
let hall: Hall;
beforeAll(async () => {
  hall = await openHall({ questions: KILLS, embedded: true });
}, 300_000);
afterAll(() => hall?.dispose());

async function postmaster(): Promise<number> {
  const file = join(hall.server.dataFolder, 'postgres/cluster/postmaster.pid');
  return Number((await readFile(file, 'utf8')).split('\n')[0]);
}

type Process = { pid: number; title: string };

/** The processes of this cluster: children of its postmaster, by their titles. */
async function children(parent: number): Promise<Process[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(
    pids.map(async (pid) => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
      const ppid = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const title = ppid === parent ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') : '';
      return { pid, title };
    }),
  );
  return all.filter(({ title }) => title !== '');
}

async function killOne(victim: (typeof VICTIMS)[number]): Promise<void> {
  const parent = await postmaster();
  if (victim === 'the postmaster') return void process.kill(parent, 'SIGKILL');
  const like = victim === 'a backend' ? /^postgres: \S+ hop_dan / : /^postgres: wal ?writer/;
  const found = (await children(parent)).filter(({ title }) => like.test(title));
  expect(found.length, `${victim} is there`).toBeGreaterThan(0);
  process.kill(chance.of(found).pid, 'SIGKILL');
}

it(`Postgres loses its postmaster, a backend or its WAL writer ${KILLS} times: nothing acknowledged is lost`, async () => {
  let figures = NOTHING;
  const killed: Record<string, number> = {};
  for (const [index, { id }] of hall.items.slice(0, KILLS).entries()) {
    const victim = VICTIMS[index % VICTIMS.length] ?? 'the postmaster';
    const outcome = await askWhile(hall, id, chance, async () => {
      await pause(chance.below(800));
      await killOne(victim);
      await pause(300 + chance.below(1000));
    });
    figures = hold(figures, outcome);
    killed[victim] = (killed[victim] ?? 0) + 1;
  }
  report('Postgres killed with -9', { seed: SEED, killed, ...figures, ...(await recount(hall)) });
  expect(figures.runs).toBe(KILLS);
});
