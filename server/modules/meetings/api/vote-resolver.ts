import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import { Action, answer, type ApiContext, type RefusalType } from '../../../platform/graphql/index.ts';
import type { Choice, MotionPurpose } from '../app/words.ts';
import type { Doors } from './doors.ts';
import { ChoiceEnum, MotionPurposeEnum } from './enums.ts';
import { motionObject } from './hall-object.ts';
import { HandsInput } from './inputs.ts';
import {
  BallotReceipt,
  CastBallotResult,
  CloseMotionResult,
  HandsRecorded,
  MotionClosed,
  MotionOpened,
  OpenMotionResult,
  RecordHandsResult,
} from './results.ts';

/** Questions put to the meeting and their answers. */
@Resolver()
export class VoteResolver {
  constructor(readonly doors: Doors) {}

  @Action('meeting.run')
  @Mutation(() => OpenMotionResult, {
    description: 'Puts an item (or, for CLOSING, the whole) to the meeting; base, channels and rule freeze.',
  })
  async openMotion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
    @Arg('itemId', () => GraphQLUUID, { nullable: true }) itemId: string | null,
    @Arg('purpose', () => MotionPurposeEnum) purpose: MotionPurpose,
    @Arg('expectedVersion', () => Int, { description: 'Of the meeting.' }) expectedVersion: number,
    @Arg('reason', () => String, { nullable: true, description: 'Why it is put again.' })
    reason: string | null,
  ): Promise<MotionOpened | RefusalType> {
    const question = { itemId: itemId ?? null, purpose, reason: reason ?? null };
    const opened = this.doors.openMotion(context.actor, {
      commandId,
      meetingId,
      expectedVersion,
      ...question,
    });
    return answer(context, opened, async ({ motionId }) => {
      const motion = motionObject(await this.doors.hall.motion(motionId), context.language);
      return Object.assign(new MotionOpened(), { motion });
    });
  }

  @Action('meeting.run')
  @Mutation(() => RecordHandsResult, { description: 'A count of raised hands; the latest stands.' })
  async recordHands(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
    @Arg('hands', () => HandsInput) hands: HandsInput,
  ): Promise<HandsRecorded | RefusalType> {
    const recorded = this.doors.recordHands(context.actor, { commandId, motionId, hands });
    return answer(context, recorded, ({ agree, disagree, noOpinion }) =>
      Object.assign(new HandsRecorded(), { motionId, agree, disagree, noOpinion }),
    );
  }

  @Action('ballot.cast')
  @Mutation(() => CastBallotResult, {
    description:
      'A phone’s answer. Repeat the same n until you hear BallotReceipt or MotionNotOpen; a higher n changes the choice.',
  })
  async castBallot(
    @Ctx() context: ApiContext,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
    @Arg('n', () => Int, { description: 'The phone’s own count of its answers to this question, from 1.' })
    n: number,
    @Arg('choice', () => ChoiceEnum) choice: Choice,
  ): Promise<BallotReceipt | RefusalType> {
    return answer(context, this.doors.castBallot(context.actor, { motionId, n, choice }), (receipt) =>
      Object.assign(new BallotReceipt(), receipt),
    );
  }

  @Action('meeting.run')
  @Mutation(() => CloseMotionResult, {
    description: 'Counts and seals; decisions follow at once. Closing again gives the same result.',
  })
  async closeMotion(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('motionId', () => GraphQLUUID) motionId: string,
    @Arg('expectedRevision', () => Int) expectedRevision: number,
    @Arg('mismatchReason', () => String, {
      nullable: true,
      description: 'Why fewer hands were counted than there are; the missing ones are no opinion.',
    })
    mismatchReason: string | null,
  ): Promise<MotionClosed | RefusalType> {
    const reason = { mismatchReason: mismatchReason ?? null };
    const closed = this.doors.closeMotion(context.actor, {
      commandId,
      motionId,
      expectedRevision,
      ...reason,
    });
    return answer(context, closed, async () => {
      const motion = motionObject(await this.doors.hall.motion(motionId), context.language);
      return Object.assign(new MotionClosed(), { motion });
    });
  }
}
