import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { ListDoors } from '../app/doors.ts';
import { foundObject } from './objects.ts';
import { EntryChanged, entryObject, FoundHousehold, ListCarriedOver, ListEntry } from './types.ts';

const CarryOverListResult = resultUnion('CarryOverListResult', ListCarriedOver);
const ChangeEntryResult = resultUnion('ChangeEntryResult', EntryChanged);

@Resolver()
export class ListResolver {
  constructor(readonly doors: ListDoors) {}

  @Action('list.view')
  @Query(() => [ListEntry], {
    description:
      'Phụ lục I of a commune, or of one of its villages; `search` is any spelling of a name, or a code.',
  })
  async reviewList(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID, { nullable: true }) villageId: string | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
  ): Promise<ListEntry[]> {
    const place = { roundId, communeId };
    const found = await this.doors.view.entries(context.actor, place, villageId ?? null, search ?? '');
    return found.map((of) => entryObject(of, of.flags));
  }

  @Action('list.view')
  @Query(() => [FoundHousehold], {
    description:
      'Households of a commune by any spelling of a name that lives there, or by code; at most 20.',
  })
  async householdsFound(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('search', () => String) search: string,
  ): Promise<FoundHousehold[]> {
    return (await this.doors.view.households(context.actor, { roundId, communeId }, search)).map(foundObject);
  }

  @Action('list.change')
  @Mutation(() => CarryOverListResult, {
    description:
      'Takes over who an earlier round left poor or near-poor. May be repeated; nobody is entered twice.',
  })
  async carryOverList(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('fromRoundId', () => GraphQLUUID) fromRoundId: string,
  ): Promise<ListCarriedOver | RefusalType> {
    const done = this.doors.carryOver(context.actor, { commandId, roundId, communeId, fromRoundId });
    return answer(context, done, async ({ unsettledHouseholdIds, ...counts }) => {
      const named = await this.doors.view.namesOf(roundId, unsettledHouseholdIds);
      const unsettled = named.map((of) => entryObject(of));
      return Object.assign(new ListCarriedOver(), { ...counts, unsettled });
    });
  }

  @Action('list.change')
  @Mutation(() => ChangeEntryResult, {
    description: 'A household leaves the list by name and with a reason. Not when an agenda has it.',
  })
  async strikeEntry(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('entryId', () => GraphQLUUID) entryId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<EntryChanged | RefusalType> {
    const done = this.doors.strike(context.actor, { commandId, entryId, reason, expectedVersion });
    return answer(context, done, (value) => this.#entry(value));
  }

  @Action('list.change')
  @Mutation(() => ChangeEntryResult, {
    description: 'A household waits for a later meeting, by name: the next agenda is fixed without it.',
  })
  async putOffEntry(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('entryId', () => GraphQLUUID) entryId: string,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<EntryChanged | RefusalType> {
    const done = this.doors.putOff(context.actor, { commandId, entryId, reason, expectedVersion });
    return answer(context, done, (value) => this.#entry(value));
  }

  async #entry({ entryId }: { entryId: string }): Promise<EntryChanged> {
    const found = await this.doors.view.entry(entryId);
    if (!found) throw new Error('an entry that was just changed is gone');
    return Object.assign(new EntryChanged(), { entry: entryObject(found) });
  }
}
