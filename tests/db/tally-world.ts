import { randomUUID } from 'node:crypto';
import type { HouseholdClass } from '../../server/kernel/classes.ts';
import type { TestDatabase } from '../testkit/database.ts';

type Owner = TestDatabase['owner'];
type Named = { readonly id: string; readonly path: readonly string[] };
export type Village = Named & { readonly communeId: string };

export type NewCase = {
  startClass: HouseholdClass;
  scoredClass?: 'POOR' | 'NEAR_POOR' | 'NOT_POOR';
  cause?: 'NEW' | 'RELAPSE' | 'OTHER';
  persons?: number;
  b1?: number;
  otherOpinionKinds?: string[];
};
export type SeededCase = { readonly id: string; readonly village: Village; readonly of: Required<NewCase> };

/** A district with communes, villages, cases and decided motions, written as the owner: no module takes part. */
export class TallyWorld {
  readonly roundId = randomUUID();
  readonly provinceId = randomUUID();
  readonly districtId = randomUUID();
  #households = 0;

  private constructor(readonly owner: Owner) {}

  static async make(owner: Owner): Promise<TallyWorld> {
    const world = new TallyWorld(owner);
    const { provinceId, districtId, roundId } = world;
    await owner(
      `INSERT INTO area (id, level, kind_name, name, full_name, search_key, parent_id, path) VALUES
       ($1, 'PROVINCE', 'Tỉnh', 'Một', 'Tỉnh Một', 'tinhmot', NULL, ARRAY[$1::uuid]),
       ($2, 'DISTRICT', 'Huyện', 'Hai', 'Huyện Hai', 'huyenhai', $1, ARRAY[$1::uuid, $2::uuid])`,
      [provinceId, districtId],
    );
    await owner(
      `INSERT INTO rule_pack (id, version, scope, body, sha256) VALUES ('vn-2022-2025', 1, 'NATIONAL', '{}', '') ON CONFLICT DO NOTHING`,
    );
    await owner(
      `INSERT INTO round (id, name, year, rule_pack_id, rule_pack_version, area_id, appraisal_tier, appraisal_area_id)
       VALUES ($1, $3, 2023, 'vn-2022-2025', 1, $2, 'DISTRICT', $2)`,
      [roundId, districtId, `Rà soát ${roundId.slice(0, 8)}`],
    );
    return world;
  }

