import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import { communeTallyObject } from '../../tally/api/index.ts';
import type { CommuneBoard, CommuneKey } from '../../tally/index.ts';
import type { answerReturn } from '../app/answer-return.ts';
import type { mendReturned } from '../app/mend-returned.ts';
import type { reportCommune } from '../app/report-commune.ts';
import type { viewSubmission } from '../app/view-submission.ts';
import { submissionObject } from './submission-object.ts';
import { CommuneReported, CommuneSubmission, ReturnAnswered, ReturnMended } from './types.ts';

const ReportCommuneResult = resultUnion('ReportCommuneResult', CommuneReported);
const MendReturnedResult = resultUnion('MendReturnedResult', ReturnMended);
const AnswerReturnResult = resultUnion('AnswerReturnResult', ReturnAnswered);

export type SubmissionDoors = {
  readonly view: ReturnType<typeof viewSubmission>;
  readonly report: ReturnType<typeof reportCommune>;
  readonly mendReturned: ReturnType<typeof mendReturned>;
  readonly answerReturn: ReturnType<typeof answerReturn>;
  readonly boardOf: (key: CommuneKey) => Promise<CommuneBoard | null>;
  readonly areaLoader: AreaLoader;
};

@Resolver()
export class ReportResolver {
  constructor(readonly doors: SubmissionDoors) {}

  async #view(context: ApiContext, key: CommuneKey): Promise<CommuneSubmission | null> {
    const view = await this.doors.view(context.actor, key);
    return view && submissionObject((id) => this.doors.areaLoader.load(context, id), view);
  }

  @Action('submission.view')
  @Query(() => CommuneSubmission, {
    nullable: true,
    description:
      'The report of a commune, for the commune: what is missing, each line with what it is about; after the report what was ' +
      'sent, the papers with their hashes, what the tier above gave back, and what differs today. Null when it is not yours.',
  })
  communeSubmission(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<CommuneSubmission | null> {
    return this.#view(context, { roundId, communeId });
  }

  @Action('commune.report')
  @Mutation(() => ReportCommuneResult, {
    description:
      'The commune chair reports to the appraisal tier (QĐ 24/2021 Đ.4 k.5). `expectedTallyVersion` is the version that was on ' +
      'the screen. Refused: NOT_FOUND (not yours), STALE (the tally has moved), ALREADY_REPORTED, NOTHING_TO_REPORT, and the ' +
      'first thing that is missing with the villages named: ROWS_LEFT_TO_MEND, VILLAGES_SILENT, HOUSEHOLDS_NOT_REVIEWED, ' +
      'MEETING_STILL_IN_SESSION, UNSETTLED_CASES (open or not agreed: review again, then meet again), MEETINGS_NOT_SEALED, ' +
      'MINUTES_NOT_SIGNED, VILLAGES_NOT_POSTED, POSTING_STILL_RUNNING, POSTED_OTHERWISE, COMPLAINTS_OPEN, DISCREPANCIES_OPEN, ' +
      'TALLY_DOES_NOT_BALANCE. Totals and cases are frozen with their hashes, the commune stands still from here on, the ' +
      'cases open to appraisers. The same command id again gives the same answer.',
  })
  reportCommune(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('expectedTallyVersion', () => Int) expectedTallyVersion: number,
    @Arg('letterNumber', () => String, { nullable: true, description: 'Of the letter, where it has one.' })
    number: string | null,
    @Arg('letterDated', () => String, { nullable: true, description: 'YYYY-MM-DD.' }) dated: string | null,
  ): Promise<CommuneReported | RefusalType> {
    const letter = { number: number ?? null, dated: dated ?? null };
    const command = { commandId, roundId, communeId, expectedTallyVersion, letter };
    return answer(context, this.doors.report(context.actor, command), async ({ casesOpened, ...key }) => {
      const board = await this.doors.boardOf(key);
      if (!board) throw new Error('the tally of a reported commune is gone');
      return Object.assign(new CommuneReported(), { tally: communeTallyObject(board), casesOpened });
    });
  }

  @Action('list.change')
  @Mutation(() => MendReturnedResult, {
    description:
      'An officer of the commune mends cause or groups of a case that was given back; what is left out stays. Refused: ' +
      'RETURN_ANSWERED, FIELD_NOT_RETURNED. People, scores and results are mended where they are made, then sent.',
  })
  mendReturnedCase(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('openingId', () => GraphQLUUID) openingId: string,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
    @Arg('cause', () => String, { nullable: true }) cause: string | null | undefined,
    @Arg('ethnicMinority', () => Boolean, { nullable: true }) ethnicMinority: boolean | null,
    @Arg('noLabour', () => Boolean, { nullable: true }) noLabour: boolean | null,
    @Arg('merit', () => Boolean, { nullable: true }) merit: boolean | null,
  ): Promise<ReturnMended | RefusalType> {
    const mended = { cause: cause ?? undefined, ethnicMinority, noLabour, merit };
    const done = this.doors.mendReturned(context.actor, { commandId, openingId, caseId, mended });
    return answer(context, done, async (key) => {
      const submission = await this.#view(context, key);
      if (!submission) throw new Error('a dossier that was just mended is gone');
      return Object.assign(new ReturnMended(), { submission });
    });
  }

  @Action('commune.report')
  @Mutation(() => AnswerReturnResult, {
    description:
      'The commune chair sends back what was mended: a new version beside the first. Refused: RETURN_ANSWERED, ' +
      'ANSWER_MISSING, RETURN_UNCHANGED, RETURNED_CASE_UNSETTLED, CHANGED_MORE_THAN_ASKED (only the named fields may differ).',
  })
  answerReturn(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('openingId', () => GraphQLUUID) openingId: string,
    @Arg('answer', () => String, { description: 'What was done, for the appraiser.' }) text: string,
  ): Promise<ReturnAnswered | RefusalType> {
    const done = this.doors.answerReturn(context.actor, { commandId, openingId, answer: text });
    return answer(context, done, async ({ sent, roundId, communeId }) => {
      const submission = await this.#view(context, { roundId, communeId });
      if (!submission) throw new Error('a dossier that was just answered is gone');
      return Object.assign(new ReturnAnswered(), { sent, submission });
    });
  }
}
