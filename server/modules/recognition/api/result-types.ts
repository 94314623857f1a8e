import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { Recognition } from './types.ts';

@ObjectType({ description: 'Signed; the decision stands.' })
export class RecognitionMade {
  @Field(() => Recognition, { description: 'As it is now.' })
  recognition!: Recognition;
}
@ObjectType({ description: 'Certificates have their numbers.' })
export class CertificatesIssued {
  @Field(() => Int, { description: 'How many households.' })
  issued!: number;
  @Field(() => [String], { description: 'Left out: a member stands in another household too; by code.' })
  blocked!: string[];
  @Field(() => Recognition, { description: 'As it is now.' })
  recognition!: Recognition;
}
@ObjectType({ description: 'The batch is being made.' })
export class PrintStarted {
  @Field(() => GraphQLUUID)
  runId!: string;
}
@ObjectType({ description: 'Noted.' })
export class SoftwareTicked {
  @Field(() => Int, { description: 'Households.' })
  households!: number;
}
@ObjectType({ description: 'The columns are kept.' })
export class ExportMappingSaved {
  @Field(() => Int, { description: 'Of the columns now.' })
  version!: number;
}

export const MakeRecognitionResult = resultUnion('MakeRecognitionResult', RecognitionMade);
export const AmendRecognitionResult = resultUnion('AmendRecognitionResult', RecognitionMade);
export const IssueCertificatesResult = resultUnion('IssueCertificatesResult', CertificatesIssued);
export const StartPrintResult = resultUnion('StartPrintResult', PrintStarted);
export const TickSoftwareResult = resultUnion('TickSoftwareResult', SoftwareTicked);
export const SaveExportMappingResult = resultUnion('SaveExportMappingResult', ExportMappingSaved);
