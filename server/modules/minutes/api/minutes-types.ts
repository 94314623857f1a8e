import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { enumOf } from '../../areas/api/index.ts';
import { LIST_KINDS, type ListKind } from '../domain/figures.ts';
import { MINUTES_STATES, type MinutesState } from '../domain/minutes-state.ts';

export const MinutesStateEnum = enumOf(MINUTES_STATES);
registerEnumType(MinutesStateEnum, {
  name: 'MinutesState',
  description:
    'NONE: not read out and adopted yet. NOT_SIGNED: adopted and closed, to be printed and signed. ATTACHED: a photo of ' +
    'the signed pages is there. CONFIRMED: a person has confirmed that it agrees.',
});
export const MinutesListEnum = enumOf(LIST_KINDS);
registerEnumType(MinutesListEnum, {
  name: 'MinutesList',
  description:
    'Lists that go with the minutes. A household may stand in two: out of poverty, but near-poor. NOT_AGREED: to be ' +
    'reviewed again.',
});

@ObjectType({ description: 'One list of the minutes, in numbers.' })
export class MinutesListAmount {
  @Field(() => MinutesListEnum, { description: 'Which list.' })
  list!: ListKind;
  @Field(() => Int, { description: 'Households on it.' })
  households!: number;
  @Field(() => Int, { description: 'Persons of these households.' })
  persons!: number;
}

@ObjectType({ description: 'A photo or scan of signed pages.' })
export class SignedPage {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: 'As the file was called.' })
  fileName!: string;
  @Field(() => String, { description: 'By its content: image/jpeg, image/png or application/pdf.' })
  mediaType!: string;
  @Field(() => Int, { description: 'Size as kept.' })
  bytes!: number;
  @Field(() => Date, { description: 'When it was attached.' })
  attachedAt!: Date;
}

@ObjectType({ description: 'The minutes of a meeting as far as they are. Personal.' })
export class Minutes {
  @Field(() => GraphQLUUID)
  meetingId!: string;
  @Field(() => String, { description: 'Of which village.' })
  villageName!: string;
  @Field(() => MinutesStateEnum, { description: 'How far they are.' })
  state!: MinutesState;
  @Field(() => Boolean, { description: 'The meeting is sealed: its minutes can be adopted.' })
  sealed!: boolean;
  @Field(() => Boolean, { description: 'A rehearsal has no minutes, only a draft to look at.' })
  rehearsal!: boolean;
  @Field(() => Int, { description: 'Everybody who came.' })
  peopleTotal!: number;
  @Field(() => Int, { description: 'Of whom n adopt: everybody who counts and was still here at the end.' })
  peopleHere!: number;
  @Field(() => Int, { description: 'Households of the agenda for whom somebody came.' })
  householdsRepresented!: number;
  @Field(() => Int, { description: 'Households of the agenda.' })
  householdsListed!: number;
  @Field(() => String, { description: '"86,7 %"; a dash when there is none.' })
  householdsShare!: string;
  @Field(() => [MinutesListAmount], { description: 'The lists in numbers, in their order.' })
  lists!: MinutesListAmount[];
  @Field(() => String, { nullable: true, description: 'What the form begins with: the chair as prepared.' })
  suggestedChair!: string | null;
  @Field(() => String, { nullable: true, description: 'The secretary whom the meeting approved.' })
  suggestedSecretary!: string | null;
  @Field(() => Int, { nullable: true, description: 'Hands, when the meeting was asked already.' })
  suggestedAgree!: number | null;
  @Field(() => Int, { nullable: true, description: 'n of “adopted by n of m”; null: not yet.' })
  adoptedAgree!: number | null;
  @Field(() => Int, { nullable: true, description: 'm of “adopted by n of m”.' })
  adoptedBase!: number | null;
  @Field(() => Date, { nullable: true, description: 'When they were closed.' })
  adoptedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'The first 16 signs of the closing hash, in fours.' })
  shortCode!: string | null;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the closed record; stands on every page.' })
  closingHash!: string | null;
  @Field(() => [SignedPage], { description: 'In the order in which they were attached.' })
  pages!: SignedPage[];
  @Field(() => String, { nullable: true, description: 'Who found that the signed pages agree.' })
  confirmedBy!: string | null;
  @Field(() => Date, { nullable: true, description: 'When.' })
  confirmedAt!: Date | null;
}

@ObjectType({ description: 'The minutes were read out, adopted and closed.' })
export class MinutesAdopted {
  @Field(() => Minutes, { description: 'As they are now.' })
  minutes!: Minutes;
}
@ObjectType({ description: 'The picture is no longer attached.' })
export class SignedPageRemoved {
  @Field(() => Minutes, { description: 'As they are now.' })
  minutes!: Minutes;
}
@ObjectType({ description: 'Signed pages and minutes agree, a person says.' })
export class MinutesConfirmed {
  @Field(() => Minutes, { description: 'As they are now.' })
  minutes!: Minutes;
}

export const AdoptMinutesResult = resultUnion('AdoptMinutesResult', MinutesAdopted);
export const RemoveSignedPageResult = resultUnion('RemoveSignedPageResult', SignedPageRemoved);
export const ConfirmMinutesResult = resultUnion('ConfirmMinutesResult', MinutesConfirmed);
