import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { QuorumReader, QuorumSeen } from '../app/quorum-reader.ts';
import { quorumRuleOf, quorumState, type PackQuorum } from '../domain/quorum.ts';
import type { QuorumBase, QuorumMode } from '../domain/vocabulary.ts';

type Row = {
  meeting_id: string;
  pack_quorum: PackQuorum;
  mode: QuorumMode | null;
  numerator: number;
  denominator: number;
  comparison: '>=' | '>';
  base: QuorumBase;
  source: string;
  invited: number | null;
  listed: number;
  represented: number;
  off_roll: number;
};

/** Present households: each once whoever comes for it; a companion represents nobody. */
const QUORUM = `
  SELECT meeting.id AS meeting_id, pack.body #> '{meeting,quorum}' AS pack_quorum, rule.quorum_mode AS mode,
         rule.quorum_numerator AS numerator, rule.quorum_denominator AS denominator,
         rule.quorum_comparison AS comparison, rule.quorum_base AS base, rule.quorum_source AS source,
         meeting.households_invited AS invited,
         (SELECT count(*)::int FROM household WHERE household.village_id = meeting.village_id) AS listed,
         coalesce(paper.households, here.represented) AS represented,
         CASE WHEN paper.households IS NULL THEN here.off_roll ELSE 0 END AS off_roll
    FROM meeting
    JOIN round ON round.id = meeting.round_id
    JOIN rule_pack pack ON pack.id = round.rule_pack_id AND pack.version = round.rule_pack_version
    LEFT JOIN attendance_rule rule ON rule.round_id = meeting.round_id AND rule.commune_id = meeting.commune_id
    LEFT JOIN paper_entry paper ON paper.meeting_id = meeting.id
    CROSS JOIN LATERAL (
      SELECT count(DISTINCT household_id)::int AS represented,
             count(*) FILTER (WHERE household_id IS NULL AND role = 'HOUSEHOLD_REPRESENTATIVE')::int AS off_roll
        FROM attendee
       WHERE attendee.meeting_id = meeting.id AND checked_out_at IS NULL AND role <> 'COMPANION'
    ) here
   WHERE meeting.id = ANY ($1::uuid[])`;

function seenOf(row: Row): QuorumSeen | null {
  const { mode, numerator, denominator, comparison, base: of, source } = row;
  const share = { numerator, denominator, comparison };
  const rule = quorumRuleOf(row.pack_quorum, mode === null ? null : { mode, share, base: of, source });
  if (!rule) return null;
  const invited = rule.base === 'HOUSEHOLDS_INVITED';
  const represented = row.represented + (invited ? row.off_roll : 0);
  return { rule, state: quorumState(represented, invited ? (row.invited ?? 0) : row.listed, rule.share) };
}

async function ofAll(tx: Tx, meetingIds: readonly string[]): Promise<ReadonlyMap<string, QuorumSeen>> {
  const rows = await query<Row>(tx, QUORUM, [meetingIds]);
  return new Map(
    rows.flatMap((row) => {
      const seen = seenOf(row);
      return seen ? [[row.meeting_id, seen] as const] : [];
    }),
  );
}

/** Who is represented, of how many, in Postgres. */
export const quorumReader: QuorumReader = {
  ofAll,
  of: async (tx, meetingId) => (await ofAll(tx, [meetingId])).get(meetingId) ?? null,
};
