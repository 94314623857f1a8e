import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Action, type ApiContext } from '../../../platform/graphql/index.ts';
import type { printPacket, viewPacket } from '../app/print-packet.ts';

export type PacketDoors = {
  readonly view: ReturnType<typeof viewPacket>;
  readonly print: ReturnType<typeof printPacket>;
};

@ObjectType({ description: 'What a village that meets on paper gets printed.' })
export class MeetingPacket {
  @Field(() => GraphQLUUID, { description: 'The meeting.' })
  meetingId!: string;
  @Field(() => String, { description: 'As printed.' })
  villageName!: string;
  @Field(() => Int, { description: 'Heads on the roll: invitations and lines to sign.' })
  heads!: number;
  @Field(() => Int, { description: 'Households that are still to be decided.' })
  households!: number;
}

@Resolver()
export class PacketResolver {
  constructor(readonly doors: PacketDoors) {}

  @Action('meeting.print')
  @Query(() => MeetingPacket, {
    nullable: true,
    description:
      'Null when the meeting is sealed, or not yours. The papers: GET /files/meeting-packet?meetingId=…&parts=INVITATIONS,MINUTES…',
  })
  meetingPacket(
    @Ctx() { actor }: ApiContext,
    @Arg('meetingId', () => GraphQLUUID) meetingId: string,
  ): Promise<MeetingPacket | null> {
    return this.doors.view(actor, meetingId);
  }
}
