import { recomputeTally } from '../../server/modules/tally/app/recompute-tally.ts';
import { tallyRepository as tallies } from '../../server/modules/tally/db/tally-repository.ts';
import { createReportsModule } from '../../server/modules/reports/module.ts';
import { roundWorld, account } from './round-world.ts';
import { TallyWorld, type NewCase, type SeededCase, type Village } from './tally-world.ts';

/** Numbers that come again in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
const CAUSES = ['Thiếu đất sản xuất', 'Thiếu vốn', 'Ốm đau, tai nạn', 'Khác'];
const PEOPLES = ['Kinh', 'Ê Đê', 'Nùng', null];
const STARTS = ['POOR', 'NEAR_POOR', 'NOT_POOR'] as const;
const CLASSES = ['POOR', 'NEAR_POOR', 'NOT_POOR'] as const;
const CAUSE_KINDS = ['NEW', 'NEW', 'RELAPSE', 'OTHER'] as const;

/** A district of made-up communes with everything that the forms ask for. */
export async function reportsWorld() {
  const world = await roundWorld();
  const { database, unitOfWork, areas, rounds } = world;
  const district = await TallyWorld.make(database.owner);
  const reports = createReportsModule({
    ...{ unitOfWork, ...areas, ...rounds },
    actorOf: () => Promise.resolve({ kind: 'PUBLIC' }),
    onFault: (error) => {
      throw error;
    },
  });
  const random = seeded(7);

  const household = async (village: Village, of: NewCase): Promise<SeededCase> => {
    const made = await district.case(village, {
      ...of,
      persons: of.persons ?? 1 + random(6),
      b1: of.b1 ?? 110 + random(60),
    });
    const deprived = Array.from({ length: 12 }, (_, at) => at + 1).filter(() => random(4) === 0);
    const causes = CAUSES.filter(() => random(3) === 0).join('; ') || null;
    const flags = [random(2) === 0, random(3) === 0, random(5) === 0];
    const [row] = await database.owner<{ household_id: string }>(
      `UPDATE review_case SET deprived = $2, cause = $3, ethnic_minority = $4, no_labour = $5, merit = $6 WHERE id = $1 RETURNING household_id`,
      [made.id, deprived, causes, ...flags],
    );
    for (let person = 0; person < made.of.persons; person += 1)
      await database.owner(
        `INSERT INTO member (id, household_id, full_name, search_key, relation, sex, birth_year, ethnicity)
         VALUES (gen_random_uuid(), $1, 'Người', 'nguoi', $2, $3, $4, $5)`,
        [
          row?.household_id,
          person === 0 ? 'Chủ hộ' : 'Con',
          random(2) === 0 ? 'FEMALE' : 'MALE',
          person === 0 ? 1970 : 1995 + random(28),
          PEOPLES[random(PEOPLES.length)],
        ],
      );
    return made;
  };

  /** Households of all kinds; two of three are decided in a meeting. */
  const fill = async (village: Village, count: number): Promise<SeededCase[]> => {
    const cases: SeededCase[] = [];
    for (let at = 0; at < count; at += 1)
      cases.push(
        await household(village, {
          startClass: STARTS[random(3)] ?? 'POOR',
          scoredClass: CLASSES[random(3)] ?? 'POOR',
          cause: CAUSE_KINDS[random(4)] ?? 'NEW',
        }),
      );
    await district.decide(
      await district.meeting(village),
      cases.filter((_, at) => at % 3 !== 2),
      true,
    );
    return cases;
  };
  const recompute = (communeId: string) =>
    recomputeTally({ unitOfWork, tallies, changed: () => undefined })({
      roundId: district.roundId,
      communeId,
    });
  const reported = (communeId: string) =>
    database.owner(
      `INSERT INTO commune_report (id, round_id, commune_id, tally_version, totals, totals_sha256, reported_by)
       VALUES (gen_random_uuid(), $1, $2, 1, '{}', repeat('0', 64), 'test')`,
      [district.roundId, communeId],
    );
  return {
    ...world,
    ...{ district, doors: reports.doors, household, fill, recompute, reported, roundId: district.roundId },
    officerOf: (communeId: string) => account('COMMUNE_OFFICER', communeId),
  };
}
export type ReportsWorld = Awaited<ReturnType<typeof reportsWorld>>;
