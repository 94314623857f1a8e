/** The log of a whole database and its daily anchors, by code that shares nothing with the server's. */
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { plainJson } from './record-file.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const START = '0'.repeat(64);
const PAGE = 5000;

type Row = {
  scope: string;
  seq: string;
  actor: string;
  action: string;
  subject: string;
  data: unknown;
  prev_hash: string;
  hash: string;
  micros: string;
};
type Link = { readonly hash: string; readonly times: string };
type AnchorRow = { day: string; chains: number; entries: string; prev_hash: string; hash: string };
type EndRow = { day: string; scope: string; seq: string; hash: string; times: string };

export type LogDifference = {
  readonly scope: string;
  readonly seq: number;
  readonly vi: string;
  readonly en: string;
};
export type LogVerdict = {
  readonly chains: number;
  readonly entries: number;
  readonly anchors: number;
  readonly newest: string | null;
  readonly differences: readonly LogDifference[];
};

async function* rowsOf(client: Client): AsyncGenerator<Row> {
  for (let after: [string, string] = ['', '0']; ;) {
    const { rows } = await client.query<Row>(
      `SELECT scope, seq, actor, action, subject, data, prev_hash, hash,
              (extract(epoch FROM at) * 1000000)::bigint::text AS micros
         FROM audit_entry WHERE (scope, seq) > ($1, $2::bigint) ORDER BY scope, seq LIMIT ${PAGE}`,
      after,
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = [last.scope, last.seq];
  }
}

const broken = (scope: string, seq: number, what: { vi: string; en: string }): LogDifference => ({
  ...{ scope, seq },
  vi: `${scope}, dòng ${seq}: ${what.vi}`,
  en: `${scope}, entry ${seq}: ${what.en}`,
});

/** Walks every chain; keeps what each anchored entry was found to be. */
async function walk(client: Client, wanted: ReadonlySet<string>) {
  const found = new Map<string, Link>();
  const ends = new Map<string, Link & { seq: number }>();
  const differences: LogDifference[] = [];
  let entries = 0;
  for await (const { seq: text, prev_hash: prevHash, hash, micros, ...content } of rowsOf(client)) {
    const { scope } = content;
    const seq = Number(text);
    const before = ends.get(scope) ?? { seq: 0, hash: START, times: START };
    const link = { seq, hash, times: sha256(`${before.times} ${micros}`) };
    if (seq !== before.seq + 1)
      differences.push(
        broken(scope, seq, { vi: 'thiếu dòng trước nó.', en: 'the entry before it is missing.' }),
      );
    else if (prevHash !== before.hash || sha256(plainJson({ ...content, seq, prevHash })) !== hash)
      differences.push(
        broken(scope, seq, { vi: 'nội dung không khớp mã băm.', en: 'its content does not match its hash.' }),
      );
    ends.set(scope, link);
    if (wanted.has(`${scope}#${seq}`)) found.set(`${scope}#${seq}`, link);
    entries += 1;
  }
  return { chains: ends.size, entries, found, differences };
}

/** Each end that an anchor keeps must still stand in the log, written when it was written. */
function* checkEnds(ends: readonly EndRow[], found: ReadonlyMap<string, Link>): Generator<LogDifference> {
  for (const { day, scope, seq, hash, times } of ends) {
    const now = found.get(`${scope}#${seq}`);
    if (now?.hash === hash && now.times === times) continue;
    const [vi, en] = !now
      ? [`mốc ngày ${day} có dòng này, nhật ký thì không.`, `the anchor of ${day} has it, the log has not.`]
      : now.hash === hash
        ? [`giờ ghi đến dòng này khác mốc ngày ${day}.`, `a time up to here is not what it was on ${day}.`]
        : [`khác mốc ngày ${day}.`, `differs from the anchor of ${day}.`];
    yield broken(scope, Number(seq), { vi, en });
  }
}

function* checkAnchors(anchors: readonly AnchorRow[], ends: readonly EndRow[]): Generator<LogDifference> {
  const now = new Map<string, EndRow>();
  let before = START;
  for (const { day, chains, entries, prev_hash: prevHash, hash } of anchors) {
    for (const end of ends.filter((each) => each.day === day)) now.set(end.scope, end);
    const sorted = [...now.values()].sort((a, b) => (a.scope < b.scope ? -1 : 1));
    const lines = sorted.map((end) => `${end.scope} ${end.seq} ${end.hash} ${end.times}`);
    const sum = sorted.reduce((total, { seq }) => total + Number(seq), 0);
    const is = sha256([`anchor ${day}`, prevHash, ...lines].join('\n'));
    if (is !== hash || prevHash !== before || chains !== sorted.length || Number(entries) !== sum)
      yield broken(`anchor ${day}`, 0, { vi: 'mốc bị sửa.', en: 'the anchor was changed.' });
    before = hash;
  }
}

/** `kept`: texts of anchors that were printed or sent; each must be an anchor of the database. */
function* checkKept(anchors: readonly AnchorRow[], kept: readonly string[]): Generator<LogDifference> {
  for (const text of kept) {
    const [, day = '', chains, entries, hash] =
      /(\d{4}-\d\d-\d\d) (\d+) (\d+) ([0-9a-f]{64})/.exec(text) ?? [];
    const is = anchors.find((each) => each.day === day);
    if (is?.hash !== hash || String(is?.chains) !== chains || is?.entries !== entries)
      yield broken(`anchor ${day || '?'}`, 0, {
        vi: 'khác mốc đã in hay đã gửi.',
        en: 'differs from what was printed or sent.',
      });
  }
}

export async function verifyLog(client: Client, kept: readonly string[] = []): Promise<LogVerdict> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const { rows: anchors } = await client.query<AnchorRow>(
      `SELECT day::text, chains, entries, prev_hash, hash FROM audit_anchor ORDER BY audit_anchor.day`,
    );
    const { rows: ends } = await client.query<EndRow>(
      `SELECT day::text, scope, seq, hash, times FROM audit_anchor_end`,
    );
    const walked = await walk(client, new Set(ends.map(({ scope, seq }) => `${scope}#${seq}`)));
    const differences = [
      ...walked.differences,
      ...checkEnds(ends, walked.found),
      ...checkAnchors(anchors, ends),
      ...checkKept(anchors, kept),
    ];
    const { chains, entries } = walked;
    return { chains, entries, anchors: anchors.length, newest: anchors.at(-1)?.day ?? null, differences };
  } finally {
    await client.query('COMMIT');
  }
}
