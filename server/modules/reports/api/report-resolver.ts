import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { fillText } from '../../../kernel/refusals.ts';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import { Area, areaObject, type AreaLoader } from '../../areas/api/index.ts';
import type { Source, TableCode } from '../app/kinds.ts';
import { WHY_CLOSED } from '../app/why-closed.ts';
import type { ReportDoors } from './doors.ts';
import { ReportFormEnum, ReportSourceEnum } from './enums.ts';
import { boardObject, differenceObject, emptyBoard, pictureObject, tableObject } from './objects.ts';
import {
  ReportBoard,
  ReportDifference,
  ReportHousehold,
  ReportHouseholds,
  ReportPicture,
  ReportTable,
} from './types.ts';

@Resolver(() => ReportBoard)
export class ReportResolver {
  constructor(
    readonly doors: ReportDoors,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('report.view')
  @Query(() => ReportBoard, {
    nullable: true,
    description:
      'The forms and stages of a unit in a round, from the village to the province. Null: not there, or not yours. A unit ' +
      'that was made of others since then has no communes in the round: `unitsBefore` names those.',
  })
  async reportBoard(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<ReportBoard | null> {
    const found = await this.doors.view.board(actor, { roundId, areaId });
    if (found.ok) return boardObject(found.value, language);
    return found.code === 'REPORT_OF_OTHER_UNITS' ? emptyBoard(roundId, areaId) : null;
  }

  @FieldResolver(() => Area, { description: 'The unit.' })
  area(@Ctx() context: ApiContext, @Root() { areaId }: ReportBoard): Promise<Area> {
    return this.areaLoader.load(context, areaId);
  }

  @FieldResolver(() => [Area], { description: 'The units above it, from the province down.' })
  above(@Ctx() context: ApiContext, @Root() { aboveIds }: ReportBoard): Promise<Area[]> {
    return Promise.all(aboveIds.map((id) => this.areaLoader.load(context, id)));
  }

  @FieldResolver(() => [Area], {
    description: 'Units of before in which the round was held; empty when it has this one.',
  })
  async unitsBefore(
    @Ctx() { actor }: ApiContext,
    @Root() { roundId, areaId, communes }: ReportBoard,
  ): Promise<Area[]> {
    if (communes > 0) return [];
    return (await this.doors.view.unitsBefore(actor, { roundId, areaId })).map(areaObject);
  }

  @Action('report.view')
  @Query(() => ReportTable, {
    nullable: true,
    description:
      'One form of a unit: a line for each part and the whole below. Null: not there or not yours, a stage that was not ' +
      'fixed, a list with names for somebody who is not of the commune.',
  })
  async reportTable(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('form', () => ReportFormEnum) form: TableCode,
    @Arg('source', () => ReportSourceEnum, { defaultValue: 'LIVE' }) source: Source,
  ): Promise<ReportTable | null> {
    const made = await this.doors.view.table(actor, { roundId, areaId, form, source });
    return made.ok ? tableObject(made.value, language) : null;
  }

  @Action('report.view')
  @Query(() => [ReportPicture], {
    description: 'Pictures of a unit as it is now; empty: not there, or not yours.',
  })
  async reportPictures(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('narrow', () => Boolean, { defaultValue: false, description: 'Drawn for a phone.' }) narrow: boolean,
  ): Promise<ReportPicture[]> {
    const made = await this.doors.pictures(actor, { roundId, areaId, narrow, language });
    return made.ok ? made.value.map((picture) => pictureObject(picture, language)) : [];
  }

  @Action('report.view')
  @Query(() => [ReportDifference], {
    description:
      'Every figure that one stage has otherwise than another, or than now. Empty: none, or not there, or not yours.',
  })
  async reportDifferences(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('before', () => ReportSourceEnum) before: Source,
    @Arg('after', () => ReportSourceEnum) after: Source,
  ): Promise<ReportDifference[]> {
    const made = await this.doors.differences(actor, { roundId, areaId, before, after });
    return made.ok ? made.value.map((one) => differenceObject(one, language)) : [];
  }

  @Action('report.view')
  @Query(() => ReportHouseholds, {
    nullable: true,
    description:
      'The households behind a number of a commune or village, as they count now. Names for officials of the commune; ' +
      'above it nothing before the commune has reported. Null: not there, or not yours.',
  })
  async reportHouseholds(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('form', () => ReportFormEnum) form: TableCode,
    @Arg('column', () => String) column: string,
    @Arg('partId', () => GraphQLUUID, { nullable: true }) partId: string | null,
    @Arg('first', () => Int, { defaultValue: 50 }) first: number,
    @Arg('after', () => GraphQLUUID, { nullable: true, description: 'Id of the last household seen.' })
    after: string | null,
  ): Promise<ReportHouseholds | null> {
    const asked = { roundId, areaId, form, column, partId: partId ?? null, first, after: after ?? null };
    const found = await this.doors.open(actor, asked);
    const nothing = { totalCount: 0, households: [], hasNextPage: false };
    if (found.ok) {
      const households = found.value.households.map((of) => Object.assign(new ReportHousehold(), of));
      return Object.assign(new ReportHouseholds(), { ...found.value, households, closedBecause: null });
    }
    if (found.code === 'NOT_FOUND' || found.code === 'NOT_SIGNED_IN') return null;
    const closedBecause = fillText(WHY_CLOSED[found.code][language], found.details, language);
    return Object.assign(new ReportHouseholds(), { ...nothing, closedBecause });
  }
}
