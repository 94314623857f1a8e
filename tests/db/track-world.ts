import { graphql, type GraphQLSchema } from 'graphql';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import { COMMON_REFUSALS } from '../../server/kernel/refusals.ts';
import { scoreCase, type ReviewCase } from '../../server/modules/assessments/index.ts';
import { createCalendarModule } from '../../server/modules/calendar/module.ts';
import { createTracksModule } from '../../server/modules/tracks/module.ts';
import { buildSchema } from '../../server/platform/graphql/index.ts';
import { pack, type PackId } from '../rules/packs.ts';
import { account, makeVillage, roundWorld } from './round-world.ts';

/** A commune of An Giang with its officer, chair and province, on a day that the test chooses. */
export async function trackWorld(firstDay: string) {
  const world = await roundWorld();
  const { unitOfWork } = world;
  let today = firstDay;
  const clock = { now: () => new Date(`${today}T05:00:00Z`) };
  const calendar = createCalendarModule({ unitOfWork, ...world.areas, ...world.rounds, clock });
  await calendar.start?.();
  const parts = {
    unitOfWork,
    ...world.areas,
    ...world.rounds,
    ...calendar,
    ...world.households,
    ...world.lists,
  };
  const tracks = createTracksModule(parts);
  const modules = [
    world.areas,
    world.rounds,
    calendar,
    world.households,
    world.lists,
    world.assessments,
    tracks,
  ];
  const schema: GraphQLSchema = await buildSchema(modules.flatMap(({ resolvers }) => resolvers));
  const refusals = Object.assign({}, COMMON_REFUSALS, ...modules.map((module) => module.refusals));
  const commune = await world.commune('30487');
  const village = await makeVillage(world, commune, 'Ấp Một');
  const provinceId = commune.path[0] ?? '';
  return {
    ...{ world, commune, village, provinceId, calendar, tracks },
    officer: account('COMMUNE_OFFICER', commune.id),
    chair: account('COMMUNE_CHAIR', commune.id),
    province: account('PROVINCE_OFFICER', provinceId),
    setToday: (day: string) => void (today = day),
    /** One question as somebody; errors are thrown. */
    ask: async <T>(actor: Actor, source: string, variables: object = {}): Promise<T> => {
      const contextValue = { actor, language: 'vi', refusals, viewerKey: '', session: null };
      const variableValues = { c: newId(), ...variables };
      const { data, errors } = await graphql({ schema, source, contextValue, variableValues });
      if (errors) throw new Error(errors.map(String).join('\n'));
      return JSON.parse(JSON.stringify(data)) as T;
    },
  };
}
export type TrackWorld = Awaited<ReturnType<typeof trackWorld>>;

/** Forms A and B are filled in for a household of a round; with `agreed` a village meeting has agreed to the result. */
export async function score(
  { world, commune, village }: TrackWorld,
  at: {
    roundId: string;
    householdId: string;
    packId: PackId;
    b1: number;
    indicators: number[];
    agreed?: boolean;
  },
): Promise<void> {
  const scores = { b1: at.b1, b2: at.indicators.length * 10, indicators: at.indicators };
  const words = { sheetClass: null, otherOpinion: null };
  const scored = scoreCase(pack(at.packId), { areaKind: 'RURAL', ...scores, ...words });
  if (!scored.ok) throw new Error(scored.code);
  const { roundId, householdId } = at;
  const end = at.agreed
    ? ({ state: 'AGREED', endClass: scored.value.scoredClass } as const)
    : ({ state: 'LISTED', endClass: null } as const);
  const of: ReviewCase = {
    ...{ id: newId(), roundId, householdId, communeId: commune.id, villageId: village.id },
    ...{ startClass: 'NOT_POOR', listedBecause: 'REQUEST', cause: null, movementCause: 'NEW', flags: [] },
    ...{ ethnicMinority: false, noLabour: false, merit: false, persons: 4, version: 1 },
    ...scored.value,
    ...words,
    ...end,
  };
  await world.unitOfWork.run(async (tx) => {
    await world.assessments.cases.add(tx, [of]);
    const [entry] = await world.lists.lists.ofHouseholds(tx, roundId, [householdId]);
    if (entry) await world.lists.lists.markScored(tx, entry.id, of.id);
    return { ok: true, value: null };
  });
}

/** A household of the village with its newest class, from a yearly round of the year before. */
export async function household(
  of: TrackWorld,
  headName: string,
  found?: { roundId: string; b1: number; indicators: number[] },
) {
  const { world, commune, village } = of;
  const id = newId();
  await world.unitOfWork.run(async (tx) => {
    const made = {
      id,
      communeId: commune.id,
      villageId: village.id,
      code: null,
      headName,
      toName: null,
      size: 4,
    };
    await world.households.households.save(tx, [made]);
    return { ok: true, value: null };
  });
  if (found) await score(of, { ...found, householdId: id, packId: 'vn-2022-2025', agreed: true });
  return id;
}
