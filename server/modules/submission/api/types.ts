import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Area, enumOf } from '../../areas/api/index.ts';
import { CommuneTally } from '../../tally/api/index.ts';
import { GAP_KINDS, type GapKind } from '../domain/gap.ts';
import { SUBMISSION_FIELDS, type SubmissionField } from '../domain/submission-field.ts';

export const GapKindEnum = enumOf(GAP_KINDS);
registerEnumType(GapKindEnum, {
  name: 'SubmissionGapKind',
  description: 'What still stands between a commune and its report; each kind is mended at one place.',
});
export const SubmissionFieldEnum = enumOf(SUBMISSION_FIELDS);
registerEnumType(SubmissionFieldEnum, {
  name: 'SubmissionField',
  description:
    'What the tier above can give back of a case. RESULT: scores and result as a re-check finds them. PAPERS: minutes, evidence.',
});

@ObjectType({ description: 'The report is in; the cases of the commune are open to the appraisal tier.' })
export class CommuneReported {
  @Field(() => CommuneTally, { description: 'As reported.' })
  tally!: CommuneTally;
  @Field(() => Int, { description: 'Cases that were frozen and sent.' })
  casesOpened!: number;
}

@ObjectType({ description: 'Something that is missing before the commune can report.' })
export class SubmissionGap {
  @Field(() => GapKindEnum)
  kind!: GapKind;
  @Field(() => Area, {
    nullable: true,
    description: 'Null: of the commune, or of no village that could be read.',
  })
  village!: Area | null;
  @Field(() => Int, { description: 'How many households, rows, meetings, complaints.' })
  count!: number;
  @Field(() => [GraphQLUUID], { description: 'Cases behind it, where it is about households.' })
  caseIds!: readonly string[];
  @Field(() => GraphQLUUID, { nullable: true, description: 'The meeting or posting that it is about.' })
  subjectId!: string | null;
  @Field(() => String, { nullable: true, description: 'Figures in words.' })
  note!: string | null;
}

@ObjectType({
  description: 'A paper of the report, frozen with its hash: GET /files/submission?reportId=…&kind=…',
})
export class SubmissionFile {
  @Field(() => String)
  kind!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  mediaType!: string;
  @Field(() => String)
  sha256!: string;
  @Field(() => Int, { description: 'Bytes.' })
  size!: number;
}

@ObjectType({ description: 'One value that is not what was sent.' })
export class SubmittedDifference {
  @Field(() => String)
  key!: string;
  @Field(() => String, { description: 'As JSON.' })
  sent!: string;
  @Field(() => String, { description: 'As JSON.' })
  now!: string;
}

@ObjectType({ description: 'A case that stands otherwise today than it was sent.' })
export class SubmissionDrift {
  @Field(() => GraphQLUUID)
  caseId!: string;
  @Field(() => Area)
  village!: Area;
  @Field(() => String)
  headName!: string;
  @Field(() => String, { nullable: true })
  householdCode!: string | null;
  @Field(() => String, { description: 'CHANGED, ADDED after the report, or GONE from the list.' })
  what!: 'CHANGED' | 'ADDED' | 'GONE';
  @Field(() => [SubmittedDifference])
  differences!: SubmittedDifference[];
}

@ObjectType({ description: 'What the tier above gave back: a case or a village, with the fields it names.' })
export class DossierOpening {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Area)
  village!: Area;
  @Field(() => GraphQLUUID, { nullable: true, description: 'Null: the whole village.' })
  caseId!: string | null;
  @Field(() => String, { nullable: true, description: 'As sent; null: the whole village.' })
  headName!: string | null;
  @Field(() => [SubmissionFieldEnum])
  fields!: readonly SubmissionField[];
  @Field(() => String)
  reason!: string;
  @Field(() => Date)
  openedAt!: Date;
  @Field(() => String, { nullable: true })
  answer!: string | null;
  @Field(() => Date, { nullable: true, description: 'Null: the commune has it to mend.' })
  answeredAt!: Date | null;
}

@ObjectType({ description: 'What was sent: totals, cases and their hash.' })
export class SubmittedReport {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Date)
  reportedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Of the letter.' })
  letterNumber!: string | null;
  @Field(() => String, { nullable: true })
  letterDated!: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: reported before dossiers were kept.' })
  cases!: number | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 over the frozen cases.' })
  dossierSha256!: string | null;
  @Field(() => String)
  totalsSha256!: string;
  @Field(() => CommuneTally, { description: 'The form as it was sent; compare with the tally of today.' })
  tally!: CommuneTally;
}

@ObjectType({
  description: 'The report of a commune: before, what is missing; after, what was sent and what came back.',
})
export class CommuneSubmission {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Area)
  commune!: Area;
  @Field(() => Boolean, { description: 'Whether the reader may send it: the commune chair.' })
  maySend!: boolean;
  @Field(() => Boolean, { description: 'A review during the year has no opinion step (Đ.5).' })
  opinionStep!: boolean;
  @Field(() => [SubmissionGap], {
    description: 'In the order in which they are mended; empty once it was sent.',
  })
  gaps!: SubmissionGap[];
  @Field(() => CommuneTally, { description: 'As it stands now.' })
  tally!: CommuneTally;
  @Field(() => SubmittedReport, { nullable: true })
  report!: SubmittedReport | null;
  @Field(() => [SubmissionFile])
  files!: SubmissionFile[];
  @Field(() => [DossierOpening])
  openings!: DossierOpening[];
  @Field(() => [SubmissionDrift], { description: 'Sent / now: what is not the same any more.' })
  drift!: SubmissionDrift[];
}

@ObjectType({ description: 'The commune has sent back what it mended.' })
export class ReturnAnswered {
  @Field(() => Int, { description: 'Cases in a new version.' })
  sent!: number;
  @Field(() => CommuneSubmission)
  submission!: CommuneSubmission;
}

@ObjectType({ description: 'Mended, and not sent yet.' })
export class ReturnMended {
  @Field(() => CommuneSubmission)
  submission!: CommuneSubmission;
}
