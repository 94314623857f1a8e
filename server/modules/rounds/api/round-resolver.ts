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
import type { createRound } from '../app/create-round.ts';
import type { viewRounds } from '../app/view-rounds.ts';
import type { RoundLoaders } from './round-loaders.ts';
import {
  Round,
  RoundCommune,
  roundCommuneObject,
  RoundCreated,
  roundObject,
  RulePack,
  rulePackObject,
} from './types.ts';

const CreateRoundResult = resultUnion('CreateRoundResult', RoundCreated);

export type RoundDoors = {
  readonly view: ReturnType<typeof viewRounds>;
  readonly createRound: ReturnType<typeof createRound>;
  readonly areaLoader: AreaLoader;
  readonly loaders: RoundLoaders;
};

@Resolver(() => Round)
export class RoundResolver {
  constructor(readonly doors: RoundDoors) {}

  @Action('round.view')
  @Query(() => [RulePack], { description: 'The newest version of every rule pack.' })
  async rulePacks(@Ctx() context: ApiContext): Promise<RulePack[]> {
    const packs = await this.doors.view.rulePacks(context.actor);
    return packs.map((pack) => rulePackObject(pack, context.language));
  }

  @Action('round.view')
  @Query(() => [Round], { description: 'Rounds with a commune in reach of whoever asks, the newest first.' })
  async rounds(@Ctx() context: ApiContext): Promise<Round[]> {
    return (await this.doors.view.rounds(context.actor)).map(roundObject);
  }

  @Action('round.create')
  @Mutation(() => CreateRoundResult, {
    description: 'Begins a round over an area with the newest version of a pack.',
  })
  async createRound(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('name', () => String) name: string,
    @Arg('year', () => Int) year: number,
    @Arg('rulePackId', () => String) rulePackId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<RoundCreated | RefusalType> {
    const created = this.doors.createRound(context.actor, { commandId, name, year, rulePackId, areaId });
    return answer(context, created, async ({ roundId }) => {
      const round = await this.doors.loaders.round(context, roundId);
      return Object.assign(new RoundCreated(), { round: roundObject(round) });
    });
  }

  @FieldResolver(() => RulePack, { description: 'The version that the round was made with.' })
  async rulePack(@Ctx() context: ApiContext, @Root() round: Round): Promise<RulePack> {
    const stored = await this.doors.loaders.packOf(context, round.value);
    return rulePackObject(stored, context.language);
  }

  @FieldResolver(() => Area, { description: 'Where it is held.' })
  async area(@Ctx() context: ApiContext, @Root() round: Round): Promise<Area> {
    return this.doors.areaLoader.load(context, round.value.areaId);
  }

  @FieldResolver(() => Area, {
    description: 'The unit that gives its opinion on the reports of the communes.',
  })
  async appraisalArea(@Ctx() context: ApiContext, @Root() round: Round): Promise<Area> {
    return this.doors.areaLoader.load(context, round.value.appraisalAreaId);
  }

  @FieldResolver(() => [RoundCommune], {
    description: 'Its communes in reach, by name in any spelling or by code.',
  })
  async communes(
    @Ctx() context: ApiContext,
    @Root() round: Round,
    @Arg('search', () => String, { nullable: true }) search: string | null,
  ): Promise<RoundCommune[]> {
    const found = await this.doors.view.communes(context.actor, round.id, search ?? '');
    return found.map(roundCommuneObject);
  }
}
