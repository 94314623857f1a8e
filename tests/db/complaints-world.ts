import { randomUUID } from 'node:crypto';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Result } from '../../server/kernel/result.ts';
import { refreshCases } from '../../server/modules/appraisal/app/refresh-cases.ts';
import { appraisalRepository as appraisals } from '../../server/modules/appraisal/db/appraisal-repository.ts';
import { createCalendarModule } from '../../server/modules/calendar/module.ts';
import { createComplaintsModule } from '../../server/modules/complaints/module.ts';
import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { findDifferences } from '../../server/tools/find-differences.ts';
import { pack } from '../rules/packs.ts';
import { account, makeCases, makeRound, makeVillage, roundWorld } from './round-world.ts';

export const NOBODY: Actor = { kind: 'PUBLIC' };
/** A Monday in the weeks of the yearly review. */
export const TODAY = '2023-10-09';
const PACK = 'vn-2022-2025';

/** Poor by its points, near-poor, not poor: what the village agreed, and what now hangs on the wall. */
const HOUSEHOLDS = [
  { start: 'POOR', b1: 110, indicators: [1, 4, 8, 10] },
  { start: 'POOR', b1: 120, indicators: [4, 6] },
  { start: 'NOT_POOR', b1: 180, indicators: [] },
] as const;

/** A commune whose village has met and been posted, on a day that the test chooses. */
export async function complaintsWorld() {
  const world = await roundWorld();
  const { unitOfWork, database } = world;
  let today = TODAY;
  const clock = { now: () => new Date(`${today}T05:00:00Z`) };
  const calendar = createCalendarModule({ unitOfWork, ...world.areas, ...world.rounds, clock });
  await calendar.start?.();
  const complaints = createComplaintsModule({
    ...{ unitOfWork, ...world.areas, ...world.rounds, keepClocks: calendar.keepClocks },
    ...{ ...world.assessments, receiveWithin: world.lists.receiveWithin },
    ...{
      addresses: () => ['http://xa.test'],
      actorOf: () => Promise.resolve(NOBODY),
      onFault: () => undefined,
    },
  });
  const commune = await world.commune('30487');
  const district = await world.read((tx) => world.areas.areas.find(tx, commune.parentId ?? ''));
  const roundId = await makeRound(world, district ?? commune, 2023, PACK);
  const village = await makeVillage(world, commune, 'Ấp Một');
  const caseIds = await makeCases(
    world,
    roundId,
    village,
    pack(PACK),
    HOUSEHOLDS.map((of) => ({ ...of, indicators: [...of.indicators] })),
  );
  await unitOfWork.run(async (tx) => {
    await world.assessments.assessments.addImported(tx, caseIds, 'test');
    return { ok: true, value: null };
  });
  const cases = await world.read((tx) => world.assessments.cases.findMany(tx, caseIds));
  const householdIds = caseIds.map((id) => cases.find((one) => one.id === id)?.householdId ?? '');
  const key = { roundId, communeId: commune.id };
  const [officer, chair] = [account('COMMUNE_OFFICER', commune.id), account('COMMUNE_CHAIR', commune.id)];
  await meet(database.owner, { ...key, villageId: village.id, caseIds });
  const posterCode = await post(database.owner, { ...key, villageId: village.id, caseIds });
  const of = {
    ...{ world, calendar, complaints, doors: complaints.complaintDoors, owner: database.owner },
    ...{ commune, village, roundId, key, caseIds, householdIds, officer, chair, posterCode },
    setToday: (day: string) => void (today = day),
    /** Tally and queue follow what was told; then what differs from a count by separate code. */
    differences: async () => {
      const parts = { unitOfWork, changed: () => undefined };
      await recomputeTally({ ...parts, tallies })(key);
      await refreshCases({ ...parts, appraisals })(key);
      return (await unitOfWork.snapshot(findDifferences)).differences;
    },
    line: async (of: 'POOR' | 'NEAR_POOR', unit = 'HOUSEHOLDS') => {
      const sql = `SELECT c1, c2, c3, c4, c5, c6, c7, c8, c9, unsettled FROM tally_line WHERE round_id = $1 AND class = $2 AND unit = $3`;
      const [line] = await database.owner<Record<string, number>>(sql, [roundId, of, unit]);
      return Object.values(line ?? {});
    },
  };
  return of;
}
export type ComplaintsWorld = Awaited<ReturnType<typeof complaintsWorld>>;

type Owner = ComplaintsWorld['owner'];
type Place = {
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly caseIds: readonly string[];
};

