import { GraphQLDateTime, GraphQLUUID } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import {
  MISSING_REASONS,
  ORDER_STATES,
  PRINT_FORMS,
  PRINT_PAPERS,
  COPY_BASES,
  type CopyBase,
  type MissingReason,
  type OrderState,
  type PrintForm,
  type PrintPaper,
} from '../app/printing-store.ts';

export const PrintPaperEnum = enumOf(PRINT_PAPERS);
registerEnumType(PrintPaperEnum, { name: 'PrintPaper', description: 'What a village gets printed.' });
export const PrintFormEnum = enumOf(PRINT_FORMS);
registerEnumType(PrintFormEnum, {
  name: 'PrintForm',
  description: 'BLANK: nothing but the form. FILLED: with what is known of the village.',
});
export const PrintGroupEnum = enumOf(['BEFORE', 'REVIEW', 'MEETING', 'AFTER'] as const);
registerEnumType(PrintGroupEnum, { name: 'PrintGroup', description: 'The step in which a paper is needed.' });
export const PrintOrderStateEnum = enumOf(ORDER_STATES);
registerEnumType(PrintOrderStateEnum, {
  name: 'PrintOrderState',
  description: 'FAILED: it stood still and can go on. REPLACED: a later order of the unit took its place.',
});
export const PrintCopyBaseEnum = enumOf(COPY_BASES);
registerEnumType(PrintCopyBaseEnum, {
  name: 'PrintCopyBase',
  description:
    'What copies are counted from, the reserve added. RESERVE_OF_…: the reserve only, for nobody knows who will ask.',
});
export const PrintMissingEnum = enumOf(MISSING_REASONS);
registerEnumType(PrintMissingEnum, { name: 'PrintMissing', description: 'Why a paper is not in a packet.' });
export const TemplateSourceEnum = enumOf(['BUILT_IN', 'PROVINCE'] as const);
registerEnumType(TemplateSourceEnum, {
  name: 'TemplateSource',
  description: 'Whose words a paper is printed from.',
});

@ObjectType({ description: 'Households that copies are counted from.' })
export class PrintCounts {
  @Field(() => Int, { description: 'On the list to review, struck ones left out.' })
  listed!: number;
  @Field(() => Int, { description: 'Of them: asked to be reviewed.' })
  asked!: number;
  @Field(() => Int, { description: 'Of them: poor or near-poor at the start.' })
  poor!: number;
  @Field(() => Int, { description: 'Of the village.' })
  households!: number;
  @Field(() => Int, { description: 'Where its list hangs.' })
  places!: number;
}

@ObjectType({ description: 'A paper that can be ordered.' })
export class OfferedPaper {
  @Field(() => PrintPaperEnum)
  paper!: PrintPaper;
  @Field(() => String, { description: 'As printed: Vietnamese.' })
  name!: string;
  @Field(() => PrintGroupEnum)
  group!: 'BEFORE' | 'REVIEW' | 'MEETING' | 'AFTER';
  @Field(() => PrintCopyBaseEnum)
  base!: CopyBase;
  @Field(() => Boolean, { description: 'There is a blank form of it.' })
  blank!: boolean;
  @Field(() => Boolean, { description: 'False: it names households, and only the commune orders it.' })
  mayFill!: boolean;
}

@ObjectType({ description: 'A village of the unit.' })
export class PrintVillage {
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => String)
  villageName!: string;
  @Field(() => String)
  communeName!: string;
  @Field(() => PrintCounts)
  counts!: PrintCounts;
}

@ObjectType({
  description: 'What is wrong with a template of the province; the built-in one is used instead.',
})
export class TemplateProblem {
  @Field(() => Int, { nullable: true, description: 'From 1; null: the file as a whole.' })
  line!: number | null;
  @Field(() => String, { nullable: true, description: 'The field, or the words that look like code.' })
  what!: string | null;
  @Field(() => String, { description: 'In the language of whoever asks.' })
  message!: string;
  @Field(() => String)
  whatToDo!: string;
}

@ObjectType({ description: 'The words of a paper.' })
export class PrintTemplate {
  @Field(() => String, { description: 'Name of the file in the folder of templates.' })
  file!: string;
  @Field(() => TemplateSourceEnum)
  source!: 'BUILT_IN' | 'PROVINCE';
  @Field(() => [TemplateProblem])
  problems!: TemplateProblem[];
}

