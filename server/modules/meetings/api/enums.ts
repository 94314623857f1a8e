import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import * as words from '../app/words.ts';

export const MeetingKindEnum = enumOf(words.MEETING_KINDS);
registerEnumType(MeetingKindEnum, {
  name: 'MeetingKind',
  description:
    'LIVE in the hall; PAPER: held on paper, as good; REHEARSAL never reaches a case or the tally.',
});
export const MeetingStateEnum = enumOf(words.MEETING_STATES);
registerEnumType(MeetingStateEnum, {
  name: 'MeetingState',
  description: 'SEALED: nothing changes any more.',
});
export const StageKindEnum = enumOf(words.STAGE_KINDS);
registerEnumType(StageKindEnum, { name: 'StageKind', description: 'What the room looks at.' });
export const AgendaSectionEnum = enumOf(words.AGENDA_SECTIONS);
registerEnumType(AgendaSectionEnum, {
  name: 'AgendaSection',
  description: 'A one by one, B by list of one movement, C the unchanged.',
});
export const AgendaItemStateEnum = enumOf(words.AGENDA_ITEM_STATES);
registerEnumType(AgendaItemStateEnum, {
  name: 'AgendaItemState',
  description: 'NOT_AGREED: review again, then meet again (QĐ 24/2021 Đ.4 k.3).',
});
export const MotionPurposeEnum = enumOf(words.MOTION_PURPOSES);
registerEnumType(MotionPurposeEnum, {
  name: 'MotionPurpose',
  description: 'ITEM: a household or a list. CLOSING: one show of hands on the whole result.',
});
export const MotionStateEnum = enumOf(words.MOTION_STATES);
registerEnumType(MotionStateEnum, { name: 'MotionState', description: 'Closed once, it stays as it is.' });
export const ChoiceEnum = enumOf(words.CHOICES);
registerEnumType(ChoiceEnum, { name: 'Choice', description: 'Đồng ý, không đồng ý, không có ý kiến.' });
export const ChannelEnum = enumOf(words.CHANNELS);
registerEnumType(ChannelEnum, { name: 'Channel', description: 'How a person answers: one way, one vote.' });
export const AttendeeRoleEnum = enumOf(words.ATTENDEE_ROLES);
registerEnumType(AttendeeRoleEnum, {
  name: 'AttendeeRole',
  description: 'As what somebody attends; the Front supervises and is not counted unless the rules say so.',
});
