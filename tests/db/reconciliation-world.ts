import { randomUUID } from 'node:crypto';
import type { Actor } from '../../server/kernel/actor.ts';
import { createAreasModule } from '../../server/modules/areas/module.ts';
import { createHouseholdsModule } from '../../server/modules/households/module.ts';
import { differencesOf } from '../../server/modules/meetings/app/view-reconciliation.ts';
import { deskReader } from '../../server/modules/meetings/db/desk-reader.ts';
import { minutesStore } from '../../server/modules/minutes/db/minutes-store.ts';
import type {
  DiscrepancyKind,
  JudgedDiscrepancy,
  WayOut,
} from '../../server/modules/reconciliation/index.ts';
import { createReconciliationModule } from '../../server/modules/reconciliation/module.ts';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import type { TestDatabase } from '../testkit/database.ts';
import { account } from './round-world.ts';
import { TallyWorld, type SeededCase, type Village } from './tally-world.ts';

type Question = {
  hands?: readonly [number, number, number];
  phones?: number;
  paper?: number;
  households?: readonly SeededCase[];
};

/** A commune of two villages whose facts are written by the owner, and the reconciliation that looks at them. */
export class ReconciliationWorld {
  readonly module;
  readonly key;
  readonly officer: Actor;

  private constructor(
    readonly db: TestDatabase,
    readonly world: TallyWorld,
    readonly communeId: string,
    readonly one: Village,
    readonly two: Village,
  ) {
    const { unitOfWork } = db;
    const areas = createAreasModule({ unitOfWork });
    this.module = createReconciliationModule({
      ...{ unitOfWork, tallies, lineages: areas.lineages, areaLoader: areas.areaLoader },
      households: createHouseholdsModule({ unitOfWork, ...areas }).households,
      minutesStates: minutesStore.states,
      differencesOf: differencesOf({ desks: deskReader }),
    });
    this.key = { roundId: world.roundId, communeId };
    this.officer = account('COMMUNE_OFFICER', communeId);
  }

  static async make(db: TestDatabase): Promise<ReconciliationWorld> {
    const world = await TallyWorld.make(db.owner);
    const commune = await world.commune('Bình Mỹ');
    const [one, two] = [await world.village(commune, '1'), await world.village(commune, '2')];
    return new ReconciliationWorld(db, world, commune.id, one, two);
  }

  recompute = (): Promise<void> =>
    recomputeTally({ unitOfWork: this.db.unitOfWork, tallies, changed: () => undefined })(this.key);

  async all(): Promise<readonly JudgedDiscrepancy[]> {
    const seen = await this.module.reconciliationDoors.view.ofCommune(this.officer, this.key);
    if (!seen) throw new Error('not seen');
    return seen.discrepancies;
  }
  of = async (kind: DiscrepancyKind): Promise<JudgedDiscrepancy[]> =>
    (await this.all()).filter((found) => found.kind === kind);

  blocking = () => this.db.unitOfWork.snapshot((tx) => this.module.blockingDiscrepancies(tx, this.key));

  answer(
    found: readonly JudgedDiscrepancy[],
    wayOut: WayOut,
    { reason = 'Đã kiểm tra tại thôn', actor = this.officer, commandId = randomUUID() as string } = {},
  ) {
    const items = found.map(({ key, entries }) => ({ key, version: entries.length }));
    const command = { commandId, ...this.key, items, wayOut, reason };
    return this.module.reconciliationDoors.resolve(actor, command);
  }

