import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { ENTITIES } from '../../server/compose.ts';
import type { Actor } from '../../server/kernel/actor.ts';
import { claimCase, claimNextCase } from '../../server/modules/appraisal/app/claim-case.ts';
import { decideCase } from '../../server/modules/appraisal/app/decide-case.ts';
import { keepClaim, releaseCase } from '../../server/modules/appraisal/app/keep-claim.ts';
import { createClaimTokens } from '../../server/modules/appraisal/db/claim-tokens.ts';
import { workRepository } from '../../server/modules/appraisal/db/work-repository.ts';
import { createDataSource, createUnitOfWork } from '../../server/platform/db/index.ts';
import { makeProvince, manyCases } from './many-cases.ts';
import type { TestDatabase } from './database.ts';

type Claimed = { readonly id: string; readonly token: string; readonly by: number };
const never = () => Promise.reject(new Error('nobody gives anything back here'));

/** As many appraisers of one district as there are workers, each on a connection of their own. */
async function office(db: TestDatabase, of: { workers: number; communes: number; casesPerCommune: number }) {
  const { provinceId, roundId } = await makeProvince(db.owner);
  const districtId = randomUUID();
  const size = { communes: of.communes, villagesPerCommune: 1, casesPerVillage: of.casesPerCommune };
  await manyCases(db.owner, { provinceId, roundId, districtId, ...size });
  await db.owner('ANALYZE');
  const actors: Actor[] = [];
  for (let n = 0; n < of.workers; n += 1) {
    const accountId = randomUUID();
    await db.owner(
      `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, $2, $3, 'none')`,
      [accountId, `nguoi-${n}`, `Người số ${n}`],
    );
    const grants = [{ role: 'APPRAISER' as const, areaId: districtId }];
    actors.push({ kind: 'ACCOUNT', accountId, name: `Người số ${n}`, grants });
  }
  const source = createDataSource({
    url: db.url,
    entities: ENTITIES as (new () => object)[],
    role: 'app',
    poolSize: of.workers,
  });
  await source.initialize();
  const unitOfWork = createUnitOfWork(source, () => undefined);
  const ports = {
    unitOfWork,
    work: workRepository,
    tokens: createClaimTokens(),
    reopen: never,
    askReCheck: never,
  };
  return { roundId, actors, source, ports };
}

/**
 * Everybody pulls until nothing is left, and agrees to most of what they were given; every seventh is given back once, and
 * every eleventh lies until the lease has run out and somebody else takes it. Then all of them grab at the same cases at once.
 */
