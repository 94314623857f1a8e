import { createHash } from 'node:crypto';
import { actorTag } from '../../kernel/actor.ts';
import type { AuditEntry, Tx } from '../../kernel/ports.ts';
import { query } from './transaction.ts';

export const CHAIN_START = '0'.repeat(64);

/** JSON with sorted keys, so that the same content always has the same hash (jsonb does not keep key order). */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    fields.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

export type ChainLink = {
  scope: string;
  seq: number;
  actor: string;
  action: string;
  subject: string;
  data: unknown;
};

/** The hash of an entry binds its content and, through `prevHash`, everything before it. */
export const chainHash = (link: ChainLink, prevHash: string): string =>
  createHash('sha256')
    .update(canonicalJson({ ...link, prevHash }))
    .digest('hex');

/** Which program did it, when one came with a token of the account. */
const tokenOf = (actor: AuditEntry['actor']): object =>
  actor !== 'system' && actor.kind === 'ACCOUNT' && actor.token ? { apiToken: actor.token.id } : {};

/**
 * Appends to the chain of the entry's scope. The advisory lock gives one writer per scope at a time; it is taken after
 * the locks of the use case itself, and last, so that two commands cannot wait for each other.
 */
export async function appendAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await query(tx, `SELECT pg_advisory_xact_lock(hashtextextended('audit:' || $1, 0))`, [entry.scope]);
  const [last] = await query<{ seq: string; hash: string }>(
    tx,
    `SELECT seq, hash FROM audit_entry WHERE scope = $1 ORDER BY seq DESC LIMIT 1`,
    [entry.scope],
  );
  const seq = Number(last?.seq ?? 0) + 1;
  const prevHash = last?.hash ?? CHAIN_START;
  const actor = entry.actor === 'system' ? 'system' : actorTag(entry.actor);
  const data = { ...entry.data, ...tokenOf(entry.actor) };
  const { scope, action, subject } = entry;
  const hash = chainHash({ scope, seq, actor, action, subject, data }, prevHash);
  await query(
    tx,
    `INSERT INTO audit_entry (scope, seq, actor, action, subject, data, prev_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [scope, seq, actor, action, subject, JSON.stringify(data), prevHash, hash],
  );
}
