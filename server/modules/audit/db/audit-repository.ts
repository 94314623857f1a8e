import { createHash } from 'node:crypto';
import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { Anchor, AuditStore, ChainEnd, LogEntry, MeetingPlace } from '../app/audit-store.ts';
import { ANCHOR_START, bindTimes } from '../domain/anchor.ts';
import { PAGE, type PageRow } from './page-sql.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

async function communeScopes(tx: Tx, { roundId, communeId }: MeetingPlace) {
  const [part] = await query<{ meetings: string[] }>(
    tx,
    `SELECT array(SELECT 'meeting:' || id FROM meeting WHERE round_id = $1 AND commune_id = $2) AS meetings
       FROM round_commune WHERE round_id = $1 AND commune_id = $2`,
    [roundId, communeId],
  );
  return part ? [`commune:${roundId}:${communeId}`, `households:${communeId}`, ...part.meetings] : null;
}

async function meetingPlace(tx: Tx, meetingId: string) {
  const [found] = await query<{ round_id: string; commune_id: string }>(
    tx,
    `SELECT round_id, commune_id FROM meeting WHERE id = $1`,
    [meetingId],
  );
  return found ? { roundId: found.round_id, communeId: found.commune_id } : null;
}

const entryOf = ({ account_name: accountName, seq, ...row }: PageRow): LogEntry => ({
  ...{ scope: row.scope, seq: Number(seq), at: row.at, actor: row.actor, action: row.action },
  ...{ subject: row.subject, data: row.data, hash: row.hash, accountName, roles: row.roles },
});

const page: AuditStore['page'] = async (tx, { scopes, areaPath, action, first, after }) => {
  const rows = await query<PageRow>(tx, PAGE, [
    ...[scopes, action, after?.scope ?? null, after?.seq ?? null, first + 1, areaPath],
  ]);
  const counted = await query<{ action: string; n: string }>(
    tx,
    `SELECT action, count(*) AS n FROM audit_entry WHERE scope = ANY($1) GROUP BY action ORDER BY action`,
    [scopes],
  );
  const wanted = counted.filter((one) => action === null || one.action === action);
  return {
    totalCount: wanted.reduce((sum, { n }) => sum + Number(n), 0),
    entries: rows.slice(0, first).map(entryOf),
    hasNextPage: rows.length > first,
    actions: counted.map((one) => one.action),
  };
};

type AnchorRow = {
  day: string;
  made_at: Date;
  chains: number;
  entries: string;
  prev_hash: string;
  hash: string;
};

const anchorOf = ({ made_at: madeAt, prev_hash: prevHash, entries, ...row }: AnchorRow): Anchor => ({
  ...row,
  ...{ madeAt, prevHash, entries: Number(entries) },
});

const anchors = async (tx: Tx, first: number) =>
  (
    await query<AnchorRow>(
      tx,
      `SELECT day::text, made_at, chains, entries, prev_hash, hash FROM audit_anchor
        ORDER BY audit_anchor.day DESC LIMIT $1`,
      [first],
    )
  ).map(anchorOf);

type EndRow = Omit<ChainEnd, 'seq'> & { readonly seq: string };
const endOf = (row: EndRow): ChainEnd => ({ ...row, seq: Number(row.seq) });

const anchoredEnds = async (tx: Tx) =>
  (
    await query<EndRow>(
      tx,
      `SELECT DISTINCT ON (scope) scope, seq, hash, times FROM audit_anchor_end ORDER BY scope, day DESC`,
    )
  ).map(endOf);

type NewRow = { scope: string; seq: string; hash: string; micros: string };

/** The new entries of every chain, read in pages: a first anchor may have a province behind it. */
async function grownEnds(tx: Tx, anchored: readonly ChainEnd[]): Promise<ChainEnd[]> {
  const ends = new Map(anchored.map((end) => [end.scope, end]));
  const grown = new Map<string, ChainEnd>();
  const known = [anchored.map(({ scope }) => scope), anchored.map(({ seq }) => seq)];
  const most = 5000;
  for (let after: [string, string] = ['', '0']; ;) {
    const rows = await query<NewRow>(
      tx,
      `SELECT scope, entry.seq, hash, (extract(epoch FROM at) * 1000000)::bigint::text AS micros
         FROM audit_entry entry LEFT JOIN unnest($1::text[], $2::bigint[]) AS known(scope, seq) USING (scope)
        WHERE entry.seq > coalesce(known.seq, 0) AND (scope, entry.seq) > ($3, $4::bigint)
        ORDER BY scope, entry.seq LIMIT ${most}`,
      [...known, ...after],
    );
    for (const { scope, seq, hash, micros } of rows) {
      const before = grown.get(scope) ?? ends.get(scope);
      const times = bindTimes(sha256, before?.times ?? ANCHOR_START, [micros]);
      grown.set(scope, { scope, seq: Number(seq), hash, times });
    }
    const last = rows.at(-1);
    if (!last || rows.length < most) return [...grown.values()];
    after = [last.scope, last.seq];
  }
}

const addAnchor: AuditStore['addAnchor'] = async (tx, { day, chains, entries, prevHash, hash }, grown) => {
  await query(
    tx,
    `INSERT INTO audit_anchor (day, chains, entries, prev_hash, hash) VALUES ($1, $2, $3, $4, $5)`,
    [day, chains, entries, prevHash, hash],
  );
  await query(
    tx,
    `INSERT INTO audit_anchor_end (day, scope, seq, hash, times)
     SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[])`,
    [day, ...(['scope', 'seq', 'hash', 'times'] as const).map((part) => grown.map((end) => end[part]))],
  );
};

/** The log and its anchors in SQL. */
export const auditRepository: AuditStore = {
  ...{ communeScopes, meetingPlace, page, anchors, anchoredEnds, grownEnds, addAnchor },
  lockAnchors: async (tx) =>
    void (await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('anchor', 0))`)),
  hasEntriesBefore: async (tx, moment) =>
    (await query(tx, `SELECT 1 FROM audit_entry WHERE at < $1 LIMIT 1`, [moment])).length > 0,
};
