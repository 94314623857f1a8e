import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Language } from '../../../kernel/refusals.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import {
  PRACTICE_HOUSEHOLDS,
  PRACTICE_ITEMS,
  PRACTICE_TABLE,
  type CheckedItem,
  type Practice as PracticeValue,
  type PracticeChecked as CheckedValue,
} from '../app/practise.ts';
import type { PreparationDoors } from './doors.ts';
import { PracticeItemKindEnum } from './enums.ts';
import { textIn } from './objects.ts';

@ObjectType({ description: 'One answer to an item of the made-up form B1.' })
export class PracticeChoice {
  @Field(() => String, { description: 'Sent back as the answer.' })
  code!: string;
  @Field(() => String, { description: 'In words.' })
  text!: string;
  @Field(() => Int, { description: 'Made-up points.' })
  points!: number;
}

@ObjectType({ description: 'An item of the made-up form B1.' })
export class PracticeQuestion {
  @Field(() => String, { description: 'Sent back with the answer.' })
  code!: string;
  @Field(() => String, { description: 'In words.' })
  text!: string;
  @Field(() => [PracticeChoice], { description: 'What can be answered.' })
  choices!: PracticeChoice[];
}

@ObjectType({ description: 'An indicator as the rule pack names it.' })
export class PracticeIndicator {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { description: 'When a household is lacking.' })
  cutOff!: string;
}

@ObjectType({ description: 'A made-up household: what a reviewer would hear and see there.' })
export class PracticeHousehold {
  @Field(() => String, { description: 'Its code.' })
  code!: string;
  @Field(() => String, { description: 'How it is called here.' })
  name!: string;
  @Field(() => [String], { description: 'What is heard and seen.' })
  facts!: string[];
}

@ObjectType({
  description: 'Luyện tập: three made-up households, the made-up B1 table, the indicators of the pack.',
})
export class Practice {
  @Field(() => String, { description: 'Says that the points are made up.' })
  tableTitle!: string;
  @Field(() => Int, { description: 'The line of the pack that B1 is held against.' })
  line!: number;
  @Field(() => Int, { description: 'From how many points of B2 a household counts as lacking.' })
  lackingFrom!: number;
  @Field(() => Int, { description: 'Points of one indicator.' })
  pointsEach!: number;
  @Field(() => [PracticeHousehold], { description: 'The three.' })
  households!: PracticeHousehold[];
  @Field(() => [PracticeQuestion], { description: 'Form B1.' })
  questions!: PracticeQuestion[];
  @Field(() => [PracticeIndicator], { description: 'Form B2.' })
  indicators!: PracticeIndicator[];
  @Field(() => Int, { description: 'How many households the reader has scored here.' })
  done!: number;
}

@ObjectType({ description: 'One item, answered and right.' })
export class PracticeItem {
  @Field(() => PracticeItemKindEnum, { description: 'B1, B2 or the class.' })
  kind!: CheckedItem['kind'];
  @Field(() => String, { description: 'Which.' })
  code!: string;
  @Field(() => String, { description: 'In words.' })
  name!: string;
  @Field(() => String, { description: 'What was answered: a code, YES or NO, a class.' })
  given!: string;
  @Field(() => String, { description: 'What is right.' })
  correct!: string;
  @Field(() => Boolean, { description: 'The same?' })
  right!: boolean;
  @Field(() => [String], { description: 'Why: what was said in the house, and the cut-off.' })
  because!: string[];
}

@ObjectType({
  description: 'A made-up household that was scored. Kept is only that it was, never which items were wrong.',
})
export class PracticeChecked {
  @Field(() => String, { description: 'Its code.' })
  household!: string;
  @Field(() => [PracticeItem], { description: 'Item by item.' })
  items!: PracticeItem[];
  @Field(() => Int, { description: 'Items that were right.' })
  right!: number;
  @Field(() => Int, { description: 'B1 as it should be.' })
  b1!: number;
  @Field(() => Int, { description: 'B2 as it should be.' })
  b2!: number;
  @Field(() => Int, { description: 'B1 of the given answers.' })
  ownB1!: number;
  @Field(() => Int, { description: 'B2 of the given answers.' })
  ownB2!: number;
  @Field(() => Int, { description: 'Households that the reader has scored here.' })
  done!: number;
}

