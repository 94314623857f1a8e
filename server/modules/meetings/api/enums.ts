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
export const ClusterStateEnum = enumOf(words.CLUSTER_STATES);
registerEnumType(ClusterStateEnum, {
  name: 'ClusterState',
  description: 'OPEN until every cluster has reported; MERGED: with its result; ENDED: without one.',
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
  description:
    'NOT_AGREED: review again, then meet again (QĐ 24/2021 Đ.4 k.3). COUNTED: in one cluster; the sum decides.',
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
export const CountingStateEnum = enumOf(words.COUNTING_STATES);
registerEnumType(CountingStateEnum, {
  name: 'CountingState',
  description:
    'Of two counters: nobody is in, one is, both are and differ (count again), the count is taken.',
});
export const CountScreenEnum = enumOf(words.COUNT_SCREENS);
registerEnumType(CountScreenEnum, { name: 'CountScreen', description: 'Where one person counts hands.' });
export const ChannelEnum = enumOf(words.CHANNELS);
registerEnumType(ChannelEnum, { name: 'Channel', description: 'How a person answers: one way, one vote.' });
export const AttendeeRoleEnum = enumOf(words.ATTENDEE_ROLES);
registerEnumType(AttendeeRoleEnum, {
  name: 'AttendeeRole',
  description: 'As what somebody attends; the Front supervises and is not counted unless the rules say so.',
});
export const NotCountedEnum = enumOf(words.NOT_COUNTED_REASONS);
registerEnumType(NotCountedEnum, {
  name: 'NotCountedReason',
  description:
    'Why somebody present is not in the base: their role, a minor or companion, or their household is represented already.',
});
export const ActKindEnum = enumOf(words.ACT_KINDS);
registerEnumType(ActKindEnum, {
  name: 'MeetingActKind',
  description: 'What the meeting itself decided, or what has to stand in its minutes.',
});
export const NoteKindEnum = enumOf(words.NOTE_KINDS);
registerEnumType(NoteKindEnum, {
  name: 'NoteKind',
  description:
    'Typed: another opinion, a remark of the Front, what happened. By itself: named from the floor, order changed, interrupted.',
});
export const TypedNoteKindEnum = enumOf(words.TYPED_NOTE_KINDS);
registerEnumType(TypedNoteKindEnum, { name: 'TypedNoteKind', description: 'What somebody writes down.' });
export const FormOfVoteEnum = enumOf(words.FORMS_OF_VOTE);
registerEnumType(FormOfVoteEnum, {
  name: 'FormOfVote',
  description: 'The meeting’s own choice (NĐ 59/2023 by analogy).',
});
export const AdjournKindEnum = enumOf(words.ADJOURN_KINDS);
registerEnumType(AdjournKindEnum, {
  name: 'AdjournKind',
  description: 'Why the evening ended before its agenda did.',
});
export const QuorumModeEnum = enumOf(words.QUORUM_MODES);
registerEnumType(QuorumModeEnum, {
  name: 'QuorumMode',
  description: 'OFF; WARN: said and written into the minutes; BLOCK: no question opens below it.',
});
export const QuorumBaseEnum = enumOf(words.QUORUM_BASES);
registerEnumType(QuorumBaseEnum, {
  name: 'QuorumBase',
  description: 'Of which households: those on the roll of the village, or those invited (a number entered).',
});
export const VotersByEnum = enumOf(words.VOTERS_BY);
registerEnumType(VotersByEnum, {
  name: 'VotersBy',
  description: 'One person one vote, or one vote per household: then the second person of it is not counted.',
});
export const RelationSideEnum = enumOf(words.RELATION_SIDES);
registerEnumType(RelationSideEnum, {
  name: 'RelationSide',
  description:
    'Who stands near the household: it itself attends, chair, secretary, reviewer, another official.',
});
export const AttendanceKindEnum = enumOf(['IN', 'OUT']);
registerEnumType(AttendanceKindEnum, { name: 'AttendanceKind', description: 'Came, or went.' });
