import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { SubmissionField } from '../../submission/index.ts';
import type { claimCase, claimNextCase, takeOverCase } from '../app/claim-case.ts';
import type { decideCase } from '../app/decide-case.ts';
import type { keepClaim, releaseCase } from '../app/keep-claim.ts';
import type { setRandomShare, viewRandomShare } from '../app/set-random-share.ts';
import type { Answer, ReCheckReason } from '../domain/answer-to-report.ts';
import { ReCheckReasonEnum, ReturnableFieldEnum } from './work-enums.ts';
import {
  AppraisalClaim,
  ClaimKept,
  ClaimReleased,
  Decided,
  RandomShareSet,
  workResult,
} from './work-types.ts';

const ClaimNextCaseResult = workResult('ClaimNextCaseResult', AppraisalClaim);
const ClaimCaseResult = workResult('ClaimCaseResult', AppraisalClaim);
const TakeOverCaseResult = workResult('TakeOverCaseResult', AppraisalClaim);
const KeepClaimResult = workResult('KeepClaimResult', ClaimKept);
const ReleaseCaseResult = workResult('ReleaseCaseResult', ClaimReleased);
const AgreeToCaseResult = workResult('AgreeToCaseResult', Decided);
const ReturnCaseResult = workResult('ReturnCaseResult', Decided);
const AskReCheckOfCaseResult = workResult('AskReCheckOfCaseResult', Decided);
const SetRandomShareResult = workResult('SetRandomShareResult', RandomShareSet);

export type WorkDoors = {
  readonly claimNext: ReturnType<typeof claimNextCase>;
  readonly claim: ReturnType<typeof claimCase>;
  readonly takeOver: ReturnType<typeof takeOverCase>;
  readonly keep: ReturnType<typeof keepClaim>;
  readonly release: ReturnType<typeof releaseCase>;
  readonly decide: ReturnType<typeof decideCase>;
  readonly setRandomShare: ReturnType<typeof setRandomShare>;
  readonly randomShare: ReturnType<typeof viewRandomShare>;
};

const claimed = (of: { id: string; token: string; ledBy: AppraisalClaim['ledBy'] }): AppraisalClaim =>
  Object.assign(new AppraisalClaim(), of);
const DECIDES =
  'Refused: ClaimLost (names the holder), Stale (the case is another than `answersSha256`), RoundClosed, NotAllowed (not ' +
  'yours; or four eyes: surveyed, submitted, re-checked or related), Invalid, Conflict. The same command id again gives ' +
  'the same answer.';

@Resolver()
export class AppraisalWorkResolver {
  constructor(readonly doors: WorkDoors) {}