@InputType({ description: 'The answer to an item of the made-up form B1.' })
export class PracticeAnswer {
  @Field(() => String, { description: 'Which item.' })
  item!: string;
  @Field(() => String, { description: 'Code of the choice.' })
  answer!: string;
}

const CheckPracticeResult = resultUnion('CheckPracticeResult', PracticeChecked);
const as = <T extends object>(type: new () => T, values: T): T => Object.assign(new type(), values);

function practiceObject({ pack, done }: PracticeValue, language: Language): Practice {
  const text = (of: { readonly vi: string; readonly en: string }) => textIn(language, of);
  const title = { vi: PRACTICE_TABLE.title, en: 'A score table to practise with, not of the State' };
  return as(Practice, {
    ...{ done, tableTitle: text(title), lackingFrom: pack.b2.poorFrom.value ?? 0 },
    line: (pack.shape === 'BOTH_CONDITIONS' ? pack.b1.line.RURAL.value : null) ?? 0,
    pointsEach: pack.b2.pointsPerIndicator.value ?? 0,
    households: PRACTICE_HOUSEHOLDS.map(({ code, name, facts }) =>
      as(PracticeHousehold, { code, name: text(name), facts: facts.map(text) }),
    ),
    questions: PRACTICE_ITEMS.map(({ code, answers, ...of }) =>
      as(PracticeQuestion, {
        ...{ code, text: text(of) },
        choices: answers.map((one) =>
          as(PracticeChoice, { code: one.code, text: text(one), points: one.points }),
        ),
      }),
    ),
    indicators: pack.indicators.map(({ number, name, cutOff }) =>
      as(PracticeIndicator, { number, name: text(name.value), cutOff: text(cutOff.value) }),
    ),
  });
}

function checkedObject({ household, checked, done }: CheckedValue, language: Language): PracticeChecked {
  const { solved, items, ownB1, ownB2 } = checked;
  const facts = PRACTICE_HOUSEHOLDS.find(({ code }) => code === household)?.facts ?? [];
  const told = (key: string | number) =>
    facts.filter(({ about }) => about.includes(key)).map((fact) => textIn(language, fact));
  const itemObject = (item: CheckedItem): PracticeItem => {
    const indicator = solved.indicators.find(({ number }) => String(number) === item.code);
    if (item.kind === 'INDICATOR' && indicator) {
      const because = [...told(indicator.number), textIn(language, indicator.cutOff.value)];
      return as(PracticeItem, { ...item, name: textIn(language, indicator.name.value), because });
    }
    const question = PRACTICE_ITEMS.find(({ code }) => code === item.code);
    return as(PracticeItem, {
      ...item,
      name: question ? textIn(language, question) : '',
      because: told(item.code),
    });
  };
  return as(PracticeChecked, {
    ...{ household, done, ownB1, ownB2, b1: solved.b1, b2: solved.b2 },
    items: items.map(itemObject),
    right: items.filter(({ right }) => right).length,
  });
}

/** Luyện tập: the product trains its own users. */
@Resolver()
export class PracticeResolver {
  constructor(readonly doors: Pick<PreparationDoors, 'practice' | 'practise'>) {}

  @Action('practice.do')
  @Query(() => Practice, {
    nullable: true,
    description: 'What there is to practise; null for who has no account.',
  })
  async practice(@Ctx() { actor, language }: ApiContext): Promise<Practice | null> {
    const found = await this.doors.practice(actor);
    return found && practiceObject(found, language);
  }

  @Action('practice.do')
  @Mutation(() => CheckPracticeResult, {
    description: 'Scores one made-up household and says where one was wrong. Refused: PRACTICE_INCOMPLETE.',
  })
  checkPractice(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('household', () => String) household: string,
    @Arg('b1', () => [PracticeAnswer]) b1: PracticeAnswer[],
    @Arg('lacking', () => [Int], { description: 'Numbers of the indicators.' }) lacking: number[],
    @Arg('householdClass', () => HouseholdClassEnum) householdClass: HouseholdClass,
  ): Promise<PracticeChecked | RefusalType> {
    const given = Object.fromEntries(b1.map(({ item, answer: code }) => [item, code]));
    const command = { commandId, household, b1: given, lacking, class: householdClass };
    const done = this.doors.practise(context.actor, command);
    return answer(context, done, (value) => checkedObject(value, context.language));
  }
}
