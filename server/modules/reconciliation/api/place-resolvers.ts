import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import {
  CorrectionEntry,
  Discrepancy,
  DiscrepancyHousehold,
  OpeningAdjustment,
  OpeningFigure,
} from './types.ts';

type OfVillageOrCommune = { readonly villageId: string | null };

@Resolver(() => Discrepancy)
export class DiscrepancyPlace {
  constructor(readonly areas: AreaLoader) {}
  @FieldResolver(() => Area, { nullable: true, description: 'Null: of the whole commune.' })
  async village(@Ctx() context: ApiContext, @Root() of: Discrepancy): Promise<Area | null> {
    return areaOf(this.areas, context, of);
  }
}

@Resolver(() => CorrectionEntry)
export class CorrectionPlace {
  constructor(readonly areas: AreaLoader) {}
  @FieldResolver(() => Area, { nullable: true, description: 'Null: of the whole commune.' })
  async village(@Ctx() context: ApiContext, @Root() of: CorrectionEntry): Promise<Area | null> {
    return areaOf(this.areas, context, of);
  }
}

@Resolver(() => DiscrepancyHousehold)
export class DiscrepancyHouseholdPlace {
  constructor(readonly areas: AreaLoader) {}
  @FieldResolver(() => Area, { description: 'Where it lives.' })
  village(@Ctx() context: ApiContext, @Root() { villageId }: DiscrepancyHousehold): Promise<Area> {
    return this.areas.load(context, villageId);
  }
  @FieldResolver(() => Area, { description: 'Its commune.' })
  commune(@Ctx() context: ApiContext, @Root() { communeId }: DiscrepancyHousehold): Promise<Area> {
    return this.areas.load(context, communeId);
  }
}

@Resolver(() => OpeningFigure)
export class OpeningPlace {
  constructor(readonly areas: AreaLoader) {}
  @FieldResolver(() => Area, { description: 'Its village.' })
  village(@Ctx() context: ApiContext, @Root() { villageId }: OpeningFigure): Promise<Area> {
    return this.areas.load(context, villageId);
  }
}

@Resolver(() => OpeningAdjustment)
export class AdjustmentPlace {
  constructor(readonly areas: AreaLoader) {}
  @FieldResolver(() => Area, { description: 'Its village.' })
  village(@Ctx() context: ApiContext, @Root() { villageId }: OpeningAdjustment): Promise<Area> {
    return this.areas.load(context, villageId);
  }
}

const areaOf = async (areas: AreaLoader, context: ApiContext, { villageId }: OfVillageOrCommune) =>
  villageId ? areas.load(context, villageId) : null;
