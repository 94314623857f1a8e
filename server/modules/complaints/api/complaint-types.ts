import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import { ReviewCase, reviewCaseObject } from '../../assessments/api/index.ts';
import { StatutoryClock, statutoryClockObject } from '../../calendar/api/index.ts';
import { SignedAsEnum } from '../../lists/api/index.ts';
import type {
  About,
  Channel,
  ComplaintKind,
  ComplaintState,
  EventKind,
  NextStep,
  Outcome,
} from '../app/kinds.ts';
import type { ListedWork, ShownComplaint } from '../app/view-complaints.ts';
import {
  ComplaintAboutEnum,
  ComplaintChannelEnum,
  ComplaintEventKindEnum,
  ComplaintKindEnum,
  ComplaintOutcomeEnum,
  ComplaintStateEnum,
  ComplaintStepEnum,
} from './enums.ts';
import { ReCheck, reCheckObject } from './re-check-types.ts';

@ObjectType({ description: 'A complaint or feedback as the list of the commune shows it.' })
export class ListedComplaint {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => ComplaintKindEnum)
  kind!: ComplaintKind;
  @Field(() => ComplaintStateEnum)
  state!: ComplaintState;
  @Field(() => Boolean, { description: 'Sent as a complaint, and information until somebody has signed it.' })
  toBeSigned!: boolean;
  @Field(() => ComplaintAboutEnum)
  about!: About;
  @Field(() => ComplaintChannelEnum)
  channel!: Channel;
  villageId!: string | null;
  @Field(() => String, { nullable: true, description: 'The household of the list; null: none was chosen.' })
  headName!: string | null;
  @Field(() => String, { nullable: true, description: 'The household as the sender names it.' })
  aboutName!: string | null;
  @Field(() => GraphQLLocalDate)
  receivedOn!: string;
  @Field(() => String, { nullable: true, description: 'Who answers for it, by name; null: nobody yet.' })
  ownerName!: string | null;
  @Field(() => StatutoryClock, { nullable: true, description: 'Runs from the signature; of feedback none.' })
  clock!: StatutoryClock | null;
  @Field(() => ComplaintOutcomeEnum, { nullable: true })
  outcome!: Outcome | null;
  @Field(() => ComplaintStepEnum, { description: 'What is to be done next.' })
  next!: NextStep;
  @Field(() => Int, { description: 'Expected by its commands.' })
  version!: number;
}

@ObjectType({ description: 'Signed or fingerprinted: who, from where, when.' })
export class ComplaintSignature {
  @Field(() => String)
  name!: string;
  @Field(() => String)
  address!: string;
  @Field(() => SignedAsEnum)
  signedAs!: 'SIGNATURE' | 'FINGERPRINT';
  @Field(() => GraphQLLocalDate)
  signedOn!: string;
}

@ObjectType({ description: 'One thing that happened; nothing of it is ever changed.' })
export class ComplaintEvent {
  @Field(() => Int)
  seq!: number;
  @Field(() => ComplaintEventKindEnum)
  kind!: EventKind;
  @Field(() => GraphQLLocalDate)
  happenedOn!: string;
  @Field(() => String, { nullable: true, description: 'The official; null: the sender.' })
  byName!: string | null;
  @Field(() => String, { nullable: true })
  ownerName!: string | null;
  @Field(() => ComplaintOutcomeEnum, { nullable: true })
  outcome!: Outcome | null;
  @Field(() => String, {
    nullable: true,
    description: 'Reasons of the decision; how an answer was handed over.',
  })
  words!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the answer letter.' })
  number!: string | null;
}

@ObjectType({ description: 'A complaint or feedback with all that officials of the commune read of it.' })
export class Complaint extends ListedComplaint {
  roundId!: string;
  communeId!: string;
  @Field(() => String, { description: 'By which its sender follows it.' })
  receiptCode!: string;
  @Field(() => String, { description: 'As it was written.' })
  words!: string;
  @Field(() => String, { nullable: true })
  senderName!: string | null;
  @Field(() => String, { nullable: true })
  address!: string | null;
  @Field(() => String, { nullable: true })
  phone!: string | null;
  @Field(() => ComplaintSignature, { nullable: true })
  signature!: ComplaintSignature | null;
  @Field(() => ReviewCase, {
    nullable: true,
    description: 'The case of the household; null: none was chosen.',
  })
  reviewCase!: ReviewCase | null;
  @Field(() => ReCheck, { nullable: true })
  reCheck!: ReCheck | null;
  @Field(() => Boolean, {
    description: 'The commune has reported: what changes now changes after the report.',
  })
  reported!: boolean;
  @Field(() => [ComplaintEvent], { description: 'In order.' })
  events!: ComplaintEvent[];
}

@ObjectType({ description: 'Who can answer for a complaint.' })
export class ComplaintOwner {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'The complaint as it is now.' })
export class ComplaintChanged {
  @Field(() => Complaint)
  complaint!: Complaint;
}

export const listedObject = (of: ListedWork, language: Language): ListedComplaint =>
  Object.assign(new ListedComplaint(), of, {
    clock: of.clock && statutoryClockObject(of.clock, language),
  });

export function complaintObject(of: ShownComplaint, language: Language): Complaint {
  const { text, signature, events, clock, reCheck, frozen, ...rest } = of;
  return Object.assign(new Complaint(), rest, text, {
    clock: clock && statutoryClockObject(clock, language),
    signature: signature && Object.assign(new ComplaintSignature(), signature),
    reviewCase: of.case && reviewCaseObject(of.case),
    reCheck: reCheck && reCheckObject(reCheck),
    reported: frozen,
    events: events.map((event) => Object.assign(new ComplaintEvent(), event)),
  });
}