export async function claimsRace(
  db: TestDatabase,
  size: { workers: number; communes: number; casesPerCommune: number; grabbed: number },
): Promise<void> {
  const cases = size.communes * size.casesPerCommune;
  const { roundId, actors, source, ports } = await office(db, size);
  const claimNext = claimNextCase(ports);
  const [release, keep, decide, claim] = [
    releaseCase(ports),
    keepClaim(ports),
    decideCase(ports),
    claimCase(ports),
  ];
  const answersOf = async (id: string): Promise<string> =>
    (await ports.unitOfWork.read((tx) => workRepository.read(tx, [id])))[0]?.answersSha256 ?? '';
  const agree = async ({ id, token, by }: Claimed) =>
    decide(
      actors[by] as Actor,
      {
        ...{ commandId: randomUUID(), id, token },
        ...{ answersSha256: await answersOf(id), answer: { kind: 'AGREE', words: '' } },
      } as never,
    );

  const claims: Claimed[] = [];
  const stale: Claimed[] = [];
  const holding = new Map<string, number>();
  const twice: string[] = [];
  const givenBack = new Set<string>();
  const left = new Set<string>();
  const worker = async (by: number): Promise<void> => {
    const actor = actors[by] as Actor;
    for (;;) {
      const got = await claimNext(actor, { commandId: randomUUID(), roundId });
      if (!got.ok) {
        expect(got.code).toBe('NO_CASE_LEFT');
        return;
      }
      const mine = { id: got.value.id, token: got.value.token, by };
      const number = claims.push(mine);
      if (holding.has(mine.id)) twice.push(mine.id);
      holding.set(mine.id, by);
      if (number % 7 === 0 && !givenBack.has(mine.id)) {
        givenBack.add(mine.id);
        holding.delete(mine.id);
        expect((await release(actor, { commandId: randomUUID(), ...mine })).ok).toBe(true);
        stale.push(mine);
      } else if (number % 11 === 0 && !left.has(mine.id)) {
        left.add(mine.id);
        holding.delete(mine.id);
        stale.push(mine);
        await db.owner(`UPDATE appraisal_case SET held_until = now() - interval '1 second' WHERE id = $1`, [
          mine.id,
        ]);
      } else {
        holding.delete(mine.id);
        expect(await agree(mine)).toMatchObject({ ok: true });
      }
    }
  };
  try {
    while ((await waiting(db)) > 0) await Promise.all(actors.map((_, by) => worker(by)));
    expect(twice).toEqual([]);
    await nothingIsLost(db, cases, claims, stale);
    const refused = new Set<string>();
    for (const old of stale.slice(0, 100)) {
      for (const answer of [await keep(actors[old.by] as Actor, old), await agree(old)])
        refused.add(answer.ok ? 'TAKEN' : answer.code);
    }
    expect([...refused].sort()).toEqual(['CLAIM_IS_LOST']);
    await everybodyGrabs(db, actors, claim, size.grabbed);
  } finally {
    await source.destroy();
  }
}

const waiting = async (db: TestDatabase): Promise<number> =>
  (await db.owner<{ n: number }>(`SELECT count(*)::int AS n FROM appraisal_case WHERE state = 'READY'`))[0]
    ?.n ?? 0;

/** Every case was answered exactly once, by somebody who had claimed it last; the log of claims agrees with the workers. */
async function nothingIsLost(
  db: TestDatabase,
  cases: number,
  claims: Claimed[],
  stale: Claimed[],
): Promise<void> {
  const [done] = await db.owner(
    `SELECT count(*)::int AS decided, count(DISTINCT appraisal_case_id)::int AS once,
            (SELECT count(*)::int FROM appraisal_case WHERE state = 'AGREED' AND held_by IS NULL) AS agreed,
            (SELECT count(*)::int FROM appraisal_claim WHERE kind = 'CLAIMED') AS claimed
       FROM appraisal_decision`,
  );
  expect(done).toEqual({ decided: cases, once: cases, agreed: cases, claimed: claims.length });
  expect(claims.length).toBe(cases + stale.length);
  const [wrong] = await db.owner(
    `SELECT count(*)::int AS others FROM appraisal_decision d WHERE d.decided_by <> (
       SELECT c.account_id FROM appraisal_claim c WHERE c.case_id = d.appraisal_case_id AND c.kind = 'CLAIMED'
       ORDER BY c.seq DESC LIMIT 1)`,
  );
  expect(wrong).toEqual({ others: 0 });
}

/** All at once at one case, again and again: one has it, each of the others is told that somebody does. */
async function everybodyGrabs(
  db: TestDatabase,
  actors: readonly Actor[],
  claim: ReturnType<typeof claimCase>,
  grabbed: number,
): Promise<void> {
  const ids = await db.owner<{ id: string }>(
    `UPDATE appraisal_case SET state = 'READY' WHERE id IN (SELECT id FROM appraisal_case ORDER BY id LIMIT $1) RETURNING id`,
    [grabbed],
  );
  for (const { id } of ids) {
    const answers = await Promise.all(actors.map((actor) => claim(actor, { commandId: randomUUID(), id })));
    const lost = answers.flatMap((answer) => (answer.ok ? [] : [answer.code]));
    expect(lost).toEqual(Array.from({ length: actors.length - 1 }, () => 'HELD_BY_ANOTHER'));
  }
}
