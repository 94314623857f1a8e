import { query } from '../../../platform/db/index.ts';
import type { AttendanceRuleStore } from '../app/attendance-rule-store.ts';
import type { QuorumBase, QuorumMode, VotersBy } from '../domain/vocabulary.ts';

type Row = {
  quorum_mode: QuorumMode;
  quorum_numerator: number;
  quorum_denominator: number;
  quorum_comparison: '>=' | '>';
  quorum_base: QuorumBase;
  quorum_source: string;
  voters_by: VotersBy;
  version: number;
};

/** Rules of communes on attendance, in Postgres. */
export const attendanceRuleStore: AttendanceRuleStore = {
  find: async (tx, roundId, communeId) => {
    const sql = `SELECT * FROM attendance_rule WHERE round_id = $1 AND commune_id = $2`;
    const [row] = await query<Row>(tx, sql, [roundId, communeId]);
    if (!row) return null;
    const share = {
      numerator: row.quorum_numerator,
      denominator: row.quorum_denominator,
      comparison: row.quorum_comparison,
    };
    const quorum = { mode: row.quorum_mode, share, base: row.quorum_base, source: row.quorum_source };
    return { quorum, votersBy: row.voters_by, version: row.version };
  },
  save: async (tx, { roundId, communeId }, { quorum, votersBy, version }) => {
    const { numerator, denominator, comparison } = quorum.share;
    await query(
      tx,
      `INSERT INTO attendance_rule (round_id, commune_id, quorum_mode, quorum_numerator, quorum_denominator,
         quorum_comparison, quorum_base, quorum_source, voters_by, version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (round_id, commune_id) DO UPDATE SET quorum_mode = $3, quorum_numerator = $4,
         quorum_denominator = $5, quorum_comparison = $6, quorum_base = $7, quorum_source = $8, voters_by = $9,
         version = $10`,
      [
        ...[roundId, communeId, quorum.mode, numerator, denominator, comparison],
        ...[quorum.base, quorum.source, votersBy, version],
      ],
    );
  },
};
