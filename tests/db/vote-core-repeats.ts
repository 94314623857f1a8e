import { randomInt } from 'node:crypto';
import { codeOf, CONTESTED, makeHall, meetingsWorld, must } from './meetings-world.ts';

type Choice = 'AGREE' | 'DISAGREE' | 'NO_OPINION';
const CHOICES: Choice[] = ['AGREE', 'DISAGREE', 'NO_OPINION'];

export type RepeatsReport = {
  readonly ballots: number;
  readonly sent: number;
  readonly kept: number;
  readonly notReceived: number;
  readonly wrongCounts: string[];
};

/** Ballots sent one to five times each, as after lost replies: each is kept once and the last of each phone counts. */
export async function repeatedBallots(
  databaseUrl: string | undefined,
  { phones = 100, motions = 10, changes = 10 } = {},
): Promise<RepeatsReport> {
  const world = await meetingsWorld(databaseUrl);
  try {
    const hall = await makeHall(world, {
      phones,
      sketches: Array.from({ length: motions }, () => CONTESTED),
    });
    const report = { ballots: 0, sent: 0, kept: 0, notReceived: 0 };
    const wrongCounts: string[] = [];
    for (const item of await hall.items()) {
      const { motionId } = must(await hall.open(item.id));
      const tally = { AGREE: 0, DISAGREE: 0, NO_OPINION: 0 };
      const evenings = hall.phones.map(async (phone) => {
        let choice: Choice = 'AGREE';
        for (let n = 1; n <= changes; n += 1) {
          choice = CHOICES[randomInt(3)] ?? 'AGREE';
          const copies = 1 + randomInt(5);
          const send = () => world.doors.castBallot(phone, { motionId, n, choice });
          const answers = await Promise.all(Array.from({ length: copies }, send));
          report.notReceived += answers.filter((answer) => !answer.ok).length;
          report.ballots += 1;
          report.sent += copies;
        }
        tally[choice] += 1;
      });
      await Promise.all(evenings);
      must(await hall.close(motionId));
      const result = await hall.result(motionId);
      const [counted, expected] = [
        `${result?.agree} ${result?.disagree} ${result?.noOpinion}`,
        `${tally.AGREE} ${tally.DISAGREE} ${tally.NO_OPINION}`,
      ];
      if (counted !== expected) wrongCounts.push(`${counted} instead of ${expected}`);
      const [kept] = await world.database.owner<{ n: number }>(
        `SELECT count(*)::int AS n FROM ballot WHERE motion_id = $1`,
        [motionId],
      );
      report.kept += kept?.n ?? 0;
    }
    return { ...report, wrongCounts };
  } finally {
    await world.dispose();
  }
}

export type RaceReport = {
  readonly motions: number;
  /** Questions that were open beside another one. */
  readonly besides: number;
  readonly refusals: readonly string[];
  readonly results: readonly string[];
};

/** Opens against closes: the next question is asked again and again while the last one is being closed from five places. */
export async function opensAgainstCloses(
  databaseUrl: string | undefined,
  { motions = 20 } = {},
): Promise<RaceReport> {
  const world = await meetingsWorld(databaseUrl);
  try {
    const hall = await makeHall(world, {
      hands: 5,
      sketches: Array.from({ length: motions }, () => CONTESTED),
    });
    const items = await hall.items();
    const refusals = new Set<string>();
    const results: string[] = [];
    let besides = 0;
    const openAny = async (itemId: string): Promise<string> => {
      for (;;) {
        const tries = await Promise.all(Array.from({ length: 4 }, () => hall.open(itemId)));
        for (const one of tries) if (!one.ok) refusals.add(one.code);
        const opened = tries.filter((one) => one.ok);
        if (opened.length > 1) besides += 1;
        const [first] = opened;
        if (first?.ok) return first.value.motionId;
      }
    };
    let closing: Promise<unknown> = Promise.resolve();
    for (const { id } of items) {
      const [motionId] = await Promise.all([openAny(id), closing]);
      must(await hall.count(motionId, 4, 1, 0));
      closing = Promise.all(
        Array.from({ length: 5 }, async () => {
          const closed = await hall.close(motionId);
          refusals.add(codeOf(closed) ?? 'CLOSED');
        }),
      ).then(async () => {
        const result = await hall.result(motionId);
        results.push(`${result?.agree} ${result?.disagree} ${result?.noOpinion}`);
      });
      const [open] = await world.database.owner<{ n: number }>(
        `SELECT count(*)::int AS n FROM motion WHERE meeting_id = $1 AND state = 'OPEN'`,
        [hall.meetingId],
      );
      if ((open?.n ?? 0) > 1) besides += 1;
    }
    await closing;
    return { motions: items.length, besides, refusals: [...refusals].sort(), results };
  } finally {
    await world.dispose();
  }
}
