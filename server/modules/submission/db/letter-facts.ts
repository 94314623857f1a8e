import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { LetterFacts } from '../app/make-files.ts';
import type { CommuneKey } from '../app/submission-store.ts';

const FACTS = `
  SELECT commune.full_name AS "communeName", commune.name AS "communeShort", round.year, round.name AS "roundName",
    (SELECT array_agg(a.full_name ORDER BY array_position(commune.path, a.id)) FROM area a
      WHERE a.id = ANY (commune.path) AND a.id <> commune.id) AS above,
    coalesce((SELECT a.full_name FROM area a WHERE a.id = round.appraisal_area_id),
             (SELECT a.full_name FROM area a WHERE a.id = ANY (commune.path) AND a.level = round.appraisal_tier), '') AS "tierName",
    pack.body AS pack,
    (SELECT count(DISTINCT coalesce(m.cluster_group_id, m.id))::int FROM meeting m
      WHERE m.round_id = $1 AND m.commune_id = $2 AND m.kind <> 'REHEARSAL' AND m.state = 'SEALED') AS meetings,
    (SELECT count(DISTINCT p.village_id)::int FROM posting p WHERE p.round_id = $1 AND p.commune_id = $2) AS postings,
    (SELECT count(*)::int FROM complaint k
      WHERE k.round_id = $1 AND k.commune_id = $2 AND k.kind = 'COMPLAINT') AS complaints
  FROM round_commune part JOIN round ON round.id = part.round_id JOIN area commune ON commune.id = part.commune_id
  JOIN rule_pack pack ON pack.id = round.rule_pack_id AND pack.version = round.rule_pack_version
  WHERE part.round_id = $1 AND part.commune_id = $2`;

const VILLAGES = `
  SELECT DISTINCT v.id, v.full_name AS "fullName", v.search_key FROM area v JOIN submission_case s ON s.village_id = v.id
  WHERE s.round_id = $1 AND s.commune_id = $2 ORDER BY v.search_key, v.id`;

type Pack = {
  readonly legalTexts?: readonly string[];
  readonly indicators?: readonly {
    readonly number: number;
    readonly name: { readonly value: { readonly vi: string } };
  }[];
};

export async function letterFacts(tx: Tx, { roundId, communeId }: CommuneKey): Promise<LetterFacts> {
  type Row = Omit<LetterFacts, 'villages' | 'legal' | 'indicators'> & { pack: Pack };
  const [row] = await query<Row>(tx, FACTS, [roundId, communeId]);
  if (!row) throw new Error('the letter of a commune that is not in the round');
  const { pack, ...facts } = row;
  const villages = await query<LetterFacts['villages'][number]>(tx, VILLAGES, [roundId, communeId]);
  const indicators = (pack.indicators ?? []).map(({ number, name }) => ({ number, name: name.value.vi }));
  return { ...facts, above: facts.above ?? [], villages, indicators, legal: pack.legalTexts ?? [] };
}
