import { GraphQLJSONObject, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { decideFormA } from '../app/decide-form-a.ts';
import type { loadScoreTable } from '../app/load-score-table.ts';
import type { resolveConflict } from '../app/resolve-conflict.ts';
import type { submitAssessment } from '../app/submit-assessment.ts';
import type { viewAssessments } from '../app/view-assessments.ts';
import { placesOf } from '../domain/score-table.ts';
import {
  Assessment,
  AssessmentConflict,
  AssessmentSubmitted,
  ChosenAnswerInput,
  ConflictResolved,
  FormADecided,
  ScoreTable,
  ScoreTableLoaded,
} from './assessment-types.ts';

const SubmitAssessmentResult = resultUnion('SubmitAssessmentResult', AssessmentSubmitted);
const ResolveConflictResult = resultUnion('ResolveConflictResult', ConflictResolved);
const DecideFormAResult = resultUnion('DecideFormAResult', FormADecided);
const LoadScoreTableResult = resultUnion('LoadScoreTableResult', ScoreTableLoaded);

export type AssessmentDoors = {
  readonly view: ReturnType<typeof viewAssessments>;
  readonly submit: ReturnType<typeof submitAssessment>;
  readonly resolve: ReturnType<typeof resolveConflict>;
  readonly formA: ReturnType<typeof decideFormA>;
  readonly loadTable: ReturnType<typeof loadScoreTable>;
};

/** What is handed in, and every version of it. */
@Resolver()
export class AssessmentResolver {
  constructor(readonly doors: AssessmentDoors) {}

  @Action('assessment.view')
  @Query(() => [Assessment], {
    description: 'Every submission of a case, the newest first; none of elsewhere.',
  })
  async assessments(
    @Ctx() context: ApiContext,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
  ): Promise<Assessment[]> {
    const found = await this.doors.view.history(context.actor, caseId);
    return found.map((of) => Object.assign(new Assessment(), of, { enteredBy: of.enteredByName }));
  }

  @Action('assessment.view')
  @Query(() => [AssessmentConflict], {
    description: 'Submissions of a village that met another of the same household and wait for a decision.',
  })
  async assessmentConflicts(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<AssessmentConflict[]> {
    const found = await this.doors.view.conflicts(context.actor, { roundId, villageId });
    return found.map(({ pending, reviewed, now, clashes }) =>
      Object.assign(new AssessmentConflict(), {
        ...{ id: pending.id, caseId: reviewed.id, headName: reviewed.headName, toName: reviewed.toName },
        ...{ version: now.version, theirsBy: now.enteredByName, mineBy: pending.enteredByName },
        ...{ reason: pending.reason, clashes },
      }),
    );
  }

  @Action('score-table.manage')
  @Query(() => [ScoreTable], { description: 'Every score table of a province, the newest first.' })
  async scoreTables(
    @Ctx() context: ApiContext,
    @Arg('provinceId', () => GraphQLUUID) provinceId: string,
  ): Promise<ScoreTable[]> {
    const found = await this.doors.view.scoreTables(context.actor, provinceId);
    return found.map(({ body, ...of }) =>
      Object.assign(new ScoreTable(), of, {
        ...{ regions: body.regions, items: body.items.length, points: [...placesOf(body)].length },
      }),
    );
  }

  @Action('assessment.submit')
  @Mutation(() => SubmitAssessmentResult, {
    description:
      'Hands in the forms of a household, by entry of the list or by case. An older expected version is no refusal: what does not clash becomes one form, what does is kept for a person to decide.',
  })
  async submitAssessment(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('entryId', () => GraphQLUUID, { nullable: true }) entryId: string | null,
    @Arg('caseId', () => GraphQLUUID, { nullable: true }) caseId: string | null,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('answers', () => GraphQLJSONObject) answers: Record<string, unknown>,
    @Arg('reason', () => String, { nullable: true }) reason: string | null,
  ): Promise<AssessmentSubmitted | RefusalType> {
    const command = { commandId, entryId, caseId, expectedVersion, answers, reason };
    return answer(context, this.doors.submit(context.actor, command), (done) =>
      Object.assign(new AssessmentSubmitted(), done),
    );
  }

  @Action('assessment.submit')
  @Mutation(() => ResolveConflictResult, {
    description: 'Decides, answer by answer, between two submissions that met.',
  })
  async resolveConflict(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('conflictId', () => GraphQLUUID) conflictId: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
    @Arg('choices', () => [ChosenAnswerInput]) choices: ChosenAnswerInput[],
    @Arg('reason', () => String) reason: string,
  ): Promise<ConflictResolved | RefusalType> {
    const plain = choices.map(({ path, take }) => ({ path, take }));
    const command = { commandId, conflictId, expectedVersion, choices: plain, reason };
    return answer(context, this.doors.resolve(context.actor, command), (done) =>
      Object.assign(new ConflictResolved(), done),
    );
  }

  @Action('assessment.submit')
  @Mutation(() => DecideFormAResult, {
    description: 'Form A of a household that asked: whether form B is made, with reason and signature.',
  })
  async decideFormA(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('entryId', () => GraphQLUUID) entryId: string,
    @Arg('eligible', () => Boolean) eligible: boolean,
    @Arg('reason', () => String) reason: string,
    @Arg('signedBy', () => String) signedBy: string,
  ): Promise<FormADecided | RefusalType> {
    const command = { commandId, entryId, eligible, reason, signedBy };
    return answer(context, this.doors.formA(context.actor, command), (done) =>
      Object.assign(new FormADecided(), done),
    );
  }

  @Action('score-table.manage')
  @Mutation(() => LoadScoreTableResult, {
    description:
      'Loads a table of points with its source, as CSV. One with a gap is refused with the first places named.',
  })
  async loadScoreTable(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('provinceId', () => GraphQLUUID) provinceId: string,
    @Arg('fileName', () => String) fileName: string,
    @Arg('text', () => String) text: string,
  ): Promise<ScoreTableLoaded | RefusalType> {
    const command = { commandId, provinceId, fileName, text };
    return answer(context, this.doors.loadTable(context.actor, command), (done) =>
      Object.assign(new ScoreTableLoaded(), done),
    );
  }
}
