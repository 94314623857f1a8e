import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { continueOnPaper } from '../app/continue-on-paper.ts';
import type { enterPaperMeeting } from '../app/enter-paper-meeting.ts';
import type { PaperCounts, PaperEntry } from '../domain/paper-entry.ts';
import type { Doors } from './doors.ts';
import { Meeting } from './meeting-types.ts';
import { PaperEntryInput, type PaperCountsInput } from './paper-inputs.ts';
import { withMeeting } from './with-meeting.ts';

export type PaperDoors = {
  readonly enter: ReturnType<typeof enterPaperMeeting>;
  readonly continueOnPaper: ReturnType<typeof continueOnPaper>;
};

@ObjectType({ description: 'Entered whole, and sealed.' })
export class PaperMeetingEntered {
  @Field(() => Meeting, { description: 'With its results.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'What was decided stays; the rest is entered from the paper.' })
export class ContinuedOnPaper {
  @Field(() => Meeting, { description: 'Now on paper.' })
  meeting!: Meeting;
}
export const EnterPaperMeetingResult = resultUnion('EnterPaperMeetingResult', PaperMeetingEntered);
export const ContinueOnPaperResult = resultUnion('ContinueOnPaperResult', ContinuedOnPaper);

const countsOf = (counts: PaperCountsInput): PaperCounts => ({
  ...{ agree: counts.agree, disagree: counts.disagree, noOpinion: counts.noOpinion },
  ...{ standAside: counts.standAside, mismatchReason: counts.mismatchReason ?? null },
  sheets: counts.sheets ? { ...counts.sheets } : null,
});

/** The input as plain data: what was not said is null. */
const entryOf = (entry: PaperEntryInput): PaperEntry => ({
  ...entry,
  formAgree: entry.formAgree ?? null,
  committeeAgree: entry.committeeAgree ?? null,
  householdsInvited: entry.householdsInvited ?? null,
  groups: entry.groups.map(({ role, people }) => ({ role, people })),
  answers: entry.answers.map(({ itemId, counts, opinions, lifted }) => ({
    ...{ itemId, counts: counts ? countsOf(counts) : null, opinions },
    lifted: lifted.map((one) => ({ caseId: one.caseId, counts: countsOf(one.counts) })),
  })),
  closing: countsOf(entry.closing),
});

/** Meetings held on paper. */
@Resolver()
export class PaperResolver {
  constructor(
    readonly doors: Pick<Doors, 'meetings'>,
    readonly paper: PaperDoors,
  ) {}

  @Action('meeting.enter')
  @Mutation(() => EnterPaperMeetingResult, {
    description:
      'Enters a meeting that was held on paper, whole and once: same rule, base and decisions, and sealed.',
  })
  async enterPaperMeeting(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('entry', () => PaperEntryInput) entry: PaperEntryInput,
  ): Promise<PaperMeetingEntered | RefusalType> {
    const asked = { commandId, meetingId, expectedVersion, entry: entryOf(entry) };
    const done = this.paper.enter(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, PaperMeetingEntered));
  }

  @Action('meeting.run')
  @Mutation(() => ContinueOnPaperResult, {
    description:
      'A live meeting goes on on paper, with the reason. A question that is open is closed first, or withdrawn here.',
  })
  async continueOnPaper(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('withdrawOpen', () => Boolean, { description: 'It counts as never put, and is put again on paper.' })
    withdrawOpen: boolean,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ContinuedOnPaper | RefusalType> {
    const asked = { commandId, meetingId, reason, withdrawOpen, expectedVersion };
    const done = this.paper.continueOnPaper(context.actor, asked);
    return answer(context, done, withMeeting(this.doors)(context, ContinuedOnPaper));
  }
}
