import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { Channel } from '../app/kinds.ts';
import type { logInforming, planInforming } from '../app/plan-informing.ts';
import type { printInforming, viewInforming } from '../app/view-informing.ts';
import { InformingChanged, InformingChannelEnum, InformingPlanInput, VillageInforming } from './types.ts';

const PlanInformingResult = resultUnion('PlanInformingResult', InformingChanged);
const LogInformingResult = resultUnion('LogInformingResult', InformingChanged);

export type InformingDoors = {
  readonly view: ReturnType<typeof viewInforming>;
  readonly plan: ReturnType<typeof planInforming>;
  readonly log: ReturnType<typeof logInforming>;
  readonly print: ReturnType<typeof printInforming>;
};

/** Tuyên truyền: what people are told before anybody knocks, and that they were told. */
@Resolver()
export class InformingResolver {
  constructor(readonly doors: InformingDoors) {}

  #changed(
    context: ApiContext,
    result: Promise<Result<{ roundId: string; villageId: string }>>,
  ): Promise<InformingChanged | RefusalType> {
    return answer(context, result, async ({ roundId, villageId }) => {
      const village = await this.doors.view.ofVillage(context.actor, roundId, villageId);
      if (!village) throw new Error('a village whose informing was just changed is gone');
      return Object.assign(new InformingChanged(), { village });
    });
  }

  @Action('informing.view')
  @Query(() => [VillageInforming], {
    description: 'The villages of a commune in reading order; none of another.',
  })
  async communeInforming(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<readonly VillageInforming[]> {
    return this.doors.view.ofCommune(actor, { roundId, communeId });
  }

  @Action('informing.view')
  @Query(() => VillageInforming, {
    nullable: true,
    description:
      'One village; null when it is not in the round, or not yours. Papers: GET /files/informing?roundId=…&villageId=…' +
      '&part=LOUDSPEAKER|LEAFLET|INVITATION&language=vi.',
  })
  async villageInforming(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<VillageInforming | null> {
    return this.doors.view.ofVillage(actor, roundId, villageId);
  }

  @Action('informing.work')
  @Mutation(() => PlanInformingResult, {
    description:
      'The village’s own days and places. Refused: STALE, INFORMING_DAYS, INFORMING_MEETING_DAY, INFORMING_TIME.',
  })
  planInforming(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('plan', () => InformingPlanInput) { meeting, ...plan }: InformingPlanInput,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<InformingChanged | RefusalType> {
    const whole = { ...plan, meeting: meeting ? { ...meeting } : null };
    const command = { commandId, roundId, villageId, plan: whole, expectedVersion };
    return this.#changed(context, this.doors.plan(context.actor, command));
  }

  @Action('informing.work')
  @Mutation(() => LogInformingResult, {
    description: 'People were told. Refused: INFORMING_TOLD_DAY, INFORMING_TIME, INFORMING_NOT_PLANNED.',
  })
  logInforming(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('channel', () => InformingChannelEnum) channel: Channel,
    @Arg('toldOn', () => GraphQLLocalDate) toldOn: string,
    @Arg('toldAt', () => String, { description: '17:30' }) toldAt: string,
    @Arg('toldBy', () => String) toldBy: string,
    @Arg('language', () => String, { defaultValue: 'vi' }) language: string,
  ): Promise<InformingChanged | RefusalType> {
    const command = { commandId, roundId, villageId, channel, language, toldOn, toldAt, toldBy };
    return this.#changed(context, this.doors.log(context.actor, command));
  }
}
