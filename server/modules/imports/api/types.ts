import { GraphQLUUID } from 'graphql-scalars';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Invalid } from '../../../platform/graphql/index.ts';
import { ReviewCase } from '../../assessments/api/index.ts';
import { UPLOAD_STATES, type UploadState } from '../app/uploads.ts';
import { ROW_FATES, SEVERITIES, type RowFate, type Severity } from '../app/kinds.ts';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map((value) => [value, value]));

export const RowFateEnum = enumOf(ROW_FATES);
registerEnumType(RowFateEnum, {
  name: 'RowFate',
  description: 'Every row of a review list has exactly one; a row to mend is still a household.',
});
export const ImportStateEnum = enumOf(UPLOAD_STATES);
registerEnumType(ImportStateEnum, { name: 'ImportState' });
export const RowSeverityEnum = enumOf(SEVERITIES);
registerEnumType(RowSeverityEnum, {
  name: 'RowSeverity',
  description: 'MEND: chưa nhập được. FLAG: blocks the certificate later. WARN: look once more.',
});

@ObjectType({ description: 'Something found in a row; never what the cell says.' })
export class RowReason {
  @Field(() => Int, { description: 'As Excel numbers it, from 1.' })
  row!: number;
  @Field(() => String, {
    description: 'The letter in the file; the name of the field when the file has no such column.',
  })
  column!: string;
  @Field(() => String, { description: 'The text over the column.' })
  header!: string;
  @Field(() => String, { description: 'Stable, for programs.' })
  code!: string;
  @Field(() => String, { description: "What is wrong and what to do, in the reader's language." })
  message!: string;
  @Field(() => Boolean, { description: 'Whether it keeps the household off the list.' })
  blocking!: boolean;
  @Field(() => RowSeverityEnum, { description: 'MEND holds the row back; FLAG and WARN do not.' })
  severity!: Severity;
}

@ObjectType({ description: 'How far the reading of a workbook is.' })
export class ImportProgress {
  @Field(() => GraphQLUUID)
  uploadId!: string;
  @Field(() => Float, { description: '0 to 1.' })
  share!: number;
  @Field(() => ImportStateEnum, { description: 'READING, READY, FAILED or CONFIRMED.' })
  state!: UploadState;
  @Field(() => Invalid, { nullable: true, description: 'Why the file could not be read; null: it could.' })
  refusal!: Invalid | null;
}

@ObjectType({ description: 'A village as the workbook names it.' })
export class ImportVillage {
  @Field(() => String, { description: 'As written in the workbook.' })
  name!: string;
  @Field(() => Int, { description: 'Heads of household in the list of heads.' })
  households!: number;
  @Field(() => Int, { description: 'Rows of the review list.' })
  review!: number;
  @Field(() => Int, { description: 'Of these, rows that stay to mend when this file is confirmed.' })
  toMend!: number;
  @Field(() => Boolean, { description: 'False: it will be added to the commune.' })
  known!: boolean;
}

@ObjectType({
  description: 'What a workbook says and what would be saved; nothing is saved before the confirm.',
})
export class ImportPreview extends ImportProgress {
  @Field(() => String, { description: 'As it was called when it was sent.' })
  fileName!: string;
  @Field(() => Boolean, {
    description: 'The same file was confirmed before; confirming again changes nothing.',
  })
  alreadyImported!: boolean;
  @Field(() => Int, { description: 'Of the review list.' })
  rows!: number;
  @Field(() => Int, { description: 'With the flagged ones: both go to the meeting.' })
  accepted!: number;
  @Field(() => Int, { description: 'Of the accepted: with a wrong or missing id number.' })
  flagged!: number;
  @Field(() => Int, { description: 'That cannot be read yet.' })
  toMend!: number;
  @Field(() => Int, { description: 'Accepted rows that somebody should look at once more.' })
  warned!: number;
  @Field(() => Int, { description: 'Rows that stood "chưa nhập được" and are mended by this file.' })
  mended!: number;
  @Field(() => Int, { description: 'Rows of households that are under review already; they change nothing.' })
  alreadyOnList!: number;
  @Field(() => Int, { description: 'In the list of heads.' })
  households!: number;
  @Field(() => Int, { description: 'In the list of members.' })
  members!: number;
  @Field(() => [ImportVillage], { description: 'In Vietnamese reading order.' })
  villages!: ImportVillage[];
  @Field(() => Int, {
    description: 'Rows to mend of no readable village; with those of the villages they are `toMend`.',
  })
  toMendWithoutVillage!: number;
  @Field(() => [RowReason], { description: 'At most 1000; the counts are of all.' })
  reasons!: RowReason[];
  @Field(() => [String], { description: 'About the sheets as a whole, and rows that are no households.' })
  notices!: string[];
}

@ObjectType({ description: 'What was saved, in rows.' })
export class ImportConfirmed {
  @Field(() => GraphQLUUID)
  batchId!: string;
  @Field(() => Int, { description: 'Rows that became cases.' })
  accepted!: number;
  @Field(() => Int, {
    description: 'Of these: with a wrong or missing id number, which blocks the certificate later.',
  })
  flagged!: number;
  @Field(() => Int, { description: 'Households that could not be read yet.' })
  toMend!: number;
  @Field(() => Int, { description: 'Rows that mended one of an earlier file.' })
  mended!: number;
  @Field(() => Boolean, { description: 'The same file was confirmed before: nothing changed.' })
  unchanged!: boolean;
}

@ObjectType({ description: 'A cell of the sheet, as it was written.' })
export class RowCell {
  @Field(() => String, {
    description: 'The letter in the file; the name of the field when the file has no such column.',
  })
  column!: string;
  @Field(() => String, { description: 'Of the column, as in the form.' })
  header!: string;
  @Field(() => String, { description: 'As written.' })
  value!: string;
}

@InputType()
export class RowCellInput {
  @Field(() => String, { description: '`column` of a RowCell.' })
  column!: string;
  @Field(() => String, { description: 'What should stand there.' })
  value!: string;
}

@ObjectType({
  description: 'A household that could not be read yet. Personal: for officials of its commune.',
})
export class RowToMend {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => Int, { description: 'Its number in the sheet, as Excel counts.' })
  row!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Null: no readable village; it holds up every village of the commune.',
  })
  villageName!: string | null;
  @Field(() => RowFateEnum, { description: 'TO_MEND, MENDED or EXCUSED.' })
  fate!: RowFate;
  @Field(() => String, {
    nullable: true,
    description: 'From the row, or from the list of heads by its code.',
  })
  headName!: string | null;
  @Field(() => [RowCell], { description: 'What stands in it now.' })
  cells!: RowCell[];
  @Field(() => [RowReason], { description: 'What is wrong with it.' })
  reasons!: RowReason[];
}

@ObjectType({ description: 'The row after mending, and its case when nothing blocks any more.' })
export class RowMended {
  @Field(() => RowToMend, { description: 'As it is now.' })
  row!: RowToMend;
  @Field(() => ReviewCase, {
    nullable: true,
    description: 'Null: something in the row is still wrong; the corrections are kept.',
  })
  case!: ReviewCase | null;
}

@ObjectType({ description: 'A row that stays out, with the name of who said so.' })
export class RowExcused {
  @Field(() => RowToMend, { description: 'As it is now.' })
  row!: RowToMend;
}
