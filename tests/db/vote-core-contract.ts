import { randomInt } from 'node:crypto';
import {
  codeOf,
  CONTESTED,
  makeHall,
  meetingsWorld,
  must,
  type MeetingsWorld,
  type PhoneActor,
} from './meetings-world.ts';

type Choice = 'AGREE' | 'DISAGREE' | 'NO_OPINION';
const CHOICES: Choice[] = ['AGREE', 'DISAGREE', 'NO_OPINION'];
const someChoice = (): Choice => CHOICES[randomInt(3)] ?? 'AGREE';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Acknowledged = { readonly n: number; readonly choice: Choice };
type Tally = Record<Choice, number>;

/** What happened in all rounds together: every list must be empty. */
export type ContractReport = {
  readonly closes: number;
  readonly acknowledged: number;
  readonly refused: number;
  /** Rounds in which the close caught some ballots and not others. */
  readonly torn: number;
  /** Deadlocks that Postgres broke, also those that a retry would hide. */
  readonly deadlocks: number;
  readonly lost: string[];
  readonly twice: string[];
  readonly afterClose: string[];
  readonly wrongCounts: string[];
  readonly faults: string[];
};

/** As Postgres counts them for this database; a session reports its own when it has been idle for a moment. */
export async function deadlocksOf(world: MeetingsWorld): Promise<number> {
  const sql = `SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()`;
  return (await world.database.owner<{ n: number }>(sql))[0]?.n ?? -1;
}

/** A phone's evening on one question: some change their mind, some send the same again; it stops at a definite "closed". */
async function voteUntilClosed(
  cast: (n: number, choice: Choice) => Promise<string | null>,
): Promise<{ last: Acknowledged | null; all: number[]; refused: number }> {
  let last: Acknowledged | null = null;
  const all: number[] = [];
  const changes = 1 + randomInt(3);
  for (let n = 1; n <= changes; n += 1) {
    const choice = someChoice();
    const answer = await cast(n, choice);
    if (answer !== null) return { last, all, refused: 1 };
    last = { n, choice };
    all.push(n);
    if (randomInt(4) === 0) await cast(n, choice); // a lost reply: the same ballot once more
    await pause(randomInt(3));
  }
  return { last, all, refused: 0 };
}

/**
 * 100 parallel ballots against a close at a random moment, many times: acknowledged = counted, none twice, none after
 * the close, no deadlock. Runs on any migrated Postgres.
 */
export async function voteCoreContract(
  databaseUrl: string | undefined,
  { voters = 100, closes = 50 }: { voters?: number; closes?: number } = {},
): Promise<ContractReport> {
  const world = await meetingsWorld(databaseUrl);
  const report = { closes: 0, acknowledged: 0, refused: 0, torn: 0 };
  const lists = { lost: [], twice: [], afterClose: [], wrongCounts: [], faults: [] } as Record<
    'lost' | 'twice' | 'afterClose' | 'wrongCounts' | 'faults',
    string[]
  >;
  const before = await deadlocksOf(world);
  try {
    const hall = await makeHall(world, {
      phones: voters,
      sketches: Array.from({ length: closes }, () => CONTESTED),
    });
    for (const item of await hall.items()) {
      const { motionId } = must(await hall.open(item.id));
      const cast = (phone: PhoneActor) => async (n: number, choice: Choice) => {
        try {
          return codeOf(await world.doors.castBallot(phone, { motionId, n, choice }));
        } catch (fault) {
          lists.faults.push(String(fault));
          return 'FAULT';
        }
      };
      const evening = hall.phones.map(async (phone) => ({ phone, ...(await voteUntilClosed(cast(phone))) }));
      await pause(randomInt(60));
      must(await hall.close(motionId));
      const voted = await Promise.all(evening);
      const late = await Promise.all(hall.phones.slice(0, 5).map((phone) => cast(phone)(9999, 'AGREE')));
      if (late.some((answer) => answer !== 'MOTION_NOT_OPEN'))
        lists.afterClose.push(`${motionId}: ${late.join()}`);

      const tally: Tally = { AGREE: 0, DISAGREE: 0, NO_OPINION: 0 };
      for (const { last } of voted) tally[last?.choice ?? 'NO_OPINION'] += 1;
      const rows = await world.database.owner<{ attendee_id: string; n: number }>(
        `SELECT attendee_id, n FROM ballot WHERE motion_id = $1`,
        [motionId],
      );
      const kept = new Set(rows.map(({ attendee_id, n }) => `${attendee_id} ${n}`));
      if (kept.size !== rows.length) lists.twice.push(motionId);
      const told = voted.flatMap(({ phone, all }) => all.map((n) => `${phone.attendeeId} ${n}`));
      lists.lost.push(...told.filter((ballot) => !kept.has(ballot)));
      if (told.length !== rows.length)
        lists.afterClose.push(`${motionId}: ${rows.length} kept, ${told.length} told`);
      const result = await hall.result(motionId);
      const counted = `${result?.agree} ${result?.disagree} ${result?.noOpinion} ${result?.base}`;
      const expected = `${tally.AGREE} ${tally.DISAGREE} ${tally.NO_OPINION} ${voters}`;
      if (counted !== expected) lists.wrongCounts.push(`${motionId}: ${counted} instead of ${expected}`);
      report.closes += 1;
      report.acknowledged += told.length;
      const refused = voted.reduce((sum, { refused: no }) => sum + no, 0);
      report.refused += refused;
      if (refused > 0 && told.length > 0) report.torn += 1;
    }
    return { ...report, ...lists, deadlocks: (await deadlocksOf(world)) - before };
  } finally {
    await world.dispose();
  }
}
