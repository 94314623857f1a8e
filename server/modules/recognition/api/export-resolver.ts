import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { Print } from '../app/print-store.ts';
import type { Target } from '../domain/mapping.ts';
import type { RecognitionDoors } from './doors.ts';
import { ExportTargetEnum, PrintEnum } from './enums.ts';
import { exportObject, printObject } from './objects.ts';
import {
  ExportMappingSaved,
  PrintStarted,
  SaveExportMappingResult,
  SoftwareTicked,
  StartPrintResult,
  TickSoftwareResult,
} from './result-types.ts';
import { ExportColumnInput, PeopleExport, PrintRun } from './types.ts';

/** Batches for the printer, exports of people, and what is entered in the ministry's software. */
@Resolver()
export class ExportResolver {
  constructor(readonly doors: RecognitionDoors) {}

  @Action('certificate.issue')
  @Query(() => [PrintRun], {
    description: 'Batches of a commune, the newest first; none of another commune.',
  })
  async printRuns(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<PrintRun[]> {
    return (await this.doors.batch.runs(context.actor, { roundId, communeId })).map(printObject);
  }

  @Action('certificate.issue')
  @Mutation(() => StartPrintResult, {
    description: 'Makes all certificates or result slips as files for the printer; one that failed goes on.',
  })
  async startPrint(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('what', () => PrintEnum) what: Print,
  ): Promise<PrintStarted | RefusalType> {
    const started = this.doors.batch.start(context.actor, { commandId, roundId, communeId, what });
    return answer(context, started, ({ runId }) => Object.assign(new PrintStarted(), { runId }));
  }

  @Action('export.people')
  @Query(() => [PeopleExport], {
    description:
      'What could be exported; none of another commune. The file: GET /files/people-export?roundId=…&communeId=…&target=….',
  })
  async peopleExports(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<PeopleExport[]> {
    return (await this.doors.exports.targets(context.actor, { roundId, communeId })).map(exportObject);
  }

  @Action('export.people')
  @Mutation(() => TickSoftwareResult, {
    description: '“Đã cập nhật” in the ministry’s software, household by household; taken back the same way.',
  })
  async tickSoftware(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('caseIds', () => [GraphQLUUID]) caseIds: string[],
    @Arg('ticked', () => Boolean) ticked: boolean,
    @Arg('onDay', () => String) onDay: string,
  ): Promise<SoftwareTicked | RefusalType> {
    const command = { commandId, roundId, communeId, caseIds, ticked, onDay };
    return answer(context, this.doors.tick(context.actor, command), ({ ticked: households }) =>
      Object.assign(new SoftwareTicked(), { households }),
    );
  }

  @Action('export.map')
  @Mutation(() => SaveExportMappingResult, {
    description: 'Columns of an export for a commune, or by its province for all communes without their own.',
  })
  async saveExportMapping(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('target', () => ExportTargetEnum) target: Target,
    @Arg('columns', () => [ExportColumnInput]) columns: ExportColumnInput[],
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<ExportMappingSaved | RefusalType> {
    const plain = columns.map(({ field, heading }) => ({ field, heading }));
    const command = { commandId, areaId, target, columns: plain, expectedVersion };
    return answer(context, this.doors.saveMapping(context.actor, command), ({ version }) =>
      Object.assign(new ExportMappingSaved(), { version }),
    );
  }
}