  /** A closed question of a meeting, as the hall left it; people of the base are not written down. */
  async question(
    meetingId: string,
    { hands = [17, 0, 0], phones = 0, paper = 0, households = [] }: Question,
  ) {
    const [itemId, motionId] = [randomUUID(), randomUUID()];
    const byHand = paper > 0 ? 0 : 17;
    const base = byHand + phones + paper;
    await this.db.owner(
      `INSERT INTO agenda_item (id, meeting_id, position, section, state)
       SELECT $1, $2, coalesce(max(position), 0) + 1, 'ONE_BY_ONE', 'AGREED' FROM agenda_item WHERE meeting_id = $2`,
      [itemId, meetingId],
    );
    for (const { id } of households)
      await this.db.owner(`INSERT INTO agenda_item_case (item_id, case_id, meeting_id) VALUES ($1, $2, $3)`, [
        ...[itemId, id, meetingId],
      ]);
    const [agree, disagree, none] = paper > 0 ? [null, null, null] : hands;
    await this.db.owner(
      `INSERT INTO motion (id, meeting_id, item_id, purpose, state, share_numerator, share_denominator, share_comparison,
         rule_source, base, hand_base, phone_base, paper_base, closed_at, hands_agree, hands_disagree, hands_no_opinion,
         agree, disagree, no_opinion, agreed)
       VALUES ($1, $2, $3, 'ITEM', 'CLOSED', 1, 2, '>=', 'QĐ 24/2021', $4, $5, $6, $7, now(), $8, $9, $10, $4, 0, 0, true)`,
      [motionId, meetingId, itemId, base, byHand, phones, paper, agree, disagree, none],
    );
    // everybody of the base came, and was there
    for (let person = 0; person < base; person += 1) {
      const id = randomUUID();
      await this.db.owner(
        `INSERT INTO attendee (id, meeting_id, person_key, name, search_key, role, counts, channel, checked_in_at)
         VALUES ($1, $2, $3, 'Người dự', 'nguoidu', 'HOUSEHOLD_REPRESENTATIVE', true, 'HAND', now() - interval '1 hour')`,
        [id, meetingId, `named:${id}`],
      );
      await this.db.owner(
        `INSERT INTO attendance_event (id, meeting_id, attendee_id, kind, at) VALUES ($1, $2, $3, 'IN', now() - interval '1 hour')`,
        [randomUUID(), meetingId, id],
      );
      const channel = paper > 0 ? 'PAPER' : person < byHand ? 'HAND' : 'PHONE';
      await this.db.owner(`INSERT INTO elector (motion_id, attendee_id, channel) VALUES ($1, $2, $3)`, [
        ...[motionId, id, channel],
      ]);
    }
    return motionId;
  }

  async member(
    of: SeededCase,
    person: { name: string; birth?: string; idNumber?: string; relation?: string },
  ): Promise<string> {
    const id = randomUUID();
    const key = person.name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd')
      .toLowerCase()
      .replace(/[^a-z]/g, '');
    await this.db.owner(
      `INSERT INTO member (id, household_id, full_name, search_key, relation, birth_date, id_number)
       SELECT $1, household_id, $3, $4, $5, $6, $7 FROM review_case WHERE id = $2`,
      [id, of.id, person.name, key, person.relation ?? 'Con', person.birth ?? null, person.idNumber ?? null],
    );
    return id;
  }

  /** The round of the year before ended with these numbers of poor households in a village. */
  async lastRound(village: Village, poor: number): Promise<void> {
    const roundId = randomUUID();
    await this.db.owner(
      `INSERT INTO round (id, name, year, rule_pack_id, rule_pack_version, area_id, appraisal_tier, appraisal_area_id)
       SELECT $1::uuid, 'Rà soát ' || $1::text, year - 1, rule_pack_id, rule_pack_version, area_id, appraisal_tier, appraisal_area_id
       FROM round WHERE id = $2`,
      [roundId, this.key.roundId],
    );
    await this.db.owner(
      `INSERT INTO tally_line (round_id, commune_id, village_id, class, unit, c1, c2, c3, c4, c5, c6, c7, c8, c9, unsettled)
       SELECT $1::uuid, $2::uuid, $3::uuid, class, unit, n, 0, 0, 0, 0, 0, 0, 0, n, 0 FROM (VALUES ('POOR', 'HOUSEHOLDS', $4::int),
         ('POOR', 'PERSONS', $4 * 4), ('NEAR_POOR', 'HOUSEHOLDS', 0), ('NEAR_POOR', 'PERSONS', 0)) of (class, unit, n)`,
      [roundId, this.communeId, village.id, poor],
    );
  }
}
