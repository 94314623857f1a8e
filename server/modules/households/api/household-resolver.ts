import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { Result } from '../../../kernel/result.ts';
import type { KeptChange, StoredHousehold } from '../app/household-store.ts';
import type { addMember, HouseholdDone, updateHousehold, updateMember } from '../app/update-household.ts';
import {
  changeObject,
  Household,
  HouseholdChange,
  householdObject,
  HouseholdUpdated,
  MemberInput,
} from './types.ts';

const UpdateHouseholdResult = resultUnion('UpdateHouseholdResult', HouseholdUpdated);

export type HouseholdDoors = {
  readonly update: ReturnType<typeof updateHousehold>;
  readonly updateMember: ReturnType<typeof updateMember>;
  readonly addMember: ReturnType<typeof addMember>;
  readonly find: (id: string) => Promise<StoredHousehold | null>;
  readonly changesOf: (id: string) => Promise<readonly KeptChange[]>;
  readonly areaLoader: AreaLoader;
};

/** As the use case takes it: what was left out is not known. */
const personOf = ({ fullName, relation, sex, birthDate, birthYear, idNumber, ethnicity }: MemberInput) => ({
  ...{ fullName, relation: relation ?? null, sex: sex ?? null, birthDate: birthDate ?? null },
  ...{ birthYear: birthYear ?? null, idNumber: idNumber ?? null, ethnicity: ethnicity ?? null },
});

@Resolver(() => Household)
export class HouseholdResolver {
  constructor(readonly doors: HouseholdDoors) {}

  @Action('list.change')
  @Mutation(() => UpdateHouseholdResult, {
    description: 'Corrects the name of the head as written, tổ and size. What stood there is kept.',
  })
  async updateHousehold(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('headName', () => String) headName: string,
    @Arg('toName', () => String, { nullable: true }) toName: string | null,
    @Arg('size', () => Int, { nullable: true }) size: number | null,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<HouseholdUpdated | RefusalType> {
    const given = { commandId, reason, expectedVersion };
    const next = { householdId, headName, toName: toName ?? null, size: size ?? null };
    return this.#answer(context, this.doors.update(context.actor, { ...given, ...next }));
  }

  @Action('list.change')
  @Mutation(() => UpdateHouseholdResult, { description: 'Corrects a person. What stood there is kept.' })
  async updateMember(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('memberId', () => GraphQLUUID) memberId: string,
    @Arg('person', () => MemberInput) person: MemberInput,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<HouseholdUpdated | RefusalType> {
    const given = { commandId, memberId, person: personOf(person), reason, expectedVersion };
    return this.#answer(context, this.doors.updateMember(context.actor, given));
  }

  @Action('list.change')
  @Mutation(() => UpdateHouseholdResult, {
    description:
      'Adds a person: a child born, somebody the workbook left out. The version is that of the household.',
  })
  async addMember(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('householdId', () => GraphQLUUID) householdId: string,
    @Arg('person', () => MemberInput) person: MemberInput,
    @Arg('reason', () => String) reason: string,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<HouseholdUpdated | RefusalType> {
    const given = { commandId, householdId, person: personOf(person), reason, expectedVersion };
    return this.#answer(context, this.doors.addMember(context.actor, given));
  }

  @FieldResolver(() => Area, { description: 'Its village.' })
  async village(@Ctx() context: ApiContext, @Root() { villageId }: Household): Promise<Area> {
    return this.doors.areaLoader.load(context, villageId);
  }

  @FieldResolver(() => [HouseholdChange], {
    description: 'What officials changed, the newest first; what stood there before is kept.',
  })
  async changes(@Root() { id }: Household): Promise<HouseholdChange[]> {
    return (await this.doors.changesOf(id)).map(changeObject);
  }

  #answer(
    context: ApiContext,
    done: Promise<Result<HouseholdDone>>,
  ): Promise<HouseholdUpdated | RefusalType> {
    return answer(context, done, async ({ householdId }) => {
      const found = await this.doors.find(householdId);
      if (!found) throw new Error('a household that was just changed is gone');
      return Object.assign(new HouseholdUpdated(), { household: householdObject(found) });
    });
  }
}
