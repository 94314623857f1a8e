import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Tx } from '../../server/kernel/ports.ts';
import { ensureVillages, type Area } from '../../server/modules/areas/index.ts';
import { createAreasModule } from '../../server/modules/areas/module.ts';
import { scoreCase, type ReviewCase } from '../../server/modules/assessments/index.ts';
import { createAssessmentsModule } from '../../server/modules/assessments/module.ts';
import { createHouseholdsModule } from '../../server/modules/households/module.ts';
import { createListsModule } from '../../server/modules/lists/module.ts';
import type { RulePack } from '../../server/modules/rounds/index.ts';
import { createRoundsModule } from '../../server/modules/rounds/module.ts';
import { testDatabase } from '../testkit/database.ts';

export const account = (role: Role, areaId: string | null): Actor => ({
  kind: 'ACCOUNT',
  accountId: randomUUID(),
  name: 'Người thử',
  grants: [{ role, areaId }],
});
export const ADMIN = account('ADMIN', null);
export const NOBODY: Actor = { kind: 'PUBLIC' };

/** A database with the official areas and the rule packs, and the first four modules on it. */
export async function roundWorld() {
  const database = await testDatabase();
  const { unitOfWork } = database;
  const areas = createAreasModule({ unitOfWork });
  const rounds = createRoundsModule({ unitOfWork, ...areas });
  const households = createHouseholdsModule({ unitOfWork, ...areas });
  const lists = createListsModule({ unitOfWork, ...areas, ...rounds, ...households });
  const assessments = createAssessmentsModule({ unitOfWork, ...areas, ...rounds, ...households, ...lists });
  await areas.start?.();
  await rounds.start?.();
  const read = <T>(work: (tx: Tx) => Promise<T>) => unitOfWork.read(work);
  const commune = async (code: string, day = '2020-09-01'): Promise<Area> => {
    const found = await read((tx) => areas.areas.findByCode(tx, 'COMMUNE', code, day));
    if (!found) throw new Error(`no commune ${code}`);
    return found;
  };
  return { database, unitOfWork, areas, rounds, households, lists, assessments, read, commune };
}
export type RoundWorld = Awaited<ReturnType<typeof roundWorld>>;

/** A round of one year over the area, made by the administrator. */
export async function makeRound(
  world: RoundWorld,
  area: Area,
  year: number,
  rulePackId: string,
): Promise<string> {
  const command = { commandId: newId(), name: `Rà soát ${year}`, year, rulePackId, areaId: area.id };
  const created = await world.rounds.createRound(ADMIN, command);
  if (!created.ok) throw new Error(created.code);
  return created.value.roundId;
}

export async function makeVillage(
  world: Pick<RoundWorld, 'unitOfWork' | 'areas'>,
  commune: Area,
  name: string,
): Promise<Area> {
  const made = await world.unitOfWork.run(async (tx) => ({
    ok: true as const,
    value: (await ensureVillages(world.areas.areas)(tx, commune, [name])).get(name),
  }));
  if (!made.ok || !made.value) throw new Error(`no village ${name}`);
  return made.value;
}

type Sketch = { start: ReviewCase['startClass']; b1: number; indicators: number[] } & Partial<
  Pick<ReviewCase, 'sheetClass' | 'otherOpinion'>
>;

/** Households of a village with one review case each; sheet and scores agree unless the sketch says otherwise. */
export async function makeCases(
  world: RoundWorld,
  roundId: string,
  village: Area,
  pack: RulePack,
  sketches: Sketch[],
) {
  const communeId = village.parentId ?? '';
  const cases = sketches.map((sketch, index): [ReviewCase, string] => {
    const scores = { b1: sketch.b1, b2: sketch.indicators.length * 10, indicators: sketch.indicators };
    const words = { sheetClass: sketch.sheetClass ?? null, otherOpinion: sketch.otherOpinion ?? null };
    const scored = scoreCase(pack, { areaKind: village.areaKind ?? 'RURAL', ...scores, ...words });
    if (!scored.ok) throw new Error(scored.code);
    const place = { roundId, communeId, villageId: village.id, householdId: newId() };
    const groups = { ethnicMinority: false, noLabour: false, merit: false };
    const rest = {
      persons: 4,
      movementCause: 'NEW',
      flags: [],
      state: 'LISTED',
      endClass: null,
      version: 1,
    } as const;
    const listed = { startClass: sketch.start, listedBecause: 'MANAGED', cause: null } as const;
    const code = `${village.name}-${String(index + 1).padStart(4, '0')}`;
    return [{ id: newId(), ...place, ...listed, ...scored.value, ...words, ...groups, ...rest }, code];
  });
  await world.unitOfWork.run(async (tx) => {
    const households = cases.map(([{ householdId: id, villageId }, code]) => ({
      ...{ id, communeId, villageId, code, headName: `Chủ hộ ${code}`, toName: 'Tổ 1', size: 4 },
    }));
    await world.households.households.save(tx, households);
    await world.assessments.cases.add(
      tx,
      cases.map(([of]) => of),
    );
    return { ok: true, value: null };
  });
  return cases.map(([of]) => of.id);
}
