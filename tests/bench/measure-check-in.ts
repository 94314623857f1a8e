import { randomUUID } from 'node:crypto';
import { createClient } from '../testkit/client.ts';
import { startServer } from '../testkit/server.ts';

/** 60 people at three tables check in at once, each with a command of its own; how long each waits for the answer. */
const PEOPLE = 60;
const RUNS = 5;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

const CHECK_IN = `mutation ($c: UUID!, $m: UUID!, $n: String!) {
  checkIn(commandId: $c, meetingId: $m, person: { name: $n, birthYear: 1970 }, role: HOUSEHOLD_REPRESENTATIVE, channel: HAND) {
    __typename ... on Refusal { code } } }`;

const server = await startServer({ args: [], embedded: true });
try {
  const { readFile } = await import('node:fs/promises');
  let text: string | null = null;
  while (text === null) {
    text = await readFile(`${server.dataFolder}/demo-sign-ins.json`, 'utf8').catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const signIns = JSON.parse(text) as {
    officer: { login: string; password: string };
    meeting: { id: string };
  };
  const officer = createClient(server.url);
  await officer.run('SignIn', signIns.officer);
  const waits: number[] = [];
  for (let run = 0; run < RUNS; run += 1)
    await Promise.all(
      Array.from({ length: PEOPLE }, async (_, n) => {
        const began = performance.now();
        const { checkIn } = await officer.ask<{ checkIn: { __typename: string } }>(CHECK_IN, {
          ...{
            c: randomUUID(),
            m: signIns.meeting.id,
            n: `Người ${run} số ${n} ${randomUUID().slice(0, 8)}`,
          },
        });
        if (checkIn.__typename !== 'CheckedIn') throw new Error(JSON.stringify(checkIn));
        waits.push(performance.now() - began);
      }),
    );
  const sorted = waits.sort((a, b) => a - b);
  const [p50, p99] = [at(sorted, 0.5), at(sorted, 0.99)];
  console.log(
    `${PEOPLE} check in at once, ${RUNS} times: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
  );
} finally {
  await server.dispose();
}
