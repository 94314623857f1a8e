import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { Channel } from '../app/kinds.ts';
import type { logInforming, planInforming, Told } from '../app/plan-informing.ts';
import type { printInforming, viewInforming } from '../app/view-informing.ts';
import {
  InformedCommune,
  InformingChanged,
  InformingChannelEnum,
  InformingPlanInput,
  InformingVillageInput,
  VillageInforming,
} from './types.ts';

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

  #changed(context: ApiContext, result: Promise<Result<Told>>): Promise<InformingChanged | RefusalType> {
    return answer(context, result, async ({ roundId, villageIds }) => {
      const villages = await this.doors.view.ofVillages(context.actor, roundId, villageIds);
      return Object.assign(new InformingChanged(), { villages });
    });
  }

  @Action('informing.view')
  @Query(() => [InformedCommune], {
    description: 'How far the villages of each commune of an area are told; empty when it is not yours.',
  })
  async informingBoard(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<readonly InformedCommune[]> {
    return this.doors.view.board(actor, roundId, areaId);
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
    return (await this.doors.view.ofVillages(actor, roundId, [villageId]))[0] ?? null;
  }

  @Action('informing.work')
  @Mutation(() => PlanInformingResult, {
    description:
      'Days and places of one village, or the same for several: all of them or none. Refused: STALE, INFORMING_NO_VILLAGE, ' +
      'INFORMING_DAYS, INFORMING_MEETING_DAY, INFORMING_TIME.',
  })
  planInforming(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villages', () => [InformingVillageInput]) villages: InformingVillageInput[],
    @Arg('plan', () => InformingPlanInput) { meeting, ...plan }: InformingPlanInput,
  ): Promise<InformingChanged | RefusalType> {
    const whole = { ...plan, meeting: meeting ? { ...meeting } : null };
    const seen = villages.map(({ villageId, expectedVersion }) => ({ villageId, expectedVersion }));
    const command = { commandId, roundId, villages: seen, plan: whole };
    return this.#changed(context, this.doors.plan(context.actor, command));
  }

  @Action('informing.work')
  @Mutation(() => LogInformingResult, {
    description:
      'People of one village were told, or of several at once: all of them are logged or none. Refused: ' +
      'INFORMING_NO_VILLAGE, INFORMING_TOLD_DAY, INFORMING_TIME, INFORMING_NOT_PLANNED.',
  })
  logInforming(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageIds', () => [GraphQLUUID]) villageIds: string[],
    @Arg('channel', () => InformingChannelEnum) channel: Channel,
    @Arg('toldOn', () => GraphQLLocalDate) toldOn: string,
    @Arg('toldAt', () => String, { description: '17:30' }) toldAt: string,
    @Arg('toldBy', () => String) toldBy: string,
    @Arg('language', () => String, { defaultValue: 'vi' }) language: string,
  ): Promise<InformingChanged | RefusalType> {
    const told = { channel, language, toldOn, toldAt, toldBy };
    const command = { commandId, roundId, villageIds, ...told };
    return this.#changed(context, this.doors.log(context.actor, command));
  }
}
