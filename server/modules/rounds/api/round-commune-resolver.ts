import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import { agreeRuleOf } from '../app/agree-rule-text.ts';
import type { setAgreeShare } from '../app/set-agree-share.ts';
import type { viewRounds } from '../app/view-rounds.ts';
import type { RoundLoaders } from './round-loaders.ts';
import { AgreeRule, agreeRuleObject } from './rule-pack-type.ts';
import { AgreeShareSet, Round, RoundCommune, roundCommuneObject, roundObject } from './types.ts';

const SetAgreeShareResult = resultUnion('SetAgreeShareResult', AgreeShareSet);

export type RoundCommuneDoors = {
  readonly view: ReturnType<typeof viewRounds>;
  readonly setAgreeShare: ReturnType<typeof setAgreeShare>;
  readonly areaLoader: AreaLoader;
  readonly loaders: RoundLoaders;
};

@Resolver(() => RoundCommune)
export class RoundCommuneResolver {
  constructor(readonly doors: RoundCommuneDoors) {}

  @Action('round.view')
  @Query(() => RoundCommune, {
    nullable: true,
    description: 'A commune in a round; null also when it is not yours.',
  })
  async roundCommune(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<RoundCommune | null> {
    const found = await this.doors.view.commune(context.actor, roundId, communeId);
    return found && roundCommuneObject(found);
  }

  @Action('share.set')
  @Mutation(() => SetAgreeShareResult, {
    description:
      'The commune enters the share of agreement, with its source, where the pack of the round has none.',
  })
  async setAgreeShare(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('numerator', () => Int) numerator: number,
    @Arg('denominator', () => Int) denominator: number,
    @Arg('comparison', () => String) comparison: string,
    @Arg('source', () => String) source: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<AgreeShareSet | RefusalType> {
    const share = { numerator, denominator, comparison, source };
    const set = this.doors.setAgreeShare(context.actor, {
      commandId,
      roundId,
      communeId,
      ...share,
      expectedVersion,
    });
    return answer(context, set, async () => {
      const commune = await this.doors.view.commune(context.actor, roundId, communeId);
      if (!commune) throw new Error('a commune of a round that was just changed is gone');
      return Object.assign(new AgreeShareSet(), { roundCommune: roundCommuneObject(commune) });
    });
  }

  @FieldResolver(() => Round, { description: 'The round.' })
  async round(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<Round> {
    return roundObject(await this.doors.loaders.round(context, value.roundId));
  }

  @FieldResolver(() => Area, { description: 'Its commune.' })
  async commune(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<Area> {
    return this.doors.areaLoader.load(context, value.communeId);
  }

  @FieldResolver(() => Area, {
    description: 'The unit that gives its opinion on the report of this commune.',
  })
  async appraisalArea(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<Area> {
    const round = await this.doors.loaders.round(context, value.roundId);
    let area = await this.doors.areaLoader.load(context, round.appraisalAreaId ?? value.communeId);
    while (area.level !== round.appraisalTier && area.parentId !== null)
      area = await this.doors.areaLoader.load(context, area.parentId);
    return area;
  }

  @FieldResolver(() => AgreeRule, {
    nullable: true,
    description: 'Of the pack, or entered by the commune; null: none.',
  })
  async agreeRule(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<AgreeRule | null> {
    const { share } = await this.#ruleOf(context, value);
    return share && agreeRuleObject(share, context.language);
  }

  @FieldResolver(() => String, {
    description: 'The article, or the document that the commune named; empty: none.',
  })
  async agreeRuleSource(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<string> {
    return (await this.#ruleOf(context, value)).source;
  }

  @FieldResolver(() => [Area], { description: 'Its villages, "Ấp 2" before "Ấp 10".' })
  async villages(@Ctx() context: ApiContext, @Root() { value }: RoundCommune): Promise<readonly Area[]> {
    return this.doors.loaders.villagesOf(context, value.communeId);
  }

  async #ruleOf(context: ApiContext, value: RoundCommune['value']) {
    const round = await this.doors.loaders.round(context, value.roundId);
    const stored = await this.doors.loaders.packOf(context, round);
    return agreeRuleOf(stored.pack, value);
  }
}
