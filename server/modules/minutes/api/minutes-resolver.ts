import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { MinutesDoors } from './doors.ts';
import { minutesObject } from './minutes-object.ts';
import {
  AdoptMinutesResult,
  ConfirmMinutesResult,
  Minutes,
  MinutesAdopted,
  MinutesConfirmed,
  RemoveSignedPageResult,
  SignedPageRemoved,
} from './minutes-types.ts';

/** Minutes: read out and adopted, printed and signed, photographed and confirmed. */
@Resolver()
export class MinutesResolver {
  constructor(readonly doors: MinutesDoors) {}

  /** A success that carries the minutes as they are now. */
  #withMinutes<T extends object>({ actor }: ApiContext, Type: new () => T) {
    return async ({ meetingId }: { meetingId: string }): Promise<T> => {
      const view = await this.doors.view(actor, meetingId);
      if (!view) throw new Error(`no minutes of ${meetingId}`);
      return Object.assign(new Type(), { minutes: minutesObject(view) });
    };
  }

  @Action('minutes.view')
  @Query(() => Minutes, {
    nullable: true,
    description:
      'The minutes of a meeting as far as they are; null when there is no such meeting, or it is not yours. The papers: ' +
      'GET /files/minutes?meetingId=…&format=pdf|docx|json&copy=VILLAGE|COMMUNE, and /files/minutes-draft.',
  })
  async minutes(
    @Ctx() context: ApiContext,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
  ): Promise<Minutes | null> {
    const view = await this.doors.view(context.actor, meetingId);
    return view && minutesObject(view);
  }

  @Action('minutes.make')
  @Mutation(() => AdoptMinutesResult, {
    description: 'Đọc lại và thông qua, n of m: closes the record of a sealed meeting under one hash, once.',
  })
  async adoptMinutes(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('agree', () => Int, { description: 'Hands for the minutes as read out.' }) agree: number,
    @Arg('chairName', () => String) chairName: string,
    @Arg('secretaryName', () => String) secretaryName: string,
    @Arg('frontRemark', () => String, { nullable: true, description: 'Of the Front as supervisor.' })
    frontRemark: string | null,
    @Arg('incidents', () => [String], { description: 'Power cut, pause …; one line each.' })
    incidents: string[],
  ): Promise<MinutesAdopted | RefusalType> {
    const words = { agree, chairName, secretaryName, frontRemark: frontRemark ?? null, incidents };
    const adopted = this.doors.adopt(context.actor, { commandId, meetingId, ...words });
    return answer(context, adopted, this.#withMinutes(context, MinutesAdopted));
  }

  @Action('minutes.make')
  @Mutation(() => RemoveSignedPageResult, {
    description: 'A wrong picture is taken back; that it was attached stays on record.',
  })
  async removeSignedPage(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('pageId', () => GraphQLUUID) pageId: string,
  ): Promise<SignedPageRemoved | RefusalType> {
    const removed = this.doors.remove(context.actor, { commandId, pageId });
    return answer(context, removed, this.#withMinutes(context, SignedPageRemoved));
  }

  @Action('minutes.confirm')
  @Mutation(() => ConfirmMinutesResult, {
    description: 'A person of the commune compared the signed pages with the minutes: they agree.',
  })
  async confirmMinutes(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('pageIds', () => [GraphQLUUID], { description: 'The pages that were looked at.' }) pageIds: string[],
  ): Promise<MinutesConfirmed | RefusalType> {
    const confirmed = this.doors.confirm(context.actor, { commandId, meetingId, pageIds });
    return answer(context, confirmed, this.#withMinutes(context, MinutesConfirmed));
  }
}
