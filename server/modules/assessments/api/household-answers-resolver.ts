import DataLoader from 'dataloader';
import { GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { perContext } from '../../areas/api/index.ts';
import { FoundHousehold } from '../../lists/api/index.ts';
import type { PastAssessment } from '../app/assessment-store.ts';
import type { viewAssessments } from '../app/view-assessments.ts';

@ObjectType({
  description: 'What the newest form of a household says, to be read beside another. Sensitive.',
})
export class HouseholdAnswers {
  @Field(() => Int, { description: 'Of the form.' })
  version!: number;
  @Field(() => Int, { description: 'People whom the form names.' })
  persons!: number;
  @Field(() => Float, { nullable: true, description: 'Floor area in square metres; null: not answered.' })
  areaM2!: number | null;
  @Field(() => GraphQLJSONObject, { description: 'All answers; empty when only the points are known.' })
  answers!: Readonly<Record<string, unknown>>;
}

const areaOf = ({ answers }: PastAssessment): number | null => {
  const dwelling = answers['dwelling'];
  if (typeof dwelling !== 'object' || dwelling === null || !('areaM2' in dwelling)) return null;
  return typeof dwelling.areaM2 === 'number' ? dwelling.areaM2 : null;
};

/** What the forms add to a household that its officer found: both halves of a split or merge side by side. */
@Resolver(() => FoundHousehold)
export class HouseholdAnswersResolver {
  readonly #latest: (context: object) => DataLoader<string, PastAssessment | null>;

  constructor({ latestOf }: Pick<ReturnType<typeof viewAssessments>, 'latestOf'>) {
    this.#latest = perContext(
      () =>
        new DataLoader<string, PastAssessment | null>(
          async (ids) => {
            const found = new Map((await latestOf(ids)).map((of) => [of.caseId, of]));
            return ids.map((id) => found.get(id) ?? null);
          },
          { cache: false },
        ),
    );
  }

  @FieldResolver(() => HouseholdAnswers, {
    nullable: true,
    description: 'Of its newest form in this round; null: none. Sensitive.',
  })
  async newestForm(
    @Ctx() context: ApiContext,
    @Root() { caseId }: FoundHousehold,
  ): Promise<HouseholdAnswers | null> {
    const latest = caseId ? await this.#latest(context).load(caseId) : null;
    if (!latest) return null;
    const { version, persons, answers } = latest;
    return Object.assign(new HouseholdAnswers(), { version, persons, answers, areaM2: areaOf(latest) });
  }
}
