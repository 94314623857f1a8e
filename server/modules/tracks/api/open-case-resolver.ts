import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Action, refusalObject, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import { refuse } from '../../../kernel/result.ts';
import { SignedAsEnum } from '../../lists/api/index.ts';
import type { SignedAs } from '../../lists/index.ts';
import type { HouseholdChoice } from '../app/find-household.ts';
import type { openInYearCase } from '../app/open-in-year-case.ts';
import type { openIncomeCase } from '../app/open-income-case.ts';
import type { Direction, Livelihood, Track } from '../app/track-store.ts';
import type { viewTracks } from '../app/view-tracks.ts';
import { LivelihoodEnum, TrackDirectionEnum, TrackEnum } from './enums.ts';
import { changedCase, trackResult } from './track-resolver.ts';
import type { TrackCaseChanged } from './track-types.ts';

const OpenInYearCaseResult = trackResult('OpenInYearCaseResult');
const OpenIncomeCaseResult = trackResult('OpenIncomeCaseResult');

@InputType({ description: 'A household that nobody has written down yet.' })
export class NewHousehold {
  @Field(() => GraphQLUUID, { description: 'Where it lives.' })
  villageId!: string;
  @Field(() => String, { description: 'Head of household.' })
  headName!: string;
  @Field(() => Int, { description: 'Persons.' })
  size!: number;
}

/** One of the two; the reader is told when there is neither. */
function choiceOf(householdId: string | null, made: NewHousehold | null): HouseholdChoice | null {
  if (householdId) return { householdId };
  return made && { villageId: made.villageId, headName: made.headName, size: made.size };
}
const nobody = (context: ApiContext): RefusalType =>
  refusalObject(context, refuse('HOUSEHOLD_NOT_HERE', { field: 'household' }));

@Resolver()
export class OpenCaseResolver {
  constructor(
    readonly view: ReturnType<typeof viewTracks>,
    readonly openInYear: ReturnType<typeof openInYearCase>,
    readonly openIncome: ReturnType<typeof openIncomeCase>,
  ) {}

  @Action('track.work')
  @Mutation(() => OpenInYearCaseResult, {
    description:
      'A signed request during the year (QĐ 24/2021 Đ.5) comes on the list of its month and opens a case, with its terms.',
  })
  async openInYearCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('householdId', () => GraphQLUUID, { nullable: true }) householdId: string | null,
    @Arg('newHousehold', () => NewHousehold, { nullable: true }) newHousehold: NewHousehold | null,
    @Arg('direction', () => TrackDirectionEnum) direction: Direction,
    @Arg('receivedOn', () => GraphQLLocalDate) receivedOn: string,
    @Arg('askedBy', () => String, { description: 'Who asks, for the household.' }) askedBy: string,
    @Arg('signedAs', () => SignedAsEnum, { nullable: true }) signedAs: SignedAs | null,
    @Arg('writtenBy', () => String, { nullable: true, description: 'Who helped to write it.' })
    writtenBy: string | null,
    @Arg('words', () => String, { defaultValue: '', description: 'What it says.' }) words: string,
  ): Promise<TrackCaseChanged | RefusalType> {
    const household = choiceOf(householdId, newHousehold);
    if (!household) return nobody(context);
    const paper = { askedBy, signedAs: signedAs ?? null, writtenBy: writtenBy ?? null, words };
    const asked = { commandId, communeId, household, direction, receivedOn };
    const opened = this.openInYear(context.actor, { ...asked, ...paper });
    return changedCase(context, this.view, opened);
  }

  @Action('track.work')
  @Mutation(() => OpenIncomeCaseResult, {
    description: 'A request for the average-living (Đ.6) or the low-income list (from 2025) of a round.',
  })
  async openIncomeCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('track', () => TrackEnum, { description: 'AVERAGE_LIVING or LOW_INCOME.' }) track: Track,
    @Arg('householdId', () => GraphQLUUID, { nullable: true }) householdId: string | null,
    @Arg('newHousehold', () => NewHousehold, { nullable: true }) newHousehold: NewHousehold | null,
    @Arg('livelihood', () => LivelihoodEnum, { nullable: true }) livelihood: Livelihood | null,
    @Arg('receivedOn', () => GraphQLLocalDate) receivedOn: string,
  ): Promise<TrackCaseChanged | RefusalType> {
    const household = choiceOf(householdId, newHousehold);
    if (!household) return nobody(context);
    if (track === 'IN_YEAR') return refusalObject(context, refuse('TRACK_NOT_IN_PACK', { field: 'track' }));
    const at = { commandId, roundId, communeId, track };
    const opened = this.openIncome(context.actor, { ...at, household, livelihood, receivedOn });
    return changedCase(context, this.view, opened);
  }
}
