import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import { differencesOf, type SubmittedContent } from '../../submission/index.ts';
import type {
  CaseComplaint,
  CaseInside,
  CaseReCheck,
  DossierStore,
  Evidence,
  FormVersion,
  InsideKind,
  MeetingPapers,
  Mended,
  OtherHalf,
  PastDecision,
  Person,
  WorkFacts,
} from '../app/dossier-store.ts';

const day = (column: string): string => `to_char(${column}, 'YYYY-MM-DD')`;

const FACTS = `
  SELECT a.case_id AS "caseId",   a.held_until AS "heldUntil", a.kept_for AS "keptFor", k.display_name AS "keptForName",
         (SELECT led_by FROM appraisal_claim c WHERE c.case_id = a.id AND c.kind = 'CLAIMED' ORDER BY c.seq DESC LIMIT 1) AS "ledBy",
         d.source AS "decidedBy", m.meeting_id AS "meetingId"
  FROM appraisal_case a LEFT JOIN account k ON k.id = a.kept_for LEFT JOIN decision d ON d.seq = a.decision_seq
  LEFT JOIN motion m ON m.id = a.motion_id WHERE a.id = $1`;
const DECISIONS = `
  SELECT d.kind, d.fields, d.reason_code AS "reasonCode", d.words, d.decided_at AS at, who.display_name AS by,
         d.sample_id IS NOT NULL AS "inBulk"
  FROM appraisal_decision d LEFT JOIN account who ON who.id = d.decided_by WHERE d.appraisal_case_id = $1 ORDER BY d.seq`;
const PEOPLE = `
  SELECT m.full_name AS "fullName", m.relation, coalesce(m.birth_year, extract(year FROM m.birth_date)::int) AS "birthYear",
         m.sex, m.ethnicity
  FROM review_case c JOIN member m ON m.household_id = c.household_id AND m.ended_on IS NULL
  WHERE c.id = $1 ORDER BY 3 NULLS LAST, m.id`;
const FORMS = `
  SELECT v.version, v.origin, v.direction, v.reason, v.entered_at AS at, who.display_name AS by, v.b1, v.deprived,
         v.scored_class AS "scoredClass"
  FROM assessment v LEFT JOIN account who ON 'account:' || who.id = v.entered_by WHERE v.case_id = $1 ORDER BY v.version`;
const EVIDENCE = `
  SELECT q.form AS kind, ${day('q.received_on')} AS on, q.words AS paper FROM review_case c
  JOIN review_request q ON q.household_id = c.household_id AND q.round_id = c.round_id WHERE c.id = $1
  UNION ALL
  SELECT e.kind, ${day('e.happened_on')}, concat_ws(' ', e.paper_kind, e.paper_number, to_char(e.paper_date, 'DD/MM/YYYY'))
  FROM review_case c JOIN life_event e ON e.round_id = c.round_id AND c.household_id IN (e.household_id, e.other_household_id)
  WHERE c.id = $1 ORDER BY 2`;
const HALVES = `
  SELECT ${day('e.happened_on')} AS on, h.head_name AS "headName", coalesce(o.persons, h.size) AS persons,
         o.start_class AS "startClass", o.end_class AS "endClass", o.b1, cardinality(o.deprived) AS "deprivedCount",
         q.id AS "appraisalId"
  FROM review_case c
  JOIN life_event e ON e.round_id = c.round_id AND e.kind = 'SPLIT' AND c.household_id IN (e.household_id, e.other_household_id)
  JOIN household h ON h.id IN (e.household_id, e.other_household_id) AND h.id <> c.household_id
  LEFT JOIN review_case o ON o.round_id = c.round_id AND o.household_id = h.id
  LEFT JOIN appraisal_case q ON q.case_id = o.id AND q.state <> 'PROVISIONAL'
  WHERE c.id = $1 ORDER BY e.happened_on`;
const PAPERS = `
  SELECT g.id AS "meetingId", p.meeting_id IS NOT NULL AS adopted, p.adopted_agree AS "adoptedAgree",
         p.adopted_base AS "adoptedBase", p.closing_hash AS "closingHash", f.confirmed_name AS "confirmedBy",
         f.confirmed_at AS "confirmedAt",
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', x.id, 'fileName', x.file_name) ORDER BY x.seq) FROM minutes_page x
                   WHERE x.meeting_id = g.id AND x.removed_at IS NULL), '[]') AS pages
  FROM appraisal_case a JOIN motion m ON m.id = a.motion_id JOIN meeting g ON g.id = m.meeting_id
  LEFT JOIN minutes p ON p.meeting_id = g.id LEFT JOIN minutes_confirmation f ON f.meeting_id = g.id WHERE a.case_id = $1`;
