import { randomUUID } from 'node:crypto';

type Owner = <Row = Record<string, unknown>>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

export type ManyCases = {
  readonly roundId: string;
  /** A district of the province, with communes of its own. */
  readonly districtId: string;
  readonly provinceId: string;
  readonly communes: number;
  readonly villagesPerCommune: number;
  readonly casesPerVillage: number;
};

/** A province and a round for `manyCases`. */
export async function makeProvince(owner: Owner): Promise<{ provinceId: string; roundId: string }> {
  const [provinceId, roundId] = [randomUUID(), randomUUID()];
  await owner(
    `INSERT INTO area (id, level, kind_name, name, full_name, search_key, path)
     VALUES ($1, 'PROVINCE', 'Tỉnh', 'Nhiều', 'Tỉnh Nhiều', 'tinhnhieu', ARRAY[$1::uuid])`,
    [provinceId],
  );
  await owner(
    `INSERT INTO rule_pack (id, version, scope, body, sha256) VALUES ('vn-2022-2025', 1, 'NATIONAL', '{}', '') ON CONFLICT DO NOTHING`,
  );
  await owner(
    `INSERT INTO round (id, name, year, rule_pack_id, rule_pack_version, area_id, appraisal_tier)
     VALUES ($1, 'Nhiều hộ', 2023, 'vn-2022-2025', 1, $2, 'DISTRICT')`,
    [roundId, provinceId],
  );
  return { provinceId, roundId };
}

/** Units below, by name and number. */
const AREAS = (level: string, kind: string, parents: string, count: string) => `
  INSERT INTO area (id, level, kind_name, name, full_name, search_key, area_kind, parent_id, path)
  SELECT u.id, '${level}', '${kind}', u.n::text, '${kind} ' || p.name || '.' || u.n, 'x' || p.name || u.n, 'RURAL', p.id, p.path || u.id
  FROM area p CROSS JOIN LATERAL (SELECT gen_random_uuid() AS id, n FROM generate_series(1, ${count}) n WHERE p.id IS NOT NULL) u
  WHERE ${parents}`;

/**
 * A district whose communes have met, decided and reported: households, cases, one meeting and motion a village, decisions,
 * cases of the queue as a refresh would have written them, and the lines of the tally. By a few statements, however many.
 */
