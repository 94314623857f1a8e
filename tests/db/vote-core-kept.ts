import { expect } from 'vitest';
import type { ContractReport } from './vote-core-contract.ts';
import { opensAgainstCloses, repeatedBallots } from './vote-core-repeats.ts';

const CLEAN = { closes: 50, deadlocks: 0, lost: [], twice: [], afterClose: [], wrongCounts: [], faults: [] };

/** Nothing lost, nothing twice, nothing late; and the race was one. */
export function isKept(report: ContractReport): void {
  expect(report).toMatchObject(CLEAN);
  expect(report.acknowledged, 'ballots were acknowledged').toBeGreaterThan(0);
  expect(report.torn, 'some closes fell between ballots').toBeGreaterThan(0);
}

/** The rest of the contract, the same wherever Postgres runs. */
export async function isKeptUnderRepeats(url: string | undefined, of: { motions: number }): Promise<void> {
  const race = await opensAgainstCloses(url);
  expect(race).toMatchObject({ motions: 20, besides: 0, results: Array(20).fill('4 1 0') });
  expect(race.refusals, 'a second open is refused, a second close gives the same').toEqual(
    expect.arrayContaining(['CLOSED', 'MOTION_ALREADY_OPEN']),
  );
  expect(race.refusals.filter((code) => !/^(CLOSED|MOTION_ALREADY_OPEN|STALE)$/.test(code))).toEqual([]);
  const repeats = await repeatedBallots(url, of);
  expect(repeats.sent).toBeGreaterThan(repeats.ballots * 2);
  expect(repeats).toMatchObject({ kept: repeats.ballots, notReceived: 0, wrongCounts: [] });
}