  @Action('appraisal.work')
  @Mutation(() => ClaimNextCaseResult, {
    description:
      'Hands out the next case: what the commune answered to you, then by due day, risk and age; a fixed share at random. ' +
      'Conflict NO_CASE_LEFT: nothing waits.',
  })
  claimNextCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
  ): Promise<AppraisalClaim | RefusalType> {
    return answer(context, this.doors.claimNext(context.actor, { commandId, roundId }), claimed);
  }

  @Action('appraisal.work')
  @Mutation(() => ClaimCaseResult, {
    description:
      'Takes this case. Whoever holds it already gets a new token. ClaimLost: somebody else holds it.',
  })
  claimCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('id', () => GraphQLUUID) id: string,
  ): Promise<AppraisalClaim | RefusalType> {
    return answer(context, this.doors.claim(context.actor, { commandId, id }), claimed);
  }

  @Action('appraisal.lead')
  @Mutation(() => TakeOverCaseResult, {
    description: 'A lead takes the case out of somebody else’s hands; the reason stays on record.',
  })
  takeOverCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('id', () => GraphQLUUID) id: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<AppraisalClaim | RefusalType> {
    return answer(context, this.doors.takeOver(context.actor, { commandId, id, reason }), claimed);
  }

  @Action('appraisal.work')
  @Mutation(() => KeepClaimResult, {
    description: 'Heartbeat: twenty minutes more. Sent again it does the same, so it takes no command id.',
  })
  keepClaim(
    @Ctx() context: ApiContext,
    @Arg('id', () => GraphQLUUID) id: string,
    @Arg('token', () => String) token: string,
  ): Promise<ClaimKept | RefusalType> {
    return answer(context, this.doors.keep(context.actor, { id, token }), (of) =>
      Object.assign(new ClaimKept(), of),
    );
  }

  @Action('appraisal.work')
  @Mutation(() => ReleaseCaseResult, { description: 'Gives the case back undecided.' })
  releaseCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('id', () => GraphQLUUID) id: string,
    @Arg('token', () => String) token: string,
  ): Promise<ClaimReleased | RefusalType> {
    return answer(context, this.doors.release(context.actor, { commandId, id, token }), (of) =>
      Object.assign(new ClaimReleased(), of),
    );
  }

  @Action('appraisal.work')
  @Mutation(() => AgreeToCaseResult, { description: `Agrees to the case as reported. ${DECIDES}` })
  agreeToCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('id', () => GraphQLUUID) id: string,
    @Arg('token', () => String) token: string,
    @Arg('answersSha256', () => String, { description: 'Of the case as it was read.' }) answersSha256: string,
    @Arg('words', () => String, { defaultValue: '', description: 'A remark for the opinion.' }) words: string,
  ): Promise<Decided | RefusalType> {
    return this.#decide(context, { commandId, id, token, answersSha256 }, { kind: 'AGREE', words });
  }

  @Action('appraisal.work')
  @Mutation(() => ReturnCaseResult, {
    description: `Gives the case back; only the named fields open, at least one. The answer comes to you first. ${DECIDES}`,
  })
  returnCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('id', () => GraphQLUUID) id: string,
    @Arg('token', () => String) token: string,
    @Arg('answersSha256', () => String, { description: 'Of the case as it was read.' }) answersSha256: string,
    @Arg('fields', () => [ReturnableFieldEnum]) fields: SubmissionField[],
    @Arg('words', () => String, { description: 'What is wrong, for the commune.' }) words: string,
  ): Promise<Decided | RefusalType> {
    const of = { kind: 'RETURN', fields, words } as const;
    return this.#decide(context, { commandId, id, token, answersSha256 }, of);
  }

  @Action('appraisal.work')
  @Mutation(() => AskReCheckOfCaseResult, {
    description: `Asks the commune to visit the household again (phúc tra). ${DECIDES}`,
  })
  askReCheckOfCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('id', () => GraphQLUUID) id: string,
    @Arg('token', () => String) token: string,
    @Arg('answersSha256', () => String, { description: 'Of the case as it was read.' }) answersSha256: string,
    @Arg('reason', () => ReCheckReasonEnum) reason: ReCheckReason,
    @Arg('words', () => String, { description: 'What is to be looked at.' }) words: string,
  ): Promise<Decided | RefusalType> {
    const of = { kind: 'RE_CHECK', reason, words } as const;
    return this.#decide(context, { commandId, id, token, answersSha256 }, of);
  }

  #decide(
    context: ApiContext,
    of: { commandId: string; id: string; token: string; answersSha256: string },
    given: Answer,
  ): Promise<Decided | RefusalType> {
    const done = this.doors.decide(context.actor, { ...of, answer: given });
    return answer(context, done, (decided) => Object.assign(new Decided(), decided));
  }

  @Action('appraisal.lead')
  @Query(() => RandomShareSet, {
    nullable: true,
    description:
      'How many of a hundred next cases of the round are handed out at random. Null when not yours to set.',
  })
  async randomShare(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
  ): Promise<RandomShareSet | null> {
    const found = await this.doors.randomShare(actor, roundId);
    return found && Object.assign(new RandomShareSet(), found);
  }

  @Action('appraisal.lead')
  @Mutation(() => SetRandomShareResult, {
    description:
      'How many of a hundred next cases of the round are handed out at random; 10 until a lead says otherwise.',
  })
  setRandomShare(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('percent', () => Int) percent: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<RandomShareSet | RefusalType> {
    const done = this.doors.setRandomShare(context.actor, { commandId, roundId, percent, reason });
    return answer(context, done, (of) => Object.assign(new RandomShareSet(), of));
  }
}
