import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Field, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import { TallyUnitEnum } from '../../tally/api/index.ts';
import type { adjustOpening } from '../app/adjust-opening.ts';
import type { WayOut } from '../app/kinds.ts';
import type { CommuneKey, TallyClass, TallyUnit } from '../app/reconciliation-store.ts';
import type { resolveDiscrepancies } from '../app/resolve-discrepancies.ts';
import type { viewReconciliation } from '../app/view-reconciliation.ts';
import { WayOutEnum } from './enums.ts';
import { correctionsObject, reconciliationObject } from './objects.ts';
import { Corrections, DiscrepanciesResolved, OpeningAdjusted, Reconciliation } from './types.ts';

const ResolveDiscrepanciesResult = resultUnion('ResolveDiscrepanciesResult', DiscrepanciesResolved);
const AdjustOpeningResult = resultUnion('AdjustOpeningResult', OpeningAdjusted);

@InputType({ description: 'A discrepancy as it was seen.' })
export class SeenDiscrepancy {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => Int, { description: 'Its version.' })
  version!: number;
}

export type ReconciliationDoors = {
  readonly view: ReturnType<typeof viewReconciliation>;
  readonly resolve: ReturnType<typeof resolveDiscrepancies>;
  readonly adjustOpening: ReturnType<typeof adjustOpening>;
};

@Resolver()
export class ReconciliationResolver {
  constructor(readonly doors: ReconciliationDoors) {}

  @Action('discrepancy.view')
  @Query(() => Reconciliation, {
    nullable: true,
    description:
      'What does not fit in a commune, found now. Null: the commune is not in the round, or not yours.',
  })
  async reconciliation(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<Reconciliation | null> {
    const found = await this.doors.view.ofCommune(actor, { roundId, communeId });
    return found && reconciliationObject(found, language);
  }

  @Action('correction.view')
  @Query(() => Corrections, {
    description:
      'What a commune answered to its discrepancies: its own officials at any time, the tier above once it has reported. ' +
      'Before that, and of another commune: nothing.',
  })
  async corrections(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<Corrections> {
    return correctionsObject(await this.doors.view.corrections(actor, { roundId, communeId }), language);
  }

  async #now({ actor, language }: ApiContext, key: CommuneKey): Promise<Reconciliation> {
    const found = await this.doors.view.ofCommune(actor, key);
    if (!found) throw new Error('a reconciliation that was just changed is gone');
    return reconciliationObject(found, language);
  }

  @Action('discrepancy.resolve')
  @Mutation(() => ResolveDiscrepanciesResult, {
    description:
      'Answers discrepancies, all or none, by one way out with one reason. Nothing that was sealed is changed. Refused: ' +
      'NOT_FOUND, STALE, DISCREPANCY_GONE, WAY_OUT_DOES_NOT_FIT, CORRECTION_REASON_MISSING, NO_DISCREPANCY_CHOSEN.',
  })
  resolveDiscrepancies(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('items', () => [SeenDiscrepancy]) items: SeenDiscrepancy[],
    @Arg('wayOut', () => WayOutEnum) wayOut: WayOut,
    @Arg('reason', () => String) reason: string,
  ): Promise<DiscrepanciesResolved | RefusalType> {
    const key = { roundId, communeId };
    const resolved = this.doors.resolve(context.actor, { commandId, ...key, items, wayOut, reason });
    return answer(context, resolved, async ({ answered }) =>
      Object.assign(new DiscrepanciesResolved(), {
        answered,
        reconciliation: await this.#now(context, key),
      }),
    );
  }

  @Action('opening.adjust')
  @Mutation(() => AdjustOpeningResult, {
    description:
      'Điều chỉnh số đầu kỳ: the decision that explains a difference between this opening and the last end. Refused: ' +
      'NOT_FOUND, STALE, ADJUSTMENT_AMOUNT, ADJUSTMENT_NUMBER_MISSING, ADJUSTMENT_DATE, CORRECTION_REASON_MISSING, OPENING_FROZEN.',
  })
  adjustOpening(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('householdClass', () => HouseholdClassEnum) householdClass: TallyClass,
    @Arg('unit', () => TallyUnitEnum) unit: TallyUnit,
    @Arg('amount', () => Int) amount: number,
    @Arg('decisionNumber', () => String) decisionNumber: string,
    @Arg('decidedOn', () => GraphQLLocalDate) decidedOn: string,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<OpeningAdjusted | RefusalType> {
    const key = { roundId, communeId };
    const paper = { amount, decisionNumber, decidedOn, reason, expectedVersion };
    const command = { commandId, ...key, villageId, class: householdClass, unit, ...paper };
    return answer(context, this.doors.adjustOpening(context.actor, command), async () =>
      Object.assign(new OpeningAdjusted(), { reconciliation: await this.#now(context, key) }),
    );
  }
}
