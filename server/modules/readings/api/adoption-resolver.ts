import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { adoptRulePack } from '../app/adopt-rule-pack.ts';
import type { viewAdoption } from '../app/view-adoption.ts';
import {
  adoptionObject,
  packRoundObject,
  previewObject,
  RulePackAdopted,
  RulePackAdoptionPreview,
  RulePackRound,
} from './adoption-types.ts';

const AdoptRulePackResult = resultUnion('AdoptRulePackResult', RulePackAdopted);

export type AdoptionDoors = {
  readonly view: ReturnType<typeof viewAdoption>;
  readonly adoptRulePack: ReturnType<typeof adoptRulePack>;
};

/** For the province: which rounds use a pack, what a newer version would do, and the step itself. */
@Resolver()
export class AdoptionResolver {
  constructor(readonly doors: AdoptionDoors) {}

  @Action('pack.adopt')
  @Query(() => [RulePackRound], {
    description: 'Rounds of your province that use a pack, the newest first; empty when it is not yours.',
  })
  async rulePackRounds(
    @Ctx() context: ApiContext,
    @Arg('rulePackId', () => String) rulePackId: string,
    @Arg('provinceId', () => GraphQLUUID) provinceId: string,
  ): Promise<RulePackRound[]> {
    return (await this.doors.view.rounds(context.actor, rulePackId, provinceId)).map(packRoundObject);
  }

  @Action('pack.adopt')
  @Query(() => RulePackAdoptionPreview, {
    nullable: true,
    description: 'What adopting the newest version would do to a round. Null also when it is not yours.',
  })
  async rulePackAdoption(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
  ): Promise<RulePackAdoptionPreview | null> {
    const found = await this.doors.view.preview(context.actor, roundId);
    return found && previewObject(found, context.language);
  }

  @Action('pack.adopt')
  @Mutation(() => AdoptRulePackResult, {
    description:
      'An open round takes the newest version of its province over. Sealed results stay; all other cases are computed anew.',
  })
  async adoptRulePack(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('toVersion', () => Int) toVersion: number,
  ): Promise<RulePackAdopted | RefusalType> {
    const command = { commandId, roundId, expectedVersion, toVersion };
    return answer(context, this.doors.adoptRulePack(context.actor, command), async ({ adoptionId }) => {
      const written = await this.doors.view.adoption(roundId, adoptionId);
      if (!written) throw new Error('an adoption that was just written is gone');
      return Object.assign(new RulePackAdopted(), { adoption: adoptionObject(written) });
    });
  }
}