  async #area(level: string, kind: string, name: string, parent: Named): Promise<Named> {
    const id = randomUUID();
    const path = [...parent.path, id];
    const fullName = `${kind} ${name}`;
    const key = fullName
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    await this.owner(
      `INSERT INTO area (id, level, kind_name, name, full_name, search_key, area_kind, parent_id, path)
       VALUES ($1, $2, $3, $4, $5, $6, 'RURAL', $7, $8::uuid[])`,
      [id, level, kind, name, fullName, key, parent.id, path],
    );
    return { id, path };
  }

  async commune(name: string): Promise<Named> {
    const district = { id: this.districtId, path: [this.provinceId, this.districtId] };
    const commune = await this.#area('COMMUNE', 'Xã', name, district);
    await this.owner(`INSERT INTO round_commune (round_id, commune_id, area_kind) VALUES ($1, $2, 'RURAL')`, [
      this.roundId,
      commune.id,
    ]);
    return commune;
  }

  async village(commune: Named, name: string): Promise<Village> {
    return { ...(await this.#area('VILLAGE', 'Ấp', name, commune)), communeId: commune.id };
  }

  async case(village: Village, of: NewCase): Promise<SeededCase> {
    const full: Required<NewCase> = {
      scoredClass: 'NOT_POOR',
      cause: 'NEW',
      persons: 4,
      b1: 145,
      otherOpinionKinds: [],
      ...of,
    };
    const [id, householdId] = [randomUUID(), randomUUID()];
    this.#households += 1;
    const code = String(this.#households).padStart(4, '0');
    await this.owner(
      `INSERT INTO household (id, commune_id, village_id, code, head_name, search_key, to_name, size)
       VALUES ($1, $2, $3, $4::text, 'Hộ ' || $4::text, 'ho' || $4::text, 'Tổ 1', 4)`,
      [householdId, village.communeId, village.id, code],
    );
    await this.owner(
      `INSERT INTO review_case (id, round_id, household_id, commune_id, village_id, start_class, listed_because, b1, b2,
         deprived, scored_class, b1_line, distance_to_line, near_line, persons, movement_cause, other_opinion_kinds)
       VALUES ($1, $2, $3, $4, $5, $6, 'MANAGED', $7::int, 30, '{1,4,9}', $8, 140, $7::int - 140, false, $9, $10, $11)`,
      [
        id,
        this.roundId,
        householdId,
        village.communeId,
        village.id,
        full.startClass,
        full.b1,
        full.scoredClass,
        full.persons,
        full.cause,
        full.otherOpinionKinds,
      ],
    );
    return { id, village, of: full };
  }

  async meeting(village: Village, kind = 'LIVE', state = 'SEALED'): Promise<string> {
    const id = randomUUID();
    await this.owner(
      `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, state, agenda_seed, started_at, sealed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'seed', now(), CASE WHEN $7 = 'SEALED' THEN now() END)`,
      [id, id.slice(0, 6), this.roundId, village.id, village.communeId, kind, state],
    );
    return id;
  }

  /** A closed motion of one meeting over these cases; 10 of 20 agree, or 9 of 20. */
  async decide(
    meetingId: string,
    cases: readonly SeededCase[],
    agreed: boolean,
    rehearsal = false,
  ): Promise<string> {
    const [itemId, motionId] = [randomUUID(), randomUUID()];
    await this.owner(
      `INSERT INTO agenda_item (id, meeting_id, position, section, state)
       SELECT $1, $2, coalesce(max(position), 0) + 1, 'ONE_BY_ONE', $3 FROM agenda_item WHERE meeting_id = $2`,
      [itemId, meetingId, agreed ? 'AGREED' : 'NOT_AGREED'],
    );
    await this.owner(
      `INSERT INTO motion (id, meeting_id, item_id, purpose, state, share_numerator, share_denominator, share_comparison,
         rule_source, base, hand_base, phone_base, closed_at, agree, disagree, no_opinion, agreed)
       VALUES ($1, $2, $3, 'ITEM', 'CLOSED', 1, 2, '>=', 'QĐ 24/2021', 20, 17, 3, now(), $4, 20 - $4, 0, $5)`,
      [motionId, meetingId, itemId, agreed ? 10 : 9, agreed],
    );
    for (const { id, village, of } of cases) {
      await this.owner(
        `INSERT INTO decision (motion_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class,
           movement_cause, persons, rehearsal)
         VALUES ($1, $2, $3, $4, $5, CASE WHEN $6 THEN 'AGREED' ELSE 'NOT_AGREED' END, $7, $8, $9, $10, $11)`,
        [
          motionId,
          id,
          this.roundId,
          village.communeId,
          village.id,
          agreed,
          of.startClass,
          agreed ? of.scoredClass : null,
          of.cause,
          of.persons,
          rehearsal,
        ],
      );
      if (!rehearsal)
        await this.owner(
          `UPDATE review_case SET state = CASE WHEN $2 THEN 'AGREED' ELSE 'RE_REVIEW' END, end_class = $3 WHERE id = $1`,
          [id, agreed, agreed ? of.scoredClass : null],
        );
    }
    return motionId;
  }

  /** Step 4 is over: the list of the village hung and was taken down, as before lists were kept. */
  async posted(village: Village): Promise<void> {
    const id = randomUUID();
    await this.owner(
      `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by)
       VALUES ($1, $2, $3, $4, 1, '{Nhà văn hóa}', '2023-10-05', $5, 'test')`,
      [id, this.roundId, village.communeId, village.id, id.slice(0, 12)],
    );
    await this.owner(
      `INSERT INTO posting_end (posting_id, ended_on, ended_by) VALUES ($1, '2023-10-10', 'test')`,
      [id],
    );
  }

  /** A row of a workbook that waits to be mended; without a village it holds back the whole commune. */
  async rowToMend(communeId: string, village: Village | null): Promise<string> {
    const [batchId, rowId] = [randomUUID(), randomUUID()];
    await this.owner(
      `INSERT INTO import_batch (id, round_id, commune_id, file_name, file_sha256, counts, confirmed_by)
       VALUES ($1, $2, $3, 'x.xlsx', $4, '{}', 'test')`,
      [batchId, this.roundId, communeId, batchId],
    );
    await this.owner(
      `INSERT INTO import_row (id, batch_id, round_id, commune_id, village_id, row_no, fate, cells)
       VALUES ($1, $2, $3, $4, $5, 7, 'TO_MEND', '{}')`,
      [rowId, batchId, this.roundId, communeId, village?.id ?? null],
    );
    return rowId;
  }
}
