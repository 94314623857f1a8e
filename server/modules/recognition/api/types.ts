import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import { HouseholdClassEnum } from '../../assessments/api/index.ts';
import type { Print, PrintState } from '../app/print-store.ts';
import type { DecisionKind } from '../app/recognition-store.ts';
import type { DifferenceReason } from '../domain/posted-difference.ts';
import type { ExportField, Target } from '../domain/mapping.ts';
import type { MissingCode } from '../domain/ready.ts';
import {
  ExportFieldEnum,
  ExportTargetEnum,
  MappingFromEnum,
  RecognitionDifferenceReasonEnum,
  PrintEnum,
  PrintStateEnum,
  RecognisedListEnum,
  RecognitionKindEnum,
  RecognitionMissingEnum,
} from './enums.ts';

@ObjectType({ description: 'One of the four lists, in numbers.' })
export class RecognisedListAmount {
  @Field(() => RecognisedListEnum, { description: 'Which list.' })
  list!: string;
  @Field(() => Int, { description: 'Households on it.' })
  households!: number;
  @Field(() => Int, { description: 'Persons of these households.' })
  persons!: number;
}

@ObjectType({ description: 'Something that is to be done first.' })
export class RecognitionMissing {
  @Field(() => RecognitionMissingEnum, { description: 'What.' })
  code!: MissingCode;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
  @Field(() => [String], { description: 'Villages, or codes of households.' })
  names!: string[];
}

@ObjectType({ description: 'A household that is not recognised as it was posted.' })
export class RecognitionDifference {
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => String, { nullable: true, description: 'As in the list of households.' })
  householdCode!: string | null;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'As it hung first; null: it did not hang.',
  })
  first!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'As it hung last.' })
  last!: HouseholdClass | null;
  @Field(() => HouseholdClassEnum, { nullable: true, description: 'As it is recognised; null: it is not.' })
  now!: HouseholdClass | null;
  @Field(() => RecognitionDifferenceReasonEnum, { description: 'By the records.' })
  reason!: DifferenceReason;
}

@ObjectType({ description: 'A decision of recognition by the commune chair.' })
export class RecognitionDecision {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int, { description: 'In the order in which they were made.' })
  n!: number;
  @Field(() => RecognitionKindEnum, { description: 'What it does.' })
  kind!: DecisionKind;
  @Field(() => String, { description: 'Of the paper.' })
  number!: string;
  @Field(() => GraphQLLocalDate, { description: 'Of the paper.' })
  dated!: string;
  @Field(() => String, { nullable: true, description: 'Of a supplement or a withdrawal.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who signs; null: recorded before lists were kept.' })
  signedName!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the rows it names; null: none were kept.' })
  listSha256!: string | null;
  @Field(() => [RecognisedListAmount], { description: 'Whom it names.' })
  lists!: RecognisedListAmount[];
  @Field(() => [RecognitionDifference], { description: 'As the chair saw them before signing.' })
  differences!: RecognitionDifference[];
}

@ObjectType({ description: 'A commune before and after its decision of recognition. No names.' })
export class Recognition {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => GraphQLUUID)
  communeId!: string;
  @Field(() => [RecognitionMissing], { description: 'Empty: the chair can sign.' })
  missing!: RecognitionMissing[];
  @Field(() => [RecognisedListAmount], {
    description: 'What a decision would name now: agreed on, in no decision yet.',
  })
  draft!: RecognisedListAmount[];
  @Field(() => Int, { description: 'Households that the draft names; one may stand in two lists.' })
  draftHouseholds!: number;
  @Field(() => [RecognitionDifference], { description: 'Of the draft, from what was posted.' })
  differences!: RecognitionDifference[];
  @Field(() => String, { description: 'SHA-256 of the draft: to be sent back with the signature.' })
  draftSha256!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Number of the opinion; null: not sent, or no such step.',
  })
  opinionNumber!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Of the opinion.' })
  opinionDated!: string | null;
  @Field(() => [RecognitionDecision], { description: 'In order.' })
  decisions!: RecognitionDecision[];
  @Field(() => Int, {
    description: 'Poor and near-poor households without a certificate for their decision.',
  })
  certificatesToIssue!: number;
  @Field(() => Int, { description: 'Of this round.' })
  certificatesIssued!: number;
  @Field(() => Boolean, {
    description: 'Certificates are printed with a QR; without a public address (PUBLIC_URL) they have none.',
  })
  certificatesHaveQr!: boolean;
  @Field(() => [String], { description: 'Households with a member who stands in another one too, by code.' })
  blocked!: string[];
  @Field(() => Boolean, { description: 'The viewer may sign decisions here.' })
  maySign!: boolean;
}

