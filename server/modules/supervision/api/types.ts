import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { FindingEventKind, FindingState } from '../app/kinds.ts';
import { FindingEventKindEnum, FindingStateEnum } from './enums.ts';

@ObjectType({
  description: 'One commune of the round: who answers for it, how often somebody was there, what is open.',
})
export class SupervisedCommune {
  @Field(() => GraphQLUUID)
  communeId!: string;
  @Field(() => String)
  name!: string;
  @Field(() => [String], { description: 'Names of those in charge; none: nobody is assigned.' })
  members!: readonly string[];
  @Field(() => Int)
  villages!: number;
  @Field(() => Int, { description: '“Chưa có lượt kiểm tra”.' })
  villagesWithoutVisit!: number;
  @Field(() => Int)
  visits!: number;
  @Field(() => GraphQLLocalDate, { nullable: true })
  lastVisitOn!: string | null;
  @Field(() => Int)
  openFindings!: number;
  @Field(() => Int, { description: 'Of the open ones, those that should have been mended by now.' })
  overdueFindings!: number;
  @Field(() => Int, { description: 'Remarks of the Front without an answer.' })
  openRemarks!: number;
  @Field(() => Int, { description: 'Second visits by sample that are not ended.' })
  openReChecks!: number;
}

@ObjectType({ description: 'An account that could be put in charge, or own a finding.' })
export class SupervisionPerson {
  @Field(() => GraphQLUUID)
  accountId!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  role!: string;
}

@ObjectType({ description: 'Who answers for the commune.' })
export class SupervisionMember {
  @Field(() => GraphQLUUID, { description: 'Of the assignment.' })
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Date)
  assignedAt!: Date;
}

@ObjectType({ description: 'A village and how often somebody inspected there.' })
export class VillageVisits {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Int)
  visits!: number;
  @Field(() => GraphQLLocalDate, { nullable: true })
  lastVisitOn!: string | null;
}

@ObjectType({ description: 'A photo of what was seen: GET /files/inspection-photo?photoId=…' })
export class InspectionPhoto {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  addedName!: string;
}

@ObjectType({ description: 'A visit that took place.' })
export class InspectionVisit {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Null: the commune office.' })
  villageName!: string | null;
  @Field(() => GraphQLLocalDate)
  visitedOn!: string;
  @Field(() => String)
  place!: string;
  @Field(() => String)
  withWhom!: string;
  @Field(() => String)
  seen!: string;
  @Field(() => String, { description: 'Who was there.' })
  madeName!: string;
  @Field(() => [InspectionPhoto])
  photos!: readonly InspectionPhoto[];
}

@ObjectType({ description: 'What was said to a finding, by whom.' })
export class FindingEvent {
  @Field(() => FindingEventKindEnum)
  kind!: FindingEventKind;
  @Field(() => String)
  words!: string;
  @Field(() => String)
  doneName!: string;
  @Field(() => Date)
  doneAt!: Date;
}

@ObjectType({ description: 'What was not right at a visit.' })
export class InspectionFinding {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID)
  visitId!: string;
  @Field(() => String)
  words!: string;
  @Field(() => GraphQLUUID)
  ownerId!: string;
  @Field(() => String)
  ownerName!: string;
  @Field(() => GraphQLLocalDate)
  dueOn!: string;
  @Field(() => FindingStateEnum)
  state!: FindingState;
  @Field(() => Int)
  version!: number;
  @Field(() => [FindingEvent])
  events!: readonly FindingEvent[];
}

@ObjectType({ description: 'A draw of households for a second visit, which anybody can repeat.' })
export class InspectionDraw {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String)
  seed!: string;
  @Field(() => Int, { description: 'Households out of which was drawn.' })
  frameSize!: number;
  @Field(() => String)
  frameSha256!: string;
  @Field(() => Int)
  size!: number;
  @Field(() => String)
  reason!: string;
  @Field(() => String)
  drawnName!: string;
  @Field(() => Date)
  drawnAt!: Date;
  @Field(() => Int)
  visited!: number;
  @Field(() => Int)
  ended!: number;
  @Field(() => Int, { description: 'Of those ended, the ones that have another class now.' })
  changed!: number;
}

@ObjectType({ description: 'What the Front said, and what the commune answered.' })
export class FrontRemark {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { nullable: true })
  villageName!: string | null;
  @Field(() => GraphQLLocalDate)
  remarkedOn!: string;
  @Field(() => String)
  words!: string;
  @Field(() => String)
  madeName!: string;
  @Field(() => String, { nullable: true })
  answer!: string | null;
  @Field(() => String, { nullable: true })
  answeredName!: string | null;
  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'What the reader may do here.' })
export class SupervisionPowers {
  @Field(() => Boolean)
  assign!: boolean;
  @Field(() => Boolean, { description: 'Log visits, raise findings, draw households.' })
  visit!: boolean;
  @Field(() => Boolean, { description: 'Say what was done about a finding.' })
  report!: boolean;
  @Field(() => Boolean, { description: 'Sign a finding off that is not one’s own.' })
  signOff!: boolean;
  @Field(() => Boolean, { description: 'Remark for the Front.' })
  remark!: boolean;
  @Field(() => Boolean, { description: 'Answer the Front.' })
  answer!: boolean;
}

@ObjectType({ description: 'The supervision of one commune.' })
export class CommuneSupervision {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => GraphQLUUID)
  communeId!: string;
  @Field(() => String)
  name!: string;
  @Field(() => Boolean, { description: 'It has reported: nothing is drawn any more.' })
  frozen!: boolean;
  @Field(() => GraphQLLocalDate, { description: 'The day in Vietnam.' })
  today!: string;
  @Field(() => SupervisionPowers)
  may!: SupervisionPowers;
  @Field(() => [SupervisionMember])
  members!: readonly SupervisionMember[];
  @Field(() => [SupervisionPerson], { description: 'Who could be assigned; for whoever may assign.' })
  candidates!: readonly SupervisionPerson[];
  @Field(() => [SupervisionPerson], { description: 'Who could own a finding; for whoever may raise one.' })
  owners!: readonly SupervisionPerson[];
  @Field(() => [VillageVisits])
  villages!: readonly VillageVisits[];
  @Field(() => [InspectionVisit], { description: 'The newest first.' })
  visits!: readonly InspectionVisit[];
  @Field(() => [InspectionFinding], { description: 'Open ones first, by when they are due.' })
  findings!: readonly InspectionFinding[];
  @Field(() => [InspectionDraw])
  draws!: readonly InspectionDraw[];
  @Field(() => [FrontRemark], { description: 'Those without an answer first.' })
  remarks!: readonly FrontRemark[];
}

@ObjectType({ description: 'The supervision of a commune was changed.' })
export class SupervisionChanged {
  @Field(() => CommuneSupervision, { description: 'As it is now.' })
  supervision!: CommuneSupervision;
  @Field(() => GraphQLUUID, {
    nullable: true,
    description: 'Of a visit that was just logged; photos go to it.',
  })
  visitId!: string | null;
}
