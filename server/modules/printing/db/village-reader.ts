import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type { ScoreTableStore } from '../../assessments/index.ts';
import { villagePacket } from '../../packets/index.ts';
import type { RulePackStore } from '../../rounds/index.ts';
import {
  OTHER_PAPERS,
  type ListedHousehold,
  type OtherPapers,
  type VillageFacts,
  type VillageReader,
} from '../app/ports.ts';
import type { PrintPaper } from '../app/printing-store.ts';

type Place = Omit<VillageFacts, 'pack' | 'scoreTable' | 'listed' | 'packet' | 'others'> & {
  readonly areaPath: readonly string[];
  readonly packId: string;
  readonly packVersion: number;
};

const PLACE = `
  SELECT r.id AS "roundId", c.id AS "communeId", v.id AS "villageId", r.name AS "roundName", r.year,
         v.full_name AS "villageName", c.full_name AS "communeName", part.area_kind AS "areaKind", v.path AS "areaPath",
         (SELECT full_name FROM area WHERE id = v.path[1]) AS "provinceName", r.rule_pack_id AS "packId",
         r.rule_pack_version AS "packVersion"
  FROM round r JOIN area v ON v.id = $2 JOIN area c ON c.id = v.parent_id
  JOIN round_commune part ON part.round_id = r.id AND part.commune_id = c.id
  WHERE r.id = $1`;

/** Phụ lục I: by tổ, then by household code; struck ones left out. */
const LISTED = `
  SELECT h.head_name AS "headName", h.code, h.to_name AS "toName", coalesce(e.persons, h.size) AS persons,
         e.start_class AS "startClass", e.because
  FROM list_entry e JOIN household h ON h.id = e.household_id
  WHERE e.round_id = $1 AND e.village_id = $2 AND e.state <> 'STRUCK'
  ORDER BY h.code NULLS LAST, e.id`;

async function othersOf(
  others: OtherPapers,
  tx: Tx,
  { roundId, communeId, villageId }: Place,
  papers: readonly PrintPaper[],
): Promise<VillageFacts['others']> {
  const found: Record<string, VillageFacts['others'][keyof VillageFacts['others']]> = {};
  for (const kind of OTHER_PAPERS.filter((one) => papers.includes(one)))
    found[kind] = await others[kind](tx, { roundId, communeId, villageId });
  return found;
}

/** Everything of one village, in a fixed number of statements. */
export const createVillageReader = (parts: {
  readonly packs: RulePackStore;
  readonly scoreTables: ScoreTableStore;
  readonly others: OtherPapers;
}): VillageReader => ({
  facts: async (tx: Tx, roundId, villageId, papers) => {
    const [place] = await query<Place>(tx, PLACE, [roundId, villageId]);
    const stored = place && (await parts.packs.find(tx, place.packId, place.packVersion));
    if (!place || !stored) throw new Error(`a packet without its village: ${villageId}`);
    const { areaPath, packId: _, packVersion: __, ...names } = place;
    return {
      ...names,
      pack: stored.pack,
      scoreTable: await parts.scoreTables.inUse(tx, areaPath, place.year),
      listed: inReadingOrder(
        await query<ListedHousehold>(tx, LISTED, [roundId, villageId]),
        ({ toName }) => toName ?? '\uffff',
      ),
      packet: await villagePacket(tx, roundId, villageId),
      others: await othersOf(parts.others, tx, place, papers),
    };
  },
});
