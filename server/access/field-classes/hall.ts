import type { TypeClasses } from '../field-class.ts';

/** What hangs on the wall and lies on phones, and what is counted there. */
export const HALL_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // the hall: what hangs on the wall
  Hall: 'public',
  HallHousehold: 'public',
  HallItem: 'public',
  HallMotion: 'public',
  HallStage: 'public',
  HallAttendance: 'public',
  HallQuorum: 'public',
  HallTurnout: 'public',
  MotionResult: 'public',
  MyVote: 'public',
  PhoneJoined: 'public',
  BallotReceipt: 'public',
  MeetingJoined: 'public',
  StageShown: 'public',
  ItemMoved: 'public',
  MotionOpened: 'public',
  MotionClosed: 'public',
  HandsRecorded: 'public',
  HandNumbers: 'internal',
  MyCount: 'internal',
  CounterCount: 'internal',
  CountedApart: 'internal',
  CountSettled: 'internal',
  CountersChosen: 'internal',
  CountingHere: 'public',
  CommitteeAsked: 'internal',
  SheetsRecorded: 'internal',
  BallotSheets: 'internal',
};
