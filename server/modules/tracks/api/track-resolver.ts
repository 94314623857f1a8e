import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { decideTrackCase } from '../app/decide-track-case.ts';
import type { enterMeans } from '../app/enter-means.ts';
import type { recordReCheck } from '../app/record-re-check.ts';
import type { recordTrackPosting } from '../app/record-track-posting.ts';
import type { searchHouseholds } from '../app/search-households.ts';
import type { Track, TrackOutcome } from '../app/track-store.ts';
import type { viewTracks } from '../app/view-tracks.ts';
import { TrackEnum, TrackOutcomeEnum } from './enums.ts';
import {
  MeansRange,
  meansRangeObject,
  TrackCase,
  TrackCaseChanged,
  trackCaseObject,
  TrackHousehold,
} from './track-types.ts';

export const trackResult = (name: string): object => resultUnion(name, TrackCaseChanged);
const EnterMeansResult = trackResult('EnterMeansResult');
const RecordTrackPostingResult = trackResult('RecordTrackPostingResult');
const RecordTrackReCheckResult = trackResult('RecordTrackReCheckResult');
const DecideTrackCaseResult = trackResult('DecideTrackCaseResult');

export type TrackDoors = {
  readonly view: ReturnType<typeof viewTracks>;
  readonly searchHouseholds: ReturnType<typeof searchHouseholds>;
  readonly enterMeans: ReturnType<typeof enterMeans>;
  readonly recordReCheck: ReturnType<typeof recordReCheck>;
  readonly recordPosting: ReturnType<typeof recordTrackPosting>;
  readonly decide: ReturnType<typeof decideTrackCase>;
  readonly areaLoader: AreaLoader;
};

/** The answer of a command on a case: the case as it is then. */
export const changedCase = (
  context: ApiContext,
  view: TrackDoors['view'],
  result: Promise<Result<{ readonly caseId: string }>>,
): Promise<TrackCaseChanged | RefusalType> =>
  answer(context, result, async ({ caseId }) => {
    const shown = await view.one(caseId);
    if (!shown) throw new Error('a case that was just changed is gone');
    return Object.assign(new TrackCaseChanged(), { case: trackCaseObject(shown, context.language) });
  });

@Resolver(() => TrackCase)
export class TrackResolver {
  constructor(readonly doors: TrackDoors) {}

  @Action('track.view')
  @Query(() => [TrackCase], {
    description:
      'Cases of the reviews during a year, all months, by day of receipt; none of another commune.',
  })
  async inYearCases(
    @Ctx() context: ApiContext,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('year', () => Int) year: number,
  ): Promise<TrackCase[]> {
    const found = await this.doors.view.inYear(context.actor, communeId, year);
    return found.map((of) => trackCaseObject(of, context.language));
  }

  @Action('track.view')
  @Query(() => [TrackCase], {
    description: 'Cases of a commune on a track of a round, by day of receipt; none of another commune.',
  })
  async incomeCases(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('track', () => TrackEnum) track: Track,
  ): Promise<TrackCase[]> {
    const found = await this.doors.view.ofRound(context.actor, roundId, communeId, track);
    return found.map((of) => trackCaseObject(of, context.language));
  }

  @Action('track.view')
  @Query(() => MeansRange, { nullable: true, description: 'Null: the round does not have this track.' })
  async meansRange(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('track', () => TrackEnum) track: Track,
  ): Promise<MeansRange | null> {
    const range = await this.doors.view.range(context.actor, roundId, communeId, track);
    return range && meansRangeObject(range);
  }

  @Action('track.view')
  @Query(() => [TrackHousehold], {
    description: 'Households of the commune by a part of a name in any spelling, or by code; at most twenty.',
  })
  async trackHouseholds(
    @Ctx() context: ApiContext,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('search', () => String) search: string,
  ): Promise<TrackHousehold[]> {
    const found = await this.doors.searchHouseholds(context.actor, communeId, search);
    return found.map((of) => Object.assign(new TrackHousehold(), of));
  }

  @Action('track.work')
  @Mutation(() => EnterMeansResult, {
    description:
      'Enters the income per person and month (to 2020 the points of form B1). An earlier number stays.',
  })
  async enterMeans(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
    @Arg('value', () => Int) value: number,
    @Arg('reason', () => String, { description: 'Why it changes; empty the first time.' }) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<TrackCaseChanged | RefusalType> {
    const entered = this.doors.enterMeans(context.actor, {
      commandId,
      caseId,
      value,
      reason,
      expectedVersion,
    });
    return changedCase(context, this.doors.view, entered);
  }

  @Action('track.work')
  @Mutation(() => RecordTrackPostingResult, {
    description: 'Posted at village house and commune office from this day.',
  })
  async recordTrackPosting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
    @Arg('postedOn', () => GraphQLLocalDate) postedOn: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<TrackCaseChanged | RefusalType> {
    const posted = this.doors.recordPosting(context.actor, { commandId, caseId, postedOn, expectedVersion });
    return changedCase(context, this.doors.view, posted);
  }

  @Action('track.work')
  @Mutation(() => RecordTrackReCheckResult, {
    description:
      'Somebody objects to what was posted (Đ.6): the term of the re-check begins. It ends when the means are entered again.',
  })
  async recordTrackReCheck(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
    @Arg('startedOn', () => GraphQLLocalDate) startedOn: string,
    @Arg('reason', () => String, { description: 'Who objects to what.' }) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<TrackCaseChanged | RefusalType> {
    const asked = { commandId, caseId, startedOn, reason, expectedVersion };
    return changedCase(context, this.doors.view, this.doors.recordReCheck(context.actor, asked));
  }

  @Action('track.decide')
  @Mutation(() => DecideTrackCaseResult, {
    description: 'The commune chair grants or refuses, by number and date; a refusal needs its reasons.',
  })
  async decideTrackCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
    @Arg('outcome', () => TrackOutcomeEnum) outcome: TrackOutcome,
    @Arg('number', () => String) number: string,
    @Arg('decidedOn', () => GraphQLLocalDate) decidedOn: string,
    @Arg('reasons', () => String) reasons: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<TrackCaseChanged | RefusalType> {
    const paper = { outcome, number, decidedOn, reasons };
    const decided = this.doors.decide(context.actor, { commandId, caseId, ...paper, expectedVersion });
    return changedCase(context, this.doors.view, decided);
  }

  @FieldResolver(() => Area, { description: 'Its village.' })
  async village(@Ctx() context: ApiContext, @Root() of: TrackCase): Promise<Area> {
    return this.doors.areaLoader.load(context, of.villageId);
  }
}

@Resolver(() => TrackHousehold)
export class TrackHouseholdResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'Its village.' })
  async village(@Ctx() context: ApiContext, @Root() of: TrackHousehold): Promise<Area> {
    return this.areaLoader.load(context, of.villageId);
  }
}
