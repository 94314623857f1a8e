import { newId } from '../../server/kernel/ids.ts';
import { createReadingsModule } from '../../server/modules/readings/module.ts';
import type { ConfirmLegalValue } from '../../server/modules/rounds/app/confirm-legal-value.ts';
import { meetingsWorld, must, type TestHall } from './meetings-world.ts';
import { account } from './round-world.ts';

export const OLD = 'vn-2016-2020';
export const UPPER = 'b1.upper.RURAL';

/** Every module up to readings, and the officer of the province that answers for legal values. */
export async function lawWorld() {
  const world = await meetingsWorld();
  const { unitOfWork, areas, rounds, meetings } = world;
  const readings = createReadingsModule({
    ...{ unitOfWork, ...areas, ...rounds, liftCases: meetings.liftCases },
  });
  const provinceId = world.commune.path[0] ?? '';
  const officer = account('PROVINCE_OFFICER', provinceId);
  const newest = async (packId: string) =>
    (await world.read((tx) => rounds.packs.findLatest(tx, packId, provinceId)))?.version ?? 0;
  const said = { reference: 'Công văn 12/SLĐTBXH-GN', dated: '2019-08-20', note: null };
  /** Confirms a value of the newest version; `value` null keeps it. */
  const confirm = async (change: Partial<ConfirmLegalValue> = {}, actor = officer) => {
    const rulePackId = change.rulePackId ?? OLD;
    return rounds.confirmLegalValue(actor, {
      ...{ commandId: newId(), rulePackId, areaId: provinceId, path: UPPER, value: null, ...said },
      ...{ expectedVersion: await newest(rulePackId), ...change },
    });
  };
  const roundOf = async (id: string) => {
    const found = await world.read((tx) => rounds.rounds.find(tx, id));
    if (!found) throw new Error('no round');
    return found;
  };
  const adopt = async (roundId: string, change: object = {}, actor = officer) => {
    const { rulePackId, rulePackVersion: expectedVersion } = await roundOf(roundId);
    const command = { commandId: newId(), roundId, expectedVersion, toVersion: await newest(rulePackId) };
    return readings.adoptRulePack(actor, { ...command, ...change });
  };
  /** A round of the old pack, where the commune has entered its share. */
  const makeOldRound = async () => {
    const roundId = await world.makeRound(OLD, 2019);
    const share = { numerator: 1, denominator: 2, comparison: '>=', source: 'Kế hoạch 12' };
    const at = { roundId, communeId: world.commune.id, expectedVersion: 1 };
    must(await rounds.setAgreeShare(world.officer, { commandId: newId(), ...at, ...share }));
    return roundId;
  };
  const cases = (ids: readonly string[]) =>
    world.database.owner<{
      scored_class: string;
      end_class: string | null;
      b1_line: number;
      version: number;
    }>(
      `SELECT scored_class, end_class, b1_line, version FROM review_case WHERE id = ANY ($1::uuid[])
        ORDER BY array_position($1::uuid[], id)`,
      [ids],
    );
  return {
    ...world,
    readings,
    provinceId,
    provinceOfficer: officer,
    newest,
    confirm,
    adopt,
    roundOf,
    makeOldRound,
    cases,
  };
}
export type LawWorld = Awaited<ReturnType<typeof lawWorld>>;

/** Everything on the agenda is agreed to, confirmed and sealed. */
export async function agreeAndSeal(world: LawWorld, hall: TestHall, hands: number): Promise<string[]> {
  const motions: string[] = [];
  for (const { id } of await hall.items()) motions.push((await hall.decide(id, hands)).motionId);
  motions.push((await hall.decide(null, hands)).motionId);
  const command = { commandId: newId(), meetingId: hall.meetingId, expectedVersion: await hall.version() };
  must(await world.doors.sealMeeting(world.officer, command));
  return motions;
}
