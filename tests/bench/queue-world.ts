import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { makeProvince, manyCases } from '../testkit/many-cases.ts';

export type QueueWorld = {
  readonly roundId: string;
  readonly provinceId: string;
  /** Its appraiser sees 2,000 cases, whatever else the database holds. */
  readonly own: string;
  /** Its appraiser exports what is in it. */
  readonly exported: string;
  readonly cookieOf: (role: string, areaId: string) => Promise<{ cookie: string }>;
  readonly households: number;
};

type District = {
  readonly communes: number;
  readonly villagesPerCommune: number;
  readonly casesPerVillage: number;
};
const casesOf = (of: District): number => of.communes * of.villagesPerCommune * of.casesPerVillage;
const OWN: District = { communes: 10, villagesPerCommune: 4, casesPerVillage: 50 };
const big = (communes: number): District => ({ communes, villagesPerCommune: 5, casesPerVillage: 50 });

/** Communes of the second district, and how many more districts of 206 communes each. */
export const SIZES = {
  small: { exported: 32, fillers: 0 },
  large: { exported: 80, fillers: 19 },
  quick: { exported: 80, fillers: 0 },
} as const;

/** A province written by a few statements, as the owner of the tables; references are right, and not looked up again. */
export async function makeQueueWorld(
  databaseUrl: string,
  { exported: exportedCommunes, fillers }: { exported: number; fillers: number },
): Promise<QueueWorld> {
  const client = new pg.Client({ connectionString: databaseUrl, statement_timeout: 0 });
  await client.connect();
  const owner = async <Row>(sql: string, values: readonly unknown[] = []) =>
    (await client.query(sql, [...values])).rows as Row[];
  await owner(`SET session_replication_role = replica`);
  await owner(`SET work_mem = '256MB'`);
  const place = await makeProvince(owner);
  const [own, exported] = [randomUUID(), randomUUID()];
  const districts: [string, District][] = [
    [own, OWN],
    [exported, big(exportedCommunes)],
    ...Array.from({ length: fillers }, (): [string, District] => [randomUUID(), big(206)]),
  ];
  for (const [districtId, size] of districts) await manyCases(owner, { ...place, districtId, ...size });
  await owner(`SET session_replication_role = DEFAULT`);
  await owner(`VACUUM ANALYZE`);
  await client.end();
  return {
    ...place,
    own,
    exported,
    households: districts.reduce((sum, [, size]) => sum + casesOf(size), 0),
    cookieOf: (role, areaId) => cookieOf(databaseUrl, role, areaId),
  };
}

async function cookieOf(databaseUrl: string, role: string, areaId: string): Promise<{ cookie: string }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const [accountId, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await client.query(
    `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, $2, 'Bench', 'none')`,
    [accountId, `bench-${accountId}`],
  );
  await client.query(`INSERT INTO account_grant (id, account_id, role, area_id) VALUES ($1, $2, $3, $4)`, [
    randomUUID(),
    accountId,
    role,
    areaId,
  ]);
  await client.query(
    `INSERT INTO session (token_hash, kind, account_id, expires_at) VALUES ($1, 'ACCOUNT', $2, now() + interval '1 day')`,
    [createHash('sha256').update(token).digest('hex'), accountId],
  );
  await client.end();
  return { cookie: `hd_session=${token}` };
}
