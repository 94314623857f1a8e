import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext } from '../../../platform/graphql/index.ts';
import type { exportQueue, viewExports } from '../app/export-queue.ts';
import type { ExportFormat, QueryExport } from '../app/export-store.ts';
import type { AppraisalOrder } from '../app/queue-question.ts';
import { AppraisalOrderEnum } from './enums.ts';
import {
  AppraisalExport,
  AppraisalExportStarted,
  ExportAppraisalQueueResult,
  ExportFormatEnum,
} from './export-types.ts';
import { AppraisalFilter } from './queue-types.ts';

const exportObject = (of: QueryExport): AppraisalExport => {
  const { id, format, state, rowsTotal, rowsDone, openRows, sha256, startedAt, finishedAt } = of;
  const path = state === 'READY' ? `/files/appraisal-exports/${id}` : null;
  const shown = { id, format, state, rowsTotal, rowsDone, openRows, sha256, startedAt, finishedAt, path };
  return Object.assign(new AppraisalExport(), shown);
};

@Resolver(() => AppraisalExport)
export class AppraisalExportResolver {
  constructor(
    readonly start: ReturnType<typeof exportQueue>,
    readonly view: ReturnType<typeof viewExports>,
  ) {}

  @Action('appraisal.export')
  @Mutation(() => ExportAppraisalQueueResult, {
    description:
      'Begins to write the cases that the filter finds into a file: same set and same mask as `appraisalQueue`, in one ' +
      'snapshot. At most two at a time.',
  })
  async exportAppraisalQueue(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('format', () => ExportFormatEnum) format: ExportFormat,
    @Arg('filter', () => AppraisalFilter, { nullable: true }) filter: AppraisalFilter | null,
    @Arg('orderBy', () => AppraisalOrderEnum, { defaultValue: 'COMMUNE_VILLAGE' }) orderBy: AppraisalOrder,
  ): Promise<typeof ExportAppraisalQueueResult> {
    const { language } = context;
    const command = { commandId, roundId, format, filter: { ...filter }, orderBy, language };
    return answer(context, this.start(context.actor, command), (made) =>
      Object.assign(new AppraisalExportStarted(), { export: exportObject(made) }),
    );
  }

  @Action('appraisal.export')
  @Query(() => AppraisalExport, {
    nullable: true,
    description:
      'How far an export of yours is. Null when it is not there, or not yours, or you have lost the areas in it.',
  })
  async appraisalExport(
    @Ctx() context: ApiContext,
    @Arg('id', () => GraphQLUUID) id: string,
  ): Promise<AppraisalExport | null> {
    const found = await this.view.find(context.actor, id);
    return found && exportObject(found);
  }
}
