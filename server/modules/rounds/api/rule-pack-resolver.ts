import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Query } from 'type-graphql';
import { Resolver, Root } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { confirmLegalValue } from '../app/confirm-legal-value.ts';
import type { enterLocalLine } from '../app/enter-local-line.ts';
import { legalValueName, ownValues } from '../app/view-legal-values.ts';
import type { viewRulePacks } from '../app/view-rule-packs.ts';
import {
  confirmationObject,
  LegalValue,
  LegalValueConfirmation,
  legalValueObject,
  RulePack,
  rulePackObject,
} from './rule-pack-type.ts';

@ObjectType({ description: 'The value is confirmed; the pack is a new version of the province.' })
class LegalValueConfirmed {
  @Field(() => RulePack, { description: 'As the province sees it from now on.' })
  rulePack!: RulePack;
}

@ObjectType({ description: 'The higher line of the province, as a pack of its own.' })
class LocalLineEntered {
  @Field(() => RulePack, { description: 'Beside the national one; it decides nothing.' })
  rulePack!: RulePack;
}

@InputType({ description: 'One value for xã, one for phường: neither may be missing.' })
class ByAreaInput {
  @Field(() => Int, { description: 'Rural.' })
  RURAL!: number;
  @Field(() => Int, { description: 'Urban.' })
  URBAN!: number;
}

const ConfirmLegalValueResult = resultUnion('ConfirmLegalValueResult', LegalValueConfirmed);
const EnterLocalLineResult = resultUnion('EnterLocalLineResult', LocalLineEntered);

export type RulePackDoors = {
  readonly packs: ReturnType<typeof viewRulePacks>;
  readonly confirmLegalValue: ReturnType<typeof confirmLegalValue>;
  readonly enterLocalLine: ReturnType<typeof enterLocalLine>;
  readonly areaLoader: AreaLoader;
};

/** For officials: the law as data, and the province that answers for it. */
@Resolver(() => RulePack)
export class RulePackResolver {
  constructor(readonly doors: RulePackDoors) {}

  @Action('round.view')
  @Query(() => [RulePack], {
    description:
      'The newest version of every rule pack; for a province its own editions in place of the national ones, and its local lines.',
  })
  async rulePacks(
    @Ctx() context: ApiContext,
    @Arg('provinceId', () => GraphQLUUID, { nullable: true }) provinceId: string | null,
  ): Promise<RulePack[]> {
    const found = await this.doors.packs.all(context.actor, provinceId ?? null);
    return found.map((pack) => rulePackObject(pack, context.language));
  }

  @Action('round.view')
  @Query(() => RulePack, {
    nullable: true,
    description: 'One pack: a version, or the newest for a province, or the newest national one.',
  })
  async rulePack(
    @Ctx() context: ApiContext,
    @Arg('id', () => String) id: string,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Arg('provinceId', () => GraphQLUUID, { nullable: true }) provinceId: string | null,
  ): Promise<RulePack | null> {
    const asked = { id, version: version ?? null, provinceId: provinceId ?? null };
    const found = await this.doors.packs.one(context.actor, asked);
    return found && rulePackObject(found, context.language);
  }

  @Action('law.confirm')
  @Mutation(() => ConfirmLegalValueResult, {
    description:
      'The province confirms a value, or changes it, by a text. Rounds under way keep their version until they adopt it.',
  })
  async confirmLegalValue(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('rulePackId', () => String) rulePackId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('path', () => String) path: string,
    @Arg('value', () => String, { nullable: true, description: 'JSON; null keeps the value.' })
    value: string | null,
    @Arg('reference', () => String) reference: string,
    @Arg('dated', () => String, { description: 'Day of the text, YYYY-MM-DD.' }) dated: string,
    @Arg('note', () => String, { nullable: true }) note: string | null,
    @Arg('expectedVersion', () => Int) expectedVersion: number,
  ): Promise<LegalValueConfirmed | RefusalType> {
    const said = { path, value: value ?? null, reference, dated, note: note ?? null };
    const command = { commandId, rulePackId, areaId, ...said, expectedVersion };
    return answer(context, this.doors.confirmLegalValue(context.actor, command), async (made) =>
      Object.assign(new LegalValueConfirmed(), { rulePack: await this.#made(context, made) }),
    );
  }

  @Action('law.confirm')
  @Mutation(() => EnterLocalLineResult, {
    description: 'The province enters a higher line of its own, which stands beside a national pack.',
  })
  async enterLocalLine(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('rulePackId', () => String) rulePackId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('years', () => [Int]) years: number[],
    @Arg('income', () => ByAreaInput) income: ByAreaInput,
    @Arg('b1', () => ByAreaInput, { nullable: true }) b1: ByAreaInput | null,
    @Arg('reference', () => String) reference: string,
    @Arg('dated', () => String, { description: 'Day of the text, YYYY-MM-DD.' }) dated: string,
  ): Promise<LocalLineEntered | RefusalType> {
    const command = { commandId, rulePackId, areaId, years, reference, dated };
    const lines = { income: { ...income }, b1: b1 ? { ...b1 } : null };
    const entered = this.doors.enterLocalLine(context.actor, { ...command, ...lines });
    return answer(context, entered, async (made) =>
      Object.assign(new LocalLineEntered(), { rulePack: await this.#made(context, made) }),
    );
  }

  @FieldResolver(() => [LegalValue], { description: 'Every legal value, in the order of the pack.' })
  legalValues(@Ctx() context: ApiContext, @Root() { value }: RulePack): LegalValue[] {
    return ownValues(value).map((of) => legalValueObject(of, context.language));
  }

  @FieldResolver(() => Area, { nullable: true, description: 'The province that made it; null: national.' })
  async province(@Ctx() context: ApiContext, @Root() { value }: RulePack): Promise<Area | null> {
    return value.areaId === null ? null : this.doors.areaLoader.load(context, value.areaId);
  }

  @FieldResolver(() => [LegalValueConfirmation], {
    description: 'What its province confirmed or changed, the newest first.',
  })
  async confirmations(
    @Ctx() context: ApiContext,
    @Root() { value }: RulePack,
  ): Promise<LegalValueConfirmation[]> {
    const written = await this.doors.packs.confirmations(value);
    return written.map((of) => {
      const name = legalValueName(of.path)?.[context.language] ?? of.path;
      return confirmationObject(of, name, context.language);
    });
  }

  @FieldResolver(() => Boolean, {
    description:
      'An edition of a province built on an older national version; its next confirmation mends that.',
  })
  nationalIsNewer(@Root() { value }: RulePack): Promise<boolean> {
    return this.doors.packs.nationalIsNewer(value);
  }

  async #made(context: ApiContext, { rulePackId: id, version }: { rulePackId: string; version: number }) {
    const pack = await this.doors.packs.one(context.actor, { id, version, provinceId: null });
    if (!pack) throw new Error('a rule pack that was just made is gone');
    return rulePackObject(pack, context.language);
  }
}
