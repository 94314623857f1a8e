import DataLoader from 'dataloader';
import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { AreaLink as LinkValue } from '../app/area-store.ts';
import type { carryVillages } from '../app/carry-villages.ts';
import type { ViewLineage } from '../app/view-lineage.ts';
import type { AreaLoader } from './area-loader.ts';
import { Area, areaObject } from './area-type.ts';
import { AreaChange, AreaLink, VillagesCarried } from './lineage-types.ts';
import { perContext } from './per-context.ts';

const CarryVillagesResult = resultUnion('CarryVillagesResult', VillagesCarried);

export type LineageDoors = {
  readonly view: ViewLineage;
  readonly carryVillages: ReturnType<typeof carryVillages>;
  readonly areaLoader: AreaLoader;
};

const linkObject = ({ area, whole, onDate, document }: LinkValue): AreaLink =>
  Object.assign(new AreaLink(), { area: areaObject(area), whole, onDate, document });

/** Links of all areas that a request asks for at once, by one question. */
const loaderOf = (ask: (ids: readonly string[]) => Promise<readonly LinkValue[]>) =>
  perContext(
    () =>
      new DataLoader<string, AreaLink[]>(async (ids) => {
        const links = await ask(ids);
        return ids.map((id) => links.filter(({ of }) => of === id).map(linkObject));
      }),
  );

/** What a unit was before and what became of it. */
@Resolver(() => Area)
export class LineageResolver {
  readonly #before;
  readonly #after;

  constructor(readonly doors: LineageDoors) {
    this.#before = loaderOf(doors.view.predecessors);
    this.#after = loaderOf(doors.view.successors);
  }

  @FieldResolver(() => [AreaLink], { description: 'The units that went into it, all or in part.' })
  async predecessors(@Ctx() context: ApiContext, @Root() area: Area): Promise<AreaLink[]> {
    return this.#before(context).load(area.id);
  }

  @FieldResolver(() => [AreaLink], { description: 'The units that it went into; several: it was divided.' })
  async successors(@Ctx() context: ApiContext, @Root() area: Area): Promise<AreaLink[]> {
    return this.#after(context).load(area.id);
  }

  @Action('signed-in')
  @Query(() => AreaChange, {
    nullable: true,
    description: 'The change of 01/07/2025 as it was loaded; for signed-in staff.',
  })
  async areaChange(@Ctx() context: ApiContext): Promise<AreaChange | null> {
    const change = await this.doors.view.change(context.actor);
    if (!change) return null;
    const { counts, gaps, ...rest } = change;
    return Object.assign(new AreaChange(), {
      ...rest,
      rows: counts['rows'] ?? 0,
      rowsWithoutCode: counts['withoutCode'] ?? 0,
      rowsUnplaced: counts['unplaced'] ?? 0,
      withoutSuccessor: await this.#areas(context, gaps.withoutSuccessor),
      withoutPredecessor: await this.#areas(context, gaps.withoutPredecessor),
    });
  }

  @Action('area.carry-villages')
  @Mutation(() => CarryVillagesResult, {
    description:
      'The villages of the communes that a commune of today was made of become its villages; those of one name carry the name of their old commune. Again: only what is new.',
  })
  async carryVillages(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<VillagesCarried | RefusalType> {
    const done = this.doors.carryVillages(context.actor, { commandId, communeId });
    return answer(context, done, async ({ carried, unclearIds }) =>
      Object.assign(new VillagesCarried(), {
        commune: await this.doors.areaLoader.load(context, communeId),
        carried,
        unclear: await this.#areas(context, unclearIds),
      }),
    );
  }

  #areas(context: ApiContext, ids: readonly string[]): Promise<Area[]> {
    return Promise.all(ids.map((id) => this.doors.areaLoader.load(context, id)));
  }
}
