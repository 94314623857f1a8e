import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import type { SubmissionField } from '../../submission/index.ts';
import type { agreeInBulk, BulkPlan, planBulk } from '../app/agree-in-bulk.ts';
import type { checkForm } from '../app/check-form.ts';
import type { drawForms } from '../app/draw-forms.ts';
import type { returnVillage } from '../app/return-village.ts';
import type { Sample } from '../app/sample-store.ts';
import type { ViewSamples } from '../app/view-samples.ts';
import {
  AgreeInBulkResult,
  BulkAgreement,
  BulkRow,
  CaseAsRead,
  CheckFormResult,
  DrawFormsResult,
  FormChecked,
  FormCorrections,
  FormsDrawn,
  ReturnVillageResult,
  SampleDraw,
  SampledForm,
  SampledVillage,
  Sampling,
  VillageReturned,
} from './sample-types.ts';
import { ReturnableFieldEnum } from './work-enums.ts';

export type SampleDoors = {
  readonly view: ViewSamples;
  readonly draw: ReturnType<typeof drawForms>;
  readonly check: ReturnType<typeof checkForm>;
  readonly plan: ReturnType<typeof planBulk>;
  readonly agree: ReturnType<typeof agreeInBulk>;
  readonly returnVillage: ReturnType<typeof returnVillage>;
  readonly areaLoader: AreaLoader;
};

function bulkObject({ villageId, verdict, rows }: BulkPlan): BulkAgreement {
  const agreed = rows.filter(({ outcome }) => outcome === 'AGREE').length;
  const shown = rows.map((row) => Object.assign(new BulkRow(), row));
  return Object.assign(new BulkAgreement(), { villageId, verdict, agreed, rows: shown });
}

@Resolver()
export class AppraisalSampleResolver {
  constructor(readonly doors: SampleDoors) {}

  async #draw(context: ApiContext, of: Sample): Promise<SampleDraw> {
    const forms = of.forms.map(async ({ villageId, ...form }) =>
      Object.assign(new SampledForm(), {
        ...form,
        village: await this.doors.areaLoader.load(context, villageId),
      }),
    );
    return Object.assign(new SampleDraw(), { ...of, forms: await Promise.all(forms) });
  }

  @Action('appraisal.view')
  @Query(() => Sampling, {
    nullable: true,
    description:
      'Draws of a commune and what they say of its villages; null when it is not there, or not yours.',
  })
  async sampling(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<Sampling | null> {
    const found = await this.doors.view(context.actor, { roundId, communeId });
    if (!found) return null;
    const { areaLoader } = this.doors;
    const villages = found.villages.map(async ({ villageId, ...of }) =>
      Object.assign(new SampledVillage(), { ...of, village: await areaLoader.load(context, villageId) }),
    );
    return Object.assign(new Sampling(), {
      ...found,
      commune: await areaLoader.load(context, communeId),
      draws: await Promise.all(found.draws.map((draw) => this.#draw(context, draw))),
      villages: await Promise.all(villages),
    });
  }

  @Action('appraisal.work')
  @Query(() => BulkAgreement, {
    nullable: true,
    description: 'The dry run of a bulk agreement: every case of the village with what would become of it.',
  })
  async bulkAgreementPlan(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<BulkAgreement | null> {
    const plan = await this.doors.plan(context.actor, { roundId, communeId, villageId });
    return plan && bulkObject(plan);
  }

  @Action('appraisal.work')
  @Mutation(() => DrawFormsResult, {
    description:
      'Draws forms of a commune, stratified by village; after one defect the second draw, from the rest. Seed and size are ' +
      'the server’s; frame, seed, size and reason are kept.',
  })
  drawForms(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<FormsDrawn | RefusalType> {
    const done = this.doors.draw(context.actor, { commandId, roundId, communeId, reason });
    return answer(context, done, (of) => Object.assign(new FormsDrawn(), of));
  }

  @Action('appraisal.work')
  @Mutation(() => CheckFormResult, {
    description:
      'What was found at a drawn form. Corrected answers are scored by the rules of the case: a defect is a correction that ' +
      'changes the class. Written once.',
  })
  checkSampledForm(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('sampleId', () => GraphQLUUID) sampleId: string,
    @Arg('caseId', () => GraphQLUUID, { description: 'Of the review case.' }) caseId: string,
    @Arg('corrections', () => FormCorrections) corrections: FormCorrections,
    @Arg('note', () => String, { defaultValue: '' }) note: string,
  ): Promise<FormChecked | RefusalType> {
    const done = this.doors.check(context.actor, { commandId, sampleId, caseId, corrections, note });
    return answer(context, done, (of) => Object.assign(new FormChecked(), of));
  }

  @Action('appraisal.work')
  @Mutation(() => AgreeInBulkResult, {
    description:
      'Agrees to cases of one village whose sample passed; each by itself, and those that cannot be are named with the ' +
      'reason. An empty list is Invalid.',
  })
  agreeInBulk(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('cases', () => [CaseAsRead]) asked: CaseAsRead[],
  ): Promise<BulkAgreement | RefusalType> {
    const cases = asked.map(({ id, answersSha256 }) => ({ id, answersSha256 }));
    const done = this.doors.agree(context.actor, { commandId, roundId, communeId, villageId, cases });
    return answer(context, done, bulkObject);
  }

  @Action('appraisal.work')
  @Mutation(() => ReturnVillageResult, {
    description:
      'Gives a village back as a whole after two defects in its sample; only the named fields open.',
  })
  returnVillage(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('fields', () => [ReturnableFieldEnum]) fields: SubmissionField[],
    @Arg('words', () => String) words: string,
  ): Promise<VillageReturned | RefusalType> {
    const village = { roundId, communeId, villageId };
    const done = this.doors.returnVillage(context.actor, { commandId, ...village, fields, words });
    return answer(context, done, (of) => Object.assign(new VillageReturned(), of));
  }
}
