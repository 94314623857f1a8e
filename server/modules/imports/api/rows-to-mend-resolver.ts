import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { reviewCaseObject } from '../../assessments/api/index.ts';
import type { ListedCase } from '../../assessments/index.ts';
import type { excuseImportRow } from '../app/excuse-import-row.ts';
import type { mendImportRow } from '../app/mend-import-row.ts';
import type { viewRowsToMend } from '../app/view-rows-to-mend.ts';
import { rowToMendObject } from './objects.ts';
import { RowCellInput, RowExcused, RowMended, RowToMend } from './types.ts';

const MendImportRowResult = resultUnion('MendImportRowResult', RowMended);
const ExcuseImportRowResult = resultUnion('ExcuseImportRowResult', RowExcused);

export type RowDoors = {
  readonly view: ReturnType<typeof viewRowsToMend>;
  readonly mend: ReturnType<typeof mendImportRow>;
  readonly excuse: ReturnType<typeof excuseImportRow>;
  readonly findCase: (id: string) => Promise<ListedCase | null>;
};

@Resolver()
export class RowsToMendResolver {
  constructor(readonly doors: RowDoors) {}

  @Action('rows.mend')
  @Query(() => [RowToMend], {
    description:
      'Households that could not be read yet. With a village, also those of no readable village: they hold up every village.',
  })
  async rowsToMend(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID, { nullable: true }) villageId: string | null,
  ): Promise<RowToMend[]> {
    const rows = await this.doors.view.list(context.actor, { roundId, communeId }, villageId);
    return rows.map((row) => rowToMendObject(row, context.language));
  }

  @Action('rows.mend')
  @Mutation(() => MendImportRowResult, {
    description: 'Corrects cells; the row is read again by the same rules. Name only the cells that change.',
  })
  async mendImportRow(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('rowId', () => GraphQLUUID) rowId: string,
    @Arg('cells', () => [RowCellInput]) cells: RowCellInput[],
  ): Promise<RowMended | RefusalType> {
    const changes = cells.map(({ column: key, value }) => ({ key, value }));
    const mended = this.doors.mend(context.actor, { commandId, rowId, cells: changes });
    return answer(context, mended, async ({ caseId }) => {
      const found = caseId === null ? null : await this.doors.findCase(caseId);
      return Object.assign(new RowMended(), {
        row: await this.#rowObject(context, rowId),
        case: found && reviewCaseObject(found),
      });
    });
  }

  @Action('rows.mend')
  @Mutation(() => ExcuseImportRowResult, {
    description: 'Leaves a household out of the round, with the name of who says so and a reason.',
  })
  async excuseImportRow(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('rowId', () => GraphQLUUID) rowId: string,
    @Arg('name', () => String) name: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<RowExcused | RefusalType> {
    const excused = this.doors.excuse(context.actor, { commandId, rowId, name, reason });
    return answer(context, excused, async () =>
      Object.assign(new RowExcused(), { row: await this.#rowObject(context, rowId) }),
    );
  }

  async #rowObject(context: ApiContext, rowId: string): Promise<RowToMend> {
    const row = await this.doors.view.row(context.actor, rowId);
    if (!row) throw new Error('a row that was just changed is gone');
    return rowToMendObject(row, context.language);
  }
}
