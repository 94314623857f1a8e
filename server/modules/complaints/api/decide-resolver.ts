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
import type { askReCheckOfComplaint } from '../app/ask-re-check-of-complaint.ts';
import type { closeComplaint, decideComplaint } from '../app/decide-complaint.ts';
import type { decideReCheck } from '../app/end-re-check.ts';
import type { Outcome, ReCheckOutcome } from '../app/kinds.ts';
import type { recordAnswer } from '../app/record-answer.ts';
import type { recordVisit, RecordVisit } from '../app/record-visit.ts';
import type { viewComplaints } from '../app/view-complaints.ts';
import { changedComplaint, complaintResult } from './complaint-resolver.ts';
import type { ComplaintChanged } from './complaint-types.ts';
import { ComplaintOutcomeEnum, ReCheckOutcomeEnum } from './enums.ts';
import { FoundAgainInput, ReCheck, ReCheckChanged, reCheckObject } from './re-check-types.ts';

const AskReCheckResult = complaintResult('AskReCheckResult');
const DecideComplaintResult = complaintResult('DecideComplaintResult');
const CloseComplaintResult = complaintResult('CloseComplaintResult');
const RecordComplaintAnswerResult = complaintResult('RecordComplaintAnswerResult');
const RecordReCheckResult = resultUnion('RecordReCheckResult', ReCheckChanged);
const DecideReCheckResult = resultUnion('DecideReCheckResult', ReCheckChanged);

export type DecideDoors = {
  readonly view: ReturnType<typeof viewComplaints>;
  readonly ask: ReturnType<typeof askReCheckOfComplaint>;
  readonly visit: ReturnType<typeof recordVisit>;
  readonly decide: ReturnType<typeof decideComplaint>;
  readonly close: ReturnType<typeof closeComplaint>;
  readonly decideReCheck: ReturnType<typeof decideReCheck>;
  readonly answered: ReturnType<typeof recordAnswer>;
};

/** Points need all three, and what is missing stays missing; the form needs none of them. */
function foundOf(input: FoundAgainInput | null | undefined): RecordVisit['found'] {
  if (!input) return null;
  if (input.answers) return { answers: input.answers };
  const { b1, indicators, persons } = input;
  return { b1: b1 ?? null, indicators: indicators ?? null, persons: persons ?? null };
}

/** The second visit, what is decided, and the answer. */
@Resolver()
export class ComplaintDecisionResolver {
  constructor(readonly doors: DecideDoors) {}

  #reCheck(
    context: ApiContext,
    result: Promise<Result<{ readonly reCheckId: string }>>,
  ): Promise<ReCheckChanged | RefusalType> {
    return answer(context, result, async ({ reCheckId }) => {
      const shown = await this.doors.view.reCheck(reCheckId);
      if (!shown) throw new Error('a re-check that was just changed is gone');
      return Object.assign(new ReCheckChanged(), { reCheck: reCheckObject(shown) });
    });
  }

  @Action('re-check.record')
  @Query(() => [ReCheck], {
    description: 'Second visits that the tier above or an inspection asked of the commune, the newest first.',
  })
  async askedReChecks(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<ReCheck[]> {
    return (await this.doors.view.asked(context.actor, { roundId, communeId })).map(reCheckObject);
  }

  @Action('complaint.work')
  @Mutation(() => AskReCheckResult, { description: 'A second visit to the household of the complaint.' })
  async askReCheck(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ComplaintChanged | RefusalType> {
    const asked = this.doors.ask(context.actor, { commandId, complaintId, expectedVersion });
    return changedComplaint(context, this.doors.view, asked);
  }

  @Action('re-check.record')
  @Mutation(() => RecordReCheckResult, {
    description: 'Who went, when, what they found, and the same forms once more beside the earlier ones.',
  })
  async recordReCheck(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('reCheckId', () => GraphQLUUID) reCheckId: string,
    @Arg('visitedOn', () => GraphQLLocalDate) visitedOn: string,
    @Arg('visitors', () => [String]) visitors: string[],
    @Arg('finding', () => String) finding: string,
    @Arg('found', () => FoundAgainInput, { nullable: true }) found?: FoundAgainInput | null,
  ): Promise<ReCheckChanged | RefusalType> {
    const visit = { visitedOn, visitors, finding, found: foundOf(found) };
    return this.#reCheck(context, this.doors.visit(context.actor, { commandId, reCheckId, ...visit }));
  }

  @Action('complaint.decide')
  @Mutation(() => DecideReCheckResult, {
    description: 'The chair decides a second visit that the tier above or an inspection asked for.',
  })
  async decideReCheck(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('reCheckId', () => GraphQLUUID) reCheckId: string,
    @Arg('outcome', () => ReCheckOutcomeEnum) outcome: ReCheckOutcome,
    @Arg('reasons', () => String) reasons: string,
  ): Promise<ReCheckChanged | RefusalType> {
    const decided = this.doors.decideReCheck(context.actor, { commandId, reCheckId, outcome, reasons });
    return this.#reCheck(context, decided);
  }

  @Action('complaint.decide')
  @Mutation(() => DecideComplaintResult, {
    description:
      'The chair decides, with the reasons; after a second visit also what becomes of the household.',
  })
  async decideComplaint(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('outcome', () => ComplaintOutcomeEnum) outcome: Outcome,
    @Arg('reasons', () => String) reasons: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('then', () => ReCheckOutcomeEnum, { nullable: true }) then?: ReCheckOutcome | null,
  ): Promise<ComplaintChanged | RefusalType> {
    const decision = { outcome, reasons, then: then ?? null, expectedVersion };
    const decided = this.doors.decide(context.actor, { commandId, complaintId, ...decision });
    return changedComplaint(context, this.doors.view, decided);
  }

  @Action('complaint.work')
  @Mutation(() => CloseComplaintResult, {
    description: 'What needs no judgement: feedback that was looked at (NOTED), or taken back (WITHDRAWN).',
  })
  async closeComplaint(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('outcome', () => ComplaintOutcomeEnum) outcome: 'NOTED' | 'WITHDRAWN',
    @Arg('reasons', () => String) reasons: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ComplaintChanged | RefusalType> {
    const end = { outcome, reasons, expectedVersion };
    const closed = this.doors.close(context.actor, { commandId, complaintId, ...end });
    return changedComplaint(context, this.doors.view, closed);
  }

  @Action('complaint.work')
  @Mutation(() => RecordComplaintAnswerResult, {
    description: 'The letter has its number and is on its way.',
  })
  async recordComplaintAnswer(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('complaintId', () => GraphQLUUID) complaintId: string,
    @Arg('number', () => String) number: string,
    @Arg('dated', () => GraphQLLocalDate) dated: string,
    @Arg('handedOver', () => String) handedOver: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ComplaintChanged | RefusalType> {
    const letter = { number, dated, handedOver, expectedVersion };
    const answered = this.doors.answered(context.actor, { commandId, complaintId, ...letter });
    return changedComplaint(context, this.doors.view, answered);
  }
}
