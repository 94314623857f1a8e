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
import type { PreparationPaper } from '../app/progress-store.ts';
import type { Recorded, RecordRefusal } from '../app/record-paper.ts';
import type { recordPreparation } from '../app/record-preparation.ts';
import type { RecordSteps } from '../app/record-steps.ts';
import type { ViewProgress } from '../app/view-progress.ts';
import { PreparationPaperEnum } from './enums.ts';
import { boardObject } from './objects.ts';
import { PreparationRecorded, StepRecorded } from './types.ts';

const RecordStepResult = resultUnion('RecordStepResult', StepRecorded);
const RecordPreparationResult = resultUnion('RecordPreparationResult', PreparationRecorded);
const REFUSED =
  'Refused: NOT_FOUND (not yours), STALE, DATE_NOT_READABLE, ALREADY_RECORDED, and out of order with what is missing named.';

@Resolver()
export class RecordStepResolver {
  constructor(
    readonly steps: RecordSteps,
    readonly prepare: ReturnType<typeof recordPreparation>,
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

  @Action('preparation.record')
  @Mutation(() => RecordPreparationResult, {
    description:
      'A paper of the preparation, of a commune or of a unit above it for all its communes. A village is prepared when plan, ' +
      'committee and training are recorded.',
  })
  recordPreparation(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('what', () => PreparationPaperEnum) what: PreparationPaper,
    @Arg('number', () => String) number: string,
    @Arg('date', () => String) dated: string,
  ): Promise<PreparationRecorded | RefusalType> {
    const recorded = this.prepare(context.actor, { commandId, roundId, areaId, what, number, dated });
    return answer(context, recorded, () => Object.assign(new PreparationRecorded(), { areaId }));
  }
}
