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
import type { QuestionState } from '../app/kinds.ts';
import type { SupervisionDoors } from './doors.ts';
import { QuestionStateEnum } from './enums.ts';
import { QuestionChanged, Questions } from './question-types.ts';

const AskQuestionResult = resultUnion('AskQuestionResult', QuestionChanged);
const AnswerQuestionResult = resultUnion('AnswerQuestionResult', QuestionChanged);
const HandQuestionUpResult = resultUnion('HandQuestionUpResult', QuestionChanged);

/** Hỏi đáp nghiệp vụ: commune → district → province; answers are for everybody in the round. */
@Resolver()
export class QuestionResolver {
  constructor(readonly doors: SupervisionDoors) {}

  #changed(
    context: ApiContext,
    result: Promise<Result<{ questionId: string }>>,
  ): Promise<QuestionChanged | RefusalType> {
    return answer(context, result, async ({ questionId }) => {
      const question = await this.doors.questions.changed(context.actor, questionId);
      if (!question) throw new Error('a question that was just changed is gone');
      return Object.assign(new QuestionChanged(), { question });
    });
  }

  @Action('question.view')
  @Query(() => Questions, {
    description:
      'Found without marks, each word somewhere in question or answer; nothing in a round of elsewhere.',
  })
  async questions(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('search', () => String, { defaultValue: '' }) search: string,
    @Arg('state', () => QuestionStateEnum, { nullable: true }) state: QuestionState | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 100.' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0 }) skip: number,
  ): Promise<Questions> {
    return this.doors.questions.search(actor, roundId, { search, state: state ?? null, first, skip });
  }

  @Action('question.ask')
  @Mutation(() => AskQuestionResult, {
    description:
      'Asks the next tier. Refused: MAY_BE_PERSONAL until the writer says that a number is nobody’s.',
  })
  askQuestion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID, { description: 'In whose name.' }) areaId: string,
    @Arg('words', () => String) words: string,
    @Arg('article', () => String, { nullable: true }) article: string | null,
    @Arg('caseCode', () => String, { nullable: true }) caseCode: string | null,
    @Arg('notPersonal', () => Boolean, { defaultValue: false }) notPersonal: boolean,
  ): Promise<QuestionChanged | RefusalType> {
    const quotes = { article: article ?? null, caseCode: caseCode ?? null };
    const command = { commandId, roundId, areaId, words, ...quotes, notPersonal };
    return this.#changed(context, this.doors.ask(context.actor, command));
  }

  @Action('question.answer')
  @Mutation(() => AnswerQuestionResult, {
    description: 'Answers for everybody. Refused: STALE, QUESTION_IS_ANSWERED, MAY_BE_PERSONAL.',
  })
  answerQuestion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('questionId', () => GraphQLUUID) questionId: string,
    @Arg('words', () => String) words: string,
    @Arg('notPersonal', () => Boolean, { defaultValue: false }) notPersonal: boolean,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<QuestionChanged | RefusalType> {
    const command = { commandId, questionId, words, notPersonal, expectedVersion };
    return this.#changed(context, this.doors.answer(context.actor, command));
  }

  @Action('question.answer')
  @Mutation(() => HandQuestionUpResult, {
    description: 'The next tier is to answer. Refused: STALE, QUESTION_IS_ANSWERED, NO_TIER_ABOVE.',
  })
  handQuestionUp(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('questionId', () => GraphQLUUID) questionId: string,
    @Arg('words', () => String, { defaultValue: '', description: 'What this tier adds; may be empty.' })
    words: string,
    @Arg('notPersonal', () => Boolean, { defaultValue: false }) notPersonal: boolean,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<QuestionChanged | RefusalType> {
    const command = { commandId, questionId, words, notPersonal, expectedVersion };
    return this.#changed(context, this.doors.handUp(context.actor, command));
  }
}
