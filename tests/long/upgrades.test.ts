import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chanceOf, SEED } from '../testkit/chance.ts';
import { dropDatabase } from '../testkit/database.ts';
import { startServer } from '../testkit/server.ts';
import { signedIn } from '../testkit/small-commune.ts';
import { EVENINGS, readEvening } from '../testkit/upgrade/load-evening.ts';
import { upgradeEvening } from '../testkit/upgrade/upgrade-evening.ts';
import { MIGRATIONS, upgradeFrom } from '../testkit/upgrade/upgrade-stage.ts';

const STAGES = readdirSync(MIGRATIONS).filter((file) => /^\d{4}-.+\.ts$/.test(file)).length;

const FROM = Number(process.env['FROM'] ?? 1);

const byText = (a: object, b: object): number => JSON.stringify(a).localeCompare(JSON.stringify(b));

it(`from each of ${STAGES} migrations with something in every table: no row and no value is lost`, async () => {
  let rows = 0;
  for (let stage = FROM; stage <= STAGES; stage += 1) {
    const upgraded = await upgradeFrom(stage, chanceOf(SEED + stage));
    expect({ stage, empty: upgraded.empty, losses: upgraded.losses }).toEqual({
      stage,
      empty: [],
      losses: [],
    });
    rows += upgraded.rows;
  }
  process.stdout.write(
    `${JSON.stringify({ what: 'upgrades', seed: SEED, stages: STAGES - FROM + 1, rows })}\n`,
  );
});

it.each(EVENINGS)(
  'an evening held with the software of migration %i: today’s server reads it out as it was',
  async (stage) => {
    const evening = readEvening(stage);
    const { url, entries } = await upgradeEvening(stage);
    const server = await startServer({ env: { DATABASE_URL: url } });
    try {
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      const { client } = await signedIn(server.url, evening); // the password of that time
      const { meeting } = await client.ask<{ meeting: object }>(
        `query ($m: UUID!) { meeting(id: $m) { state code hall { agenda { result { agree disagree noOpinion base } } } } }`,
        { m: evening.meetingId },
      );
      const motions = evening.tables.find(({ table }) => table === 'motion')?.rows ?? [];
      const results = motions
        .filter(({ purpose }) => purpose === 'ITEM')
        .map((row) => ({
          agree: row['agree'],
          disagree: row['disagree'],
          noOpinion: row['no_opinion'],
          base: row['base'],
        }));
      expect(meeting).toMatchObject({ state: 'SEALED', code: evening.code });
      const told = (meeting as { hall: { agenda: { result: object }[] } }).hall.agenda.map(
        ({ result }) => result,
      );
      expect(told.toSorted(byText)).toEqual(results.toSorted(byText));
      process.stdout.write(
        `${JSON.stringify({ what: 'an old evening', stage, entries, questions: told.length })}\n`,
      );
    } finally {
      await server.dispose();
      await dropDatabase(url);
    }
  },
);
