import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { Action, resultUnion, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { SupervisionDoors } from './doors.ts';
import { changed } from './supervision-resolver.ts';
import { SupervisionChanged } from './types.ts';

const RaiseFindingResult = resultUnion('RaiseFindingResult', SupervisionChanged);
const ReportFindingResult = resultUnion('ReportFindingResult', SupervisionChanged);
const JudgeFindingResult = resultUnion('JudgeFindingResult', SupervisionChanged);

/** What was not right, whose it is, until when; closed by somebody else than its owner. */
@Resolver()
export class FindingResolver {
  readonly #changed: ReturnType<typeof changed>;
  constructor(readonly doors: SupervisionDoors) {
    this.#changed = changed(doors);
  }

  @Action('visit.record')
  @Mutation(() => RaiseFindingResult, {
    description: 'Something is to be mended. Refused: FINDING_OWNER, FINDING_DUE, INVALID, WORDS_TOO_LONG.',
  })
  raiseFinding(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('visitId', () => GraphQLUUID) visitId: string,
    @Arg('words', () => String) words: string,
    @Arg('ownerId', () => GraphQLUUID) ownerId: string,
    @Arg('dueOn', () => GraphQLLocalDate) dueOn: string,
  ): Promise<SupervisionChanged | RefusalType> {
    const command = { commandId, visitId, words, ownerId, dueOn };
    return this.#changed(context, this.doors.raise(context.actor, command));
  }

  @Action('finding.answer')
  @Mutation(() => ReportFindingResult, {
    description: 'Says what was done. Refused: STALE, FINDING_IS_CLOSED.',
  })
  reportFinding(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('findingId', () => GraphQLUUID) findingId: string,
    @Arg('words', () => String) words: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<SupervisionChanged | RefusalType> {
    const command = { commandId, findingId, words, expectedVersion };
    return this.#changed(context, this.doors.report(context.actor, command));
  }

  @Action('finding.sign-off')
  @Mutation(() => JudgeFindingResult, {
    description:
      'Somebody else has looked: closed, or sent back with what is missing. Refused: STALE, FINDING_BY_ITS_OWNER, ' +
      'FINDING_NOT_DONE, FINDING_IS_CLOSED.',
  })
  judgeFinding(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('findingId', () => GraphQLUUID) findingId: string,
    @Arg('accepted', () => Boolean) accepted: boolean,
    @Arg('words', () => String) words: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<SupervisionChanged | RefusalType> {
    const command = { commandId, findingId, accepted, words, expectedVersion };
    return this.#changed(context, this.doors.judge(context.actor, command));
  }
}
