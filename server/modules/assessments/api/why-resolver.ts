import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import type { AreaLoader } from '../../areas/api/index.ts';
import { indicatorObject, roundObject, type RoundLoaders } from '../../rounds/api/index.ts';
import type { ViewWhy, Why } from '../app/view-why.ts';
import { ClassHistory, ClassInRound } from './history-types.ts';
import { reviewCaseObject } from './review-case-type.ts';
import { ClassExplanation, WhyChange, WhyClass, WhyLine } from './why-types.ts';

export type WhyDoors = {
  readonly view: ViewWhy;
  readonly areaLoader: AreaLoader;
  readonly roundLoaders: Pick<RoundLoaders, 'round'>;
};

type Explanation = NonNullable<Why['explanation']>;
type History = NonNullable<Awaited<ReturnType<ViewWhy['history']>>>;

function changeObject(change: Explanation['changes'][number], { pack }: Why, language: Language): WhyChange {
  const none = { b1: null, by: null, indicator: null, deprived: null, areaKind: null };
  const { answer, class: then } = change;
  const of = Object.assign(new WhyChange(), { ...none, answer, class: then });
  if (change.answer === 'B1') return Object.assign(of, { b1: change.to, by: change.by });
  if (change.answer === 'AREA_KIND') return Object.assign(of, { areaKind: change.to });
  const indicator = pack.indicators.find(({ number }) => number === change.number);
  if (!indicator) throw new Error(`pack ${pack.id} has no indicator ${change.number}`);
  return Object.assign(of, { indicator: indicatorObject(indicator, language), deprived: change.deprived });
}

function explanationObject(why: Why, of: Explanation, language: Language): ClassExplanation {
  const { areaKind, indicators } = of;
  return Object.assign(new ClassExplanation(), {
    ...{ areaKind: areaKind.kind, areaKindMark: areaKind.mark, areaKindArticle: areaKind.article },
    b1: of.b1,
    lines: of.lines.map((line) => Object.assign(new WhyLine(), line)),
    deprived: indicators.deprived.map((indicator) => indicatorObject(indicator, language)),
    ...{ indicatorCount: indicators.of, b2: indicators.points, pointsEach: indicators.pointsEach },
    ...{
      deprivedFrom: indicators.from,
      deprivedReached: indicators.reached,
      indicatorsAsked: indicators.asked,
    },
    ...{ indicatorsMark: indicators.mark, indicatorsArticle: indicators.article },
    ...{ class: of.class, poorKind: of.poorKind, mark: of.mark },
    changes: of.changes.map((change) => changeObject(change, why, language)),
  });
}

type Loaders = Pick<WhyDoors, 'areaLoader' | 'roundLoaders'>;

/** For later modules too, which have their own doors to the same sheet. */
export async function whyObject({ areaLoader }: Loaders, context: ApiContext, why: Why): Promise<WhyClass> {
  const { pack, packVersion, missing, explanation, asKept } = why;
  return Object.assign(new WhyClass(), {
    case: reviewCaseObject(why.reviewed),
    round: roundObject(why.round),
    commune: await areaLoader.load(context, why.communeId),
    ...{ packName: pack.name[context.language], legalTexts: pack.legalTexts, packVersion, missing, asKept },
    explanation: explanation && explanationObject(why, explanation, context.language),
  });
}

export async function historyObject(
  { areaLoader, roundLoaders }: Loaders,
  context: ApiContext,
  history: History,
): Promise<ClassHistory> {
  const rounds = history.entries.map(async ({ of, changedWithoutAnswer }) =>
    Object.assign(new ClassInRound(), {
      ...of,
      deprivedCount: of.deprived.length,
      changedWithoutAnswer,
      round: roundObject(await roundLoaders.round(context, of.roundId)),
      commune: await areaLoader.load(context, of.communeId),
    }),
  );
  return Object.assign(new ClassHistory(), {
    rounds: await Promise.all(rounds),
    patterns: history.patterns,
    householdIds: [...new Set(history.entries.map(({ of }) => of.householdId))],
  });
}

/** Why this class, and which class in other rounds. */
@Resolver()
export class WhyResolver {
  constructor(readonly doors: WhyDoors) {}

  @Action('case.view')
  @Query(() => WhyClass, {
    nullable: true,
    description: 'Why a household has its class, step by step; null also when it is not yours. Sensitive.',
  })
  async whyClass(
    @Ctx() context: ApiContext,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
  ): Promise<WhyClass | null> {
    const why = await this.doors.view.why(context.actor, caseId);
    if (!why) return null;
    return whyObject(this.doors, context, why);
  }

  @Action('case.view')
  @Query(() => ClassHistory, {
    nullable: true,
    description:
      'The class of the household of a case over rounds; null also when it is not yours. Sensitive.',
  })
  async classHistory(
    @Ctx() context: ApiContext,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
  ): Promise<ClassHistory | null> {
    const history = await this.doors.view.history(context.actor, caseId);
    if (!history) return null;
    return historyObject(this.doors, context, history);
  }
}