/** A sealed meeting that agreed to everything, written as the owner. */
async function meet(owner: Owner, { roundId, communeId, villageId, caseIds }: Place): Promise<void> {
  const [meetingId, itemId, motionId] = [randomUUID(), randomUUID(), randomUUID()];
  await owner(
    `INSERT INTO meeting (id, code, round_id, village_id, commune_id, kind, state, agenda_seed, started_at, sealed_at)
     VALUES ($1::uuid, left($1::uuid::text, 6), $2, $3, $4, 'LIVE', 'SEALED', 'seed', now(), now())`,
    [meetingId, roundId, villageId, communeId],
  );
  await owner(
    `INSERT INTO agenda_item (id, meeting_id, position, section, state) VALUES ($1, $2, 1, 'ONE_BY_ONE', 'AGREED')`,
    [itemId, meetingId],
  );
  await owner(
    `INSERT INTO motion (id, meeting_id, item_id, purpose, state, share_numerator, share_denominator, share_comparison,
       rule_source, base, hand_base, phone_base, closed_at, agree, disagree, no_opinion, agreed)
     VALUES ($1, $2, $3, 'ITEM', 'CLOSED', 1, 2, '>=', 'QĐ 24/2021', 20, 20, 0, now(), 20, 0, 0, true)`,
    [motionId, meetingId, itemId],
  );
  await owner(
    `INSERT INTO decision (motion_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class,
       movement_cause, persons, rehearsal)
     SELECT $1, id, round_id, commune_id, village_id, 'AGREED', start_class, scored_class, movement_cause, persons, false
     FROM review_case WHERE id = ANY ($2::uuid[])`,
    [motionId, caseIds],
  );
  await owner(
    `UPDATE review_case SET state = 'AGREED', end_class = scored_class WHERE id = ANY ($1::uuid[])`,
    [caseIds],
  );
}

async function post(owner: Owner, of: Place): Promise<string> {
  const [id, code] = [randomUUID(), newId().replaceAll('-', '').slice(0, 12)];
  await owner(
    `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by)
     VALUES ($1, $2, $3, $4, 1, '{"Nhà văn hóa ấp"}', '2023-10-06', $5, 'test')`,
    [id, of.roundId, of.communeId, of.villageId, code],
  );
  await owner(
    `INSERT INTO posting_row (posting_id, position, case_id, head_name, class, decision_seq)
     SELECT $1, row_number() OVER (ORDER BY h.code), c.id, h.head_name, c.end_class, d.seq FROM review_case c
     JOIN household h ON h.id = c.household_id JOIN decision d ON d.case_id = c.id WHERE c.id = ANY ($2::uuid[])`,
    [id, of.caseIds],
  );
  return code;
}

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code} ${JSON.stringify(result.details ?? {})}`);
  return result.value;
}

/** A signed complaint at the office about the household at this place of the list. */
export async function complain(of: ComplaintsWorld, household: number, receivedOn = TODAY): Promise<string> {
  const received = await of.doors.receive(of.officer, {
    ...{ commandId: newId(), ...of.key, kind: 'COMPLAINT', about: 'CASE', villageId: null },
    ...{ householdId: of.householdIds[household] ?? '', aboutName: null, words: 'Hộ này có xe máy mới.' },
    ...{ name: 'Nguyễn Văn Người', address: 'Ấp Một', phone: null, signedAs: 'SIGNATURE', receivedOn },
  });
  return must(received).complaintId;
}

export const versionOf = async (of: ComplaintsWorld, complaintId: string): Promise<number> =>
  (await of.doors.view.changed(complaintId))?.version ?? 0;

/** The second visit is asked for and recorded with other points. */
export async function reCheck(
  of: ComplaintsWorld,
  complaintId: string,
  found: { b1: number; indicators: number[] | null; persons: number } | null,
): Promise<string> {
  const expectedVersion = await versionOf(of, complaintId);
  must(await of.doors.ask(of.officer, { commandId: newId(), complaintId, expectedVersion }));
  const asked = (await of.doors.view.changed(complaintId))?.reCheck;
  if (!asked) throw new Error('no re-check');
  await of.owner(`UPDATE re_check SET asked_at = '2023-10-09T01:00:00Z' WHERE id = $1`, [asked.id]);
  const visit = {
    visitedOn: '2023-10-09',
    visitors: ['Lê Văn Phúc', 'Trần Thị Tra'],
    finding: 'Đã xem nhà.',
  };
  must(await of.doors.visit(of.officer, { commandId: newId(), reCheckId: asked.id, ...visit, found }));
  return asked.id;
}

export async function decide(
  of: ComplaintsWorld,
  complaintId: string,
  outcome: 'UPHELD' | 'PARTLY' | 'REJECTED' | 'WITHDRAWN' | 'NOTED',
  then: 'KEPT' | 'CHANGED' | 'NEW_MEETING' | null,
  by: Actor = of.chair,
) {
  const expectedVersion = await versionOf(of, complaintId);
  const reasons = 'Theo kết quả phúc tra.';
  return of.doors.decide(by, { commandId: newId(), complaintId, outcome, then, reasons, expectedVersion });
}
