import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { ApiContext } from '../../../platform/graphql/index.ts';
import { HouseholdClassEnum, ReviewCase } from '../../assessments/api/index.ts';
import { ReconciliationRow } from '../../meetings/api/index.ts';
import { classBeside, classUnder, otherClasses, otherVotes } from '../app/other-readings.ts';
import type { ReadingLoaders } from './reading-loaders.ts';
import { OtherClass, OtherVote } from './reading-types.ts';

/** What other readings of the law add to a case. */
@Resolver(() => ReviewCase)
export class CaseReadings {
  constructor(readonly loaders: ReadingLoaders) {}

  @FieldResolver(() => HouseholdClassEnum, {
    nullable: true,
    description:
      'By the higher line of the province, beside `scoredClass`. Null: the province has none, or none in points.',
  })
  async localClass(@Ctx() context: ApiContext, @Root() { id }: ReviewCase): Promise<HouseholdClass | null> {
    const of = await this.loaders.case(context, id);
    if (!of) return null;
    const { local } = await this.loaders.packsOf(context, of);
    return local && classUnder(local, of);
  }

  @FieldResolver(() => HouseholdClassEnum, {
    nullable: true,
    description:
      'By the second pack of the round, which decides nothing. Null: none, or the form does not answer all it asks.',
  })
  async secondClass(@Ctx() context: ApiContext, @Root() { id }: ReviewCase): Promise<HouseholdClass | null> {
    const of = await this.loaders.case(context, id);
    if (!of) return null;
    const { first, second } = await this.loaders.packsOf(context, of);
    return second && classBeside(second, first, of);
  }

  @FieldResolver(() => [OtherClass], {
    description: 'Lines nobody has confirmed that the class hangs on, and what it would be otherwise.',
  })
  async otherClasses(@Ctx() context: ApiContext, @Root() { id }: ReviewCase): Promise<OtherClass[]> {
    const of = await this.loaders.case(context, id);
    if (!of) return [];
    const { first } = await this.loaders.packsOf(context, of);
    return otherClasses(first, of).map(({ name, text, ...other }) =>
      Object.assign(new OtherClass(), {
        ...other,
        ...{ name: name[context.language], text: text[context.language] },
      }),
    );
  }
}

/** What other readings of the law add to a closed question. */
@Resolver(() => ReconciliationRow)
export class VoteReadings {
  constructor(readonly loaders: ReadingLoaders) {}

  @FieldResolver(() => [OtherVote], {
    description: 'Values nobody has confirmed that the outcome hangs on, and how it would end otherwise.',
  })
  async otherVotes(
    @Ctx() context: ApiContext,
    @Root() { motionId }: ReconciliationRow,
  ): Promise<OtherVote[]> {
    const of = await this.loaders.vote(context, motionId);
    if (!of) return [];
    const { first } = await this.loaders.packsOf(context, of);
    return otherVotes(first, of).map(({ path, agree, base, agreed, name, text }) =>
      Object.assign(new OtherVote(), {
        ...{ path, agree, base, agreed },
        ...{ name: name[context.language], text: text[context.language] },
      }),
    );
  }
}
