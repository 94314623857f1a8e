import { GraphQLJSONObject, GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import type { viewForms } from '../app/view-forms.ts';
import { checkObject, definitionObject, formObject } from './form-objects.ts';
import { FormCheck, FormDefinition, HouseholdForm, VillageToVisit } from './form-types.ts';

const EITHER = 'By entry of the list, or by case.';

/** What whoever visits households reads. */
@Resolver()
export class FormResolver {
  constructor(
    readonly view: ReturnType<typeof viewForms>,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('assessment.view')
  @Query(() => [VillageToVisit], {
    description: 'Villages of open rounds in reach that have a list to review.',
  })
  async villagesToVisit(@Ctx() context: ApiContext): Promise<VillageToVisit[]> {
    const found = await this.view.villages(context.actor);
    return Promise.all(
      found.map(async (of) =>
        Object.assign(new VillageToVisit(), of, {
          village: await this.areaLoader.load(context, of.villageId),
          commune: await this.areaLoader.load(context, of.communeId),
        }),
      ),
    );
  }

  @Action('assessment.view')
  @Query(() => [HouseholdForm], {
    description:
      'All households of the list of a village with their forms, to be taken along; none of elsewhere.',
  })
  async householdForms(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<HouseholdForm[]> {
    return (await this.view.ofVillage(context.actor, { roundId, villageId })).map(formObject);
  }

  @Action('assessment.view')
  @Query(() => FormDefinition, {
    nullable: true,
    description: 'What the forms of a village ask; null: not there, or not yours.',
  })
  async formDefinition(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
  ): Promise<FormDefinition | null> {
    const found = await this.view.definition(context.actor, { roundId, villageId });
    return found && definitionObject(found, context);
  }

  @Action('assessment.view')
  @Query(() => HouseholdForm, { nullable: true, description: `The form of one household. ${EITHER}` })
  async householdForm(
    @Ctx() context: ApiContext,
    @Arg('entryId', () => GraphQLUUID, { nullable: true }) entryId: string | null,
    @Arg('caseId', () => GraphQLUUID, { nullable: true }) caseId: string | null,
  ): Promise<HouseholdForm | null> {
    const found = await this.view.one(context.actor, { entryId, caseId });
    return found && formObject(found);
  }

  @Action('assessment.view')
  @Query(() => FormCheck, {
    nullable: true,
    description: `Reads a form without saving it: what is missing, what is wrong, what it gives. ${EITHER}`,
  })
  async checkForm(
    @Ctx() context: ApiContext,
    @Arg('entryId', () => GraphQLUUID, { nullable: true }) entryId: string | null,
    @Arg('caseId', () => GraphQLUUID, { nullable: true }) caseId: string | null,
    @Arg('answers', () => GraphQLJSONObject) answers: Record<string, unknown>,
  ): Promise<FormCheck | null> {
    const found = await this.view.check(context.actor, { entryId, caseId }, answers);
    return found && checkObject(found, context);
  }
}
