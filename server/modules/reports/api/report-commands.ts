import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { Stage } from '../app/kinds.ts';
import type { ReportDoors } from './doors.ts';
import { ReportStageEnum } from './enums.ts';
import { PopulationRecorded, ReportFrozen } from './types.ts';

const FreezeReportResult = resultUnion('FreezeReportResult', ReportFrozen);
const RecordPopulationResult = resultUnion('RecordPopulationResult', PopulationRecorded);

@Resolver()
export class ReportCommandResolver {
  constructor(readonly doors: ReportDoors) {}

  @Action('report.freeze')
  @Mutation(() => FreezeReportResult, {
    description:
      'Fixes the figures of all forms of a commune, district or province as they are now. Refused: NOT_FOUND (not yours), ' +
      'REPORT_OF_VILLAGE, REPORT_OF_OTHER_UNITS, REPORT_REFERENCE_EMPTY, REPORT_PARTS_MISSING (official figures before all ' +
      'communes have reported), REPORT_DOES_NOT_BALANCE with the place, REPORT_FROZEN_BEFORE.',
  })
  freezeReport(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('stage', () => ReportStageEnum) stage: Stage,
    @Arg('reference', () => String) reference: string,
  ): Promise<ReportFrozen | RefusalType> {
    const frozen = this.doors.freeze(context.actor, { commandId, roundId, areaId, stage, reference });
    return answer(context, frozen, (of) => Object.assign(new ReportFrozen(), of));
  }

  @Action('population.record')
  @Mutation(() => RecordPopulationResult, {
    description:
      'How many households and persons live in a village or commune, poor or not: what shares are of. The newest stands. ' +
      'Refused: NOT_FOUND (not yours), POPULATION_TOO_SMALL, POPULATION_SOURCE_EMPTY.',
  })
  recordPopulation(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('households', () => Int) households: number,
    @Arg('persons', () => Int, { nullable: true }) persons: number | null,
    @Arg('source', () => String) source: string,
  ): Promise<PopulationRecorded | RefusalType> {
    const command = { commandId, roundId, areaId, households, persons: persons ?? null, source };
    return answer(context, this.doors.recordPopulation(context.actor, command), (of) =>
      Object.assign(new PopulationRecorded(), of),
    );
  }
}
