import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import type { draftOpinion } from '../app/draft-opinion.ts';
import type { CommuneKey } from '../app/opinion-store.ts';
import type { sendOpinion, signOffOpinion, signOpinion } from '../app/sign-opinion.ts';
import type { ViewOpinions } from '../app/view-opinions.ts';
import { opinionObject } from './objects.ts';
import { Opinion, OpinionChanged } from './types.ts';

const OpinionResult = resultUnion('OpinionResult', OpinionChanged);

export type OpinionDoors = {
  readonly view: ViewOpinions;
  readonly draft: ReturnType<typeof draftOpinion>;
  readonly signOff: ReturnType<typeof signOffOpinion>;
  readonly sign: ReturnType<typeof signOpinion>;
  readonly send: ReturnType<typeof sendOpinion>;
  readonly areaLoader: AreaLoader;
};

@Resolver()
export class OpinionResolver {
  constructor(readonly doors: OpinionDoors) {}

  #load(context: ApiContext) {
    return (id: string) => this.doors.areaLoader.load(context, id);
  }

  #changed(context: ApiContext, result: Promise<Result<CommuneKey>>): Promise<OpinionChanged | RefusalType> {
    return answer(context, result, async (key) => {
      const view = await this.doors.view.one(context.actor, key);
      if (!view) throw new Error('an opinion that was just written is gone');
      return Object.assign(new OpinionChanged(), { opinion: await opinionObject(this.#load(context), view) });
    });
  }

  @Action('opinion.view')
  @Query(() => [Opinion], {
    description:
      'Communes of the round in the reach of the tier, by name: to draft, drafted, signed off, signed, sent.',
  })
  async opinions(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
  ): Promise<Opinion[]> {
    const rows = await this.doors.view.list(context.actor, roundId);
    return Promise.all(rows.map((row) => opinionObject(this.#load(context), row)));
  }

  @Action('opinion.view')
  @Query(() => Opinion, {
    nullable: true,
    description: 'For the tier at any time; for the commune once it was sent. Null when it is not yours.',
  })
  async opinion(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<Opinion | null> {
    const view = await this.doors.view.one(context.actor, { roundId, communeId });
    return view && opinionObject(this.#load(context), view);
  }

  @Action('opinion.draft')
  @Mutation(() => OpinionResult, {
    description:
      'An appraiser drafts the opinion from the decisions, with remarks. Refused: OPINION_TOO_EARLY, CASES_UNDECIDED, ' +
      'RETURNS_OPEN, OPINION_SIGNED, OPINION_SENT, STALE. Drafted again it has to be signed off again.',
  })
  draftOpinion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('remarks', () => String) remarks: string,
    @Arg('expectedVersion', () => Int, { description: '0: no draft yet.' }) expectedVersion: number,
  ): Promise<OpinionChanged | RefusalType> {
    const command = { commandId, roundId, communeId, remarks, expectedVersion };
    return this.#changed(context, this.doors.draft(context.actor, command));
  }

  @Action('opinion.sign-off')
  @Mutation(() => OpinionResult, {
    description:
      'The lead signs the draft off. Refused: FOUR_EYES (who drafted it), OPINION_OUTDATED, OPINION_NOT_DRAFTED.',
  })
  signOffOpinion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<OpinionChanged | RefusalType> {
    const command = { commandId, roundId, communeId, expectedVersion };
    return this.#changed(context, this.doors.signOff(context.actor, command));
  }

  @Action('opinion.sign')
  @Mutation(() => OpinionResult, {
    description:
      'The chair of the tier signs, with number and day. Refused: OPINION_NOT_SIGNED_OFF, FOUR_EYES, OPINION_OUTDATED.',
  })
  signOpinion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('number', () => String) number: string,
    @Arg('dated', () => String, { description: 'YYYY-MM-DD.' }) dated: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<OpinionChanged | RefusalType> {
    const command = { commandId, roundId, communeId, number, dated, expectedVersion };
    return this.#changed(context, this.doors.sign(context.actor, command));
  }

  @Action('opinion.draft')
  @Mutation(() => OpinionResult, {
    description:
      'Records that the signed opinion was sent: it counts, finishes step 5 and cannot be changed any more.',
  })
  sendOpinion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('sentOn', () => String, { description: 'YYYY-MM-DD.' }) sentOn: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<OpinionChanged | RefusalType> {
    const command = { commandId, roundId, communeId, sentOn, expectedVersion };
    return this.#changed(context, this.doors.send(context.actor, command));
  }
}
