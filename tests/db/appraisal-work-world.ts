import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { appraisalRepository } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { workDoors } from '../../server/modules/appraisal/work.ts';
import { createAreasModule } from '../../server/modules/areas/module.ts';
import { caseRepository } from '../../server/modules/assessments/db/case-repository.ts';
import { createAssessmentsModule } from '../../server/modules/assessments/module.ts';
import { createCalendarModule } from '../../server/modules/calendar/module.ts';
import { askReCheck } from '../../server/modules/complaints/app/ask-re-check.ts';
import { reCheckRepository } from '../../server/modules/complaints/db/re-check-repository.ts';
import { createHouseholdsModule } from '../../server/modules/households/module.ts';
import { createListsModule } from '../../server/modules/lists/module.ts';
import { createRoundsModule } from '../../server/modules/rounds/module.ts';
import { answerReturn } from '../../server/modules/submission/app/answer-return.ts';
import { reopen } from '../../server/modules/submission/app/reopen.ts';
import { submissionRepository as submissions } from '../../server/modules/submission/db/submission-repository.ts';
import { packData } from '../rules/packs.ts';
import type { TestDatabase } from '../testkit/database.ts';
import { TallyWorld, type NewCase, type SeededCase, type Village } from './tally-world.ts';

export type Official = Extract<Actor, { kind: 'ACCOUNT' }>;
type Commune = { readonly id: string; readonly path: readonly string[] };

/** The use cases of appraisers on a real database, as compose wires them. */
function doorsOf({ unitOfWork }: TestDatabase) {
  const areas = createAreasModule({ unitOfWork });
  const rounds = createRoundsModule({ unitOfWork, ...areas });
  const calendar = createCalendarModule({ unitOfWork, ...areas, ...rounds });
  const households = createHouseholdsModule({ unitOfWork, ...areas });
  const lists = createListsModule({ unitOfWork, ...areas, ...rounds, ...households });
  const assessments = createAssessmentsModule({ unitOfWork, ...areas, ...rounds, ...households, ...lists });
  return workDoors({
    ...{ unitOfWork, ...areas, ...rounds, ...calendar, ...assessments },
    askReCheck: askReCheck({ unitOfWork, cases: caseRepository, reChecks: reCheckRepository }),
    reopen: reopen({ unitOfWork, submissions }),
    relationLoader: { load: () => Promise.resolve([]) },
    readSignedPage: () => Promise.resolve(null),
  });
}

/** A district whose communes have reported, with appraisers. */
export class AppraisalWorkWorld {
  readonly doors: ReturnType<typeof doorsOf>;
  private constructor(
    readonly db: TestDatabase,
    readonly world: TallyWorld,
  ) {
    this.doors = doorsOf(db);
  }

  static async make(db: TestDatabase): Promise<AppraisalWorkWorld> {
    const body = JSON.stringify(packData('vn-2022-2025'));
    await db.owner(
      `INSERT INTO rule_pack (id, version, scope, body, sha256) VALUES ('vn-2022-2025', 1, 'NATIONAL', $1, '') ON CONFLICT DO NOTHING`,
      [body],
    );
    return new AppraisalWorkWorld(db, await TallyWorld.make(db.owner));
  }

  async official(role: Role = 'APPRAISER', name = 'Chuyên viên Một', areaId?: string): Promise<Official> {
    const accountId = randomUUID();
    await this.db.owner(
      `INSERT INTO account (id, login, display_name, password_hash) VALUES ($1, $2, $3, 'x')`,
      [accountId, accountId, name],
    );
    return { kind: 'ACCOUNT', accountId, name, grants: [{ role, areaId: areaId ?? this.world.districtId }] };
  }

  key({ id }: Commune) {
    return { roundId: this.world.roundId, communeId: id };
  }

  /** The relay has told the queue everything. */
  async told(commune: Commune): Promise<void> {
    const { unitOfWork } = this.db;
    const ports = { unitOfWork, appraisals: appraisalRepository, count: this.doors.count };
    await refreshCases({ ...ports, changed: () => undefined })(this.key(commune));
  }

  async report(commune: Commune, by: Official | null = null): Promise<void> {
    const key = this.key(commune);
    await this.db.owner(
      `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
       VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), $3)`,
      [key.roundId, key.communeId, by ? `account:${by.accountId}` : 'test'],
    );
    await this.db.owner(
      `UPDATE round_commune SET frozen_at = now() WHERE round_id = $1 AND commune_id = $2`,
      [key.roundId, key.communeId],
    );
    await this.db.unitOfWork.run(async (tx) => {
      await submissions.freezeCases(tx, key, 'test');
      return { ok: true, value: null };
    });
    await this.told(commune);
  }

  /** A village with agreed cases. */
  async village(commune: Commune, name: string, cases: readonly NewCase[]) {
    const village: Village = await this.world.village(commune, name);
    const seeded: SeededCase[] = [];
    for (const of of cases) seeded.push(await this.world.case(village, of));
    await this.world.decide(await this.world.meeting(village), seeded, true);
    return { village, cases: seeded };
  }

  async idOf(of: SeededCase): Promise<string> {
    const [row] = await this.db.owner<{ id: string }>(`SELECT id FROM appraisal_case WHERE case_id = $1`, [
      of.id,
    ]);
    if (!row) throw new Error('no such case in the queue');
    return row.id;
  }

  async row(of: SeededCase): Promise<Record<string, unknown>> {
    const sql = `SELECT *, to_char(due_on, 'YYYY-MM-DD') AS due FROM appraisal_case WHERE case_id = $1`;
    return (await this.db.owner(sql, [of.id]))[0] ?? {};
  }

  /** The commune mends what was given back and sends it again. */
  async answerReturn(commune: Commune, answer: string): Promise<unknown> {
    const officer = await this.official('COMMUNE_CHAIR', 'Chủ tịch xã', commune.id);
    const [opening] = await this.db.owner<{ id: string }>(
      `SELECT id FROM dossier_opening WHERE commune_id = $1 AND answered_at IS NULL`,
      [commune.id],
    );
    const ports = { unitOfWork: this.db.unitOfWork, submissions, changed: () => undefined };
    const command = { commandId: randomUUID(), openingId: opening?.id ?? '', answer };
    const done = await answerReturn(ports)(officer, command);
    await this.told(commune);
    return done;
  }
}