@ObjectType({ description: 'A household as it is recognised now. Personal.' })
export class RecognisedHousehold {
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => String, { nullable: true, description: 'As in the list of households.' })
  householdCode!: string | null;
  @Field(() => String, { description: 'As the decision names it.' })
  headName!: string;
  @Field(() => String, { description: 'Where it lives.' })
  villageName!: string;
  @Field(() => HouseholdClassEnum, { description: 'Before the review.' })
  classBefore!: HouseholdClass;
  @Field(() => HouseholdClassEnum, {
    nullable: true,
    description: 'As recognised; null: not recognised yet.',
  })
  classAfter!: HouseholdClass | null;
  @Field(() => Int, { description: 'Persons.' })
  persons!: number;
  @Field(() => Boolean, { description: 'Its request was not granted: it gets a letter.' })
  refused!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Number of its certificate; null: none for this decision.',
  })
  certificateNumber!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'The certificate still holds.' })
  certificateValid!: boolean | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Entered in the ministry’s software on; null: not yet.',
  })
  inSoftwareOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Who said so.' })
  inSoftwareBy!: string | null;
}

@ObjectType({ description: 'What the QR of a certificate tells, and nothing else.' })
export class CertificateCheck {
  @Field(() => String, { description: 'Number of the certificate.' })
  number!: string;
  @Field(() => GraphQLLocalDate, { description: 'Of its newest decision.' })
  dated!: string;
  @Field(() => String, { description: 'Who issued it.' })
  communeName!: string;
  @Field(() => Boolean, { description: 'Còn hiệu lực.' })
  valid!: boolean;
}

@ObjectType({ description: 'A file of a batch: households of one village.' })
export class PrintPart {
  @Field(() => Int, { description: 'From 1; GET /files/print-part?runId=…&n=….' })
  n!: number;
  @Field(() => String, { description: 'Whose households.' })
  villageName!: string;
  @Field(() => Int, { description: 'Sheets in it.' })
  sheets!: number;
  @Field(() => Boolean, { description: 'It can be downloaded.' })
  made!: boolean;
}
@ObjectType({ description: 'A batch for the printer.' })
export class PrintRun {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => PrintEnum, { description: 'What is printed.' })
  what!: Print;
  @Field(() => PrintStateEnum, { description: 'How far it is.' })
  state!: PrintState;
  @Field(() => Int, { description: 'Sheets in all.' })
  total!: number;
  @Field(() => Int, { description: 'Sheets that are made.' })
  done!: number;
  @Field(() => [PrintPart], { description: 'In order.' })
  parts!: PrintPart[];
}

@ObjectType({ description: 'A column of an export.' })
export class ExportColumn {
  @Field(() => ExportFieldEnum, { description: 'What it holds.' })
  field!: ExportField;
  @Field(() => String, { description: 'What stands over it.' })
  heading!: string;
}
@InputType({ description: 'A column of an export.' })
export class ExportColumnInput {
  @Field(() => ExportFieldEnum, { description: 'What it holds.' })
  field!: ExportField;
  @Field(() => String, { description: 'What stands over it.' })
  heading!: string;
}
@ObjectType({ description: 'An export of people, before it is made.' })
export class PeopleExport {
  @Field(() => ExportTargetEnum, { description: 'Who receives it.' })
  target!: Target;
  @Field(() => Int, { description: 'Rows of the file.' })
  rows!: number;
  @Field(() => Int, { description: 'Of these: with an id number, birth year or sex that cannot be right.' })
  toMend!: number;
  @Field(() => Boolean, { description: 'A row is a person, not a household.' })
  ofMembers!: boolean;
  @Field(() => [ExportColumn], { description: 'In order.' })
  columns!: ExportColumn[];
  @Field(() => MappingFromEnum, { description: 'Whose columns.' })
  from!: 'PRODUCT' | 'PROVINCE' | 'COMMUNE';
  @Field(() => Int, { description: 'Of the commune’s own columns: expected version of a change; 0: none.' })
  version!: number;
}
