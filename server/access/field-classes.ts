/**
 * How far a field may travel. `public`: the wall, phones, the front door. `internal`: officials, numbers and states of
 * their work. `personal`: names and situations of people, for those who work on the case. `sensitive`: id numbers,
 * opinions and their causes, what a household lacks; never on a screen that others see.
 */
export type FieldClass = 'public' | 'internal' | 'personal' | 'sensitive';

/** One class for a whole type, or one per field with `*` for the rest. */
export type TypeClasses = FieldClass | ({ readonly '*': FieldClass } & Readonly<Record<string, FieldClass>>);

/** Every GraphQL object and interface type. A type that is missing here fails a test, so nothing is public by neglect. */
export const FIELD_CLASSES: Readonly<Record<string, TypeClasses>> = {
  // refusals say nothing about anybody
  Refusal: 'public',
  NotAllowed: 'public',
  Stale: 'public',
  Invalid: 'public',
  Conflict: 'public',
  TooMany: 'public',
  MotionNotOpen: 'public',
  NotEntitled: 'public',

  // who is asking, told to nobody else
  Viewer: 'public',
  Grant: 'public',
  SignedIn: 'public',
  SignedOut: 'public',
  PasswordChanged: 'public',
  Account: 'personal',
  AccountCreated: 'sensitive',

  // areas and law are published
  Area: 'public',
  AreaLink: 'public',
  AreaChange: 'internal',
  VillagesCarried: 'internal',
  AgreeRule: 'public',
  RulePack: 'internal',
  LegalValue: 'internal',
  LegalValueConfirmation: 'internal',
  LegalValueConfirmed: 'internal',
  LocalLineEntered: 'internal',
  LegalChange: 'internal',
  ClassMove: 'internal',
  RulePackRound: 'internal',
  RulePackAdoption: 'internal',
  RulePackAdoptionPreview: 'internal',
  RulePackAdopted: 'internal',
  // how sure a result is: never for the wall and phones
  OtherVote: 'internal',
  OtherClass: 'personal',
  // published law, but beside a case the numbers would get names: not for the wall and phones
  Indicator: 'internal',
  Round: 'internal',
  RoundCommune: 'internal',
  RoundCreated: 'internal',
  AgreeShareSet: 'internal',

  // working days and terms
  ProvinceCalendar: 'internal',
  CalendarDay: 'internal',
  CalendarEntry: 'internal',
  WorkingDayPreview: 'internal',
  ClockChange: 'internal',
  WorkingDaySet: 'internal',
  CalendarYearChecked: 'internal',
  RoundCalendar: 'internal',
  RoundDate: 'internal',
  DueDate: 'internal',
  RoundDateSet: 'internal',
  StatutoryClock: 'internal',
  ClockExtension: 'internal',
  ClockExtended: 'internal',

  // households under review
  ReviewCase: {
    '*': 'personal',
    id: 'internal',
    householdCode: 'sensitive',
    b2: 'sensitive',
    deprivedIndicators: 'sensitive',
    otherOpinion: 'sensitive',
    relations: 'sensitive',
    cause: 'sensitive',
    flags: 'sensitive',
  },

  // forms at the household
  VillageToVisit: 'internal',
  FormQuestion: 'internal',
  FormCause: 'internal',
  ScoreTableItem: 'internal',
  FormScoreTable: 'internal',
  FormDefinition: 'internal',
  FormADecision: 'personal',
  HouseholdForm: { '*': 'personal', householdCode: 'sensitive', answers: 'sensitive' },
  FormProblem: 'internal',
  FormIndicator: 'sensitive',
  FormCheck: { '*': 'sensitive' },
  Assessment: { '*': 'personal', b2: 'sensitive', reason: 'sensitive' },
  AnswerClash: 'sensitive',
  AssessmentConflict: { '*': 'personal', reason: 'sensitive', clashes: 'sensitive' },
  AssessmentSubmitted: 'internal',
  ConflictResolved: 'internal',
  FormADecided: 'internal',
  ScoreTable: 'internal',
  ScoreTableLoaded: 'internal',

  // workbooks: rows carry whatever the sheet had
  ImportProgress: 'internal',
  ImportVillage: 'internal',
  ImportPreview: 'internal',
  ImportConfirmed: 'internal',
  RowReason: 'internal',
  RowToMend: { '*': 'internal', headName: 'personal', cells: 'sensitive' },
  RowCell: 'sensitive',
  RowMended: 'personal',
  RowExcused: 'personal',

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

  // the desk
  Meeting: {
    '*': 'internal',
    attendees: 'personal',
    notes: 'personal',
    acts: 'personal',
    secretaryName: 'personal',
    standAsides: 'personal',
    relations: 'sensitive',
    adjournReason: 'personal',
    hall: 'public',
  },
  AttendanceEvent: 'personal',
  MeetingAct: 'personal',
  StandAside: 'personal',
  Relation: 'sensitive',
  QuorumRule: 'internal',
  AttendanceRule: 'internal',
  Invitation: 'personal',
  MaybeSamePerson: 'personal',
  CheckInOutcome: 'personal',
  ManyCheckedIn: 'personal',
  InvitationsIssued: 'internal',
  HouseholdsInvitedSet: 'internal',
  AttendanceRuleSet: 'internal',
  SecretaryAsked: 'internal',
  FormOfVoteAsked: 'internal',
  MeetingAdjourned: 'internal',
  MeetingReconvened: 'internal',
  StoodAside: 'internal',
  StandAsideWithdrawn: 'internal',
  RelationDeclared: 'sensitive',
  RelationWithdrawn: 'sensitive',
  MeetingLink: 'internal',
  MeetingLinkIssued: 'sensitive',
  MeetingLinkRevoked: 'internal',
  MeetingNote: 'personal',
  Attendee: 'personal',
  RollEntry: { '*': 'personal', householdCode: 'sensitive', underReview: 'sensitive' },
  MeetingReconciliation: 'internal',
  ReconciliationRow: { '*': 'internal', title: 'personal' },
  MeetingPrepared: 'internal',
  MeetingStarted: 'internal',
  MeetingSealed: 'internal',
  PhoneConsentRecorded: 'internal',
  JoinBaseChosen: 'internal',
  CheckedIn: { '*': 'personal', slip: 'sensitive' },
  CheckedOut: 'personal',
  SlipIssued: { '*': 'personal', slip: 'sensitive' },
  NoteAdded: 'personal',

  // totals of the commune
  TallyLine: 'internal',
  ClassTally: 'internal',
  VillageTally: 'internal',
  CommuneTally: 'internal',
  CommuneReported: 'internal',

  // appraisal
  AppraisalCase: {
    '*': 'personal',
    id: 'internal',
    state: 'internal',
    roundId: 'internal',
    commune: 'internal',
    village: 'internal',
    masked: 'internal',
    version: 'internal',
    householdCode: 'sensitive',
    b2: 'sensitive',
    deprivedIndicators: 'sensitive',
    otherOpinionKinds: 'sensitive',
    relations: 'sensitive',
  },
  AppraisalEvent: 'personal',
  AppraisalCaseEdge: 'personal',
  AppraisalCaseConnection: 'personal',
  PageInfo: 'public',
  Redacted: 'internal',
  AppraisalBoard: 'internal',
  AppraisalCommune: 'internal',
  MovementCount: 'internal',
};

/** The class of a field; null when nobody has given it one. */
export function fieldClass(type: string, field: string): FieldClass | null {
  const classes = Object.hasOwn(FIELD_CLASSES, type) ? FIELD_CLASSES[type] : undefined;
  if (classes === undefined) return null;
  if (typeof classes === 'string') return classes;
  return (Object.hasOwn(classes, field) ? classes[field] : undefined) ?? classes['*'];
}
