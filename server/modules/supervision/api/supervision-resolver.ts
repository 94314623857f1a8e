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
import type { CommuneKey } from '../app/supervision-store.ts';
import type { SupervisionDoors } from './doors.ts';
import { CommuneSupervision, SupervisedCommune, SupervisionChanged } from './types.ts';

const AssignMemberResult = resultUnion('AssignMemberResult', SupervisionChanged);
const EndAssignmentResult = resultUnion('EndAssignmentResult', SupervisionChanged);
const RecordInspectionResult = resultUnion('RecordInspectionResult', SupervisionChanged);
const DrawReChecksResult = resultUnion('DrawReChecksResult', SupervisionChanged);
const MakeRemarkResult = resultUnion('MakeRemarkResult', SupervisionChanged);
const AnswerRemarkResult = resultUnion('AnswerRemarkResult', SupervisionChanged);

/** The commune as it is now, for whoever has just changed it. */
export const changed =
  (doors: SupervisionDoors) =>
  (
    context: ApiContext,
    result: Promise<Result<CommuneKey & { readonly visitId?: string }>>,
  ): Promise<SupervisionChanged | RefusalType> =>
    answer(context, result, async ({ roundId, communeId, visitId = null }) => {
      const supervision = await doors.view.commune(context.actor, { roundId, communeId });
      if (!supervision) throw new Error('a commune whose supervision was just changed is gone');
      return Object.assign(new SupervisionChanged(), { supervision, visitId });
    });

/** Kiểm tra, giám sát: who answers for which commune, visits, second visits by sample, the Front's remarks. */
@Resolver()
export class SupervisionResolver {
  readonly #changed: ReturnType<typeof changed>;
  constructor(readonly doors: SupervisionDoors) {
    this.#changed = changed(doors);
  }

  @Action('supervision.view')
  @Query(() => [SupervisedCommune], {
    description: 'The communes of a round that are yours, in reading order.',
  })
  async supervisionBoard(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID, { nullable: true, description: 'Only those in this unit.' })
    areaId: string | null,
  ): Promise<readonly SupervisedCommune[]> {
    return this.doors.view.board(actor, roundId, areaId ?? null);
  }

  @Action('supervision.view')
  @Query(() => CommuneSupervision, {
    nullable: true,
    description:
      'One commune; null when it is not in the round, or not yours. Photos: POST /files/inspection-photos.',
  })
  async communeSupervision(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<CommuneSupervision | null> {
    return this.doors.view.commune(actor, { roundId, communeId });
  }

  @Action('supervision.assign')
  @Mutation(() => AssignMemberResult, {
    description: 'Somebody answers for a commune from now on. Refused: NOT_A_MEMBER_HERE, ALREADY_ASSIGNED.',
  })
  assignMember(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('accountId', () => GraphQLUUID) accountId: string,
  ): Promise<SupervisionChanged | RefusalType> {
    const command = { commandId, roundId, communeId, accountId };
    return this.#changed(context, this.doors.assign(context.actor, command));
  }

  @Action('supervision.assign')
  @Mutation(() => EndAssignmentResult, { description: 'Somebody answers for the commune no more.' })
  endAssignment(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('assignmentId', () => GraphQLUUID) assignmentId: string,
  ): Promise<SupervisionChanged | RefusalType> {
    return this.#changed(context, this.doors.endAssignment(context.actor, { commandId, assignmentId }));
  }

  @Action('visit.record')
  @Mutation(() => RecordInspectionResult, {
    description: 'A visit that took place. Refused: VISIT_DAY (it lies ahead), INVALID, WORDS_TOO_LONG.',
  })
  recordInspection(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID, { nullable: true, description: 'Null: the commune office.' })
    villageId: string | null,
    @Arg('visitedOn', () => GraphQLLocalDate) visitedOn: string,
    @Arg('place', () => String) place: string,
    @Arg('withWhom', () => String) withWhom: string,
    @Arg('seen', () => String) seen: string,
  ): Promise<SupervisionChanged | RefusalType> {
    const at = { roundId, communeId, villageId: villageId ?? null };
    const command = { commandId, ...at, visitedOn, place, withWhom, seen };
    return this.#changed(context, this.doors.visit(context.actor, command));
  }

  @Action('visit.record')
  @Mutation(() => DrawReChecksResult, {
    description:
      'Draws households for a second visit, by a seed of the server. Refused: INSPECTION_DRAW_SIZE, ' +
      'INSPECTION_NOTHING_TO_DRAW, INSPECTION_AFTER_REPORT.',
  })
  drawReChecks(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID, { nullable: true, description: 'Null: out of all villages.' })
    villageId: string | null,
    @Arg('size', () => Int) size: number,
    @Arg('reason', () => String) reason: string,
  ): Promise<SupervisionChanged | RefusalType> {
    const command = { commandId, roundId, communeId, villageId: villageId ?? null, size, reason };
    return this.#changed(context, this.doors.draw(context.actor, command));
  }

  @Action('remark.make')
  @Mutation(() => MakeRemarkResult, {
    description: 'The Front says what it saw. Refused: VISIT_DAY, INVALID.',
  })
  makeRemark(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID, { nullable: true }) villageId: string | null,
    @Arg('remarkedOn', () => GraphQLLocalDate) remarkedOn: string,
    @Arg('words', () => String) words: string,
  ): Promise<SupervisionChanged | RefusalType> {
    const command = { commandId, roundId, communeId, villageId: villageId ?? null, remarkedOn, words };
    return this.#changed(context, this.doors.remark(context.actor, command));
  }

  @Action('remark.answer')
  @Mutation(() => AnswerRemarkResult, { description: 'The commune answers, once. Refused: REMARK_ANSWERED.' })
  answerRemark(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('remarkId', () => GraphQLUUID) remarkId: string,
    @Arg('words', () => String) words: string,
  ): Promise<SupervisionChanged | RefusalType> {
    return this.#changed(context, this.doors.answerRemark(context.actor, { commandId, remarkId, words }));
  }
}
