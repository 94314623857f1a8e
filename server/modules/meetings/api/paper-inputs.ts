import { GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import type { PaperForm } from '../domain/paper-entry.ts';
import type { AttendeeRole } from '../app/words.ts';
import { AttendeeRoleEnum, FormOfVoteEnum } from './enums.ts';

@InputType({ description: 'Sheets of a secret ballot.' })
export class PaperSheetsInput {
  @Field(() => Int, { description: 'To whoever does not stand aside.' })
  handedOut!: number;
  @Field(() => Int, { description: 'In the box.' })
  returned!: number;
  @Field(() => Int, { description: 'Không hợp lệ.' })
  spoiled!: number;
}

@InputType({ description: 'What the paper says of one question.' })
export class PaperCountsInput {
  @Field(() => Int, { description: 'Hands, or sheets.' })
  agree!: number;
  @Field(() => Int, { description: 'Hands, or sheets.' })
  disagree!: number;
  @Field(() => Int, { description: 'With whoever stands aside; of sheets: ticked so, or blank.' })
  noOpinion!: number;
  @Field(() => Int, { description: 'Of no opinion because of family ties; their names stay on the paper.' })
  standAside!: number;
  @Field(() => String, { nullable: true, description: 'Why fewer were counted than attend.' })
  mismatchReason!: string | null;
  @Field(() => PaperSheetsInput, { nullable: true, description: 'Of a secret ballot.' })
  sheets!: PaperSheetsInput | null;
}

@InputType({ description: 'A household that an objection took out of its list.' })
export class PaperLiftInput {
  @Field(() => GraphQLUUID, { description: 'The household in this round.' })
  caseId!: string;
  @Field(() => PaperCountsInput, { description: 'It was put alone.' })
  counts!: PaperCountsInput;
}

@InputType({ description: 'One item of the agenda, as answered on paper.' })
export class PaperAnswerInput {
  @Field(() => GraphQLUUID, { description: 'Of the agenda.' })
  itemId!: string;
  @Field(() => PaperCountsInput, {
    nullable: true,
    description: 'Null only when every household was taken out of the list.',
  })
  counts!: PaperCountsInput | null;
  @Field(() => [String], { description: 'What was said, without who said it.' })
  opinions!: string[];
  @Field(() => [PaperLiftInput], { description: 'Taken out of the list by an objection.' })
  lifted!: PaperLiftInput[];
}

@InputType({ description: 'How many of a group signed the list of attendance.' })
export class PaperGroupInput {
  @Field(() => AttendeeRoleEnum, { description: 'The group.' })
  role!: AttendeeRole;
  @Field(() => Int, { description: 'Signatures, those with a ticked name too.' })
  people!: number;
}

@InputType({ description: 'A meeting as it stands on its papers.' })
export class PaperEntryInput {
  @Field(() => Date, { description: 'When it began.' })
  heldFrom!: Date;
  @Field(() => Date, { description: 'When it ended; in the past.' })
  heldUntil!: Date;
  @Field(() => String, { description: 'Where.' })
  place!: string;
  @Field(() => String, { description: 'Who chaired it.' })
  chairName!: string;
  @Field(() => String, { description: 'Whom the meeting approved.' })
  secretaryName!: string;
  @Field(() => Int, { description: 'Hands for the secretary.' })
  secretaryAgree!: number;
  @Field(() => FormOfVoteEnum, { description: 'HAND_COUNT or SECRET_BALLOT.' })
  form!: PaperForm;
  @Field(() => Int, { nullable: true, description: 'Hands for that form; needed for SECRET_BALLOT.' })
  formAgree!: number | null;
  @Field(() => [String], { description: 'Tổ kiểm phiếu; empty unless SECRET_BALLOT.' })
  committee!: string[];
  @Field(() => Int, { nullable: true, description: 'Hands for it.' })
  committeeAgree!: number | null;
  @Field(() => [PaperGroupInput], { description: 'Everybody who signed, each group once.' })
  groups!: PaperGroupInput[];
  @Field(() => [String], { description: 'Names ticked on the roll, as household representatives.' })
  rollKeys!: string[];
  @Field(() => Int, { nullable: true, description: 'The base of the quorum where the rule says so.' })
  householdsInvited!: number | null;
  @Field(() => Int, { description: 'Households of the village that sent somebody.' })
  householdsRepresented!: number;
  @Field(() => Int, { description: 'Of these, households on the lists.' })
  listedRepresented!: number;
  @Field(() => [PaperAnswerInput], { description: 'Every item that waits, each once.' })
  answers!: PaperAnswerInput[];
  @Field(() => PaperCountsInput, { description: 'The show of hands on the whole result.' })
  closing!: PaperCountsInput;
  @Field(() => Int, { description: 'Hands for the minutes as read out.' })
  adoptedAgree!: number;
}
