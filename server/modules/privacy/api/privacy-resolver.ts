import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { statutoryClockObject } from '../../calendar/api/index.ts';
import type { answerRequest } from '../app/answer-request.ts';
import type { erasePersonalData } from '../app/erase.ts';
import type { recordRequest } from '../app/record-request.ts';
import type { PrivacyBoard as BoardView, viewRequests } from '../app/view-requests.ts';
import type { AnswerKind, AskedBy, ErasureKind, RequestKind } from '../domain/request-terms.ts';
import { RETENTION } from '../domain/retention.ts';
import {
  DataAnswerKindEnum,
  DataAskedByEnum,
  DataRequest,
  DataRequestAnswered,
  DataRequestEvent,
  DataRequestKindEnum,
  DataRequestRecorded,
  ErasableData,
  ErasureKindEnum,
  PersonalDataErased,
  PrivacyBoard,
  RetentionRule,
} from './types.ts';

const RecordResult = resultUnion('RecordDataRequestResult', DataRequestRecorded);
const AnswerResult = resultUnion('AnswerDataRequestResult', DataRequestAnswered);
const EraseResult = resultUnion('ErasePersonalDataResult', PersonalDataErased);

export type PrivacyDoors = {
  readonly view: ReturnType<typeof viewRequests>;
  readonly record: ReturnType<typeof recordRequest>;
  readonly answer: ReturnType<typeof answerRequest>;
  readonly erase: ReturnType<typeof erasePersonalData>;
};

const boardObject = (board: BoardView, language: Language): PrivacyBoard =>
  Object.assign(new PrivacyBoard(), {
    ...{ mayErase: board.mayErase, today: board.today },
    requests: board.requests.map((of) =>
      Object.assign(new DataRequest(), of, {
        events: of.events.map((event) => Object.assign(new DataRequestEvent(), event)),
        clocks: of.clocks.map((clock) => statutoryClockObject(clock, language)),
      }),
    ),
    retention: RETENTION.map(({ what, why, years, mark, erasable }) =>
      Object.assign(new RetentionRule(), { what: what[language], why: why[language], years, mark, erasable }),
    ),
    erasable: board.erasable.map((one) => Object.assign(new ErasableData(), one)),
  });

/** People's rights over their own data (law 91/2025/QH15), at the commune's office. */
@Resolver()
export class PrivacyResolver {
  constructor(readonly doors: PrivacyDoors) {}

  @Action('data-request.view')
  @Query(() => PrivacyBoard, { nullable: true, description: 'Null: not there, or not yours.' })
  async dataRequests(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<PrivacyBoard | null> {
    const board = await this.doors.view(actor, { roundId, communeId });
    return board && boardObject(board, language);
  }

  @Action('data-request.work')
  @Mutation(() => RecordResult, {
    description: 'Both clocks start. Refused: DATA_REQUEST_DAY, DATA_REQUEST_WORDS.',
  })
  recordDataRequest(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('memberId', () => GraphQLUUID) memberId: string,
    @Arg('kind', () => DataRequestKindEnum) kind: RequestKind,
    @Arg('askedOn', () => GraphQLLocalDate) askedOn: string,
    @Arg('askedBy', () => DataAskedByEnum) askedBy: AskedBy,
    @Arg('words', () => String) words: string,
  ): Promise<DataRequestRecorded | RefusalType> {
    const command = { commandId, roundId, communeId, memberId, kind, askedOn, askedBy, words };
    return answer(context, this.doors.record(context.actor, command), (made) =>
      Object.assign(new DataRequestRecorded(), made),
    );
  }

  @Action('data-request.work')
  @Mutation(() => AnswerResult, {
    description: 'Refused: DATA_REQUEST_DAY, DATA_REQUEST_WORDS, DATA_REQUEST_ENDED.',
  })
  answerDataRequest(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('requestId', () => GraphQLUUID) requestId: string,
    @Arg('kind', () => DataAnswerKindEnum) kind: AnswerKind,
    @Arg('happenedOn', () => GraphQLLocalDate) happenedOn: string,
    @Arg('words', () => String) words: string,
  ): Promise<DataRequestAnswered | RefusalType> {
    const command = { commandId, requestId, kind, happenedOn, words };
    return answer(context, this.doors.answer(context.actor, command), (made) =>
      Object.assign(new DataRequestAnswered(), made),
    );
  }

  @Action('data.erase')
  @Mutation(() => EraseResult, {
    description: 'Of what stands in `erasable` only. Refused: NOT_YET_ERASABLE, DATA_REQUEST_WORDS.',
  })
  erasePersonalData(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('kind', () => ErasureKindEnum) kind: ErasureKind,
    @Arg('subjectId', () => GraphQLUUID) subjectId: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<PersonalDataErased | RefusalType> {
    const command = { commandId, communeId, kind, subjectId, reason };
    return answer(context, this.doors.erase(context.actor, command), (made) =>
      Object.assign(new PersonalDataErased(), made),
    );
  }
}