export async function manyCases(owner: Owner, of: ManyCases): Promise<void> {
  const { roundId, districtId, provinceId, communes, villagesPerCommune, casesPerVillage } = of;
  const [round, district, province] = [
    `'${roundId}'::uuid`,
    `'${districtId}'::uuid`,
    `'${provinceId}'::uuid`,
  ];
  const communesOf = `SELECT id FROM area WHERE level = 'COMMUNE' AND parent_id = ${district}`;
  await owner(
    `INSERT INTO area (id, level, kind_name, name, full_name, search_key, parent_id, path)
     SELECT ${district}, 'DISTRICT', 'Huyện', n, 'Huyện ' || n, 'huyen' || n, ${province}, ARRAY[${province}, ${district}]
     FROM (SELECT count(*)::text AS n FROM area WHERE level = 'DISTRICT') counted`,
  );
  await owner(AREAS('COMMUNE', 'Xã', `p.id = ${district}`, String(communes)));
  await owner(
    AREAS('VILLAGE', 'Thôn', `p.parent_id = ${district} AND p.level = 'COMMUNE'`, String(villagesPerCommune)),
  );
  await owner(
    `INSERT INTO round_commune (round_id, commune_id, area_kind) SELECT ${round}, id, 'RURAL' FROM area
     WHERE level = 'COMMUNE' AND parent_id = ${district}`,
  );
  await owner(
    `INSERT INTO household (id, commune_id, village_id, code, head_name, search_key, to_name, size)
     SELECT gen_random_uuid(), v.parent_id, v.id, lpad((v.name::int * 1000 + n)::text, 6, '0'), 'Hộ ' || n, 'ho' || n, 'Tổ 1', 4
     FROM area v CROSS JOIN generate_series(1, ${casesPerVillage}) n
     WHERE v.level = 'VILLAGE' AND v.parent_id IN (${communesOf})`,
  );
  // alternately poor and near-poor; every third stays, the others leave
  await owner(
    `INSERT INTO review_case (id, round_id, household_id, commune_id, village_id, start_class, listed_because, b1, b2, deprived,
       scored_class, b1_line, distance_to_line, near_line, persons, movement_cause, other_opinion_kinds, state, end_class)
     SELECT gen_random_uuid(), ${round}, h.id, h.commune_id, h.village_id, s.start_class, 'MANAGED', 140 + s.d, 30, '{1,4,9}',
            s.end_class, 140, s.d, abs(s.d) <= 5, 4, 'NEW', CASE WHEN s.n % 7 = 0 THEN '{OPINION}' ELSE '{}' END::text[],
            'AGREED', s.end_class
     FROM household h CROSS JOIN LATERAL (SELECT h.code::int AS n, h.code::int % 61 - 30 AS d,
            CASE WHEN h.code::int % 2 = 0 THEN 'POOR' ELSE 'NEAR_POOR' END AS start_class,
            CASE WHEN h.code::int % 3 > 0 THEN 'NOT_POOR' WHEN h.code::int % 2 = 0 THEN 'POOR' ELSE 'NEAR_POOR' END AS end_class) s
     WHERE h.commune_id IN (${communesOf})`,
  );
  await owner(
    `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, state, agenda_seed, started_at, sealed_at)
     SELECT gen_random_uuid(), lpad(to_hex((SELECT count(*) FROM meeting) + row_number() OVER ()), 6, '0'), ${round}, v.id,
            v.parent_id, 'LIVE', 'SEALED', 'seed', now(), now()
     FROM area v WHERE v.level = 'VILLAGE' AND v.parent_id IN (${communesOf})`,
  );
  await owner(
    `INSERT INTO agenda_item (id, meeting_id, position, section, state)
     SELECT gen_random_uuid(), m.id, 1, 'ONE_BY_ONE', 'AGREED' FROM meeting m WHERE m.commune_id IN (${communesOf})`,
  );
  await owner(
    `INSERT INTO motion (id, meeting_id, item_id, purpose, state, share_numerator, share_denominator, share_comparison, rule_source,
       base, hand_base, phone_base, closed_at, agree, disagree, no_opinion, agreed)
     SELECT gen_random_uuid(), m.id, i.id, 'ITEM', 'CLOSED', 1, 2, '>=', 'QĐ 24/2021', 40, 40, 0, now(), 30, 8, 2, true
     FROM meeting m JOIN agenda_item i ON i.meeting_id = m.id WHERE m.commune_id IN (${communesOf})`,
  );
  await owner(
    `INSERT INTO decision (motion_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class, movement_cause,
       persons, rehearsal)
     SELECT mo.id, c.id, ${round}, c.commune_id, c.village_id, 'AGREED', c.start_class, c.end_class, 'NEW', 4, false
     FROM review_case c JOIN meeting m ON m.village_id = c.village_id AND m.round_id = c.round_id JOIN motion mo ON mo.meeting_id = m.id
     WHERE c.round_id = ${round} AND c.commune_id IN (${communesOf})`,
  );
  await owner(
    `INSERT INTO appraisal_case (id, case_id, round_id, commune_id, village_id, appraisal_area_id, state, decision_seq, motion_id,
       start_class, end_class, movement, outcome, distance_to_line, other_opinion_kinds, decided_at, sort_key, risk_band,
       risk_parts, risk_values, asked_on, due_on, draw_key)
     SELECT gen_random_uuid(), c.id, ${round}, c.commune_id, c.village_id, ${district}, 'READY', d.seq, d.motion_id, c.start_class,
            c.end_class, CASE WHEN c.end_class = c.start_class THEN 'UNCHANGED'
                              WHEN c.start_class = 'POOR' THEN 'ESCAPED_POVERTY' ELSE 'ESCAPED_NEAR_POVERTY' END,
            'AGREED', c.distance_to_line, c.other_opinion_kinds, d.decided_at, v.search_key || ' ' || h.code,
            CASE WHEN c.near_line AND h.code::int % 7 = 0 THEN 'HIGH' WHEN c.near_line THEN 'MIDDLE' ELSE 'LOW' END,
            CASE WHEN c.near_line THEN '{NEAR_LINE}' ELSE '{}' END::text[],
            CASE WHEN c.near_line THEN jsonb_build_object('NEAR_LINE', c.distance_to_line) ELSE '{}' END,
            date '2023-10-01', date '2023-10-10' + h.code::int % 5, md5(c.id::text)
     FROM review_case c JOIN household h ON h.id = c.household_id JOIN area v ON v.id = c.village_id
     JOIN decision d ON d.case_id = c.id WHERE c.round_id = ${round} AND c.commune_id IN (${communesOf})`,
  );
  await owner(
    `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
     SELECT gen_random_uuid(), ${round}, id, 1, '{}', repeat('0', 64), 'test' FROM area WHERE level = 'COMMUNE' AND parent_id = ${district}`,
  );
  await owner(
    `INSERT INTO tally_line (round_id, commune_id, village_id, class, unit, c1, c2, c3, c4, c5, c6, c7, c8, c9, unsettled)
     SELECT ${round}, c.commune_id, c.village_id, k.class, u.unit, u.times * count(*) FILTER (WHERE c.start_class = k.class), 0,
            u.times * count(*) FILTER (WHERE c.start_class = k.class AND c.end_class <> k.class), 0, 0, 0, 0, 0,
            u.times * count(*) FILTER (WHERE c.end_class = k.class), 0
     FROM review_case c CROSS JOIN (VALUES ('POOR'), ('NEAR_POOR')) k (class) CROSS JOIN (VALUES ('HOUSEHOLDS', 1), ('PERSONS', 4)) u (unit, times)
     WHERE c.round_id = ${round} AND c.commune_id IN (${communesOf}) GROUP BY c.commune_id, c.village_id, k.class, u.unit, u.times`,
  );
}
