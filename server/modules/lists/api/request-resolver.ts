import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
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
import type { RequestKind, SignedAs } from '../app/kinds.ts';
import type { RequestDone } from '../app/receive-request.ts';
import { RequestKindEnum, SignedAsEnum } from './enums.ts';
import { requestObject } from './objects.ts';
import { NewHouseholdInput, RequestChanged, ReviewRequest } from './types.ts';

const RequestResult = resultUnion('RequestResult', RequestChanged);
const WHO_ASKS = 'Null: the household is new, see `newHousehold`.';

@Resolver(() => ReviewRequest)
export class RequestResolver {
  constructor(
    readonly doors: ListDoors,
    readonly areaLoader: AreaLoader,
  ) {}

  @Action('list.view')
  @Query(() => [ReviewRequest], { description: 'Requests of a commune, the newest first.' })
  async reviewRequests(
    @Ctx() context: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
  ): Promise<ReviewRequest[]> {
    return (await this.doors.view.requests(context.actor, { roundId, communeId })).map(requestObject);
  }

  @Action('list.change')
  @Mutation(() => RequestResult, {
    description:
      'A household asks in writing (QĐ 24/2021 Đ.4, Đ.5). Signed or fingerprinted by the household; from then on it is on ' +
      'the list. Refused when it stands there already.',
  })
  async receiveRequest(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('communeId', () => GraphQLUUID) communeId: string,
    @Arg('villageId', () => GraphQLUUID) villageId: string,
    @Arg('kind', () => RequestKindEnum) kind: RequestKind,
    @Arg('householdId', () => GraphQLUUID, { nullable: true, description: WHO_ASKS })
    householdId: string | null,
    @Arg('newHousehold', () => NewHouseholdInput, { nullable: true }) newHousehold: NewHouseholdInput | null,
    @Arg('askedBy', () => String) askedBy: string,
    @Arg('signedAs', () => SignedAsEnum, { nullable: true }) signedAs: SignedAs | null,
    @Arg('writtenBy', () => String, { nullable: true }) writtenBy: string | null,
    @Arg('words', () => String) words: string,
    @Arg('receivedOn', () => String, { description: 'ISO day.' }) receivedOn: string,
  ): Promise<RequestChanged | RefusalType> {
    const { headName, toName, size } = newHousehold ?? {};
    const made = headName === undefined ? null : { headName, toName: toName ?? null, size: size ?? null };
    const paper = { askedBy, signedAs: signedAs ?? null, writtenBy: writtenBy ?? null, words, receivedOn };
    const at = { roundId, communeId, villageId, householdId: householdId ?? null, newHousehold: made };
    return this.#answer(context, this.doors.receive(context.actor, { commandId, kind, ...at, ...paper }));
  }

  @Action('list.change')
  @Mutation(() => RequestResult, {
    description: 'A request named from the floor of a meeting is signed afterwards.',
  })
  async signRequest(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('requestId', () => GraphQLUUID) requestId: string,
    @Arg('signedAs', () => SignedAsEnum) signedAs: SignedAs,
  ): Promise<RequestChanged | RefusalType> {
    return this.#answer(context, this.doors.sign(context.actor, { commandId, requestId, signedAs }));
  }

  @Action('list.change')
  @Mutation(() => RequestResult, { description: 'QĐ 24/2021 Đ.5: refused in writing, with the reason.' })
  async refuseRequest(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('requestId', () => GraphQLUUID) requestId: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<RequestChanged | RefusalType> {
    return this.#answer(context, this.doors.refuse(context.actor, { commandId, requestId, reason }));
  }

  @Action('list.change')
  @Mutation(() => RequestResult, { description: 'The household takes its request back.' })
  async withdrawRequest(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('requestId', () => GraphQLUUID) requestId: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<RequestChanged | RefusalType> {
    return this.#answer(context, this.doors.withdraw(context.actor, { commandId, requestId, reason }));
  }

  @FieldResolver(() => Area, { description: 'Its village.' })
  async village(@Ctx() context: ApiContext, @Root() { villageId }: ReviewRequest): Promise<Area> {
    return this.areaLoader.load(context, villageId);
  }

  #answer(context: ApiContext, done: Promise<Result<RequestDone>>): Promise<RequestChanged | RefusalType> {
    return answer(context, done, async ({ requestId }) => {
      const found = await this.doors.view.request(requestId);
      if (!found) throw new Error('a request that was just changed is gone');
      return Object.assign(new RequestChanged(), { request: requestObject(found) });
    });
  }
}
