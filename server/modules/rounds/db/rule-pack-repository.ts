import { createHash } from 'node:crypto';
import { In, IsNull } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { canonicalJson, managerOf, query } from '../../../platform/db/index.ts';
import type { RulePackStore, StoredRulePack, WrittenConfirmation } from '../app/round-store.ts';
import { RulePackEntity } from './entities.ts';

const rows = (tx: Tx) => managerOf(tx).getRepository(RulePackEntity);
const stored = ({ body, id, version, areaId, kind, baseVersion }: RulePackEntity): StoredRulePack => ({
  id,
  version,
  areaId,
  kind,
  baseVersion,
  pack: body,
});

const STORE_LOCK = 7_204_613; // any number, the same in every server

const newest = (tx: Tx, id: string, areaId: string | null): Promise<RulePackEntity | null> =>
  rows(tx).findOne({ where: { id, areaId: areaId ?? IsNull() }, order: { version: 'DESC' } });

async function lock(tx: Tx): Promise<void> {
  await query(tx, `SELECT pg_advisory_xact_lock(${STORE_LOCK})`);
}

/** Versions of one pack have one row of numbers, whoever made them: a round names its own by number. */
async function add(tx: Tx, of: Omit<StoredRulePack, 'id' | 'version'>): Promise<StoredRulePack> {
  const { id, scope } = of.pack;
  const last = await rows(tx).findOne({ where: { id }, order: { version: 'DESC' } });
  const version = (last?.version ?? 0) + 1;
  const { pack, areaId, kind, baseVersion } = of;
  await rows(tx).insert({ id, version, scope, areaId, kind, baseVersion, body: pack, sha256: hashOf(pack) });
  return { id, version, ...of };
}

const hashOf = (pack: StoredRulePack['pack']): string =>
  createHash('sha256').update(canonicalJson(pack)).digest('hex');

type ConfirmationRow = Omit<WrittenConfirmation, 'confirmed'> & { reference: string; dated: string };

async function confirmations(tx: Tx, packId: string, provinceId: string) {
  const found = await query<ConfirmationRow>(
    tx,
    `SELECT id, area_id AS "areaId", rule_pack_id AS "rulePackId", version, path, old_value AS "oldValue",
            old_mark AS "oldMark", new_value AS "newValue", reference, to_char(dated, 'YYYY-MM-DD') AS dated, note,
            confirmed_at AS "confirmedAt"
       FROM legal_value_confirmation WHERE rule_pack_id = $1 AND area_id = $2 ORDER BY seq`,
    [packId, provinceId],
  );
  return found.map(({ reference, dated, ...of }) => ({ ...of, confirmed: { reference, dated } }));
}

const byId = (all: readonly RulePackEntity[]): StoredRulePack[] => [
  ...new Map(all.map((row) => [`${row.id} ${row.areaId}`, stored(row)])).values(),
];

/** Rule packs in Postgres. A version never changes once it is there. */
export const rulePackRepository: RulePackStore = {
  latest: async (tx) =>
    byId(await rows(tx).find({ where: { areaId: IsNull() }, order: { id: 'ASC', version: 'ASC' } })),
  latestOf: async (tx, provinceIds) =>
    byId(
      await rows(tx).find({
        where: { areaId: In([...provinceIds]) },
        order: { id: 'ASC', version: 'ASC' },
      }),
    ),
  findLatest: async (tx, id, provinceId = null) => {
    const own = provinceId === null ? null : await newest(tx, id, provinceId);
    const row = own ?? (await newest(tx, id, null));
    return row && stored(row);
  },
  find: async (tx, id, version) => {
    const row = await rows(tx).findOneBy({ id, version });
    return row && stored(row);
  },
  store: async (tx, pack) => {
    await lock(tx);
    const last = await newest(tx, pack.id, null);
    if (last?.sha256 === hashOf(pack)) return false;
    await add(tx, { areaId: null, kind: 'STANDARD', baseVersion: null, pack });
    return true;
  },
  lock,
  addOf: add,
  localLine: async (tx, provinceId, year) => {
    const own = await rows(tx).find({
      where: { areaId: provinceId, kind: 'LOCAL_LINE' },
      order: { id: 'ASC', version: 'ASC' },
    });
    return byId(own).findLast(({ pack }) => pack.reviewYears.value.includes(year)) ?? null;
  },
  addConfirmation: async (tx, of, by) => {
    await query(
      tx,
      `INSERT INTO legal_value_confirmation (id, area_id, rule_pack_id, version, path, old_value, old_mark, new_value,
                                             reference, dated, note, confirmed_by)
       VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8::jsonb, $9, $10, $11, $12)`,
      [
        ...[of.id, of.areaId, of.rulePackId, of.version, of.path, JSON.stringify(of.oldValue), of.oldMark],
        ...[JSON.stringify(of.newValue), of.confirmed.reference, of.confirmed.dated, of.note, by],
      ],
    );
  },
  confirmations,
};
