import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import { ReviewCase } from '../../assessments/api/index.ts';
import type { RelationSide } from '../app/words.ts';
import type { Doors } from './doors.ts';
import { RelationSideEnum } from './enums.ts';
import {
  DeclareRelationResult,
  RelationDeclared,
  RelationWithdrawn,
  WithdrawRelationResult,
} from './people-results.ts';
import { Relation } from './people-types.ts';
import type { RelationLoader } from './relation-loader.ts';

/** Declared relations: marks for officials and the appraiser. */
@Resolver(() => ReviewCase)
export class RelationResolver {
  constructor(
    readonly doors: Doors,
    readonly loader: RelationLoader,
  ) {}

  @FieldResolver(() => [Relation], { description: 'Declared: who stands near this household.' })
  relations(@Ctx() context: ApiContext, @Root() of: ReviewCase): Promise<Relation[]> {
    return this.loader.load(context, of.id);
  }

  @Action('relation.declare')
  @Mutation(() => DeclareRelationResult, {
    description: 'By an official before the meeting, or whoever runs it. Never on the wall or a phone.',
  })
  async declareRelation(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('caseId', () => GraphQLUUID) caseId: string,
    @Arg('ofWhom', () => RelationSideEnum) ofWhom: RelationSide,
    @Arg('personName', () => String, { nullable: true }) personName: string | null,
    @Arg('attendeeId', () => GraphQLUUID, { nullable: true }) attendeeId: string | null,
    @Arg('kinship', () => String, { nullable: true, description: 'Needed but for the household itself.' })
    kinship: string | null,
  ): Promise<RelationDeclared | RefusalType> {
    const said = { personName: personName ?? null, attendeeId: attendeeId ?? null, kinship: kinship ?? '' };
    const done = this.doors.declareRelation(context.actor, { commandId, caseId, ofWhom, ...said });
    return answer(context, done, async () => {
      const relations = await this.loader.load(context, caseId);
      return Object.assign(new RelationDeclared(), { caseId, relations });
    });
  }

  @Action('relation.declare')
  @Mutation(() => WithdrawRelationResult, {
    description: 'A mark set by mistake; that it stood stays on record.',
  })
  async withdrawRelation(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('relationId', () => GraphQLUUID) relationId: string,
  ): Promise<RelationWithdrawn | RefusalType> {
    const done = this.doors.withdrawRelation(context.actor, { commandId, relationId });
    return answer(context, done, async ({ caseId }) => {
      const relations = await this.loader.load(context, caseId);
      return Object.assign(new RelationWithdrawn(), { caseId, relations });
    });
  }
}
