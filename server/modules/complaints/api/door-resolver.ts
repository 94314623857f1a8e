import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { followComplaint, viewDoor } from '../app/follow-complaint.ts';
import type { About } from '../app/kinds.ts';
import type { sendFeedback } from '../app/send-feedback.ts';
import { FeedbackDoor, FeedbackReceipt, FollowedFeedback } from './door-types.ts';
import { ComplaintAboutEnum } from './enums.ts';

const SendFeedbackResult = resultUnion('SendFeedbackResult', FeedbackReceipt);
const FollowFeedbackResult = resultUnion('FollowFeedbackResult', FollowedFeedback);

export type PublicDoors = {
  readonly door: ReturnType<typeof viewDoor>;
  readonly send: ReturnType<typeof sendFeedback>;
  readonly follow: ReturnType<typeof followComplaint>;
};

/** Nobody is signed in here, and a hall is one address: each browser is counted for itself. */
const visitorOf = async ({ session }: ApiContext): Promise<string> =>
  (await session?.visitorKey()) ?? 'socket';

/** Behind the QR code of the poster and the code of the receipt; nobody is signed in here. */
@Resolver()
export class FeedbackDoorResolver {
  constructor(readonly doors: PublicDoors) {}

  @Action('public')
  @Query(() => FeedbackDoor, { nullable: true, description: 'Null: there is no such poster.' })
  async feedbackDoor(
    @Arg('posterCode', () => String) posterCode: string,
    @Arg('position', () => Int, { nullable: true, description: 'On the poster.' }) position?: number | null,
  ): Promise<FeedbackDoor | null> {
    const found = await this.doors.door(posterCode, position ?? null);
    return found && Object.assign(new FeedbackDoor(), found);
  }

  @Action('public')
  @Mutation(() => SendFeedbackResult, {
    description:
      'Feedback, or a complaint that is to be signed. Repeated with the same id it is the same one.',
  })
  async sendFeedback(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('posterCode', () => String) posterCode: string,
    @Arg('asComplaint', () => Boolean) asComplaint: boolean,
    @Arg('about', () => ComplaintAboutEnum) about: About,
    @Arg('words', () => String) words: string,
    @Arg('position', () => Int, { nullable: true }) position?: number | null,
    @Arg('aboutName', () => String, { nullable: true }) aboutName?: string | null,
    @Arg('senderName', () => String, { nullable: true }) senderName?: string | null,
    @Arg('address', () => String, { nullable: true }) address?: string | null,
    @Arg('phone', () => String, { nullable: true }) phone?: string | null,
  ): Promise<FeedbackReceipt | RefusalType> {
    const sent = this.doors.send(context.actor, await visitorOf(context), {
      ...{ commandId, posterCode, asComplaint, about, words, position: position ?? null },
      ...{ aboutName: aboutName ?? null, senderName: senderName ?? null },
      ...{ address: address ?? null, phone: phone ?? null },
    });
    return answer(context, sent, (receipt) => Object.assign(new FeedbackReceipt(), receipt));
  }

  @Action('public')
  @Query(() => FollowFeedbackResult, { description: 'By the code of the receipt, to be guessed by nobody.' })
  async followFeedback(
    @Ctx() context: ApiContext,
    @Arg('receiptCode', () => String) receiptCode: string,
  ): Promise<FollowedFeedback | RefusalType> {
    const followed = this.doors.follow(await visitorOf(context), receiptCode);
    return answer(context, followed, (of) => Object.assign(new FollowedFeedback(), of));
  }
}
