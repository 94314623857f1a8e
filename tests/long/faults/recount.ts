import { expect } from 'vitest';
import { checkChains } from '../../../server/platform/db/check-chains.ts';
import { findDifferences } from '../../../server/tools/find-differences.ts';
import { testDatabase } from '../../testkit/database.ts';
import { pause } from '../../testkit/chance.ts';
import type { Hall } from './hall.ts';
import type { Outcome } from './question.ts';

/** Adds up what was tried, for docs/reliability.md. */
export type Figures = {
  readonly runs: number;
  readonly acknowledged: number;
  readonly repeated: number;
  readonly late: number;
};
export const NOTHING: Figures = { runs: 0, acknowledged: 0, repeated: 0, late: 0 };

/** Every acknowledged ballot is counted once, with its last choice, and nothing that heard "closed" is. */
export function hold(figures: Figures, { expected, counted, ...books }: Outcome): Figures {
  expect({ agree: counted.agree, disagree: counted.disagree }).toEqual(expected);
  expect(counted.sum).toBe(counted.base);
  const sum = {
    runs: figures.runs + 1,
    acknowledged: figures.acknowledged + books.acknowledged,
    repeated: figures.repeated + books.repeated,
    late: figures.late + books.late,
  };
  if (sum.runs % 10 === 0) report('so far', sum); // a run that is ended by hand has told what it saw
  return sum;
}

type Waiting = { waiting: number };

/** After the last run: tally and queue say what the decisions say, and every chain of the log is whole. */
export async function recount(hall: Hall): Promise<{ decisions: number; entries: number }> {
  const events = 'SELECT count(*)::int AS waiting FROM outbox_event WHERE done_at IS NULL';
  for (let tries = 0; tries < 300; tries += 1) {
    const [found] = await hall.rows<Waiting>(events);
    if (found?.waiting === 0) break;
    await pause(200);
  }
  const database = await testDatabase(await hall.databaseUrl());
  try {
    const { found, chains } = await database.unitOfWork.read(async (tx) => ({
      found: await findDifferences(tx),
      chains: await checkChains(tx),
    }));
    expect(found).toMatchObject({ waiting: 0, differences: [] });
    expect(chains.broken).toEqual([]);
    return { decisions: found.decisions, entries: chains.entries };
  } finally {
    await database.drop(); // closes its connections; a database that was there stays
  }
}

export const report = (what: string, figures: object): void =>
  void process.stdout.write(`${JSON.stringify({ what, ...figures })}\n`);