const COMPLAINTS = `SELECT kind, state, about, ${day('received_on')} AS "receivedOn" FROM complaint WHERE case_id = $1 ORDER BY seq`;
const RE_CHECKS = `
  SELECT c.origin, ${day(`c.asked_at AT TIME ZONE 'Asia/Ho_Chi_Minh'`)} AS "askedOn", c.asked_words AS "askedWords",
         ${day('c.visited_on')} AS "visitedOn", c.finding, e.outcome
  FROM re_check c LEFT JOIN re_check_end e ON e.re_check_id = c.id WHERE c.case_id = $1 ORDER BY c.asked_at`;
const MENDED = `
  SELECT o.fields, o.answer, o.answered_at AS at, now.content AS after, before.content AS before
  FROM review_case c
  JOIN dossier_opening o ON o.round_id = c.round_id AND o.answered_at IS NOT NULL
    AND (o.case_id = c.id OR (o.case_id IS NULL AND o.village_id = c.village_id))
  LEFT JOIN submission_case now ON now.case_id = c.id AND now.opening_id = o.id
  LEFT JOIN submission_case before ON before.case_id = c.id AND before.n = now.n - 1
  WHERE c.id = $1 ORDER BY o.answered_at DESC LIMIT 1`;
const TO_CHECK = `
  SELECT f.sample_id AS id FROM appraisal_sample_form f WHERE f.case_id = $1
    AND NOT EXISTS (SELECT FROM appraisal_check k WHERE k.sample_id = f.sample_id AND k.case_id = f.case_id)`;

type MendedRow = Omit<Mended, 'changes'> & {
  readonly after: SubmittedContent | null;
  readonly before: SubmittedContent | null;
};
const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

async function mendedOf(tx: Tx, caseId: string): Promise<Mended | null> {
  const [row] = await query<MendedRow>(tx, MENDED, [caseId]);
  if (!row) return null;
  const { before, after, ...mended } = row;
  const changes = before && after ? differencesOf(before, after) : [];
  return {
    ...mended,
    changes: changes.map(({ key, sent, now }) => ({ key, before: shown(sent), after: shown(now) })),
  };
}

type ReadKind<K extends InsideKind> = (tx: Tx, caseId: string) => Promise<CaseInside[K]>;
const all =
  <Row>(sql: string) =>
  (tx: Tx, caseId: string): Promise<Row[]> =>
    query<Row>(tx, sql, [caseId]);

const READ: { readonly [K in InsideKind]: ReadKind<K> } = {
  people: all<Person>(PEOPLE),
  forms: all<FormVersion>(FORMS),
  evidence: all<Evidence>(EVIDENCE),
  halves: all<OtherHalf>(HALVES),
  papers: async (tx, caseId) => (await query<MeetingPapers>(tx, PAPERS, [caseId]))[0] ?? null,
  complaints: all<CaseComplaint>(COMPLAINTS),
  reChecks: all<CaseReCheck>(RE_CHECKS),
  mended: mendedOf,
  toCheck: async (tx, caseId) => (await query<{ id: string }>(tx, TO_CHECK, [caseId]))[0]?.id ?? null,
};

async function inside(tx: Tx, caseId: string, kinds: ReadonlySet<InsideKind>): Promise<Partial<CaseInside>> {
  const found: Partial<Record<InsideKind, unknown>> = {};
  for (const kind of kinds) found[kind] = await READ[kind](tx, caseId);
  return found as Partial<CaseInside>;
}

/** One case with everything around it, in Postgres. */
export const dossierRepository: DossierStore = {
  facts: async (tx, id) => (await query<WorkFacts>(tx, FACTS, [id]))[0] ?? null,
  decisions: (tx, id) => query<PastDecision>(tx, DECISIONS, [id]),
  inside,
  reportedMeeting: async (tx, meetingId) => {
    const sql = `SELECT c.path AS "areaPath", g.round_id AS "roundId" FROM meeting g JOIN area c ON c.id = g.commune_id
      WHERE g.id = $1 AND EXISTS (SELECT FROM commune_report r WHERE r.round_id = g.round_id AND r.commune_id = g.commune_id)`;
    return (await query<{ areaPath: string[]; roundId: string }>(tx, sql, [meetingId]))[0] ?? null;
  },
};
