import type { Tx } from '../../../kernel/ports.ts';
import { readingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type { MeetingOfPacket, PacketReader } from '../app/print-packet.ts';
import type { PacketFacts, PacketHead, PacketHousehold, PacketItem } from '../domain/packet.ts';

const MEETING = `
  SELECT meeting.id, meeting.round_id AS "roundId", meeting.state, village.path AS "areaPath"
    FROM meeting JOIN area village ON village.id = meeting.village_id WHERE meeting.id = $1`;

const ABOUT = `
  SELECT meeting.id, meeting.code, meeting.village_id AS "villageId", round.name AS "roundName", round.year, village.full_name AS "villageName",
         commune.full_name AS "communeName", commune.name AS "communeShort",
         (SELECT full_name FROM area WHERE id = commune.path[1]) AS "provinceName", meeting.place,
         meeting.chair_name AS "chairName",
         to_char(meeting.planned_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "plannedAt"
    FROM meeting
    JOIN round ON round.id = meeting.round_id
    JOIN area village ON village.id = meeting.village_id
    JOIN area commune ON commune.id = meeting.commune_id
   WHERE meeting.id = $1`;

/** Heads of the roll; a head who also stands among the members lends the year of birth. */
const HEADS = `
  SELECT household.head_name AS name, household.to_name AS "toName", household.code, self.birth_year AS "birthYear",
         invitation.number
    FROM household
    LEFT JOIN LATERAL (
      SELECT member.birth_year FROM member
       WHERE member.household_id = household.id AND member.search_key = household.search_key
         AND member.ended_on IS NULL
       ORDER BY member.birth_year NULLS LAST, member.id LIMIT 1
    ) self ON true
    LEFT JOIN meeting_invitation invitation
      ON invitation.meeting_id = $2 AND invitation.person_key = 'head:' || household.id
   WHERE household.village_id = $1 AND household.ended_on IS NULL`;

/** What the wall shows, of what is still to be decided. */
const ITEMS = `
  SELECT item.id, item.position, item.section, item.movement, household.head_name AS "headName",
         household.to_name AS "toName", review_case.start_class AS "startClass",
         review_case.scored_class AS "scoredClass", review_case.b1, review_case.b1_line AS "b1Line",
         cardinality(review_case.deprived) AS "deprivedCount"
    FROM agenda_item item
    JOIN agenda_item_case placed ON placed.item_id = item.id
    JOIN review_case ON review_case.id = placed.case_id
    JOIN household ON household.id = review_case.household_id
   WHERE item.meeting_id = $1 AND item.state IN ('PENDING', 'OPEN')
   ORDER BY item.position, household.code, review_case.id`;

type ItemRow = Omit<PacketItem, 'households'> & PacketHousehold & { readonly id: string };

const householdOf = (row: ItemRow): PacketHousehold => ({
  ...{ headName: row.headName, toName: row.toName, startClass: row.startClass },
  ...{ scoredClass: row.scoredClass, b1: row.b1, b1Line: row.b1Line, deprivedCount: row.deprivedCount },
});

async function items(tx: Tx, meetingId: string): Promise<PacketItem[]> {
  const rows = await query<ItemRow>(tx, ITEMS, [meetingId]);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((members) => {
    const [head] = members;
    if (!head) return [];
    const { position, section, movement } = head;
    return [{ position, section, movement, households: members.map(householdOf) }];
  });
}

/** By tổ, then by number of the household: as people sit and as they are called. */
const inOrder = (heads: readonly (PacketHead & { code: string | null })[]): PacketHead[] =>
  [...heads]
    .sort((a, b) =>
      readingOrder(
        `${a.toName ?? ''}|${a.code ?? ''}|${a.name}`,
        `${b.toName ?? ''}|${b.code ?? ''}|${b.name}`,
      ),
    )
    .map(({ name, toName, birthYear, number }) => ({ name, toName, birthYear, number }));

const headsOf = async (tx: Tx, villageId: string, meetingId: string | null): Promise<PacketHead[]> =>
  inOrder(await query<PacketHead & { code: string | null }>(tx, HEADS, [villageId, meetingId]));

async function facts(tx: Tx, meetingId: string): Promise<PacketFacts> {
  const [found] = await query<PacketFacts['meeting'] & { villageId: string }>(tx, ABOUT, [meetingId]);
  if (!found) throw new Error(`no meeting ${meetingId}`);
  const { villageId, ...meeting } = found;
  return { meeting, heads: await headsOf(tx, villageId, meetingId), items: await items(tx, meetingId) };
}

/** Gói họp, from Postgres; a fixed number of statements. */
export const packetReader: PacketReader = {
  meeting: async (tx, meetingId) => (await query<MeetingOfPacket>(tx, MEETING, [meetingId]))[0] ?? null,
  facts,
};

const PREPARED = `
  SELECT id FROM meeting WHERE round_id = $1 AND village_id = $2 AND state = 'PREPARED' AND kind <> 'REHEARSAL'
   ORDER BY planned_at DESC NULLS LAST, id LIMIT 1`;
const VILLAGE = `
  SELECT round.name AS "roundName", round.year, village.full_name AS "villageName", commune.full_name AS "communeName",
         commune.name AS "communeShort", (SELECT full_name FROM area WHERE id = commune.path[1]) AS "provinceName"
    FROM round JOIN area village ON village.id = $2 JOIN area commune ON commune.id = village.parent_id
   WHERE round.id = $1`;

/** The same for a village, with its next meeting if one is prepared; without one its day, place and agenda are open. */
export async function villagePacket(tx: Tx, roundId: string, villageId: string): Promise<PacketFacts> {
  const [next] = await query<{ id: string }>(tx, PREPARED, [roundId, villageId]);
  if (next) return facts(tx, next.id);
  const [names] = await query<PacketFacts['meeting']>(tx, VILLAGE, [roundId, villageId]);
  if (!names) throw new Error(`no village ${villageId}`);
  const open = { id: '', code: '', place: null, chairName: null, plannedAt: null };
  return { meeting: { ...names, ...open }, heads: await headsOf(tx, villageId, null), items: [] };
}
