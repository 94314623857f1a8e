import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Float, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { Done } from '../app/preparation-command.ts';
import type { PreparationPaper, PreparedThing } from '../app/preparation-store.ts';
import type { PreparationDoors } from './doors.ts';
import { PreparationPaperEnum, PreparedThingEnum } from './enums.ts';
import { boardObject } from './objects.ts';
import {
  PreparationBoard,
  PreparationPart,
  PreparationRecorded,
  PreparationUnit,
} from './preparation-types.ts';

const RecordPreparationResult = resultUnion('RecordPreparationResult', PreparationRecorded);
const RecordPapersOfCommunesResult = resultUnion('RecordPapersOfCommunesResult', PreparationRecorded);
const EndPreparationResult = resultUnion('EndPreparationResult', PreparationRecorded);
const BudgetLineResult = resultUnion('BudgetLineResult', PreparationRecorded);

/** Plans, decisions, who is in them, and their money. */
@Resolver(() => PreparationBoard)
export class PreparationResolver {
  constructor(
    readonly doors: PreparationDoors,
    readonly areaLoader: AreaLoader,
  ) {}

  #recorded(context: ApiContext, result: Promise<Result<Done>>): Promise<PreparationRecorded | RefusalType> {
    return answer(context, result, async ({ roundId, areaId, id }) => {
      const board = await this.doors.view.board(context.actor, roundId, areaId);
      if (!board) throw new Error('the board of a unit that was just recorded is gone');
      return Object.assign(new PreparationRecorded(), { id, board: boardObject(board) });
    });
  }

  @Action('preparation.view')
  @Query(() => PreparationBoard, {
    nullable: true,
    description:
      'What is prepared in a province, district or commune. Null when it has no commune in the round, or is not yours.',
  })
  async preparationBoard(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<PreparationBoard | null> {
    const board = await this.doors.view.board(actor, roundId, areaId);
    return board && boardObject(board);
  }

  @Action('preparation.view')
  @Query(() => [PreparationUnit], {
    description:
      'The communes or villages behind a number of the board: those that have it, or those without.',
  })
  async preparationUnits(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('thing', () => PreparedThingEnum) thing: PreparedThing,
    @Arg('done', () => Boolean) done: boolean,
  ): Promise<PreparationUnit[]> {
    const units = await this.doors.view.units(actor, { roundId, areaId, thing, done });
    return units.map((unit) => Object.assign(new PreparationUnit(), unit));
  }

  @Action('preparation.record')
  @Mutation(() => RecordPreparationResult, {
    description:
      'A plan or decision with who is in it. A village is prepared when its commune has plan, committee and training. Refused: ' +
      'DATE_NOT_READABLE, PAPER_NUMBER_EMPTY, ALREADY_RECORDED, PLAN_DAYS, DECISION_AFTER_MEETING, PEOPLE_LINES_WRONG.',
  })
  recordPreparation(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('what', () => PreparationPaperEnum) what: PreparationPaper,
    @Arg('number', () => String) number: string,
    @Arg('date', () => String) dated: string,
    @Arg('forBelow', () => Boolean, { description: 'It also counts for every commune in the unit.' })
    forBelow: boolean,
    @Arg('startsOn', () => String, { nullable: true }) startsOn?: string,
    @Arg('endsOn', () => String, { nullable: true }) endsOn?: string,
    @Arg('people', () => String, {
      nullable: true,
      description: 'One a line: name; part; office; phone; village.',
    })
    people?: string,
  ): Promise<PreparationRecorded | RefusalType> {
    const plan = { startsOn: startsOn ?? null, endsOn: endsOn ?? null, people: people ?? '' };
    const command = { commandId, roundId, areaId, what, number, dated, forBelow, ...plan };
    return this.#recorded(context, this.doors.record(context.actor, command));
  }

  @Action('preparation.record')
  @Mutation(() => RecordPapersOfCommunesResult, {
    description:
      'The decisions of several communes at once, each with its own number and date: all of them or none. Refused: ' +
      'NO_PAPER_LINES, PAPER_LINES_WRONG, PEOPLE_LINES_WRONG, TOO_MANY_PEOPLE.',
  })
  recordPapersOfCommunes(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID, { description: 'The unit whose communes they are.' }) areaId: string,
    @Arg('what', () => PreparationPaperEnum) what: PreparationPaper,
    @Arg('papers', () => String, { description: 'One commune a line: commune; number; date.' })
    papers: string,
    @Arg('people', () => String, {
      defaultValue: '',
      description: 'One a line: name; part; office; phone; village or commune.',
    })
    people: string,
  ): Promise<PreparationRecorded | RefusalType> {
    const command = { commandId, roundId, areaId, what, papers, people };
    return this.#recorded(context, this.doors.recordOfCommunes(context.actor, command));
  }

  @Action('preparation.record')
  @Mutation(() => EndPreparationResult, {
    description: 'A paper that was recorded wrongly, replaced or revoked counts no more; it stays on record.',
  })
  endPreparation(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('paperId', () => GraphQLUUID) paperId: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<PreparationRecorded | RefusalType> {
    return this.#recorded(context, this.doors.end(context.actor, { commandId, paperId, reason }));
  }

  @Action('preparation.record')
  @Mutation(() => BudgetLineResult, {
    description: 'Money of a unit, in whole đồng. Refused: MONEY_WRONG, BUDGET_TEXT.',
  })
  addBudgetLine(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('whatFor', () => String) whatFor: string,
    @Arg('source', () => String) source: string,
    @Arg('planned', () => Float) planned: number,
    @Arg('spent', () => Float) spent: number,
  ): Promise<PreparationRecorded | RefusalType> {
    const line = { commandId, roundId, areaId, whatFor, source, planned, spent };
    return this.#recorded(context, this.doors.addLine(context.actor, line));
  }

  @Action('preparation.record')
  @Mutation(() => BudgetLineResult, {
    description: 'As addBudgetLine; also STALE. The old figures stay in the log.',
  })
  changeBudgetLine(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('lineId', () => GraphQLUUID) lineId: string,
    @Arg('whatFor', () => String) whatFor: string,
    @Arg('source', () => String) source: string,
    @Arg('planned', () => Float) planned: number,
    @Arg('spent', () => Float) spent: number,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<PreparationRecorded | RefusalType> {
    const line = { commandId, lineId, whatFor, source, planned, spent, expectedVersion };
    return this.#recorded(context, this.doors.changeLine(context.actor, line));
  }

  @FieldResolver(() => Area, { description: 'The unit.' })
  area(@Ctx() context: ApiContext, @Root() of: PreparationBoard): Promise<Area> {
    return this.areaLoader.load(context, of.areaId);
  }

  @FieldResolver(() => [Area], { description: 'The units above it, from the province down.' })
  above(@Ctx() context: ApiContext, @Root() of: PreparationBoard): Promise<Area[]> {
    return Promise.all(of.aboveIds.map((id) => this.areaLoader.load(context, id)));
  }
}

@Resolver(() => PreparationPart)
export class PreparationPartResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'The unit.' })
  area(@Ctx() context: ApiContext, @Root() of: PreparationPart): Promise<Area> {
    return this.areaLoader.load(context, of.areaId);
  }
}

@Resolver(() => PreparationUnit)
export class PreparationUnitResolver {
  constructor(readonly areaLoader: AreaLoader) {}

  @FieldResolver(() => Area, { description: 'The commune or village.' })
  area(@Ctx() context: ApiContext, @Root() of: PreparationUnit): Promise<Area> {
    return this.areaLoader.load(context, of.areaId);
  }
}
