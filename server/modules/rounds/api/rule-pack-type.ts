import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import { agreeRuleText } from '../app/agree-rule-text.ts';
import type { PackKind, Share, StoredRulePack, WrittenConfirmation } from '../app/round-store.ts';
import { VALUE_KINDS, valuesOfPack, valueWords, type LegalValueAt } from '../app/view-legal-values.ts';
import { Indicator, indicatorObject } from './indicator-type.ts';
import { LegalMarkEnum } from './legal-mark.ts';

export const RulePackKindEnum = { STANDARD: 'STANDARD', LOCAL_LINE: 'LOCAL_LINE' } as const;
registerEnumType(RulePackKindEnum, {
  name: 'RulePackKind',
  description: 'STANDARD: a class is computed by it. LOCAL_LINE: the higher line of a province, beside it.',
});

const LegalValueKindEnum = Object.fromEntries(VALUE_KINDS.map((kind) => [kind, kind])) as {
  [K in (typeof VALUE_KINDS)[number]]: K;
};
registerEnumType(LegalValueKindEnum, {
  name: 'LegalValueKind',
  description: 'How a value is entered. OTHER: it is kept as it is or mended in the data, not retyped.',
});

@ObjectType({ description: 'The share of everybody attending that agrees a result.' })
export class AgreeRule {
  @Field(() => Int, { description: 'Of the share: 1 in 1/2.' })
  numerator!: number;
  @Field(() => Int, { description: 'Of the share: 2 in 1/2.' })
  denominator!: number;
  @Field(() => String, { description: '>= or >; both occur in Vietnamese rules.' })
  comparison!: string;
  @Field(() => String, { description: "In words, in the reader's language." })
  text!: string;
}

/** The API object of a share: the same words on the wall, on the phone and in the minutes. */
export const agreeRuleObject = (share: Share, language: Language): AgreeRule =>
  Object.assign(new AgreeRule(), share, { text: agreeRuleText(share)[language] });

@ObjectType({ description: 'One legal value of a pack, with how sure it is. For officials.' })
export class LegalValue {
  @Field(() => String, { description: 'Where it stands in the pack, such as "b1.line.RURAL".' })
  path!: string;
  @Field(() => String, { description: "What it is, in the reader's language." })
  name!: string;
  @Field(() => String, { description: 'The value as JSON, as `confirmLegalValue` takes it.' })
  value!: string;
  @Field(() => String, { description: "The value in words, in the reader's language." })
  text!: string;
  @Field(() => LegalValueKindEnum, { description: 'How it is entered.' })
  kind!: (typeof VALUE_KINDS)[number];
  @Field(() => LegalMarkEnum, { description: 'How sure it is.' })
  mark!: 'C' | 'P' | 'U';
  @Field(() => String, { nullable: true, description: 'The article that holds it, where known.' })
  article!: string | null;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'The text by which the province confirmed it.' })
  reference!: string | null;
  @Field(() => String, { nullable: true, description: 'Day of that text, YYYY-MM-DD.' })
  dated!: string | null;
  @Field(() => Boolean, {
    description: 'The province may confirm or change it: it is not read in a public source.',
  })
  confirmable!: boolean;
}

export const legalValueObject = (of: LegalValueAt, language: Language): LegalValue =>
  Object.assign(new LegalValue(), {
    ...{ path: of.path, mark: of.mark, article: of.article, note: of.note, name: of.name[language] },
    ...{ value: JSON.stringify(of.value), ...valueWords(of.path, of.value, language) },
    ...{ reference: of.confirmed?.reference ?? null, dated: of.confirmed?.dated ?? null },
    confirmable: of.mark !== 'C' || of.confirmed !== null,
  });

@ObjectType({ description: 'A value that a province confirmed or changed. Never changed afterwards.' })
export class LegalValueConfirmation {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'Where the value stands.' })
  path!: string;
  @Field(() => String, { description: "What it is, in the reader's language." })
  name!: string;
  @Field(() => String, { description: 'Before, in words.' })
  before!: string;
  @Field(() => LegalMarkEnum, { description: 'How sure it was before.' })
  markBefore!: 'C' | 'P' | 'U';
  @Field(() => String, { description: 'After, in words; the same when it was kept.' })
  after!: string;
  @Field(() => String, { description: 'The text.' })
  reference!: string;
  @Field(() => String, { description: 'Day of the text, YYYY-MM-DD.' })
  dated!: string;
  @Field(() => String, { nullable: true, description: 'A remark.' })
  note!: string | null;
  @Field(() => Int, { description: 'The version of the pack that it made.' })
  version!: number;
  @Field(() => Date, { description: 'When it was written down.' })
  at!: Date;
}

export function confirmationObject(
  of: WrittenConfirmation,
  name: string,
  language: Language,
): LegalValueConfirmation {
  const words = (value: unknown): string => valueWords(of.path, value, language).text;
  return Object.assign(new LegalValueConfirmation(), {
    ...{ id: of.id, path: of.path, name, note: of.note, version: of.version, at: of.confirmedAt },
    ...{ before: words(of.oldValue), markBefore: of.oldMark, after: words(of.newValue) },
    ...of.confirmed,
  });
}

@ObjectType({ description: 'Dated legal data: lines, indicators, shares, clocks, each with its mark.' })
export class RulePack {
  @Field(() => String)
  id!: string;
  @Field(() => String, { description: "As people call it, in the reader's language." })
  name!: string;
  @Field(() => Int, {
    description: 'A changed file is a new version; a round keeps the one it was made with.',
  })
  version!: number;
  @Field(() => RulePackKindEnum, { description: 'Decides a class, or stands beside.' })
  kind!: PackKind;
  @Field(() => [Int], { description: 'Years of review that it holds for, further roles included.' })
  years!: readonly number[];
  @Field(() => [String], { description: 'The texts it is taken from.' })
  legal!: string[];
  @Field(() => Boolean, { description: 'False: the point lines are not known, nothing is classified by it.' })
  usableForScoring!: boolean;
  @Field(() => AgreeRule, {
    nullable: true,
    description: 'Null: the pack has no share, the commune enters its own.',
  })
  agreeRule!: AgreeRule | null;
  @Field(() => LegalMarkEnum, { description: 'How sure the law is: C confirmed, P practice, U unconfirmed.' })
  agreeRuleMark!: 'C' | 'P' | 'U';
  @Field(() => [Indicator], { description: 'Of B2, by number. Empty: the pack does not know them yet.' })
  indicators!: Indicator[];
  @Field(() => Int, { description: 'Values marked U: nobody has held them against the text.' })
  unconfirmed!: number;
  value!: StoredRulePack;
}

export function rulePackObject(value: StoredRulePack, language: Language): RulePack {
  const { id, version, kind, pack } = value;
  const share = pack.meeting.agreeShare;
  const { unconfirmed, years } = valuesOfPack(value);
  return Object.assign(new RulePack(), {
    ...{ id, version, kind, value, years, unconfirmed },
    name: pack.name[language],
    legal: pack.legalTexts,
    usableForScoring: pack.usableForScoring,
    agreeRule: share.value && agreeRuleObject(share.value, language),
    agreeRuleMark: share.mark,
    indicators: pack.indicators.map((of) => indicatorObject(of, language)),
  });
}