@ObjectType({ description: 'Papers ordered for a village, or for every village of a unit.' })
export class PrintOrder {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => GraphQLUUID, { description: 'The village, or the unit.' })
  areaId!: string;
  @Field(() => String)
  areaName!: string;
  @Field(() => Int, { description: 'The nth order of the unit in the round.' })
  n!: number;
  @Field(() => PrintFormEnum)
  form!: PrintForm;
  @Field(() => Int, { description: 'In a hundred.' })
  reserve!: number;
  @Field(() => PrintOrderStateEnum)
  state!: OrderState;
  @Field(() => String)
  orderedName!: string;
  @Field(() => GraphQLDateTime)
  orderedAt!: Date;
  @Field(() => Int, { description: 'One for each village.' })
  packets!: number;
  @Field(() => Int, { description: 'Packets that are made.' })
  made!: number;
  @Field(() => [String], { description: 'Villages that were left out: no list to fill the papers in with.' })
  withoutList!: readonly string[];
}

@ObjectType({ description: 'A paper of an order, over all packets that are made.' })
export class PrintSum {
  @Field(() => PrintPaperEnum)
  paper!: PrintPaper;
  @Field(() => String)
  name!: string;
  @Field(() => Int)
  villages!: number;
  @Field(() => Int)
  copies!: number;
  @Field(() => Int, { description: 'Pages × copies, printed one-sided.' })
  sheets!: number;
  @Field(() => Int, { description: 'Sheets of A4 when both sides are printed.' })
  leaves!: number;
}

@ObjectType({ description: 'A paper that is not in a packet.' })
export class PrintMissingPart {
  @Field(() => String)
  name!: string;
  @Field(() => PrintMissingEnum)
  reason!: MissingReason;
}

@ObjectType({ description: 'The papers of one village.' })
export class PrintPacket {
  @Field(() => Int, { description: 'Its place in the order, from 1.' })
  n!: number;
  @Field(() => GraphQLUUID)
  villageId!: string;
  @Field(() => String)
  villageName!: string;
  @Field(() => String)
  communeName!: string;
  @Field(() => PrintCounts, { description: 'When it was ordered.' })
  counts!: PrintCounts;
  @Field(() => Boolean, {
    description: 'Its file can be opened: GET /files/print-packet?orderId=…&villageId=….',
  })
  made!: boolean;
  @Field(() => Int, { nullable: true, description: 'With the order itself; null: not made yet.' })
  sheets!: number | null;
  @Field(() => Int, { nullable: true })
  leaves!: number | null;
  @Field(() => [PrintMissingPart])
  missing!: PrintMissingPart[];
}

@ObjectType({ description: 'An order with its sum for the printer and up to 50 of its packets.' })
export class PrintOrderDetails {
  @Field(() => PrintOrder)
  order!: PrintOrder;
  @Field(() => [PrintSum], {
    description: 'In the order of the work. The sum as a paper: GET /files/print-order?orderId=….',
  })
  sums!: PrintSum[];
  @Field(() => [PrintPacket])
  packets!: PrintPacket[];
  @Field(() => Boolean, { description: 'Whoever asks may open the packets.' })
  mayOpen!: boolean;
}

@ObjectType({ description: 'What a unit can have printed.' })
export class PrintingDesk {
  @Field(() => GraphQLUUID)
  areaId!: string;
  @Field(() => String)
  areaName!: string;
  @Field(() => [OfferedPaper])
  papers!: OfferedPaper[];
  @Field(() => Int)
  villages!: number;
  @Field(() => [PrintVillage], { description: 'Villages of a commune; none of a larger unit.' })
  villageList!: PrintVillage[];
  @Field(() => PrintCounts, { description: 'Of all its villages.' })
  counts!: PrintCounts;
  @Field(() => [String], { description: 'Villages without a list: only blank papers.' })
  withoutList!: string[];
  @Field(() => [PrintTemplate])
  templates!: PrintTemplate[];
  @Field(() => [String], { description: 'Files in the folder of templates that no paper is printed from.' })
  strangers!: readonly string[];
  @Field(() => [PrintOrder], {
    description: 'Of the unit, of those above and below it; the newest first, at most 100.',
  })
  orders!: PrintOrder[];
  @Field(() => Int, { description: 'The expected version of `orderPrints` for this unit.' })
  version!: number;
  @Field(() => Boolean)
  mayOrder!: boolean;
}

@InputType({ description: 'A paper and copies beyond those counted.' })
export class ChosenPaperInput {
  @Field(() => PrintPaperEnum)
  paper!: PrintPaper;
  @Field(() => Int, { defaultValue: 0, description: 'For each village.' })
  extra!: number;
}

@ObjectType({ description: 'Papers were ordered; packets are made in the background.' })
export class PrintsOrdered {
  @Field(() => GraphQLUUID)
  orderId!: string;
  @Field(() => PrintingDesk, { description: 'As it is now.' })
  desk!: PrintingDesk;
}
