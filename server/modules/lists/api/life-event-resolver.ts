import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { ListDoors } from '../app/doors.ts';
import type { EventDone } from '../app/life-event-command.ts';
import { eventObject, halvesObject } from './objects.ts';
import { EvidenceInput, LifeEvent, LifeEventRecorded, TwoHalves } from './types.ts';
import { MoveInInput } from './move-in-input.ts';

const LifeEventResult = resultUnion('LifeEventResult', LifeEventRecorded);
const NEW_HEAD = 'When the head goes and others stay: who heads them now.';

const evidenceOf = ({ happenedOn, paperKind, paperNumber, paperDate }: EvidenceInput) => ({
  ...{ happenedOn, paperKind, paperNumber: paperNumber ?? null, paperDate: paperDate ?? null },
});

@Resolver(() => LifeEvent)
export class LifeEventResolver {
  constructor(
    readonly doors: ListDoors,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('list.view')
  @Query(() => [LifeEvent], {
    description: 'Of a commune, and moves inside the round from or to one of its villages; the newest first.',
  })
  async lifeEvents(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<LifeEvent[]> {
    return (await this.doors.view.events(context.actor, { roundId, communeId })).map(eventObject);
  }

  @Action('list.view')
  @Query(() => [TwoHalves], {
    description: 'Every split and merge of a commune with both households side by side.',
  })
  async splitsAndMerges(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<TwoHalves[]> {
    return (await this.doors.view.halves(context.actor, { roundId, communeId })).map(halvesObject);
  }

  @Action('list.change')
  @Mutation(() => LifeEventResult, {
    description: 'A person died; with the last one the household ends and leaves the list (column 4).',
  })
  async recordDeath(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('memberId', () => GraphQLUUID, { nullable: true }) memberId: string | null,
    @Arg('newHeadId', () => GraphQLUUID, { nullable: true, description: NEW_HEAD }) newHeadId: string | null,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<LifeEventRecorded | RefusalType> {
    const of = { commandId, roundId, householdId, evidence: evidenceOf(evidence) };
    const who = { memberId: memberId ?? null, newHeadId: newHeadId ?? null };
    return this.#answer(context, this.doors.death(context.actor, { ...of, ...who }));
  }

  @Action('list.change')
  @Mutation(() => LifeEventResult, {
    description:
      'A household, or some of its people, moved away. To a village of the round: marked for both.',
  })
  async recordMoveOut(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('memberIds', () => [GraphQLUUID], { description: 'Empty: the whole household.' })
    memberIds: string[],
    @Arg('newHeadId', () => GraphQLUUID, { nullable: true, description: NEW_HEAD }) newHeadId: string | null,
    @Arg('toVillageId', () => GraphQLUUID, { nullable: true }) toVillageId: string | null,
    @Arg('toPlace', () => String, { nullable: true }) toPlace: string | null,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<LifeEventRecorded | RefusalType> {
    const of = { commandId, roundId, householdId, memberIds, evidence: evidenceOf(evidence) };
    const goal = { newHeadId: newHeadId ?? null, toVillageId: toVillageId ?? null, toPlace: toPlace ?? null };
    return this.#answer(context, this.doors.moveOut(context.actor, { ...of, ...goal }));
  }

  @Action('list.change')
  @Mutation(() => LifeEventResult, {
    description:
      'A household registered here. Poor or near-poor where it came from, it is reviewed here (column 8).',
  })
  async recordMoveIn(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('household', () => MoveInInput) household: MoveInInput,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<LifeEventRecorded | RefusalType> {
    const of = { commandId, roundId, communeId, evidence: evidenceOf(evidence) };
    const { villageId, headName, size } = household;
    const rest = {
      headIdNumber: household.headIdNumber ?? null,
      headBirthYear: household.headBirthYear ?? null,
      toName: household.toName ?? null,
      fromPlace: household.fromPlace ?? null,
      fromVillageId: household.fromVillageId ?? null,
      classThere: (household.classThere ?? null) as HouseholdClass | null,
    };
    return this.#answer(
      context,
      this.doors.moveIn(context.actor, { ...of, villageId, headName, size, ...rest }),
    );
  }

  @Action('list.change')
  @Mutation(() => LifeEventResult, {
    description: 'Tách hộ. Flagged and counted, never blocked; both halves are shown together.',
  })
  async recordSplit(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('memberIds', () => [GraphQLUUID], { description: 'Who goes.' }) memberIds: string[],
    @Arg('newHouseholdHeadId', () => GraphQLUUID) newHouseholdHeadId: string,
    @Arg('newHeadId', () => GraphQLUUID, { nullable: true, description: NEW_HEAD }) newHeadId: string | null,
    @Arg('toName', () => String, { nullable: true }) toName: string | null,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<LifeEventRecorded | RefusalType> {
    const of = { commandId, roundId, householdId, memberIds, evidence: evidenceOf(evidence) };
    const heads = { newHouseholdHeadId, newHeadId: newHeadId ?? null, toName: toName ?? null };
    return this.#answer(context, this.doors.split(context.actor, { ...of, ...heads }));
  }

  @Action('list.change')
  @Mutation(() => LifeEventResult, {
    description: 'Nhập hộ: the people of a household join another of the commune; the first ends.',
  })
  async recordMerge(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('intoHouseholdId', () => GraphQLUUID) intoHouseholdId: string,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<LifeEventRecorded | RefusalType> {
    const of = { commandId, roundId, householdId, intoHouseholdId, evidence: evidenceOf(evidence) };
    return this.#answer(context, this.doors.merge(context.actor, of));
  }

  @Action('list.change')
  @Mutation(() => LifeEventResult, { description: 'Đổi chủ hộ; who was head before is kept.' })
  async changeHead(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('newHeadId', () => GraphQLUUID) newHeadId: string,
    @Arg('evidence', () => EvidenceInput) evidence: EvidenceInput,
  ): Promise<LifeEventRecorded | RefusalType> {
    const of = { commandId, roundId, householdId, newHeadId, evidence: evidenceOf(evidence) };
    return this.#answer(context, this.doors.changeHead(context.actor, of));
  }

  @FieldResolver(() => Area, { description: 'Of the household.' })
  async village(@Ctx() context: ApiContext, @Root() { villageId }: LifeEvent): Promise<Area> {
    return this.areaLoader.load(context, villageId);
  }

  @FieldResolver(() => Area, {
    nullable: true,
    description: 'Of a move inside the round: the other village.',
  })
  async otherVillage(
    @Ctx() context: ApiContext,
    @Root() { otherVillageId }: LifeEvent,
  ): Promise<Area | null> {
    return otherVillageId === null ? null : this.areaLoader.load(context, otherVillageId);
  }

  #answer(context: ApiContext, done: Promise<Result<EventDone>>): Promise<LifeEventRecorded | RefusalType> {
    return answer(context, done, async ({ eventId, effect }) => {
      const found = await this.doors.view.event(eventId);
      if (!found) throw new Error('an event that was just recorded is gone');
      return Object.assign(new LifeEventRecorded(), { event: eventObject(found), effect });
    });
  }
}
