import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { ClusterQuestion, ClusterStore, MergedQuestion } from '../app/cluster-store.ts';
import { questionKey, type SittingCount } from '../domain/merge-clusters.ts';
import type { AgendaSection, Counts } from '../domain/vocabulary.ts';

type CountRow = Counts & {
  clusterNo: number;
  base: number;
  handBase: number;
  phoneBase: number;
  paperBase: number;
  handsAgree: number | null;
  handsDisagree: number | null;
  handsNoOpinion: number | null;
};
type ItemRow = {
  clusterNo: number;
  section: AgendaSection;
  movement: string | null;
  headName: string | null;
} & {
  caseIds: string[];
  count: CountRow | null;
};

const COUNT = `json_build_object('clusterNo', meeting.cluster_no, 'base', motion.base, 'handBase', motion.hand_base,
  'phoneBase', motion.phone_base, 'paperBase', motion.paper_base, 'agree', motion.agree, 'disagree', motion.disagree, 'noOpinion', motion.no_opinion,
  'handsAgree', motion.hands_agree, 'handsDisagree', motion.hands_disagree,
  'handsNoOpinion', motion.hands_no_opinion)`;

/** What was counted stands in the evening in which it was; what waits, in the newest. */
const ITEMS = `
  SELECT meeting.cluster_no AS "clusterNo", item.section, item.movement, heard.ids AS "caseIds",
         heard.head_name AS "headName", CASE WHEN motion.id IS NOT NULL THEN ${COUNT} END AS count
    FROM meeting JOIN agenda_item item ON item.meeting_id = meeting.id
    CROSS JOIN LATERAL (
      SELECT array_agg(review_case.id) AS ids,
             min(household.head_name) FILTER (WHERE item.section = 'ONE_BY_ONE') AS head_name
        FROM agenda_item_case placed JOIN review_case ON review_case.id = placed.case_id
        JOIN household ON household.id = review_case.household_id
       WHERE placed.item_id = item.id) heard
    LEFT JOIN motion ON motion.item_id = item.id AND motion.state = 'CLOSED'
   WHERE meeting.cluster_group_id = $1 AND meeting.cluster_no IS NOT NULL
     AND (item.state = 'COUNTED' OR NOT EXISTS (SELECT FROM meeting next WHERE next.continues_id = meeting.id))
   ORDER BY meeting.cluster_no, meeting.started_at NULLS LAST, item.position`;

const CLOSINGS = `
  SELECT ${COUNT} AS count FROM meeting JOIN motion ON motion.meeting_id = meeting.id
   WHERE meeting.cluster_group_id = $1 AND meeting.cluster_no IS NOT NULL AND motion.purpose = 'CLOSING' AND motion.agreed
   ORDER BY meeting.cluster_no`;

const countOf = ({ handsAgree, handsDisagree, handsNoOpinion, ...count }: CountRow): SittingCount => ({
  ...count,
  hands: { agree: handsAgree ?? 0, disagree: handsDisagree ?? 0, noOpinion: handsNoOpinion ?? 0 },
});

const questionOf = (rows: readonly ItemRow[]): ClusterQuestion[] =>
  rows.slice(0, 1).map(({ section, movement, headName, caseIds }) => ({
    ...{ section, movement, headName, caseIds },
    counts: rows.flatMap(({ count }) => (count ? [countOf(count)] : [])),
  }));

/** In the order of the first cluster, and at last the show of hands on the whole. */
export async function clusterQuestions(tx: Tx, groupId: string): Promise<ClusterQuestion[]> {
  const rows = await query<ItemRow>(tx, ITEMS, [groupId]);
  const closings = await query<{ count: CountRow }>(tx, CLOSINGS, [groupId]);
  const asked = [...Map.groupBy(rows, ({ caseIds }) => questionKey(caseIds)).values()].flatMap(questionOf);
  const closing = { section: null, movement: null, headName: null, caseIds: [] };
  return [...asked, { ...closing, counts: closings.map(({ count }) => countOf(count)) }];
}

const MEETING = `
  INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, state, agenda_seed, stage_kind, started_at,
                       sealed_at, cluster_group_id)
  SELECT $1, $2, $3, $4, $5, CASE WHEN bool_and(kind = 'PAPER') THEN 'PAPER' ELSE 'LIVE' END, 'SEALED', $6, 'ENDED',
         min(started_at), $7, $8
    FROM meeting WHERE cluster_group_id = $8 AND cluster_no IS NOT NULL`;

const MOTION = `
  INSERT INTO motion (id, meeting_id, item_id, purpose, state, share_numerator, share_denominator, share_comparison,
                      rule_source, base, hand_base, phone_base, paper_base, closed_at, hands_agree, hands_disagree,
                      hands_no_opinion, agree, disagree, no_opinion, agreed)
  VALUES ($1, $2, $3, $4, 'CLOSED', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)`;

async function writeItem(tx: Tx, meetingId: string, position: number, of: MergedQuestion): Promise<void> {
  const values = [
    of.itemId,
    meetingId,
    position,
    of.section,
    of.movement,
    of.agreed ? 'AGREED' : 'NOT_AGREED',
  ];
  await query(
    tx,
    `INSERT INTO agenda_item (id, meeting_id, position, section, movement, state) VALUES ($1, $2, $3, $4, $5, $6)`,
    values,
  );
  await query(
    tx,
    `INSERT INTO agenda_item_case (item_id, case_id, meeting_id) SELECT $1, unnest($2::uuid[]), $3`,
    [of.itemId, of.caseIds, meetingId],
  );
}

/** The sums as one sealed meeting: nobody attends it, it holds what all sittings said together. */
export const writeMerged: ClusterStore['writeMerged'] = async (
  tx,
  { id, code, agendaSeed, group, questions, at },
) => {
  const { roundId, villageId, communeId, share, ruleSource } = group;
  await query(tx, MEETING, [id, code, roundId, villageId, communeId, agendaSeed, at, group.id]);
  for (const [index, of] of questions.entries()) {
    if (of.itemId !== null) await writeItem(tx, id, index + 1, of);
    // sheets in one cluster and hands in another are no secret ballot of the village
    const paperBase = of.paperBase === of.base ? of.base : 0;
    await query(tx, MOTION, [
      ...[of.motionId, id, of.itemId, of.itemId === null ? 'CLOSING' : 'ITEM'],
      ...[share.numerator, share.denominator, share.comparison, ruleSource],
      ...[of.base, of.base - of.phoneBase - paperBase, of.phoneBase, paperBase, at],
      ...[of.hands.agree, of.hands.disagree, of.hands.noOpinion],
      ...[of.agree, of.disagree, of.noOpinion, of.agreed],
    ]);
  }
};
