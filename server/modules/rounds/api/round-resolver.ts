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
import { RulePack, rulePackObject } from './rule-pack-type.ts';
import { Round, RoundCommune, roundCommuneObject, RoundCreated, roundObject } from './types.ts';

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
    @Arg('secondPackId', () => String, { nullable: true, description: 'Computed beside; decides nothing.' })
    secondPackId: string | null,
  ): Promise<RoundCreated | RefusalType> {
    const asked = { commandId, name, year, rulePackId, areaId, ...(secondPackId ? { secondPackId } : {}) };
    const created = this.doors.createRound(context.actor, asked);
    return answer(context, created, async ({ roundId, leftOut }) => {
      const round = await this.doors.loaders.round(context, roundId);
      const areas = leftOut.map((id) => this.doors.areaLoader.load(context, id));
      return Object.assign(new RoundCreated(), {
        round: roundObject(round),
        leftOut: await Promise.all(areas),
      });
    });
  }

  @FieldResolver(() => RulePack, { description: 'The version that the round was made with.' })
  async rulePack(@Ctx() context: ApiContext, @Root() round: Round): Promise<RulePack> {
    const stored = await this.doors.loaders.packOf(context, round.value);
    return rulePackObject(stored, context.language);
  }

  @FieldResolver(() => RulePack, {
    nullable: true,
    description: 'Computed beside the first (2021); decides nothing. Null: none.',
  })
  async secondPack(@Ctx() context: ApiContext, @Root() { value }: Round): Promise<RulePack | null> {
    return this.#beside(context, value.secondPackId, value.secondPackVersion);
  }

  @FieldResolver(() => RulePack, {
    nullable: true,
    description: 'The higher line of the province, which stands beside. Null: none.',
  })
  async localPack(@Ctx() context: ApiContext, @Root() { value }: Round): Promise<RulePack | null> {
    return this.#beside(context, value.localPackId, value.localPackVersion);
  }

  @FieldResolver(() => Area, { description: 'Where it is held.' })
  async area(@Ctx() context: ApiContext, @Root() round: Round): Promise<Area> {
    return this.doors.areaLoader.load(context, round.value.areaId);
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description:
      'The unit that gives its opinion on the reports of the communes. Null: a round over a province in the years of districts; each commune has its own (`RoundCommune.appraisalArea`).',
  })
  async appraisalArea(@Ctx() context: ApiContext, @Root() round: Round): Promise<Area | null> {
    const id = round.value.appraisalAreaId;
    return id === null ? null : this.doors.areaLoader.load(context, id);
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

  async #beside(context: ApiContext, id: string | null, version: number | null): Promise<RulePack | null> {
    if (id === null || version === null) return null;
    const stored = await this.doors.loaders.packAt(context, id, version);
    return rulePackObject(stored, context.language);
  }
}
