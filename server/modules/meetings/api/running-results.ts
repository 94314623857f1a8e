import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../../platform/graphql/index.ts';
import { Meeting } from './meeting-types.ts';
import { ItemMoved } from './results.ts';

@ObjectType({ description: 'A request is open; the agenda is as it was.' })
export class ProposedFromFloor {
  @Field(() => Meeting, { description: 'With the note for its minutes.' })
  meeting!: Meeting;
}
@ObjectType({ description: 'Shown once, to be scanned by the other device.' })
export class MeetingHandedOver {
  @Field(() => String, { description: '/join/<token>' })
  path!: string;
  @Field(() => Date, { description: 'From then on it opens nothing.' })
  opensUntil!: Date;
}

export const MoveItemResult = resultUnion('MoveItemResult', ItemMoved);
export const ProposeFromFloorResult = resultUnion('ProposeFromFloorResult', ProposedFromFloor);
export const HandOverMeetingResult = resultUnion('HandOverMeetingResult', MeetingHandedOver);
