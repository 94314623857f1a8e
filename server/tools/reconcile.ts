import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tx } from '../kernel/ports.ts';
import { readConfig } from '../config.ts';
import { createDataSource, createUnitOfWork } from '../platform/db/index.ts';
import { findDifferences, type Reconciliation } from './find-differences.ts';
import { findStepDifferences, type StepDifference } from './find-step-differences.ts';
import { openDatabase } from './open-database.ts';

const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const config = readConfig(projectFolder);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const LATE_MS = 10_000;

type Found = Omit<Reconciliation, 'differences'> & {
  readonly differences: readonly (Reconciliation['differences'][number] | StepDifference)[];
};

/** All in one snapshot: tally and queue against the decisions, the steps against what happened. */
async function findAll(tx: Tx): Promise<Found> {
  const found = await findDifferences(tx);
  return { ...found, differences: [...found.differences, ...(await findStepDifferences(tx))] };
}

/** A running server handles its events within a second or so: what differs only because it is late is looked at again. */
async function reconcile(url: string): Promise<Found> {
  const source = createDataSource({ url, entities: [], role: 'app', poolSize: 1, longestStatementMs: null });
  await source.initialize();
  try {
    const unitOfWork = createUnitOfWork(source, () => undefined);
    const until = Date.now() + LATE_MS;
    for (;;) {
      const found = await unitOfWork.snapshot(findAll);
      if (found.differences.length === 0 || found.waiting === 0 || Date.now() > until) return found;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  } finally {
    await source.destroy();
  }
}

const opened = await openDatabase(config, projectFolder);
try {
  const { cases, decisions, waiting, differences } = await reconcile(opened.url);
  say(`Hồ sơ ${cases} · quyết định ${decisions} · sự kiện chờ ${waiting}`);
  say(`Cases ${cases} · decisions ${decisions} · events waiting ${waiting}`);
  for (const { kind, place, expected, found } of differences)
    say(`  ${kind}  ${place}\n    ${expected}  ≠  ${found}`);
  say(
    differences.length === 0
      ? 'Biểu tổng hợp, hồ sơ thẩm định và bước của các thôn khớp với quyết định và sự kiện: 0 sai lệch. / Tally, queue and steps match decisions and events: 0 differences.'
      : `Có ${differences.length} sai lệch. / ${differences.length} differences.`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  await opened.close();
}
