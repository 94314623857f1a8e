import { createHash } from 'node:crypto';
import type { Tx } from '../../../kernel/ports.ts';
import { canonicalJson, managerOf, query } from '../../../platform/db/index.ts';
import type { RulePackStore, StoredRulePack } from '../app/round-store.ts';
import { RulePackEntity } from './entities.ts';

const rows = (tx: Tx) => managerOf(tx).getRepository(RulePackEntity);
const stored = ({ id, version, body }: RulePackEntity): StoredRulePack => ({ id, version, pack: body });

const STORE_LOCK = 7_204_613; // any number, the same in every server

async function newest(tx: Tx, id: string): Promise<RulePackEntity | null> {
  return rows(tx).findOne({ where: { id }, order: { version: 'DESC' } });
}

/** Rule packs in Postgres. A version never changes once it is there. */
export const rulePackRepository: RulePackStore = {
  latest: async (tx) => {
    const all = await rows(tx).find({ order: { id: 'ASC', version: 'ASC' } });
    return [...new Map(all.map((row) => [row.id, stored(row)])).values()];
  },
  findLatest: async (tx, id) => {
    const row = await newest(tx, id);
    return row && stored(row);
  },
  find: async (tx, id, version) => {
    const row = await rows(tx).findOneBy({ id, version });
    return row && stored(row);
  },
  store: async (tx, pack) => {
    await query(tx, `SELECT pg_advisory_xact_lock(${STORE_LOCK})`);
    const sha256 = createHash('sha256').update(canonicalJson(pack)).digest('hex');
    const last = await newest(tx, pack.id);
    if (last?.sha256 === sha256) return false;
    const version = (last?.version ?? 0) + 1;
    await rows(tx).insert({ id: pack.id, version, scope: pack.scope, body: pack, sha256 });
    return true;
  },
};
