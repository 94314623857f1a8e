import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { Recorded, RecordRefusal } from '../app/record-paper.ts';
import type { RecordSteps } from '../app/record-steps.ts';
import type { ViewProgress } from '../app/view-progress.ts';
import { boardObject } from './objects.ts';
import { StepRecorded } from './types.ts';

const RecordStepResult = resultUnion('RecordStepResult', StepRecorded);
const REFUSED =
  'Refused: NOT_FOUND (not yours), STALE, DATE_NOT_READABLE, ALREADY_RECORDED, and out of order with what is missing named.';

@Resolver()
export class RecordStepResolver {
  constructor(
    readonly steps: RecordSteps,
    readonly view: ViewProgress,
  ) {}

  #recorded(
    context: ApiContext,
    result: Promise<Result<Recorded, RecordRefusal>>,
  ): Promise<StepRecorded | RefusalType> {
    return answer(context, result, async ({ roundId, areaId }) => {
      const board = await this.view.shared(roundId, areaId);
      if (!board) throw new Error('the board of a unit that was just recorded is gone');
      return Object.assign(new StepRecorded(), { board: boardObject(board, context.language) });
    });
  }

  @Action('list.change')
  @Mutation(() => RecordStepResult, {
    description:
      'Nobody in a village is to be reviewed: closes its empty list with the reason, which finishes steps 1 and 2. Such a ' +
      `village needs no meeting and no posting. Refused: LIST_NOT_EMPTY, EMPTY_LIST_REASON. ${REFUSED}`,
  })
  closeEmptyList(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) areaId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('date', () => String) dated: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<StepRecorded | RefusalType> {
    const paper = { commandId, roundId, areaId, number: null, dated, reason, expectedVersion };
    return this.#recorded(context, this.steps.closeEmptyList(context.actor, paper));
  }
}
