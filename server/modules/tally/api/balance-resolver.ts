import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import { imbalancesOf, type TallyClass, type TallyField, type TallyUnit } from '../app/kinds.ts';
import type { BalancePart as PartOf } from '../app/tally-store.ts';
import type { viewBalance } from '../app/view-balance.ts';
import {
  Balance,
  BalancePart,
  CaseBehindNumber,
  Imbalance,
  TallyFieldEnum,
  TallyUnitEnum,
} from './balance-types.ts';
import { classTallyObject } from './tally-types.ts';

const formsObject = ({ forms }: Pick<PartOf, 'forms'>) => ({
  poor: classTallyObject('POOR', forms.poor),
  nearPoor: classTallyObject('NEAR_POOR', forms.nearPoor),
});

const partObject = ({ areaId, communes, reported, forms }: PartOf): BalancePart =>
  Object.assign(new BalancePart(), { areaId, communes, reported, ...formsObject({ forms }) });

const imbalancesIn = ({ areaId, forms }: Pick<PartOf, 'areaId' | 'forms'>): Imbalance[] =>
  imbalancesOf(areaId, forms).map(({ place, ...of }) =>
    Object.assign(new Imbalance(), { ...of, areaId: place }),
  );

@Resolver(() => Balance)
export class BalanceResolver {
  constructor(
    readonly view: ReturnType<typeof viewBalance>,
    readonly areas: AreaLoader,
  ) {}

  @Action('tally.view')
  @Query(() => Balance, {
    nullable: true,
    description:
      'The balance of any unit in a round, counts only, live or reported. Null: the unit has no part in it, or is not yours.',
  })
  async balance(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<Balance | null> {
    const found = await this.view.of(actor, { roundId, areaId });
    if (!found) return null;
    const { areaPath: _, parts, forms, ...of } = found;
    return Object.assign(new Balance(), {
      ...of,
      ...formsObject({ forms }),
      parts: parts.map(partObject),
      imbalances: [found, ...parts].flatMap(imbalancesIn),
    });
  }

  @Action('case.view')
  @Query(() => [CaseBehindNumber], {
    description:
      'The households behind one number of the forms, of a village or (without one) of the commune; their weights add up to ' +
      'the number. For the commune; nobody else is given names here.',
  })
  async casesBehindNumber(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID, { nullable: true }) villageId: string | null,
    @Arg('householdClass', () => HouseholdClassEnum) householdClass: TallyClass,
    @Arg('unit', () => TallyUnitEnum) unit: TallyUnit,
    @Arg('field', () => TallyFieldEnum) field: TallyField,
  ): Promise<CaseBehindNumber[]> {
    const cell = { villageId: villageId ?? null, class: householdClass, unit, field };
    const found = await this.view.behind(actor, { roundId, communeId }, cell);
    return found.map((of) => Object.assign(new CaseBehindNumber(), of));
  }

  @FieldResolver(() => Area, { description: 'The unit.' })
  area(@Ctx() context: ApiContext, @Root() { areaId }: Balance): Promise<Area> {
    return this.areas.load(context, areaId);
  }
}

@Resolver(() => BalancePart)
export class BalancePartResolver {
  constructor(readonly areas: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'The unit.' })
  area(@Ctx() context: ApiContext, @Root() { areaId }: BalancePart): Promise<Area> {
    return this.areas.load(context, areaId);
  }
}

@Resolver(() => CaseBehindNumber)
export class CaseBehindResolver {
  constructor(readonly areas: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'Its village.' })
  village(@Ctx() context: ApiContext, @Root() { villageId }: CaseBehindNumber): Promise<Area> {
    return this.areas.load(context, villageId);
  }
}
