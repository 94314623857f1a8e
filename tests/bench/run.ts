import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEnvironment } from './environment.ts';
import { measureBallots } from './measure-ballots.ts';
import { measureFanOut } from './measure-fan-out.ts';
import { measureProgress } from './measure-progress.ts';
import { measureQueue } from './measure-queue.ts';
import { reportQueue } from './report-queue.ts';
import { report } from './report.ts';
import { BenchWorld } from './world.ts';

/**
 * `npm run bench` writes docs/performance.md; `npm run bench -- queue` its part on the queue, with a database of a million
 * households; `--quick` only shows that it runs.
 */
const projectFolder = join(import.meta.dirname, '../..');
const page = join(projectFolder, 'docs/performance.md');
const quick = process.argv.includes('--quick');
const plan = quick ? { repeats: 1, seconds: 1 } : { repeats: 5, seconds: 2 };

async function documentId(name: string): Promise<string> {
  const text = await readFile(join(projectFolder, 'schema/trusted-documents.json'), 'utf8');
  const found = Object.entries(JSON.parse(text) as Record<string, { name: string }>).find(
    ([, of]) => of.name === name,
  );
  if (!found) throw new Error(`no trusted document named ${name}`);
  return found[0];
}

/** The figures stand between two marks; what is written around them stays. */
async function writeFigures(figures: string, mark = 'figures'): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [before, rest] = text.split(`<!-- ${mark} -->\n`);
  const after = rest?.split(`<!-- /${mark} -->`)[1];
  if (before === undefined || after === undefined) throw new Error('docs/performance.md has lost its marks');
  await writeFile(page, `${before}<!-- ${mark} -->\n\n${figures}\n<!-- /${mark} -->${after}`);
}

/** The writing of a million households takes minutes; its reading is steady. */
const QUEUE_REPEATS = quick ? 1 : 3;
if (process.argv.includes('queue')) {
  const figures = reportQueue(await measureQueue({ repeats: QUEUE_REPEATS, quick }), QUEUE_REPEATS);
  process.stdout.write(`${figures}\n`);
  if (!quick) await writeFigures(figures, 'queue figures');
  process.exit(0);
}

const environment = await startEnvironment();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void environment.stop().then(() => process.exit(1)));
try {
  const world = await BenchWorld.make(environment.databaseUrl, environment.url);
  const fanOut = await measureFanOut(environment, world, await documentId('CommuneTallyChanged'), plan);
  const ballots = await measureBallots(environment, world, await documentId('CastBallot'), plan);
  const progress = await measureProgress(environment, world, plan);
  await world.pool.end();
  const figures = report(ballots, fanOut, progress, plan);
  process.stdout.write(`${figures}\n`);
  if (!quick) await writeFigures(figures);
} finally {
  await environment.stop();
}
