import type { Tx } from '../../kernel/ports.ts';
import { CHAIN_START, chainHash } from './audit-log.ts';
import { query } from './transaction.ts';

type Row = {
  scope: string;
  seq: string;
  actor: string;
  action: string;
  subject: string;
  data: unknown;
  prev_hash: string;
  hash: string;
};

export type ChainCheck = {
  readonly scopes: number;
  readonly entries: number;
  /** The first entry of each scope that does not follow from what stands before it. */
  readonly broken: readonly { readonly scope: string; readonly seq: number }[];
};

const PAGE = 5000;

/** Walks every chain of the log from its start: each entry must bind its own content and the entry before it. */
export async function checkChains(tx: Tx): Promise<ChainCheck> {
  const ends = new Map<string, { seq: number; hash: string }>();
  const broken = new Map<string, number>();
  let entries = 0;
  for (let after: [string, string] = ['', '0']; ;) {
    const page = await query<Row>(
      tx,
      `SELECT scope, seq, actor, action, subject, data, prev_hash, hash FROM audit_entry
        WHERE (scope, seq) > ($1, $2::bigint) ORDER BY scope, seq LIMIT ${PAGE}`,
      after,
    );
    for (const { prev_hash: prevHash, hash, ...row } of page) {
      const seq = Number(row.seq);
      const end = ends.get(row.scope) ?? { seq: 0, hash: CHAIN_START };
      const follows =
        seq === end.seq + 1 && prevHash === end.hash && hash === chainHash({ ...row, seq }, prevHash);
      if (!follows && !broken.has(row.scope)) broken.set(row.scope, seq);
      ends.set(row.scope, { seq, hash });
    }
    entries += page.length;
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = [last.scope, last.seq];
  }
  return { scopes: ends.size, entries, broken: [...broken].map(([scope, seq]) => ({ scope, seq })) };
}
