import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { Ordered } from '../app/order-prints.ts';
import type { PrintForm } from '../app/printing-store.ts';
import type { PrintingDoors } from './doors.ts';
import { deskObject, orderObject } from './objects.ts';
import { ChosenPaperInput, PrintFormEnum, PrintingDesk, PrintOrderDetails, PrintsOrdered } from './types.ts';

const OrderPrintsResult = resultUnion('OrderPrintsResult', PrintsOrdered);
const ResumePrintsResult = resultUnion('ResumePrintsResult', PrintsOrdered);

/** In ấn: forms printed and copied in time. */
@Resolver()
export class PrintingResolver {
  constructor(readonly doors: PrintingDoors) {}

  #ordered(context: ApiContext, result: Promise<Result<Ordered>>): Promise<PrintsOrdered | RefusalType> {
    return answer(context, result, async ({ roundId, areaId, orderId }) => {
      const desk = await this.doors.view.desk(context.actor, roundId, areaId);
      if (!desk) throw new Error('the unit for which papers were just ordered is gone');
      return Object.assign(new PrintsOrdered(), { orderId, desk: deskObject(desk, context.language) });
    });
  }

  @Action('print.view')
  @Query(() => PrintingDesk, {
    nullable: true,
    description: 'What a village, commune, district or province can have printed; null when it is not yours.',
  })
  async printingDesk(
    @Ctx() { actor, language }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<PrintingDesk | null> {
    const desk = await this.doors.view.desk(actor, roundId, areaId);
    return desk && deskObject(desk, language);
  }

  @Action('print.view')
  @Query(() => PrintOrderDetails, {
    nullable: true,
    description:
      'One order with the packets of a unit, 50 from a number on: the order’s own unit, or one inside it. Null when it is not yours.',
  })
  async printOrder(
    @Ctx() { actor }: ApiContext,
    @Arg('orderId', () => GraphQLUUID) orderId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('from', () => Int, { defaultValue: 1 }) from: number,
  ): Promise<PrintOrderDetails | null> {
    const order = await this.doors.view.order(actor, { orderId, areaId, from });
    return order && orderObject(order);
  }

  @Action('print.order')
  @Mutation(() => OrderPrintsResult, {
    description:
      'Papers for a village, or for every village of a unit; the unit’s earlier order is replaced. Refused: PRINT_NO_PAPERS, ' +
      'PRINT_NUMBER, PRINT_NO_LIST, PRINT_ONLY_FILLED, PRINT_NAMES, PRINT_NO_VILLAGES, STALE.',
  })
  orderPrints(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('form', () => PrintFormEnum) form: PrintForm,
    @Arg('reserve', () => Int, { description: 'In a hundred, more than the counts say: 0 to 100.' })
    reserve: number,
    @Arg('papers', () => [ChosenPaperInput]) papers: ChosenPaperInput[],
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<PrintsOrdered | RefusalType> {
    const chosen = papers.map(({ paper, extra }) => ({ paper, extra }));
    const command = { commandId, roundId, areaId, form, reserve, papers: chosen, expectedVersion };
    return this.#ordered(context, this.doors.order(context.actor, command));
  }

  @Action('print.order')
  @Mutation(() => ResumePrintsResult, {
    description: 'An order that stood still goes on; no packet is made twice.',
  })
  resumePrints(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('orderId', () => GraphQLUUID) orderId: string,
  ): Promise<PrintsOrdered | RefusalType> {
    return this.#ordered(context, this.doors.resume(context.actor, { commandId, orderId }));
  }
}
