import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { enumOf } from '../../areas/api/index.ts';
import { EXPORT_FORMATS, EXPORT_STATES, type ExportFormat, type ExportState } from '../app/export-store.ts';

export const ExportFormatEnum = enumOf(EXPORT_FORMATS);
registerEnumType(ExportFormatEnum, {
  name: 'ExportFormat',
  description:
    'CSV: UTF-8, commas, texts that look like a formula with an apostrophe before them. XLSX: a real one.',
});
export const ExportStateEnum = enumOf(EXPORT_STATES);
registerEnumType(ExportStateEnum, {
  name: 'ExportState',
  description: 'RUNNING: being written. READY: to be fetched at `path`. FAILED: ask again.',
});

@ObjectType({ description: 'A question to the queue as a file, being written or to be fetched for an hour.' })
export class AppraisalExport {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => ExportFormatEnum, { description: 'As asked for.' })
  format!: ExportFormat;
  @Field(() => ExportStateEnum, { description: 'How far it is.' })
  state!: ExportState;
  @Field(() => Int, { nullable: true, description: 'Cases that will be in it; null until they are counted.' })
  rowsTotal!: number | null;
  @Field(() => Int, { description: 'Cases written so far.' })
  rowsDone!: number;
  @Field(() => Int, { description: 'Of them open; the others stand there masked.' })
  openRows!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Of the whole file, as the audit log has it; null until READY.',
  })
  sha256!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'GET it from this address with the same cookie or token; null until READY.',
  })
  path!: string | null;
  @Field(() => Date, { description: 'When it was asked for.' })
  startedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was ready, or failed.' })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'The file is being written.' })
export class AppraisalExportStarted {
  @Field(() => AppraisalExport, { description: 'Ask for it again to see how far it is.' })
  export!: AppraisalExport;
}
export const ExportAppraisalQueueResult = resultUnion('ExportAppraisalQueueResult', AppraisalExportStarted);
