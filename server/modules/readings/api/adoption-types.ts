import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Language } from '../../../kernel/refusals.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import { LegalMarkEnum, Round, roundObject } from '../../rounds/api/index.ts';
import type { PreparedAdoption } from '../app/prepare-adoption.ts';
import type { WrittenAdoption } from '../app/reading-store.ts';
import { changesBetween, type LegalChangeText } from '../app/changes-between.ts';
import type { PackRound as PackRoundValue } from '../app/view-adoption.ts';

@ObjectType({ description: 'An open round took a version of its province over. Never changed afterwards.' })
export class RulePackAdoption {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int, { description: 'Of the pack, before.' })
  fromVersion!: number;
  @Field(() => Int, { description: 'Of the pack, after.' })
  toVersion!: number;
  @Field(() => Int, { description: 'Cases not decided then: their scores were computed anew.' })
  recomputed!: number;
  @Field(() => Int, { description: 'Of these: another class.' })
  changed!: number;
  @Field(() => Int, { description: 'Cases decided before: not touched.' })
  untouched!: number;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
}

export const adoptionObject = (of: WrittenAdoption): RulePackAdoption =>
  Object.assign(new RulePackAdoption(), of);

@ObjectType({ description: 'A round that uses a rule pack, for the province that answers for it.' })
export class RulePackRound {
  @Field(() => Round, { description: 'The round.' })
  round!: Round;
  @Field(() => Int, { description: 'The version that it uses: the expected version of `adoptRulePack`.' })
  version!: number;
  @Field(() => Int, { description: 'The newest of the province.' })
  newestVersion!: number;
  @Field(() => Boolean, { description: 'Nothing to take over: pack and local line are the newest.' })
  upToDate!: boolean;
  @Field(() => Boolean, { description: 'False: the round is closed and keeps what it has.' })
  open!: boolean;
  @Field(() => [RulePackAdoption], { description: 'What it took over, the newest first.' })
  adoptions!: RulePackAdoption[];
}

export const packRoundObject = ({
  round,
  newestVersion,
  upToDate,
  adoptions,
}: PackRoundValue): RulePackRound =>
  Object.assign(new RulePackRound(), {
    ...{ newestVersion, upToDate, version: round.rulePackVersion, open: round.state === 'OPEN' },
    round: roundObject(round),
    adoptions: adoptions.map(adoptionObject),
  });

@ObjectType({ description: 'A legal value that another version states otherwise.' })
export class LegalChange {
  @Field(() => String, { description: 'Where it stands in the pack.' })
  path!: string;
  @Field(() => String, { description: "What it is, in the reader's language." })
  name!: string;
  @Field(() => String, { nullable: true, description: 'In words; null: it was not there.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'In words; null: it is gone.' })
  after!: string | null;
  @Field(() => LegalMarkEnum, { nullable: true, description: 'How sure it was.' })
  markBefore!: 'C' | 'P' | 'U' | null;
  @Field(() => LegalMarkEnum, { nullable: true, description: 'How sure it is.' })
  markAfter!: 'C' | 'P' | 'U' | null;
  @Field(() => String, { nullable: true, description: 'The text by which the province confirmed it.' })
  reference!: string | null;
}

const changeObject = (of: LegalChangeText): LegalChange => Object.assign(new LegalChange(), of);

@ObjectType({ description: 'So many cases go from one class to another.' })
export class ClassMove {
  @Field(() => HouseholdClassEnum, { description: 'By the version in use.' })
  from!: HouseholdClass;
  @Field(() => HouseholdClassEnum, { description: 'By the version to be adopted.' })
  to!: HouseholdClass;
  @Field(() => Int, { description: 'How many.' })
  cases!: number;
}

@ObjectType({ description: 'The dry run: what adopting would do today. Nothing is written by asking.' })
export class RulePackAdoptionPreview {
  @Field(() => Round, { description: 'The round.' })
  round!: Round;
  @Field(() => Int, { description: 'The version in use.' })
  fromVersion!: number;
  @Field(() => Int, { description: 'The version that would be taken over.' })
  toVersion!: number;
  @Field(() => [LegalChange], { description: 'Values that change, or whose mark does.' })
  changes!: LegalChange[];
  @Field(() => String, { nullable: true, description: 'The local line in use; null: none.' })
  localBefore!: string | null;
  @Field(() => String, { nullable: true, description: 'The local line that would stand beside; null: none.' })
  localAfter!: string | null;
  @Field(() => Int, { description: 'Cases not decided: computed anew.' })
  recomputed!: number;
  @Field(() => Int, { description: 'Of these: another class.' })
  changed!: number;
  @Field(() => [ClassMove], { description: 'From which class to which, the largest first.' })
  moves!: ClassMove[];
  @Field(() => Int, { description: 'Of these: in a list of a prepared agenda; they will be heard alone.' })
  heardAlone!: number;
  @Field(() => Int, { description: 'Cases already decided: not touched.' })
  decided!: number;
  @Field(() => Int, { description: 'Meetings already sealed: not touched.' })
  sealedMeetings!: number;
  @Field(() => Int, { description: 'Meetings under way; above 0 it is refused.' })
  meetingsUnderWay!: number;
  @Field(() => Int, { description: 'Cases that the version cannot class; above 0 it is refused.' })
  unscorable!: number;
  @Field(() => Int, {
    description: 'Communes that entered a share of their own, which the pack would replace; 0: it does not.',
  })
  sharesReplaced!: number;
}

export function previewObject(of: PreparedAdoption, language: Language): RulePackAdoptionPreview {
  const { round, before, after, localBefore, localAfter, plan, facts, inLists } = of;
  const shares = (pack: PreparedAdoption['before']) => pack.pack.meeting.agreeShare.value;
  const replaces = shares(before) === null && shares(after) !== null;
  return Object.assign(new RulePackAdoptionPreview(), {
    ...{ round: roundObject(round), fromVersion: before.version, toVersion: after.version },
    changes: changesBetween(before.pack, after.pack, language).map(changeObject),
    ...{ localBefore: localBefore?.pack.name[language] ?? null },
    ...{ localAfter: localAfter?.pack.name[language] ?? null },
    ...{ recomputed: plan.recomputed, changed: plan.changed.length, unscorable: plan.unscorable },
    moves: plan.moves.map((move) => Object.assign(new ClassMove(), move)),
    ...{ heardAlone: inLists.length, decided: facts.decidedCases, sealedMeetings: facts.sealedMeetings },
    meetingsUnderWay: facts.meetingsUnderWay,
    sharesReplaced: replaces ? facts.communesWithOwnShare : 0,
  });
}

@ObjectType({ description: 'The round uses the new version from now on.' })
export class RulePackAdopted {
  @Field(() => RulePackAdoption, { description: 'What was done.' })
  adoption!: RulePackAdoption;
}
