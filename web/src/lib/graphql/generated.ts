/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TrustedDocument } from './trusted-document.ts';
/** Why the evening ended before its agenda did. */
export type AdjournKind =
  | 'LATE_HOUR'
  | 'NO_QUORUM'
  | 'OTHER'
  | 'POWER_OR_NETWORK';

/** NOT_AGREED: review again, then meet again (QĐ 24/2021 Đ.4 k.3). COUNTED: in one cluster; the sum decides. */
export type AgendaItemState =
  | 'AGREED'
  | 'COUNTED'
  | 'NOT_AGREED'
  | 'OPEN'
  | 'PENDING';

/** A one by one, B by list of one movement, C the unchanged. */
export type AgendaSection =
  | 'BY_LIST'
  | 'ONE_BY_ONE'
  | 'UNCHANGED';

/** A later decision: adds, or takes back. */
export type Amendment =
  | 'SUPPLEMENT'
  | 'WITHDRAWAL';

/** MINE: of the submission that waits. THEIRS: of the version in force. */
export type AnswerSide =
  | 'MINE'
  | 'THEIRS';

/** An answer to the report of the commune; none of them changes a class. */
export type AppraisalAnswer =
  | 'AGREE'
  | 'RETURN'
  | 'RE_CHECK';

/** All given conditions must hold. Page, count and single case share one predicate, which also holds the areas of the reader. A condition on a field that is masked while PROVISIONAL finds open cases only. */
export type AppraisalFilter = {
  /** Percent of the persons attending that agreed. Finds open cases only. */
  agreeShare?: NumberRange | null | undefined;
  /** Any units: a province, districts, communes, villages. An empty list is refused. */
  areaIds?: Array<string> | null | undefined;
  /** An empty list is refused. */
  communeIds?: Array<string> | null | undefined;
  /** B1 points above the line; 0 and less is at or under it. Finds open cases only. */
  distanceToLine?: NumberRange | null | undefined;
  /** Due on this day or before. Finds open cases only. */
  dueBy?: string | null | undefined;
  /** Finds open cases only. */
  endClass?: HouseholdClass | null | undefined;
  /** Who works on it now. Finds open cases only. */
  held?: CaseHolder | null | undefined;
  /** At most so many B1 points from the line, above or below. Finds open cases only. */
  maxDistanceToLine?: number | null | undefined;
  /** Finds open cases only. */
  movement?: MovementKind | null | undefined;
  /** Finds open cases only. */
  otherOpinion?: OtherOpinionKind | null | undefined;
  /** AGREED or NOT_AGREED. Finds open cases only. */
  outcome?: AgendaItemState | null | undefined;
  /** Finds open cases only. An empty list is refused. */
  riskBands?: Array<RiskBand> | null | undefined;
  /** Has this part. Finds open cases only. */
  riskPart?: RiskPart | null | undefined;
  /** Finds open cases only. */
  startClass?: HouseholdClass | null | undefined;
  /** An empty list is refused. */
  states?: Array<AppraisalState> | null | undefined;
  /** An empty list is refused. */
  villageIds?: Array<string> | null | undefined;
};

/** COMMUNE_VILLAGE: commune, village, household code, numbers as numbers. DISTANCE_TO_LINE: nearest to the B1 line first, above or below. DECIDED_AT: oldest decision first. DUE: due soonest first. RISK: band HIGH first. AGREE_SHARE: least agreement of the meeting first. Masked cases, and those without such a value, stand last. Equal places follow the order of COMMUNE_VILLAGE, so every page is stable. */
export type AppraisalOrder =
  | 'AGREE_SHARE'
  | 'COMMUNE_VILLAGE'
  | 'DECIDED_AT'
  | 'DISTANCE_TO_LINE'
  | 'DUE'
  | 'RISK';

/** Why the commune is asked to look at a household again. */
export type AppraisalReCheckReason =
  | 'CLASS_AGAINST_SCORE'
  | 'COMPLAINT_RECEIVED'
  | 'HOUSEHOLD_SPLIT'
  | 'OTHER'
  | 'PAPERS_DIFFER'
  | 'RELATION_DECLARED'
  | 'SCORE_DOUBTED';

/** PROVISIONAL: a meeting has decided, the commune has not reported; the case counts, its content is masked. READY: the commune has reported; the case is open to appraisers. */
export type AppraisalState =
  | 'AGREED'
  | 'PROVISIONAL'
  | 'READY'
  | 'RETURNED'
  | 'RE_CHECK';

/** Tờ trình, Quyết định phê duyệt. */
export type ApprovalKind =
  | 'APPROVAL_DECISION'
  | 'APPROVAL_REQUEST';

/** xã = RURAL; phường, thị trấn = URBAN. */
export type AreaKind =
  | 'RURAL'
  | 'URBAN';

/** From the province down; districts ended on 01/07/2025. */
export type AreaLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE'
  | 'VILLAGE';

/** IMPORT: from a workbook. FORM: at the household. RE_REVIEW: after a meeting did not agree. RE_CHECK: after a complaint. */
export type AssessmentOrigin =
  | 'FORM'
  | 'IMPORT'
  | 'RE_CHECK'
  | 'RE_REVIEW';

/** Came, or went. */
export type AttendanceKind =
  | 'IN'
  | 'OUT';

/** As what somebody attends; the Front supervises and is not counted unless the rules say so. */
export type AttendeeRole =
  | 'CHAIR'
  | 'COMMITTEE'
  | 'COMMUNE_OFFICER'
  | 'COMPANION'
  | 'FRONT_SUPERVISOR'
  | 'HOUSEHOLD_REPRESENTATIVE'
  | 'ORGANISATION'
  | 'PARTY_CELL'
  | 'REVIEWER';

/** TYPED: as scored on paper. SCORE_TABLE: computed by a table of the province. */
export type B1Source =
  | 'SCORE_TABLE'
  | 'TYPED';

/** AGREE, or the first precondition that does not hold. */
export type BulkOutcome =
  | 'AGREE'
  | 'ANSWERED'
  | 'CHANGED'
  | 'DEFECT'
  | 'FOUR_EYES'
  | 'HELD'
  | 'NOT_IN_VILLAGE';

/** One value for xã, one for phường: neither may be missing. */
export type ByAreaInput = {
  /** Rural. */
  RURAL: number;
  /** Urban. */
  URBAN: number;
};

/** A case as it was read. */
export type CaseAsRead = {
  answersSha256: string;
  id: string;
};

/** Who works on a case now: you, nobody, or a colleague. */
export type CaseHolder =
  | 'ME'
  | 'NOBODY'
  | 'OTHERS';

/** On the list, on an agenda, agreed by a meeting, or to be reviewed again and met on again. */
export type CaseState =
  | 'AGREED'
  | 'LISTED'
  | 'ON_AGENDA'
  | 'RE_REVIEW';

/** AREA_KIND: the commune became xã or phường. RULES: another version of the pack. UNKNOWN: look. */
export type ChangeWithoutAnswer =
  | 'AREA_KIND'
  | 'RULES'
  | 'UNKNOWN';

/** How a person answers: one way, one vote. */
export type Channel =
  | 'HAND'
  | 'PHONE';

/** A person of the roll, or the name of somebody who is not on it. */
export type CheckInPerson = {
  /** Somebody looked: it is not who sounds alike. */
  anotherPerson?: boolean | null | undefined;
  /** Tells apart two of one name; minors are refused. */
  birthYear?: number | null | undefined;
  /** The number of an invitation, typed or scanned, instead of a key. */
  invitation?: string | null | undefined;
  /** Of somebody who is not on the roll. */
  name?: string | null | undefined;
  /** `key` of a RollEntry; then the rest is not needed. */
  rollKey?: string | null | undefined;
  /** "Tổ 3": tells apart two of one name. */
  toName?: string | null | undefined;
};

/** Đồng ý, không đồng ý, không có ý kiến. */
export type Choice =
  | 'AGREE'
  | 'DISAGREE'
  | 'NO_OPINION';

/** Which of two answers is taken. */
export type ChosenAnswerInput = {
  /** `path` of an AnswerClash. */
  path: string;
  /** Whose. */
  take: AnswerSide;
};

/** A paper and copies beyond those counted. */
export type ChosenPaperInput = {
  /** For each village. */
  extra?: number;
  paper: PrintPaper;
};

/** Ngày làm việc; ngày. */
export type ClockUnit =
  | 'DAYS'
  | 'WORKING_DAYS';

/** One of the sittings to prepare. */
export type ClusterInput = {
  /** Who presides. */
  chairName?: string | null | undefined;
  /** A name of its own: "Cụm 1 (tổ 1, 2, 3)". */
  name: string;
  /** Where it meets. */
  place?: string | null | undefined;
  /** When it is to begin. */
  plannedAt?: string | null | undefined;
};

/** OPEN until every cluster has reported; MERGED: with its result; ENDED: without one. */
export type ClusterState =
  | 'ENDED'
  | 'MERGED'
  | 'OPEN';

/** A household of the list, one that was left out, or something else. */
export type ComplaintAbout =
  | 'CASE'
  | 'LEFT_OUT'
  | 'OTHER';

/** By the QR code of the poster, or at the office. */
export type ComplaintChannel =
  | 'OFFICE'
  | 'QR';

/** What happened to a complaint. */
export type ComplaintEventKind =
  | 'ANSWERED'
  | 'ASSIGNED'
  | 'DECIDED'
  | 'LINKED'
  | 'RECEIVED'
  | 'REQUEST_OPENED'
  | 'RE_CHECK_ASKED'
  | 'SIGNED'
  | 'VISITED';

/** COMPLAINT: khiếu nại, named and signed, runs a clock. FEEDBACK: phản ánh, kiến nghị, may be nameless, is information. */
export type ComplaintKind =
  | 'COMPLAINT'
  | 'FEEDBACK';

/** Upheld, upheld in part, rejected, withdrawn; NOTED: of feedback. */
export type ComplaintOutcome =
  | 'NOTED'
  | 'PARTLY'
  | 'REJECTED'
  | 'UPHELD'
  | 'WITHDRAWN';

/** Where it stands, as its sender is told. */
export type ComplaintStage =
  | 'ANSWERED'
  | 'DECIDED'
  | 'IN_WORK'
  | 'RECEIVED'
  | 'RE_CHECK'
  | 'TO_BE_SIGNED';

/** CLOSED: decided, noted or withdrawn. */
export type ComplaintState =
  | 'CLOSED'
  | 'OPEN';

/** The one thing to do next. */
export type ComplaintStep =
  | 'ANSWER'
  | 'ASSIGN'
  | 'DECIDE'
  | 'DONE'
  | 'LINK'
  | 'RE_CHECK'
  | 'SIGN'
  | 'VISIT';

/** Where one person counts hands. */
export type CountScreen =
  | 'DESK'
  | 'WALL';

/** Of two counters: nobody is in, one is, both are and differ (count again), the count is taken. */
export type CountingState =
  | 'DIFFERENT'
  | 'ONE_IN'
  | 'TAKEN'
  | 'WAITING';

/** What became of it. */
export type DataAnswerKind =
  | 'ACKNOWLEDGED'
  | 'DONE'
  | 'REFUSED';

/** The person, or somebody for them. */
export type DataAskedBy =
  | 'FOR_THEM'
  | 'SELF';

/** To be shown, or to be corrected. */
export type DataRequestKind =
  | 'CORRECT'
  | 'SHOW';

/** HOLIDAY: off by law, made up when on a weekend. OFF: off by a swap or notice. WORKING: a weekend day that is worked. ORDINARY: what the weekday says, to take back an entry. */
export type DayKind =
  | 'HOLIDAY'
  | 'OFF'
  | 'ORDINARY'
  | 'WORKING';

/** Everything that may not fit; the first ones make a reported figure false. */
export type DiscrepancyKind =
  | 'COUNTERS_DIFFERED'
  | 'COUNT_NOT_ATTENDANCE'
  | 'DECISION_AGAINST_SCORE'
  | 'FORMS_DIFFER'
  | 'HAND_AND_PHONE'
  | 'HOUSEHOLD_IN_TWO_VILLAGES'
  | 'ID_NUMBER_TWICE'
  | 'MEMBER_TWICE'
  | 'MINUTES_NOT_SIGNED'
  | 'OPENING_DIFFERS'
  | 'PAPER_SHEETS'
  | 'PERSON_IN_TWO_VILLAGES'
  | 'RECOUNT_DIFFERS'
  | 'SHEET_CLASS_DIFFERS'
  | 'UNDECIDED_AFTER_SEAL';

/** OPEN: no answer. IN_HAND: noted, being mended. SETTLED: explained; it stays as it is. */
export type DiscrepancyState =
  | 'IN_HAND'
  | 'OPEN'
  | 'SETTLED';

/** LINE runs from (x, y) over (width, height). */
export type DrawnShapeKind =
  | 'LINE'
  | 'RECT'
  | 'TEXT';

/** How a shape is filled; told apart by pattern, not by colour alone. */
export type DrawnTone =
  | 'AXIS'
  | 'HATCHED'
  | 'INK'
  | 'LINE'
  | 'PALE'
  | 'QUIET'
  | 'SOLID';

/** IN_YEAR_REPORT: the 5th of each month from February to September (QĐ 24/2021 Đ.7). */
export type DueKind =
  | 'APPROVAL'
  | 'IN_YEAR_REPORT'
  | 'OFFICIAL'
  | 'PRELIMINARY';

/** Against the version before: towards poor and near-poor, or away; by class, then by the distance to the line. */
export type EligibilityDirection =
  | 'AWAY'
  | 'FIRST'
  | 'NONE'
  | 'TOWARDS';

/** What can be deleted after its time. */
export type ErasureKind =
  | 'COMPLAINT_WORDS'
  | 'ID_NUMBER';

/** The day of an event, and the paper that proves it. */
export type EvidenceInput = {
  /** ISO day; never in the future. */
  happenedOn: string;
  /** ISO day. */
  paperDate?: string | null | undefined;
  paperKind: string;
  paperNumber?: string | null | undefined;
};

/** A column of an export. */
export type ExportColumnInput = {
  /** What it holds. */
  field: PeopleExportField;
  /** What stands over it. */
  heading: string;
};

/** CSV: UTF-8, commas, texts that look like a formula with an apostrophe before them. XLSX: a real one. */
export type ExportFormat =
  | 'CSV'
  | 'XLSX';

/** RUNNING: being written. READY: to be fetched at `path`. FAILED: ask again. */
export type ExportState =
  | 'FAILED'
  | 'READY'
  | 'RUNNING';

/** What happened to a finding. */
export type FindingEventKind =
  | 'DONE'
  | 'SENT_BACK'
  | 'SIGNED_OFF';

/** OPEN: to be mended. DONE: the commune says it is. CLOSED: somebody else has seen that it is. */
export type FindingState =
  | 'CLOSED'
  | 'DONE'
  | 'OPEN';

/** Answers as they should have been; what is left out was right. */
export type FormCorrections = {
  /** Points of form B1. */
  b1?: number | null | undefined;
  /** Numbers of all indicators that it lacks. */
  indicators?: Array<number> | null | undefined;
};

/** The meeting’s own choice (NĐ 59/2023 by analogy). */
export type FormOfVote =
  | 'HAND_COUNT'
  | 'MIXED'
  | 'PHONE'
  | 'SECRET_BALLOT';

/** The same forms once more: all answers, or of a paper form its points. */
export type FoundAgainInput = {
  /** As `submitAssessment` takes them. */
  answers?: Record<string, unknown> | null | undefined;
  b1?: number | null | undefined;
  /** Ticked indicators; [] = none. */
  indicators?: Array<number> | null | undefined;
  persons?: number | null | undefined;
};

/** Hands as counted. */
export type HandsInput = {
  /** Hands raised. */
  agree: number;
  /** Hands raised. */
  disagree: number;
  /** People of no opinion. */
  noOpinion: number;
};

/** In (poor or near-poor), out, and in again; or the other way round. For a person to look at. */
export type HistoryPattern =
  | 'IN_OUT_IN'
  | 'OUT_IN_OUT';

/** Hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình, hộ không nghèo. */
export type HouseholdClass =
  | 'AVERAGE_LIVING'
  | 'NEAR_POOR'
  | 'NOT_POOR'
  | 'POOR';

/** How it is known to be the same household: the same entry, the id number of its head, or its code. */
export type HouseholdLink =
  | 'CODE'
  | 'ID_NUMBER'
  | 'SAME';

export type ImportState =
  | 'CONFIRMED'
  | 'FAILED'
  | 'READING'
  | 'READY';

/** COMPUTED from answers; TICKED by the reviewer; OVERRIDDEN: computed, and contradicted with a reason. */
export type IndicatorSource =
  | 'COMPUTED'
  | 'OVERRIDDEN'
  | 'TICKED';

/** How people were told. */
export type InformingChannel =
  | 'INVITATION'
  | 'LEAFLET'
  | 'LOUDSPEAKER';

/** The three belong together. */
export type InformingMeetingInput = {
  on: string;
  place: string;
  time: string;
};

/** The village’s own days and places. */
export type InformingPlanInput = {
  askUntil: string;
  askWhere: string;
  askWhom: string;
  meeting?: InformingMeetingInput | null | undefined;
  visitsFrom: string;
  visitsUntil: string;
};

/** A village as it was seen. */
export type InformingVillageInput = {
  /** 0: it has no days yet. */
  expectedVersion: number;
  villageId: string;
};

/** What put the case before the others. ANSWER: the commune answered a return. RANDOM: the share at random. CHOSEN: opened by name. */
export type LedBy =
  | 'AGE'
  | 'ANSWER'
  | 'CHOSEN'
  | 'DUE'
  | 'RANDOM'
  | 'RISK';

/** C = read in a public source; P = practice; U = unconfirmed until the province confirms it. */
export type LegalMark =
  | 'C'
  | 'P'
  | 'U';

/** How a value is entered. OTHER: it is kept as it is or mended in the data, not retyped. */
export type LegalValueKind =
  | 'COMPARISON'
  | 'NUMBER'
  | 'OTHER'
  | 'RANGE'
  | 'SHARE'
  | 'TEXT'
  | 'YES_NO';

/** What happened to a household. */
export type LifeEventKind =
  | 'DEATH'
  | 'HEAD_CHANGED'
  | 'MERGED'
  | 'MOVED_IN'
  | 'MOVED_OUT'
  | 'SPLIT';

/** LINE: the only one (from 2022). LOWER, UPPER: the two of 2016–2020. */
export type LineName =
  | 'LINE'
  | 'LOWER'
  | 'UPPER';

/** MANAGED: on the current list. REQUEST: it asked in writing. */
export type ListBecause =
  | 'MANAGED'
  | 'REQUEST';

/** What an event did to the entry. STRUCK_ON_AGENDA: struck, but an agenda has it: say so in the meeting. DECIDED_BEFORE: a meeting decided on it before; that stands. */
export type ListEffect =
  | 'DECIDED_BEFORE'
  | 'LISTED'
  | 'NOT_ON_LIST'
  | 'STRUCK'
  | 'STRUCK_ON_AGENDA';

/** To be looked at, never a block. SAME_PERSON: somebody of it stands in another household too. */
export type ListFlagKind =
  | 'MERGED'
  | 'MOVED'
  | 'SAME_PERSON'
  | 'SPLIT';

/** Where an entry came from. */
export type ListSource =
  | 'FLOOR'
  | 'IMPORT'
  | 'LAST_ROUND'
  | 'MERGED'
  | 'MOVED_IN'
  | 'REQUEST'
  | 'SPLIT';

/** WAITING: chưa rà soát, holds the agenda of its village. SCORED: it has its scores. STRUCK: it left the list. */
export type ListState =
  | 'SCORED'
  | 'STRUCK'
  | 'WAITING';

/** Nông, lâm, ngư, diêm nghiệp. */
export type Livelihood =
  | 'FARMING'
  | 'FISHERY'
  | 'FORESTRY'
  | 'SALT';

/** Whose columns these are. */
export type MappingFrom =
  | 'COMMUNE'
  | 'PRODUCT'
  | 'PROVINCE';

/** INCOME: đồng per person per month. B1_POINTS: points of form B1, to 2020. */
export type MeasureKind =
  | 'B1_POINTS'
  | 'INCOME';

/** Against the range: BELOW it (look whether the household is poor), WITHIN, ABOVE. */
export type MeasureOutcome =
  | 'ABOVE'
  | 'BELOW'
  | 'WITHIN';

/** What the meeting itself decided, or what has to stand in its minutes. */
export type MeetingActKind =
  | 'ADJOURNED'
  | 'COMMITTEE_APPROVED'
  | 'CONTINUED'
  | 'CONTINUED_ON_PAPER'
  | 'COUNTERS_CHOSEN'
  | 'FORM_OF_VOTE_CHOSEN'
  | 'MINUTES_ADOPTED'
  | 'PHONE_CONSENT'
  | 'QUORUM_NOTED'
  | 'SECRETARY_APPROVED';

/** LIVE in the hall; PAPER: held on paper, as good; REHEARSAL never reaches a case or the tally. */
export type MeetingKind =
  | 'LIVE'
  | 'PAPER'
  | 'REHEARSAL';

/** Where a meeting is, for whoever has several on one evening. */
export type MeetingPhase =
  | 'ADJOURNED'
  | 'BELOW_QUORUM'
  | 'IN_SESSION'
  | 'NOT_STARTED'
  | 'PAPER_NOT_ENTERED'
  | 'SEALED';

/** Chủ trì, the person at the machine, or one of two who count hands apart. */
export type MeetingRole =
  | 'CHAIR'
  | 'COUNTER'
  | 'OPERATOR';

/** SEALED: nothing changes any more. */
export type MeetingState =
  | 'IN_SESSION'
  | 'PREPARED'
  | 'SEALED';

/** A person as an officer enters it. */
export type MemberInput = {
  /** ISO day. */
  birthDate?: string | null | undefined;
  birthYear?: number | null | undefined;
  ethnicity?: string | null | undefined;
  fullName: string;
  idNumber?: string | null | undefined;
  /** To the head. */
  relation?: string | null | undefined;
  sex?: Sex | null | undefined;
};

/** Lists that go with the minutes. A household may stand in two: out of poverty, but near-poor. NOT_AGREED: to be reviewed again. */
export type MinutesList =
  | 'ESCAPED_NEAR_POVERTY'
  | 'ESCAPED_POVERTY'
  | 'NEAR_POOR'
  | 'NOT_AGREED'
  | 'POOR'
  | 'UNCHANGED';

/** NONE: not read out and adopted yet. NOT_SIGNED: adopted and closed, to be printed and signed. ATTACHED: a photo of the signed pages is there. CONFIRMED: a person has confirmed that it agrees. */
export type MinutesState =
  | 'ATTACHED'
  | 'CONFIRMED'
  | 'NONE'
  | 'NOT_SIGNED';

/** What has to be there before a class is. */
export type MissingAnswer =
  | 'AREA_KIND'
  | 'B1'
  | 'B2'
  | 'INDICATORS';

/** What a village needs before its next step. */
export type MissingCode =
  | 'LATE_HOUSEHOLDS'
  | 'LIST'
  | 'MEETING'
  | 'MEETING_TO_CONTINUE'
  | 'MEETING_TO_END'
  | 'MEETING_TO_START'
  | 'OPINION'
  | 'POSTING'
  | 'POSTING_TO_END'
  | 'PREPARATION_PAPERS'
  | 'RECOGNITION'
  | 'REPORT'
  | 'RE_REVIEW'
  | 'ROWS_TO_MEND'
  | 'ROWS_WITHOUT_VILLAGE'
  | 'SCORES';

/** ITEM: a household or a list. CLOSING: one show of hands on the whole result. */
export type MotionPurpose =
  | 'CLOSING'
  | 'ITEM';

/** Closed once, it stays as it is. */
export type MotionState =
  | 'CLOSED'
  | 'OPEN';

/** A household that moved here. */
export type MoveInInput = {
  /** There; null: none, it is not reviewed. */
  classThere?: HouseholdClass | null | undefined;
  /** In words, when it is no village of the round. */
  fromPlace?: string | null | undefined;
  /** A village of the round: marked for both. */
  fromVillageId?: string | null | undefined;
  headBirthYear?: number | null | undefined;
  headIdNumber?: string | null | undefined;
  headName: string;
  size: number;
  toName?: string | null | undefined;
  villageId: string;
};

/** From the class at the start to the class at the end; OTHER: moved, died, split or merged. */
export type MovementKind =
  | 'ESCAPED_NEAR_POVERTY'
  | 'ESCAPED_POVERTY'
  | 'NEAR_POOR_TO_POOR'
  | 'NEW_NEAR_POOR'
  | 'NEW_POOR'
  | 'OTHER'
  | 'POOR_TO_NEAR_POOR'
  | 'RELAPSED_NEAR_POOR'
  | 'RELAPSED_POOR'
  | 'UNCHANGED';

/** A household that nobody has written down yet. */
export type NewHousehold = {
  /** Head of household. */
  headName: string;
  /** Persons. */
  size: number;
  /** Where it lives. */
  villageId: string;
};

/** A household that nobody has entered yet. */
export type NewHouseholdInput = {
  headName: string;
  size?: number | null | undefined;
  toName?: string | null | undefined;
};

/** Why somebody present is not in the base: their role, a minor or companion, or their household is represented already. */
export type NotCountedReason =
  | 'COMPANION'
  | 'HOUSEHOLD_REPRESENTED'
  | 'ROLE';

/** Typed: another opinion, a remark of the Front, what happened. By itself: named from the floor, order changed, interrupted. */
export type NoteKind =
  | 'EVENT'
  | 'FLOOR'
  | 'FRONT'
  | 'INTERRUPTED'
  | 'OPINION'
  | 'ORDER';

/** Both ends belong to it; leave out the one that is open. */
export type NumberRange = {
  /** At least. */
  from?: number | null | undefined;
  /** At most. */
  to?: number | null | undefined;
};

/** NONE, DRAFT by an appraiser, SIGNED_OFF by the lead, SIGNED by the chair, SENT: it counts. */
export type OpinionState =
  | 'DRAFT'
  | 'NONE'
  | 'SENT'
  | 'SIGNED'
  | 'SIGNED_OFF';

/** OPINION: somebody wrote one. SHEET_DIFFERS: the sheet names another class than the scores give. */
export type OtherOpinionKind =
  | 'OPINION'
  | 'SHEET_DIFFERS';

/** One item of the agenda, as answered on paper. */
export type PaperAnswerInput = {
  /** Null only when every household was taken out of the list. */
  counts?: PaperCountsInput | null | undefined;
  /** Of the agenda. */
  itemId: string;
  /** Taken out of the list by an objection. */
  lifted: Array<PaperLiftInput>;
  /** What was said, without who said it. */
  opinions: Array<string>;
};

/** What the paper says of one question. */
export type PaperCountsInput = {
  /** Hands, or sheets. */
  agree: number;
  /** Hands, or sheets. */
  disagree: number;
  /** Why fewer were counted than attend. */
  mismatchReason?: string | null | undefined;
  /** With whoever stands aside; of sheets: ticked so, or blank. */
  noOpinion: number;
  /** Of a secret ballot. */
  sheets?: PaperSheetsInput | null | undefined;
  /** Of no opinion because of family ties; their names stay on the paper. */
  standAside: number;
};

/** A meeting as it stands on its papers. */
export type PaperEntryInput = {
  /** Hands for the minutes as read out. */
  adoptedAgree: number;
  /** Every item that waits, each once. */
  answers: Array<PaperAnswerInput>;
  /** Who chaired it. */
  chairName: string;
  /** The show of hands on the whole result. */
  closing: PaperCountsInput;
  /** Tổ kiểm phiếu; empty unless SECRET_BALLOT. */
  committee: Array<string>;
  /** Hands for it. */
  committeeAgree?: number | null | undefined;
  /** HAND_COUNT or SECRET_BALLOT. */
  form: FormOfVote;
  /** Hands for that form; needed for SECRET_BALLOT. */
  formAgree?: number | null | undefined;
  /** Everybody who signed, each group once. */
  groups: Array<PaperGroupInput>;
  /** When it began. */
  heldFrom: string;
  /** When it ended; in the past. */
  heldUntil: string;
  /** The base of the quorum where the rule says so. */
  householdsInvited?: number | null | undefined;
  /** Households of the village that sent somebody. */
  householdsRepresented: number;
  /** Of these, households on the lists. */
  listedRepresented: number;
  /** Where. */
  place: string;
  /** Names ticked on the roll, as household representatives. */
  rollKeys: Array<string>;
  /** Hands for the secretary. */
  secretaryAgree: number;
  /** Whom the meeting approved. */
  secretaryName: string;
};

/** How many of a group signed the list of attendance. */
export type PaperGroupInput = {
  /** Signatures, those with a ticked name too. */
  people: number;
  /** The group. */
  role: AttendeeRole;
};

/** A household that an objection took out of its list. */
export type PaperLiftInput = {
  /** The household in this round. */
  caseId: string;
  /** It was put alone. */
  counts: PaperCountsInput;
};

/** Sheets of a secret ballot. */
export type PaperSheetsInput = {
  /** To whoever does not stand aside. */
  handedOut: number;
  /** In the box. */
  returned: number;
  /** Không hợp lệ. */
  spoiled: number;
};

/** Why a line of a pasted list was not taken. */
export type PastedLineProblem =
  | 'NAME_MISSING'
  | 'TOO_LONG'
  | 'TWICE'
  | 'UNIT_AMBIGUOUS'
  | 'UNIT_OF_ANOTHER'
  | 'UNIT_UNKNOWN';

/** To be done after signing in: choose an own password, or add a second factor. */
export type Pending =
  | 'FIRST_PASSWORD'
  | 'SECOND_FACTOR';

/** What a column holds. */
export type PeopleExportField =
  | 'BIRTH_DATE'
  | 'BIRTH_YEAR'
  | 'CERTIFICATE_NUMBER'
  | 'CLASS'
  | 'CLASS_BEFORE'
  | 'COMMUNE'
  | 'COMMUNE_CODE'
  | 'DECISION_DATE'
  | 'DECISION_NUMBER'
  | 'ETHNICITY'
  | 'HEAD_ID_NUMBER'
  | 'HEAD_NAME'
  | 'HOUSEHOLD_CODE'
  | 'ID_NUMBER'
  | 'INDICATORS'
  | 'IN_SOFTWARE_ON'
  | 'MEMBER_NAME'
  | 'PERSONS'
  | 'POSITION'
  | 'PROVINCE'
  | 'RELATION'
  | 'SEX'
  | 'VILLAGE'
  | 'YEAR';

/** Who receives the file. */
export type PeopleExportTarget =
  | 'ELECTRICITY'
  | 'HEALTH_INSURANCE'
  | 'MINISTRY_SOFTWARE'
  | 'POLICY_BANK'
  | 'POPULATION_DATABASE';

/** 2016–2020: poor by income alone, or between the lines by what is lacking. */
export type PoorKind =
  | 'DEPRIVATION_POOR'
  | 'INCOME_POOR';

/** BEFORE: the day on the poster has not come. POSTED: it hangs. OVER: somebody has taken it down. */
export type PostingState =
  | 'BEFORE'
  | 'OVER'
  | 'POSTED';

/** The answer to an item of the made-up form B1. */
export type PracticeAnswer = {
  /** Code of the choice. */
  answer: string;
  /** Which item. */
  item: string;
};

/** An item of form B1, an indicator of B2, or the class. */
export type PracticeItemKind =
  | 'B1'
  | 'CLASS'
  | 'INDICATOR';

/** Plan; founding of the commune committee, of the village review teams, of the survey inspectors; a paper about classes held elsewhere (practice). */
export type PreparationPaper =
  | 'COMMITTEE'
  | 'INSPECTORS'
  | 'PLAN'
  | 'REVIEW_TEAM'
  | 'TRAINING';

/** What is counted: of communes, or (REVIEW_TEAM, VILLAGE_TRAINING) of villages. */
export type PreparedThing =
  | 'COMMITTEE'
  | 'INSPECTORS'
  | 'PLAN'
  | 'REVIEW_TEAM'
  | 'TRAINING'
  | 'VILLAGE_TRAINING';

/** What copies are counted from, the reserve added. RESERVE_OF_…: the reserve only, for nobody knows who will ask. */
export type PrintCopyBase =
  | 'ASKED'
  | 'HOUSEHOLDS'
  | 'LISTED'
  | 'MINUTES'
  | 'ONE'
  | 'PLACES'
  | 'RESERVE_OF_HOUSEHOLDS'
  | 'RESERVE_OF_POOR'
  | 'SLIPS_OF_4'
  | 'SLIPS_OF_8'
  | 'TWO';

/** BLANK: nothing but the form. FILLED: with what is known of the village. */
export type PrintForm =
  | 'BLANK'
  | 'FILLED';

/** The step in which a paper is needed. */
export type PrintGroup =
  | 'AFTER'
  | 'BEFORE'
  | 'MEETING'
  | 'REVIEW';

/** What a batch prints. */
export type PrintKind =
  | 'CERTIFICATES'
  | 'SLIPS';

/** Why a paper is not in a packet. */
export type PrintMissing =
  | 'NOT_POSTED'
  | 'NOT_RECOGNISED'
  | 'NO_AGENDA'
  | 'NO_CERTIFICATE'
  | 'NO_PLAN'
  | 'NO_SUCH_FORM'
  | 'ONLY_FILLED';

/** FAILED: it stood still and can go on. REPLACED: a later order of the unit took its place. */
export type PrintOrderState =
  | 'DONE'
  | 'FAILED'
  | 'REPLACED'
  | 'RUNNING';

/** What a village gets printed. */
export type PrintPaper =
  | 'ATTENDANCE'
  | 'BALLOTS'
  | 'CERTIFICATES'
  | 'COUNTING'
  | 'DECISION'
  | 'FORM_A'
  | 'FORM_B1'
  | 'FORM_B2'
  | 'INVITATIONS'
  | 'LEAFLET'
  | 'LEAVE_REQUEST'
  | 'LOUDSPEAKER'
  | 'MINUTES'
  | 'OPINIONS'
  | 'POSTER'
  | 'REQUEST'
  | 'RESULT_LISTS'
  | 'REVIEW_LIST';

/** How far a batch is. FAILED: start it again, it goes on. */
export type PrintState =
  | 'DONE'
  | 'FAILED'
  | 'REMOVED'
  | 'RUNNING';

/** Whom a question is about. */
export type QuestionAbout =
  | 'GROUP'
  | 'HOUSE'
  | 'MEMBER';

/** HANDED_UP: the next tier is to answer. */
export type QuestionEventKind =
  | 'ANSWERED'
  | 'HANDED_UP';

/** How a question is answered. */
export type QuestionKind =
  | 'AREA'
  | 'BIRTH'
  | 'ONE_OF'
  | 'SOME_OF'
  | 'TEXT'
  | 'YES_NO';

/** WAITING, until somebody answers. */
export type QuestionState =
  | 'ANSWERED'
  | 'WAITING';

/** Of which households: those on the roll of the village, or those invited (a number entered). */
export type QuorumBase =
  | 'HOUSEHOLDS_INVITED'
  | 'HOUSEHOLDS_LISTED';

/** How many households have to be represented. */
export type QuorumInput = {
  /** Of which households. */
  base: QuorumBase;
  /** ">=" or ">". */
  comparison: string;
  /** 2 of 1/2. */
  denominator: number;
  /** OFF, WARN or BLOCK. */
  mode: QuorumMode;
  /** 1 of 1/2. */
  numerator: number;
  /** Who said so: regulation, number, date. Needed unless OFF. */
  source: string;
};

/** OFF; WARN: said and written into the minutes; BLOCK: no question opens below it. */
export type QuorumMode =
  | 'BLOCK'
  | 'OFF'
  | 'WARN';

/** Who asked for the second visit (phúc tra). */
export type ReCheckOrigin =
  | 'APPRAISAL'
  | 'COMPLAINT'
  | 'INSPECTION';

/** KEPT: the class stays. CHANGED: the one that the new form gives. NEW_MEETING: the village decides once more. */
export type ReCheckOutcome =
  | 'CHANGED'
  | 'KEPT'
  | 'NEW_MEETING';

/** The four lists of the decision; a household that left poverty and is near-poor stands in two. */
export type RecognisedList =
  | 'ESCAPED_NEAR_POVERTY'
  | 'ESCAPED_POVERTY'
  | 'NEAR_POOR'
  | 'POOR';

/** Why what is recognised is not what was posted. NONE: the records give no reason, so it is refused. */
export type RecognitionDifferenceReason =
  | 'APPRAISAL'
  | 'COMPLAINT'
  | 'INSPECTION'
  | 'LEFT_LIST'
  | 'LIST_NOT_KEPT'
  | 'MEETING'
  | 'NONE';

/** LIST: of the round. SUPPLEMENT, WITHDRAWAL: later, with a reason. IN_YEAR: one household, during the year. */
export type RecognitionKind =
  | 'IN_YEAR'
  | 'LIST'
  | 'SUPPLEMENT'
  | 'WITHDRAWAL';

/** What is to be done before the chair can recognise, in the order of the steps. */
export type RecognitionMissingCode =
  | 'CASES_UNSETTLED'
  | 'CHANGED_AFTER_OPINION'
  | 'DIFFERS_FROM_POSTED'
  | 'NOBODY_TO_RECOGNISE'
  | 'OPEN_COMPLAINTS'
  | 'OPINION_NOT_SENT'
  | 'POSTING_NOT_ENDED';

/** Who stands near the household: it itself attends, chair, secretary, reviewer, another official. */
export type RelationSide =
  | 'CHAIR'
  | 'HOUSEHOLD'
  | 'OFFICIAL'
  | 'REVIEWER'
  | 'SECRETARY';

/** What stands in a column. */
export type ReportColumnKind =
  | 'COUNT'
  | 'PERCENT'
  | 'TEXT';

/** Forms of the report (practice): results, movement of the poor and near-poor, deprivations, groups, ethnicity, causes, children; KINDS: both kinds of poor of 2016–2020; BESIDE: other packs computed beside; COMPARISON with the last round; LIST_…: lists with names, for officials of the commune. */
export type ReportForm =
  | 'BESIDE'
  | 'CAUSES'
  | 'CHILDREN'
  | 'COMPARISON'
  | 'DEPRIVATION_NEAR_POOR'
  | 'DEPRIVATION_POOR'
  | 'ETHNICITY'
  | 'GROUPS'
  | 'KINDS'
  | 'LIST_ESCAPED_NEAR_POVERTY'
  | 'LIST_ESCAPED_POVERTY'
  | 'LIST_NEAR_POOR'
  | 'LIST_POOR'
  | 'MOVEMENT_NEAR_POOR'
  | 'MOVEMENT_POOR'
  | 'RESULTS';

/** Forms with two lines: households, then persons. */
export type ReportLine =
  | 'HOUSEHOLDS'
  | 'PERSONS';

/** Which picture. */
export type ReportPictureKind =
  | 'DEPRIVATION'
  | 'DISTANCE'
  | 'MOVEMENT'
  | 'PROGRESS';

/** LIVE: as it is now; else as it was fixed. */
export type ReportSource =
  | 'LIVE'
  | 'OFFICIAL'
  | 'PRELIMINARY';

/** Sơ bộ, chính thức: each is fixed once and never changed. */
export type ReportStage =
  | 'OFFICIAL'
  | 'PRELIMINARY';

/** The form that the law of the round names. */
export type RequestForm =
  | 'MAU_01'
  | 'MAU_04'
  | 'PHU_LUC_1A';

/** ENTER: to be reviewed (Mẫu số 01; to 2020 Phụ lục 1a). LEAVE: to leave the list (Mẫu số 04). */
export type RequestKind =
  | 'ENTER'
  | 'LEAVE';

/** RECEIVED: named from the floor, not signed yet. LISTED: on the list. Then REFUSED with a reason, or WITHDRAWN. */
export type RequestState =
  | 'LISTED'
  | 'RECEIVED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What a return opens again for the commune, and nothing else. */
export type ReturnableField =
  | 'CAUSE'
  | 'GROUPS'
  | 'HEAD'
  | 'MEMBERS'
  | 'PAPERS'
  | 'RESULT'
  | 'SCORES';

/** The preparation, then the six steps of QĐ 24/2021 Đ.4 in their order. */
export type ReviewStep =
  | 'LIST'
  | 'MEETING'
  | 'OPINION'
  | 'POSTING'
  | 'PREPARATION'
  | 'RECOGNITION'
  | 'REVIEW';

/** How soon to look: no part LOW, one MIDDLE, two or more HIGH. Never a reason to decide. */
export type RiskBand =
  | 'HIGH'
  | 'LOW'
  | 'MIDDLE';

/** Why to look: near the line, decided against the score, split off, relation to officials, in-out-in over the rounds, late edits into eligibility, complaint. */
export type RiskPart =
  | 'AGAINST_SCORE'
  | 'ALTERNATING'
  | 'COMPLAINT'
  | 'LATE_EDIT'
  | 'NEAR_LINE'
  | 'RELATION'
  | 'SPLIT';

/** What an account may do in its area and below. */
export type Role =
  | 'ADMIN'
  | 'APPRAISAL_CHAIR'
  | 'APPRAISAL_LEAD'
  | 'APPRAISER'
  | 'COMMITTEE_MEMBER'
  | 'COMMUNE_CHAIR'
  | 'COMMUNE_OFFICER'
  | 'FRONT_SUPERVISOR'
  | 'OBSERVER'
  | 'PROVINCE_OFFICER'
  | 'PROVINCE_VIEWER'
  | 'REVIEWER'
  | 'SURVEY_INSPECTOR';

/** Preliminary figures, official figures, approval: dates that the province sets for a round. */
export type RoundDateKind =
  | 'APPROVAL'
  | 'OFFICIAL'
  | 'PRELIMINARY';

/** The review of a year; the general review of 2021; the review of one month in one commune (Đ.5). */
export type RoundTrack =
  | 'GENERAL'
  | 'IN_YEAR'
  | 'YEARLY';

export type RowCellInput = {
  /** `column` of a RowCell. */
  column: string;
  /** What should stand there. */
  value: string;
};

/** Every row of a review list has exactly one; a row to mend is still a household. */
export type RowFate =
  | 'ACCEPTED'
  | 'EXCUSED'
  | 'FLAGGED'
  | 'MENDED'
  | 'TO_MEND';

/** MEND: chưa nhập được. FLAG: blocks the certificate later. WARN: look once more. */
export type RowSeverity =
  | 'FLAG'
  | 'MEND'
  | 'WARN';

/** STANDARD: a class is computed by it. LOCAL_LINE: the higher line of a province, beside it. */
export type RulePackKind =
  | 'LOCAL_LINE'
  | 'STANDARD';

/** CHECK: drawn forms wait. SECOND_DRAW: one defect was found. DONE: the verdicts stand. */
export type SampleStep =
  | 'CHECK'
  | 'DONE'
  | 'SECOND_DRAW';

/** A discrepancy as it was seen. */
export type SeenDiscrepancy = {
  /** Its key. */
  key: string;
  /** Its version. */
  version: number;
};

/** As registered. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** Sheets of a secret ballot, as found in the box. */
export type SheetsInput = {
  /** Ticked so. */
  agree: number;
  /** Ticked so. */
  disagree: number;
  /** Handed out: no more than people who take one. */
  handedOut: number;
  /** Ticked so, or left blank. */
  noOpinion: number;
  /** Came back: no more than handed out. */
  returned: number;
  /** Not valid; in the base as no opinion. */
  spoiled: number;
};

/** By the household: signature or fingerprint. */
export type SignedAs =
  | 'FINGERPRINT'
  | 'SIGNATURE';

/** The one answer that is tried otherwise. */
export type SingleAnswer =
  | 'AREA_KIND'
  | 'B1'
  | 'INDICATOR';

/** As `DayKind`; MADE_UP: off because a holiday fell on a weekend. */
export type SpecialDayKind =
  | 'HOLIDAY'
  | 'MADE_UP'
  | 'OFF'
  | 'WORKING';

/** What the room looks at. */
export type StageKind =
  | 'AGENDA'
  | 'CLOSING'
  | 'ENDED'
  | 'ITEM'
  | 'LOBBY'
  | 'RESULTS';

/** What happened to a village. SENT_BACK: households were not agreed, or came later: review again (step 2), then meet again (step 3), QĐ 24/2021 Đ.4 k.3. */
export type StepEventKind =
  | 'AGENDA_FIXED'
  | 'EMPTY_LIST_CLOSED'
  | 'LIST_COMPLETED'
  | 'LIST_STARTED'
  | 'MEETING_SETTLED'
  | 'MEETING_STARTED'
  | 'OPINION_ASKED'
  | 'OPINION_RECEIVED'
  | 'POSTING_ENDED'
  | 'POSTING_STARTED'
  | 'PREPARATION_REOPENED'
  | 'PREPARED'
  | 'RECOGNISED'
  | 'REVIEW_COMPLETED'
  | 'REVIEW_STARTED'
  | 'SENT_BACK';

/** A step is entered and finished by an event of its own, never by a date. */
export type StepState =
  | 'FINISHED'
  | 'RUNNING';

/** What the tier above can give back of a case. RESULT: scores and result as a re-check finds them. PAPERS: minutes, evidence. */
export type SubmissionField =
  | 'CAUSE'
  | 'GROUPS'
  | 'HEAD'
  | 'MEMBERS'
  | 'PAPERS'
  | 'RESULT'
  | 'SCORES';

/** What still stands between a commune and its report; each kind is mended at one place. */
export type SubmissionGapKind =
  | 'COMPLAINT_OPEN'
  | 'DISCREPANCY'
  | 'MEETING_IN_SESSION'
  | 'MEETING_NOT_SEALED'
  | 'MINUTES_NOT_SIGNED'
  | 'NOT_BALANCED'
  | 'NOT_POSTED'
  | 'NOT_REVIEWED'
  | 'POSTED_OTHERWISE'
  | 'POSTING_RUNNING'
  | 'ROWS_TO_MEND'
  | 'UNSETTLED'
  | 'VILLAGE_SILENT';

/** WRITTEN: a new version. MERGED: with what somebody else changed meanwhile. PENDING: both changed one answer, both are kept. */
export type SubmissionOutcome =
  | 'MERGED'
  | 'PENDING'
  | 'WRITTEN';

/** A column of the movement forms by meaning, as in `TallyLine`. */
export type TallyField =
  | 'end'
  | 'fromOtherClass'
  | 'newlyArisen'
  | 'otherIn'
  | 'otherOut'
  | 'relapsed'
  | 'roseAbove'
  | 'start'
  | 'toOtherClass'
  | 'unsettled';

/** Hộ or khẩu. */
export type TallyUnit =
  | 'HOUSEHOLDS'
  | 'PERSONS';

/** Whose words a paper is printed from. */
export type TemplateSource =
  | 'BUILT_IN'
  | 'PROVINCE';

/** What a program may do for its owner. Nothing that somebody answers for is among it. */
export type TokenAction =
  /** Export the answer to a question as CSV, XLSX */
  | 'APPRAISAL_EXPORT'
  /** See the appraisal queue: lists, totals, single cases */
  | 'APPRAISAL_VIEW'
  /** See the forms */
  | 'ASSESSMENT_VIEW'
  /** See the calendar and due dates */
  | 'CALENDAR_VIEW'
  /** See the review case of a household */
  | 'CASE_VIEW'
  /** See the list of households */
  | 'LIST_VIEW'
  /** See meetings */
  | 'MEETING_VIEW'
  /** See minutes */
  | 'MINUTES_VIEW'
  /** See how far villages and communes are */
  | 'PROGRESS_VIEW'
  /** See forms and reports of a unit */
  | 'REPORT_VIEW'
  /** See rounds and their communes */
  | 'ROUND_VIEW'
  /** See the tally of communes */
  | 'TALLY_VIEW'
  /** See reviews during the year */
  | 'TRACK_VIEW';

/** One of the own grants. */
export type TokenGrantInput = {
  /** The area in which you have it; null for the whole installation. */
  areaId?: string | null | undefined;
  /** A role that you have. */
  role: Role;
  /** The round for which you have it; null for every round. */
  roundId?: string | null | undefined;
};

/** Review during the year; average living standard; worker with low income. */
export type Track =
  | 'AVERAGE_LIVING'
  | 'IN_YEAR'
  | 'LOW_INCOME';

/** ENTER: asks to be recognised (Mẫu số 01). LEAVE: asks to leave the list (Mẫu số 04). */
export type TrackDirection =
  | 'ENTER'
  | 'LEAVE';

/** As the commune chair decided. */
export type TrackOutcome =
  | 'GRANTED'
  | 'REFUSED';

/** Request, review, village meeting, entry of means, posting, decision of the chair. */
export type TrackStepKind =
  | 'DECISION'
  | 'MEANS'
  | 'MEETING'
  | 'POSTING'
  | 'REQUEST'
  | 'REVIEW';

/** A case stands in the one CURRENT step. */
export type TrackStepState =
  | 'CURRENT'
  | 'DONE'
  | 'LATER';

/** What somebody writes down. */
export type TypedNoteKind =
  | 'EVENT'
  | 'FRONT'
  | 'OPINION';

/** How somebody came in: not at all, by account, by a one-evening link, by a slip. */
export type ViewerKind =
  | 'ACCOUNT'
  | 'MEETING'
  | 'PHONE'
  | 'PUBLIC';

/** NOT_READY: the meeting is not settled. TO_POST: nothing hung yet. POSTED: a list hangs. TO_POST_AGAIN: nothing hangs, and a re-check changed something since. ENDED: everything was taken down. */
export type VillagePostingState =
  | 'ENDED'
  | 'NOT_READY'
  | 'POSTED'
  | 'TO_POST'
  | 'TO_POST_AGAIN';

/** PASSED: its cases may be agreed to in bulk. RETURN: two defects, it goes back to the commune. */
export type VillageVerdict =
  | 'OPEN'
  | 'PASSED'
  | 'RETURN';

/** One person one vote, or one vote per household: then the second person of it is not counted. */
export type VotersBy =
  | 'HOUSEHOLD'
  | 'PERSON';

/** How a discrepancy is answered; each kind has its own. TAKEN_BACK: the last answer was a mistake. */
export type WayOut =
  | 'CHAIR_DECIDED'
  | 'COUNTED_ONCE'
  | 'LEFT_BEFORE_COUNT'
  | 'LIST_TO_MEND'
  | 'MEMBER_TO_CORRECT'
  | 'NEXT_MEETING'
  | 'NUMBER_TO_CORRECT'
  | 'ONE_TO_STRIKE'
  | 'REVIEW_AGAIN'
  | 'RE_CHECK'
  | 'SCORE_STANDS'
  | 'SHEETS_KEPT_BACK'
  | 'SIGNED_COPY_KEPT'
  | 'STATED_IN_MINUTES'
  | 'TAKEN_BACK'
  | 'TOLD_ADMINISTRATOR'
  | 'TO_BE_SIGNED'
  | 'TWO_HOUSEHOLDS'
  | 'TWO_PEOPLE';

export type AdminAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminAccountsQuery = { accounts: Array<{ id: string, login: string, displayName: string, disabled: boolean, grants: Array<{ role: Role, roundId: string | null, roundName: string | null, area: OfficeAreaFieldsFragment | null }> }> };

export type AreaSearchQueryVariables = Exact<{
  search: string;
  level?: AreaLevel | null | undefined;
  day?: string | null | undefined;
}>;


export type AreaSearchQuery = { areas: Array<(
    { officialCode: string | null, level: AreaLevel, validFrom: string | null, validTo: string | null, parent: { fullName: string, parent: { fullName: string } | null } | null }
    & OfficeAreaFieldsFragment
  )> };

export type CreateAccountMutationVariables = Exact<{
  commandId: string;
  login: string;
  displayName: string;
  role: Role;
  areaId: string;
  roundId?: string | null | undefined;
}>;


export type CreateAccountMutation = { createAccount:
    | { __typename: 'AccountCreated', initialPassword: string, account: { id: string, login: string, displayName: string } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AdminRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminRoundsQuery = { rounds: Array<{ id: string, name: string, year: number, appraisalTier: AreaLevel, area: OfficeAreaFieldsFragment, rulePack: { id: string, name: string, version: number, agreeRuleMark: LegalMark, agreeRule: AgreeRuleFieldsFragment | null }, secondPack: { id: string, name: string } | null, localPack: { id: string, name: string } | null }> };

export type AdminRulePacksQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminRulePacksQuery = { rulePacks: Array<{ id: string, name: string, years: Array<number>, version: number, legal: Array<string>, usableForScoring: boolean, agreeRuleMark: LegalMark, agreeRule: AgreeRuleFieldsFragment | null }> };

export type CreateRoundMutationVariables = Exact<{
  commandId: string;
  name: string;
  year: number;
  rulePackId: string;
  secondPackId?: string | null | undefined;
  areaId: string;
}>;


export type CreateRoundMutation = { createRound:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RoundCreated', round: { id: string, name: string }, leftOut: Array<OfficeAreaFieldsFragment> }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ResetPasswordMutationVariables = Exact<{
  commandId: string;
  accountId: string;
}>;


export type ResetPasswordMutation = { resetPassword:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PasswordReset', initialPassword: string, account: { id: string, login: string, displayName: string } }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SetAccountDisabledMutationVariables = Exact<{
  commandId: string;
  accountId: string;
  disabled: boolean;
}>;


export type SetAccountDisabledMutation = { setAccountDisabled:
    | { __typename: 'AccountSet', account: { id: string, disabled: boolean } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AppraisalRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type AppraisalRoundsQuery = { rounds: Array<{ id: string, name: string, year: number, appraisalTier: AreaLevel, appraisalArea: OfficeAreaFieldsFragment | null, area: OfficeAreaFieldsFragment }> };

export type AppraisalBoardFieldsFragment = { roundId: string, version: number, communes: Array<{ reportedAt: string | null, label: string, provisional: number, ready: number, notAgreed: number, commune: OfficeAreaFieldsFragment, byMovement: Array<{ movement: MovementKind, households: number }> }> };

export type AppraisalBoardQueryVariables = Exact<{
  roundId: string;
}>;


export type AppraisalBoardQuery = { appraisalBoard: AppraisalBoardFieldsFragment | null };

export type AppraisalBoardChangedSubscriptionVariables = Exact<{
  roundId: string;
}>;


export type AppraisalBoardChangedSubscription = { appraisalBoardChanged: AppraisalBoardFieldsFragment };

export type AppraisalQueueQueryVariables = Exact<{
  roundId: string;
  filter?: AppraisalFilter | null | undefined;
  orderBy?: AppraisalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AppraisalQueueQuery = { appraisalQueue: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, state: AppraisalState, householdCode: string | null, holder: CaseHolder | null, riskBand: RiskBand | null, dueOn: string | null, persons: number | null, startClass: HouseholdClass | null, scoredClass: HouseholdClass | null, endClass: HouseholdClass | null, movement: MovementKind | null, b1: number | null, b1Line: number | null, distanceToLine: number | null, otherOpinionKinds: Array<OtherOpinionKind> | null, outcome: AgendaItemState | null, decidedAt: string | null, riskParts: Array<{ part: RiskPart, value: number }> | null, masked: { reason: string } | null, result: { agree: number, base: number, share: string } | null, commune: OfficeAreaFieldsFragment, village: OfficeAreaFieldsFragment } }> } };

export type AppraisalCaseFieldsFragment = { id: string, roundId: string, state: AppraisalState, version: number, householdCode: string | null, riskBand: RiskBand | null, askedOn: string | null, dueOn: string | null, persons: number | null, startClass: HouseholdClass | null, scoredClass: HouseholdClass | null, sheetClass: HouseholdClass | null, endClass: HouseholdClass | null, movement: MovementKind | null, b1: number | null, b1Line: number | null, b2: number | null, deprivedIndicators: Array<number> | null, distanceToLine: number | null, otherOpinionKinds: Array<OtherOpinionKind> | null, outcome: AgendaItemState | null, meetingKind: MeetingKind | null, decidedAt: string | null, head:
    | { __typename: 'HeadOfHousehold', name: string, toName: string | null, relations: Array<{ id: string, ofWhom: RelationSide, personName: string | null, kinship: string | null }> }
    | { __typename: 'Redacted', reason: string }
  , riskParts: Array<{ part: RiskPart, value: number }> | null, masked: { reason: string } | null, result: { agree: number, disagree: number, noOpinion: number, base: number, share: string, agreed: boolean | null } | null, commune: OfficeAreaFieldsFragment, village: OfficeAreaFieldsFragment, history: Array<{ at: string, what: string }> };

export type ExportAppraisalQueueMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  format: ExportFormat;
  filter?: AppraisalFilter | null | undefined;
  orderBy?: AppraisalOrder | null | undefined;
}>;


export type ExportAppraisalQueueMutation = { exportAppraisalQueue:
    | { __typename: 'AppraisalExportStarted', export: { id: string } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AppraisalExportQueryVariables = Exact<{
  id: string;
}>;


export type AppraisalExportQuery = { appraisalExport: { state: ExportState, rowsTotal: number | null, rowsDone: number, path: string | null } | null };

export type ClaimNextCaseMutationVariables = Exact<{
  commandId: string;
  roundId: string;
}>;


export type ClaimNextCaseMutation = { claimNextCase:
    | { __typename: 'AppraisalClaim', id: string, token: string, ledBy: LedBy | null }
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type ClaimCaseMutationVariables = Exact<{
  commandId: string;
  id: string;
}>;


export type ClaimCaseMutation = { claimCase:
    | { __typename: 'AppraisalClaim', id: string, token: string, ledBy: LedBy | null }
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type TakeOverCaseMutationVariables = Exact<{
  commandId: string;
  id: string;
  reason: string;
}>;


export type TakeOverCaseMutation = { takeOverCase:
    | { __typename: 'AppraisalClaim', id: string, token: string, ledBy: LedBy | null }
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type KeepClaimMutationVariables = Exact<{
  id: string;
  token: string;
}>;


export type KeepClaimMutation = { keepClaim:
    | { __typename: 'ClaimKept', heldUntil: string }
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type ReleaseCaseMutationVariables = Exact<{
  commandId: string;
  id: string;
  token: string;
}>;


export type ReleaseCaseMutation = { releaseCase:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | { __typename: 'ClaimReleased', id: string }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type AgreeToCaseMutationVariables = Exact<{
  commandId: string;
  id: string;
  token: string;
  answersSha256: string;
  words: string;
}>;


export type AgreeToCaseMutation = { agreeToCase:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'Decided', id: string, kind: AppraisalAnswer }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type ReturnCaseMutationVariables = Exact<{
  commandId: string;
  id: string;
  token: string;
  answersSha256: string;
  fields: Array<ReturnableField> | ReturnableField;
  words: string;
}>;


export type ReturnCaseMutation = { returnCase:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'Decided', id: string, kind: AppraisalAnswer }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type AskReCheckOfCaseMutationVariables = Exact<{
  commandId: string;
  id: string;
  token: string;
  answersSha256: string;
  reason: AppraisalReCheckReason;
  words: string;
}>;


export type AskReCheckOfCaseMutation = { askReCheckOfCase:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'Decided', id: string, kind: AppraisalAnswer }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type MyCasesQueryVariables = Exact<{
  roundId: string;
  mine: AppraisalFilter;
  overdue: AppraisalFilter;
  waiting: AppraisalFilter;
}>;


export type MyCasesQuery = { mine: { totalCount: number, edges: Array<{ node: { id: string, householdCode: string | null, head:
          | { __typename: 'HeadOfHousehold', name: string }
          | { __typename: 'Redacted', reason: string }
        , village: { id: string, fullName: string } } }> }, overdue: { totalCount: number }, waiting: { totalCount: number } };

export type AppraisalDossierQueryVariables = Exact<{
  id: string;
}>;


export type AppraisalDossierQuery = { appraisalDossier: { answersSha256: string, mayLead: boolean, decidedByReCheck: boolean, keptFor: string | null, holder: { name: string, mine: boolean, until: string } | null, closed: { reason: string } | null, answers: Array<{ kind: AppraisalAnswer, fields: Array<ReturnableField>, reasonCode: string | null, words: string, at: string, by: string | null, inBulk: boolean }>, case: AppraisalCaseFieldsFragment, inside: { toCheck: string | null, people: Array<{ fullName: string, relation: string | null, birthYear: number | null, ethnicity: string | null }>, why: (
        { case: { otherClasses: Array<{ name: string, text: string, class: HouseholdClass }> } }
        & WhyFieldsFragment
      ) | null, history: HistoryFieldsFragment, forms: Array<{ version: number, origin: string, direction: string, reason: string | null, at: string, by: string | null, b1: number, deprived: Array<number>, scoredClass: HouseholdClass }>, evidence: Array<{ kind: string, on: string, paper: string }>, halves: Array<{ on: string, headName: string, persons: number | null, startClass: HouseholdClass | null, endClass: HouseholdClass | null, b1: number | null, deprivedCount: number | null, appraisalId: string | null }>, papers: { adopted: boolean, adoptedAgree: number | null, adoptedBase: number | null, closingHash: string | null, confirmedBy: string | null, confirmedAt: string | null, pages: Array<{ id: string, fileName: string }> } | null, complaints: Array<{ kind: string, state: string, about: string, receivedOn: string }>, reChecks: Array<{ origin: string, askedOn: string, askedWords: string, visitedOn: string | null, finding: string | null, outcome: string | null }>, mended: { fields: Array<ReturnableField>, answer: string, at: string, changes: Array<{ key: string, before: string, after: string }> } | null } | null } | null };

export type SamplingQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type SamplingQuery = { sampling: { step: SampleStep | null, waiting: number, wouldDraw: number, commune: OfficeAreaFieldsFragment, villages: Array<{ open: number, waiting: number, drawn: number, checked: number, defects: number, verdict: VillageVerdict | null, village: { id: string, fullName: string } }>, draws: Array<{ id: string, n: number, seed: string, frameSize: number, frameSha256: string, size: number, reason: string, drawnAt: string, drawnBy: string | null, forms: Array<{ position: number, id: string, caseId: string, defect: boolean | null, scoredClass: HouseholdClass | null, foundClass: HouseholdClass | null, note: string | null, checkedBy: string | null, village: { id: string, fullName: string } }> }> } | null };

export type BulkPlanQueryVariables = Exact<{
  roundId: string;
  communeId: string;
  villageId: string;
}>;


export type BulkPlanQuery = { bulkAgreementPlan: { verdict: VillageVerdict | null, agreed: number, rows: Array<{ id: string, answersSha256: string | null, outcome: BulkOutcome }> } | null };

export type DrawFormsMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  reason: string;
}>;


export type DrawFormsMutation = { drawForms:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'FormsDrawn', sampleId: string }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type CheckSampledFormMutationVariables = Exact<{
  commandId: string;
  sampleId: string;
  caseId: string;
  corrections: FormCorrections;
  note: string;
}>;


export type CheckSampledFormMutation = { checkSampledForm:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'FormChecked', defect: boolean, foundClass: HouseholdClass }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type AgreeInBulkMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  villageId: string;
  cases: Array<CaseAsRead> | CaseAsRead;
}>;


export type AgreeInBulkMutation = { agreeInBulk:
    | { __typename: 'BulkAgreement', agreed: number, rows: Array<{ id: string, outcome: BulkOutcome }> }
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type ReturnVillageMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  villageId: string;
  fields: Array<ReturnableField> | ReturnableField;
  words: string;
}>;


export type ReturnVillageMutation = { returnVillage:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | { __typename: 'VillageReturned', cases: number }
   };

export type RandomShareQueryVariables = Exact<{
  roundId: string;
}>;


export type RandomShareQuery = { randomShare: { percent: number } | null };

export type SetRandomShareMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  percent: number;
  reason: string;
}>;


export type SetRandomShareMutation = { setRandomShare:
    | (
      { __typename: 'ClaimLost' }
      & RefusalFields_ClaimLost_Fragment
    )
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RandomShareSet', percent: number }
    | (
      { __typename: 'RoundClosed' }
      & RefusalFields_RoundClosed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
   };

export type DatedAreaFieldsFragment = (
  { officialCode: string | null, level: AreaLevel, areaKind: AreaKind | null, validFrom: string | null, validTo: string | null, parent: { fullName: string, parent: { fullName: string } | null } | null }
  & OfficeAreaFieldsFragment
);

export type AreaLinkFieldsFragment = { whole: boolean, onDate: string, document: string, area: DatedAreaFieldsFragment };

export type AreaHistoryQueryVariables = Exact<{
  search: string;
  day?: string | null | undefined;
}>;


export type AreaHistoryQuery = { areas: Array<(
    { predecessors: Array<AreaLinkFieldsFragment>, successors: Array<AreaLinkFieldsFragment> }
    & DatedAreaFieldsFragment
  )> };

export type AreaChangeSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type AreaChangeSummaryQuery = { areaChange: { day: string, document: string, provinces: number, communes: number, rows: number, rowsWithoutCode: number, rowsUnplaced: number, withoutSuccessor: Array<DatedAreaFieldsFragment>, withoutPredecessor: Array<DatedAreaFieldsFragment> } | null };

export type CarryVillagesMutationVariables = Exact<{
  commandId: string;
  communeId: string;
}>;


export type CarryVillagesMutation = { carryVillages:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'VillagesCarried', carried: number, unclear: Array<(
        { parent: { fullName: string } | null }
        & OfficeAreaFieldsFragment
      )> }
   };

export type AuditLogQueryVariables = Exact<{
  roundId: string;
  communeId: string;
  meetingId?: string | null | undefined;
  action?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { totalCount: number, hasNextPage: boolean, actions: Array<{ action: string, words: string }>, entries: Array<{ cursor: string, scope: string, seq: number, at: string, words: string, actorRole: string, actorName: string | null, subject: string, hash: string, facts: Array<{ name: string, value: string }>, masked: { reason: string } | null }> } | null };

export type AuditAnchorsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditAnchorsQuery = { auditAnchors: Array<{ day: string, madeAt: string, chains: number, entries: number, hash: string, text: string, missedBefore: number }> };

export type ClockFieldsFragment = { id: string, kind: string, name: string, startedOn: string, days: number, extendedDays: number, unit: ClockUnit, mark: LegalMark, article: string | null, used: number, left: number, over: number, dueOn: string, announcedDueOn: string, stoppedOn: string | null, unsureDays: Array<string>, unsureYears: Array<number>, text: string, version: number, counting: { mark: LegalMark, text: string, otherDueOn: string }, extensions: Array<{ on: string, days: number, reason: string }> };

export type ProvinceCalendarFieldsFragment = { year: number, version: number, today: string, known: boolean, checkedBy: string | null, mayChange: boolean, days: Array<{ day: string, kind: SpecialDayKind, name: string, mark: LegalMark, reference: string, byProvince: boolean }>, entries: Array<{ version: number, day: string | null, kind: DayKind | null, name: string, reference: string }> };

export type RoundCalendarFieldsFragment = { today: string, mayChange: boolean, dates: Array<{ what: RoundDateKind, onDay: string, reference: string, version: number }>, due: Array<{ what: DueKind, dueOn: string, byProvince: boolean, mark: LegalMark, reference: string, daysLeft: number, workingDaysLeft: number }> };

export type ProvinceCalendarQueryVariables = Exact<{
  provinceId: string;
  year: number;
}>;


export type ProvinceCalendarQuery = { provinceCalendar: ProvinceCalendarFieldsFragment | null };

export type CalendarRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarRoundsQuery = { rounds: Array<{ id: string, name: string, year: number, track: RoundTrack }> };

export type RoundCalendarQueryVariables = Exact<{
  roundId: string;
}>;


export type RoundCalendarQuery = { roundCalendar: RoundCalendarFieldsFragment | null };

export type PreviewWorkingDayQueryVariables = Exact<{
  provinceId: string;
  year: number;
  day: string;
  kind: DayKind;
}>;


export type PreviewWorkingDayQuery = { previewWorkingDay:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'WorkingDayPreview', clocks: Array<{ clockId: string, name: string, startedOn: string, dueNow: string, dueThen: string, commune: { fullName: string }, village: { fullName: string } | null }> }
   };

export type SetWorkingDayMutationVariables = Exact<{
  commandId: string;
  provinceId: string;
  year: number;
  day: string;
  kind: DayKind;
  name: string;
  reference: string;
  confirmed: boolean;
  expectedVersion: number;
}>;


export type SetWorkingDayMutation = { setWorkingDay:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'WorkingDaySet', clocksChanged: number, calendar: ProvinceCalendarFieldsFragment }
   };

export type CheckCalendarYearMutationVariables = Exact<{
  commandId: string;
  provinceId: string;
  year: number;
  reference: string;
  expectedVersion: number;
}>;


export type CheckCalendarYearMutation = { checkCalendarYear:
    | { __typename: 'CalendarYearChecked', calendar: ProvinceCalendarFieldsFragment }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SetRoundDateMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  what: RoundDateKind;
  onDay: string;
  reference: string;
  expectedVersion: number;
}>;


export type SetRoundDateMutation = { setRoundDate:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RoundDateSet', calendar: RoundCalendarFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ExtendClockMutationVariables = Exact<{
  commandId: string;
  clockId: string;
  days: number;
  reason: string;
  expectedVersion: number;
}>;


export type ExtendClockMutation = { extendClock:
    | { __typename: 'ClockExtended', clock: ClockFieldsFragment }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CertificateCheckQueryVariables = Exact<{
  code: string;
}>;


export type CertificateCheckQuery = { certificateCheck: { number: string, dated: string, communeName: string, valid: boolean } | null };

export type CommuneAttendanceRuleQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneAttendanceRuleQuery = { attendanceRule: { mode: QuorumMode, base: QuorumBase, numerator: number, denominator: number, comparison: string, source: string, votersBy: VotersBy, fromPack: boolean, version: number } | null };

export type SetAttendanceRuleMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  quorum: QuorumInput;
  votersBy: VotersBy;
  expectedVersion: number;
}>;


export type SetAttendanceRuleMutation = { setAttendanceRule:
    | { __typename: 'AttendanceRuleSet' }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ReconveneMeetingMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  place?: string | null | undefined;
  plannedAt?: string | null | undefined;
}>;


export type ReconveneMeetingMutation = { reconveneMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingReconvened' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type VillageClustersQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type VillageClustersQuery = { clusterGroups: Array<{ id: string, version: number, state: ClusterState, endedReason: string | null, mergedMeetingId: string | null, waitingFor: Array<string>, rule: { text: string }, sittings: Array<{ meetingId: string, code: string, clusterNo: number, clusterName: string, place: string | null, chairName: string | null, state: MeetingState, adjourned: boolean, reported: boolean, items: number, waiting: number }> }> };

export type VillageClusterSumsQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type VillageClusterSumsQuery = { clusterGroups: Array<{ id: string, questions: Array<{ title: string, counts: Array<{ clusterNo: number, agree: number, disagree: number, noOpinion: number, base: number }>, sum: { agree: number, disagree: number, noOpinion: number, base: number, share: string, agreed: boolean | null } | null }> }> };

export type PrepareClustersMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  villageId: string;
  clusters: Array<ClusterInput> | ClusterInput;
}>;


export type PrepareClustersMutation = { prepareClusters:
    | { __typename: 'ClustersPrepared', meeting: OfficeMeetingFieldsFragment }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EndClustersMutationVariables = Exact<{
  commandId: string;
  groupId: string;
  reason: string;
  expectedVersion: number;
}>;


export type EndClustersMutation = { endClusters:
    | { __typename: 'ClustersEnded' }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type OfficeAreaFieldsFragment = { id: string, name: string, fullName: string };

export type AgreeRuleFieldsFragment = { numerator: number, denominator: number, comparison: string, text: string };

export type CommuneRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type CommuneRoundsQuery = { rounds: Array<{ id: string, name: string, year: number, track: RoundTrack, communes: Array<{ reportedAt: string | null, commune: OfficeAreaFieldsFragment }> }> };

export type CommuneRulesQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneRulesQuery = { roundCommune: { version: number, areaKind: AreaKind, agreeRuleSource: string, households: number, cases: number, rowsToMend: number, reportedAt: string | null, appraisalArea: OfficeAreaFieldsFragment, agreeRule: AgreeRuleFieldsFragment | null, round: { id: string, name: string, year: number, appraisalTier: AreaLevel, rulePack: { id: string, name: string, version: number, legal: Array<string>, usableForScoring: boolean, agreeRuleMark: LegalMark, agreeRule: AgreeRuleFieldsFragment | null } } } | null };

export type TallyLineFieldsFragment = { start: number, toOtherClass: number, roseAbove: number, otherOut: number, fromOtherClass: number, relapsed: number, newlyArisen: number, otherIn: number, end: number, unsettled: number };

export type ClassTallyFieldsFragment = { households: TallyLineFieldsFragment, persons: TallyLineFieldsFragment };

export type CommuneTallyFieldsFragment = { roundId: string, version: number, updatedAt: string | null, reportedAt: string | null, balanced: boolean, commune: OfficeAreaFieldsFragment, poor: ClassTallyFieldsFragment, nearPoor: ClassTallyFieldsFragment, poorByKind: Array<{ kind: PoorKind, households: number, persons: number, agreed: number, village: { id: string } | null }>, villages: Array<{ rowsToMend: number, waiting: number, cases: number, decided: number, notAgreed: number, meetingId: string | null, meetingCode: string | null, meetingState: MeetingState | null, meetingOnPaper: boolean, village: OfficeAreaFieldsFragment, poor: ClassTallyFieldsFragment, nearPoor: ClassTallyFieldsFragment }> };

export type CommuneTallyQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneTallyQuery = { communeTally: CommuneTallyFieldsFragment | null };

export type CommuneTallyChangedSubscriptionVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneTallyChangedSubscription = { communeTallyChanged: CommuneTallyFieldsFragment };

export type SetAgreeShareMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  numerator: number;
  denominator: number;
  comparison: string;
  source: string;
  expectedVersion: number;
}>;


export type SetAgreeShareMutation = { setAgreeShare:
    | { __typename: 'AgreeShareSet', roundCommune: { version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale', currentVersion: number }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type VillageCasesQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type VillageCasesQuery = { reviewCases: Array<{ id: string, householdCode: string | null, headName: string, toName: string | null, persons: number, startClass: HouseholdClass, scoredClass: HouseholdClass | null, localClass: HouseholdClass | null, secondClass: HouseholdClass | null, sheetClass: HouseholdClass | null, b1: number | null, b1Line: number | null, b2: number | null, deprivedCount: number | null, deprivedIndicators: Array<number>, nearLine: boolean, otherOpinionKinds: Array<OtherOpinionKind>, otherOpinion: string | null, cause: string | null, state: CaseState, endClass: HouseholdClass | null, flags: Array<string>, otherClasses: Array<{ path: string, text: string }>, relations: Array<{ id: string, ofWhom: RelationSide, personName: string | null, kinship: string | null }> }> };

export type OfficeMeetingFieldsFragment = { id: string, minutesState: MinutesState, code: string, version: number, kind: MeetingKind, state: MeetingState, place: string | null, plannedAt: string | null, chairName: string | null, clusterGroupId: string | null, clusterNo: number | null, clusterName: string | null, continuesId: string | null, continuedById: string | null, adjournKind: AdjournKind | null, adjournReason: string | null, village: OfficeAreaFieldsFragment, links: Array<{ id: string, role: MeetingRole, expiresAt: string, revoked: boolean }> };

export type CommuneMeetingsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneMeetingsQuery = { meetings: Array<OfficeMeetingFieldsFragment> };

export type LinkAddressesQueryVariables = Exact<{ [key: string]: never; }>;


export type LinkAddressesQuery = { joinAddresses: Array<string> };

export type PrepareMeetingMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  villageId: string;
  kind: MeetingKind;
  place?: string | null | undefined;
  plannedAt?: string | null | undefined;
  chairName?: string | null | undefined;
}>;


export type PrepareMeetingMutation = { prepareMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingPrepared', meeting: OfficeMeetingFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type IssueMeetingLinkMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  role: MeetingRole;
}>;


export type IssueMeetingLinkMutation = { issueMeetingLink:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingLinkIssued', path: string, pin: string, expiresAt: string }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RevokeMeetingLinkMutationVariables = Exact<{
  commandId: string;
  linkId: string;
}>;


export type RevokeMeetingLinkMutation = { revokeMeetingLink:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingLinkRevoked', ok: boolean }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ListedComplaintFieldsFragment = { id: string, kind: ComplaintKind, state: ComplaintState, toBeSigned: boolean, about: ComplaintAbout, channel: ComplaintChannel, headName: string | null, aboutName: string | null, receivedOn: string, ownerName: string | null, outcome: ComplaintOutcome | null, next: ComplaintStep, version: number, village: { id: string, fullName: string } | null, clock: ClockFieldsFragment | null };

export type AssessedPointsFieldsFragment = { b1: number, b2: number, deprived: Array<number>, scoredClass: HouseholdClass, persons: number };

export type ReCheckFieldsFragment = { id: string, caseId: string, origin: ReCheckOrigin, headName: string, householdCode: string | null, endClass: HouseholdClass | null, askedOn: string, askedCode: string | null, askedWords: string, visitedOn: string | null, visitors: Array<string>, finding: string | null, surveyors: Array<string>, alone: boolean, toBePostedAgain: boolean, before: AssessedPointsFieldsFragment | null, found: AssessedPointsFieldsFragment | null, differences: Array<{ path: string, before: string | null, after: string | null }>, end: { outcome: ReCheckOutcome, fromClass: HouseholdClass | null, endClass: HouseholdClass | null, reasons: string } | null };

export type ComplaintFieldsFragment = { id: string, kind: ComplaintKind, state: ComplaintState, toBeSigned: boolean, about: ComplaintAbout, channel: ComplaintChannel, headName: string | null, aboutName: string | null, receivedOn: string, ownerName: string | null, outcome: ComplaintOutcome | null, next: ComplaintStep, version: number, receiptCode: string, words: string, senderName: string | null, address: string | null, phone: string | null, reported: boolean, village: { id: string, fullName: string } | null, clock: ClockFieldsFragment | null, signature: { name: string, address: string, signedAs: SignedAs, signedOn: string } | null, reviewCase: { id: string, headName: string, toName: string | null, householdCode: string | null, startClass: HouseholdClass, scoredClass: HouseholdClass | null, endClass: HouseholdClass | null, state: CaseState, b1: number | null, b2: number | null } | null, reCheck: ReCheckFieldsFragment | null, events: Array<{ seq: number, kind: ComplaintEventKind, happenedOn: string, byName: string | null, ownerName: string | null, outcome: ComplaintOutcome | null, words: string | null, number: string | null }> };

export type ComplaintsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type ComplaintsQuery = { complaints: Array<ListedComplaintFieldsFragment>, askedReChecks: Array<ReCheckFieldsFragment> };

export type AskedReChecksQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type AskedReChecksQuery = { askedReChecks: Array<ReCheckFieldsFragment> };

export type ComplaintQueryVariables = Exact<{
  complaintId: string;
}>;


export type ComplaintQuery = { complaint: ComplaintFieldsFragment | null };

export type ComplaintOwnersQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type ComplaintOwnersQuery = { complaintOwners: Array<{ id: string, name: string }> };

export type ComplaintVillagesQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type ComplaintVillagesQuery = { roundCommune: { villages: Array<{ id: string, fullName: string }> } | null };

export type ReceiveComplaintMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  kind: ComplaintKind;
  about: ComplaintAbout;
  words: string;
  receivedOn: string;
  villageId?: string | null | undefined;
  householdId?: string | null | undefined;
  aboutName?: string | null | undefined;
  name?: string | null | undefined;
  address?: string | null | undefined;
  phone?: string | null | undefined;
  signedAs?: SignedAs | null | undefined;
}>;


export type ReceiveComplaintMutation = { receiveComplaint:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SignComplaintMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  name: string;
  address: string;
  signedAs: SignedAs;
  signedOn: string;
  expectedVersion: number;
}>;


export type SignComplaintMutation = { signComplaint:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AssignComplaintMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  ownerId: string;
  expectedVersion: number;
}>;


export type AssignComplaintMutation = { assignComplaint:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type LinkComplaintMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  householdId: string;
  expectedVersion: number;
}>;


export type LinkComplaintMutation = { linkComplaint:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type OpenLeftOutRequestMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  villageId: string;
  expectedVersion: number;
  householdId?: string | null | undefined;
  headName?: string | null | undefined;
  size?: number | null | undefined;
}>;


export type OpenLeftOutRequestMutation = { openLeftOutRequest:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AskReCheckMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  expectedVersion: number;
}>;


export type AskReCheckMutation = { askReCheck:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordReCheckMutationVariables = Exact<{
  commandId: string;
  reCheckId: string;
  visitedOn: string;
  visitors: Array<string> | string;
  finding: string;
  found?: FoundAgainInput | null | undefined;
}>;


export type RecordReCheckMutation = { recordReCheck:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'ReCheckChanged', reCheck: { id: string } }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type DecideReCheckMutationVariables = Exact<{
  commandId: string;
  reCheckId: string;
  outcome: ReCheckOutcome;
  reasons: string;
}>;


export type DecideReCheckMutation = { decideReCheck:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'ReCheckChanged', reCheck: { id: string } }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type DecideComplaintMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  outcome: ComplaintOutcome;
  reasons: string;
  expectedVersion: number;
  then?: ReCheckOutcome | null | undefined;
}>;


export type DecideComplaintMutation = { decideComplaint:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CloseComplaintMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  outcome: ComplaintOutcome;
  reasons: string;
  expectedVersion: number;
}>;


export type CloseComplaintMutation = { closeComplaint:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordComplaintAnswerMutationVariables = Exact<{
  commandId: string;
  complaintId: string;
  number: string;
  dated: string;
  handedOver: string;
  expectedVersion: number;
}>;


export type RecordComplaintAnswerMutation = { recordComplaintAnswer:
    | { __typename: 'ComplaintChanged', complaint: { id: string, version: number } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type MyCountFieldsFragment = { motionId: string, counterNo: number, state: CountingState, attempt: number, mine: { agree: number, disagree: number, noOpinion: number } | null, before: { agree: number, disagree: number, noOpinion: number } | null };

export type CounterCountQueryVariables = Exact<{
  motionId: string;
}>;


export type CounterCountQuery = { myCount: MyCountFieldsFragment | null };

export type CounterSendMutationVariables = Exact<{
  commandId: string;
  motionId: string;
  attempt: number;
  hands: HandsInput;
}>;


export type CounterSendMutation = { countApart:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'CountedApart', count: MyCountFieldsFragment }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CheckInManyMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  rollKeys: Array<string> | string;
}>;


export type CheckInManyMutation = { checkInMany:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'ManyCheckedIn', outcomes: Array<{ rollKey: string, code: string | null, message: string | null }> }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type IssueInvitationsMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
}>;


export type IssueInvitationsMutation = { issueInvitations:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'InvitationsIssued', added: number }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SetHouseholdsInvitedMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  households: number;
}>;


export type SetHouseholdsInvitedMutation = { setHouseholdsInvited:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'HouseholdsInvitedSet' }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ApproveSecretaryMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  attendeeId: string;
  agree: number;
  expectedVersion: number;
}>;


export type ApproveSecretaryMutation = { approveSecretary:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SecretaryAsked' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ChooseFormOfVoteMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  form: FormOfVote;
  agree: number;
  expectedVersion: number;
}>;


export type ChooseFormOfVoteMutation = { chooseFormOfVote:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'FormOfVoteAsked' }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AdjournMeetingMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  kind: AdjournKind;
  reason?: string | null | undefined;
  expectedVersion: number;
}>;


export type AdjournMeetingMutation = { adjournMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingAdjourned' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type StandAsideMutationVariables = Exact<{
  commandId: string;
  attendeeId: string;
  itemId: string;
}>;


export type StandAsideMutation = { standAside:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | { __typename: 'StoodAside' }
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type WithdrawStandAsideMutationVariables = Exact<{
  commandId: string;
  attendeeId: string;
  itemId: string;
}>;


export type WithdrawStandAsideMutation = { withdrawStandAside:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | { __typename: 'StandAsideWithdrawn' }
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type DeclareRelationMutationVariables = Exact<{
  commandId: string;
  caseId: string;
  ofWhom: RelationSide;
  personName?: string | null | undefined;
  attendeeId?: string | null | undefined;
  kinship?: string | null | undefined;
}>;


export type DeclareRelationMutation = { declareRelation:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RelationDeclared' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type WithdrawRelationMutationVariables = Exact<{
  commandId: string;
  relationId: string;
}>;


export type WithdrawRelationMutation = { withdrawRelation:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RelationWithdrawn' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type DeskInvitationsQueryVariables = Exact<{
  meetingId: string;
}>;


export type DeskInvitationsQuery = { meeting: { id: string, code: string, place: string | null, plannedAt: string | null, hall: { roundName: string }, village: { id: string, fullName: string }, commune: { id: string, fullName: string } } | null, meetingInvitations: Array<{ number: string, rollKey: string, name: string, toName: string | null }> };

export type ChooseCountersMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  counters: number;
  expectedVersion: number;
}>;


export type ChooseCountersMutation = { chooseCounters:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'CountersChosen' }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type InviteCounterMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  counterNo: number;
}>;


export type InviteCounterMutation = { inviteCounter:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingLinkIssued', path: string, pin: string }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SettleCountMutationVariables = Exact<{
  commandId: string;
  motionId: string;
  counterNo: number;
  reason: string;
}>;


export type SettleCountMutation = { settleCount:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'CountSettled' }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CountHandsHereMutationVariables = Exact<{
  commandId: string;
  motionId: string;
}>;


export type CountHandsHereMutation = { countHandsOn:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'CountingHere' }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ApproveCommitteeMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  attendeeIds: Array<string> | string;
  agree: number;
  expectedVersion: number;
}>;


export type ApproveCommitteeMutation = { approveCommittee:
    | { __typename: 'CommitteeAsked' }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordSheetsMutationVariables = Exact<{
  commandId: string;
  motionId: string;
  sheets: SheetsInput;
}>;


export type RecordSheetsMutation = { recordSheets:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SheetsRecorded' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type DeskHouseholdFieldsFragment = { caseId: string, headName: string, toName: string | null, startClass: HouseholdClass, scoredClass: HouseholdClass, b1: number, b1Line: number, deprivedCount: number, hasOtherOpinion: boolean };

export type DeskResultFieldsFragment = { agree: number, disagree: number, noOpinion: number, base: number, share: string, agreed: boolean | null };

export type DeskItemFieldsFragment = { id: string, position: number, section: AgendaSection, movement: MovementKind | null, state: AgendaItemState, householdCount: number, households: Array<DeskHouseholdFieldsFragment>, result: DeskResultFieldsFragment | null };

export type DeskMotionFieldsFragment = { id: string, purpose: MotionPurpose, itemId: string | null, attempt: number, state: MotionState, revision: number, base: number, handBase: number, phoneBase: number, paperBase: number, form: FormOfVote, counters: number, counting: CountingState | null, countedOn: CountScreen | null, rule: { text: string }, result: DeskResultFieldsFragment | null };

export type DeskMeetingFieldsFragment = { id: string, code: string, version: number, kind: MeetingKind, state: MeetingState, place: string | null, plannedAt: string | null, chairName: string | null, phoneConsent: boolean, joinBase: string | null, agreeRuleMark: LegalMark | null, votersBy: VotersBy, householdsInvited: number | null, continuesId: string | null, continuedById: string | null, adjournKind: AdjournKind | null, agreeRule: { text: string } | null, quorumRule: { mode: QuorumMode, base: QuorumBase, numerator: number, denominator: number, comparison: string, source: string, mark: LegalMark | null } | null, village: { id: string, name: string, fullName: string }, commune: { id: string, fullName: string }, hall: { version: number, roundName: string, year: number, form: FormOfVote, counters: number, adjourned: boolean, confirmedByHands: boolean, attendance: { counted: number, notCounted: number, phones: number }, quorum: { represented: number, base: number, needed: number, reached: boolean } | null, stage: { kind: StageKind, itemId: string | null, page: number }, agenda: Array<DeskItemFieldsFragment>, motion: DeskMotionFieldsFragment | null, closing: DeskResultFieldsFragment | null } };

export type AttendeeFieldsFragment = { id: string, name: string, toName: string | null, birthYear: number | null, role: AttendeeRole, onRoll: boolean, counts: boolean, notCounted: NotCountedReason | null, channel: Channel, checkedInAt: string, checkedOutAt: string | null, phoneJoined: boolean, version: number, events: Array<{ kind: AttendanceKind, at: string }> };

export type DeskPeopleFieldsFragment = { nearLineCaseIds: Array<string>, secretaryName: string | null, adjournReason: string | null, attendees: Array<AttendeeFieldsFragment>, notes: Array<{ id: string, itemId: string | null, kind: NoteKind, text: string, at: string }>, bothCounts: Array<{ counterNo: number, attempt: number, agree: number, disagree: number, noOpinion: number }>, acts: Array<{ id: string, kind: MeetingActKind, n: number | null, m: number | null, passed: boolean | null, at: string, name: string | null, form: FormOfVote | null, counters: number | null, adjournKind: AdjournKind | null, reason: string | null, needed: number | null }>, standAsides: Array<{ itemId: string, attendeeId: string }>, relations: Array<{ id: string, caseId: string, ofWhom: RelationSide, personName: string | null, attendeeId: string | null, kinship: string | null }> };

export type DeskPublicQueryVariables = Exact<{
  id: string;
}>;


export type DeskPublicQuery = { meeting: DeskMeetingFieldsFragment | null };

export type DeskFullQueryVariables = Exact<{
  id: string;
}>;


export type DeskFullQuery = { meeting: (
    DeskMeetingFieldsFragment
    & DeskPeopleFieldsFragment
  ) | null };

export type DeskPublicChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type DeskPublicChangedSubscription = { meetingChanged: DeskMeetingFieldsFragment };

export type DeskFullChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type DeskFullChangedSubscription = { meetingChanged: (
    DeskMeetingFieldsFragment
    & DeskPeopleFieldsFragment
  ) };

export type DeskRollQueryVariables = Exact<{
  meetingId: string;
  search?: string | null | undefined;
  first: number;
}>;


export type DeskRollQuery = { meetingRoll: Array<{ key: string, name: string, toName: string | null, birthYear: number | null, householdCode: string | null, relation: string | null, checkedIn: boolean, underReview: boolean }> };

export type DeskJoinAddressesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskJoinAddressesQuery = { joinAddresses: Array<string> };

export type DeskTurnoutChangedSubscriptionVariables = Exact<{
  code: string;
}>;


export type DeskTurnoutChangedSubscription = { hallTurnoutChanged: { motionId: string | null, revision: number, phones: number, phoneBase: number } };

export type StartMeetingMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  expectedVersion: number;
}>;


export type StartMeetingMutation = { startMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingStarted' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordPhoneConsentMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  agree: number;
  expectedVersion: number;
}>;


export type RecordPhoneConsentMutation = { recordPhoneConsent:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PhoneConsentRecorded' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ChooseJoinBaseMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  address: string;
}>;


export type ChooseJoinBaseMutation = { chooseJoinBase:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'JoinBaseChosen' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ShowStageMutationVariables = Exact<{
  meetingId: string;
  kind: StageKind;
  itemId?: string | null | undefined;
  page?: number | null | undefined;
}>;


export type ShowStageMutation = { showStage:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'StageShown' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type LiftFromListMutationVariables = Exact<{
  commandId: string;
  itemId: string;
  caseId: string;
  expectedVersion: number;
}>;


export type LiftFromListMutation = { liftFromList:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'ItemMoved' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type OpenMotionMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  itemId?: string | null | undefined;
  purpose: MotionPurpose;
  expectedVersion: number;
  reason?: string | null | undefined;
}>;


export type OpenMotionMutation = { openMotion:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MotionOpened' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordHandsMutationVariables = Exact<{
  commandId: string;
  motionId: string;
  hands: HandsInput;
}>;


export type RecordHandsMutation = { recordHands:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'HandsRecorded' }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CloseMotionMutationVariables = Exact<{
  commandId: string;
  motionId: string;
  expectedRevision: number;
  mismatchReason?: string | null | undefined;
}>;


export type CloseMotionMutation = { closeMotion:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MotionClosed', motion: DeskMotionFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SealMeetingMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  expectedVersion: number;
}>;


export type SealMeetingMutation = { sealMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingSealed' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CheckInMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  person: CheckInPerson;
  role: AttendeeRole;
  channel: Channel;
}>;


export type CheckInMutation = { checkIn:
    | { __typename: 'CheckedIn', slip: string | null, attendee: AttendeeFieldsFragment }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'MaybeSamePerson', attendee: AttendeeFieldsFragment }
      & RefusalFields_MaybeSamePerson_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CheckOutMutationVariables = Exact<{
  commandId: string;
  attendeeId: string;
  expectedVersion: number;
}>;


export type CheckOutMutation = { checkOut:
    | { __typename: 'CheckedOut', attendee: { id: string } }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type IssueSlipMutationVariables = Exact<{
  commandId: string;
  attendeeId: string;
}>;


export type IssueSlipMutation = { issueSlip:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SlipIssued', slip: string, attendee: AttendeeFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AddNoteMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  itemId?: string | null | undefined;
  text: string;
  kind?: TypedNoteKind | null | undefined;
}>;


export type AddNoteMutation = { addNote:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'NoteAdded' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type MoveItemMutationVariables = Exact<{
  commandId: string;
  itemId: string;
  toPosition: number;
  reason: string;
  expectedVersion: number;
}>;


export type MoveItemMutation = { moveItem:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'ItemMoved' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ProposeFromFloorMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  headName: string;
  toName?: string | null | undefined;
  askedBy: string;
  words?: string | null | undefined;
}>;


export type ProposeFromFloorMutation = { proposeFromFloor:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'ProposedFromFloor' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type HandOverMeetingMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
}>;


export type HandOverMeetingMutation = { handOverMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingHandedOver', path: string, opensUntil: string }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CorrectionFieldsFragment = { id: string, discrepancyKey: string, title: string, foundText: string, wayOut: WayOut, wayOutText: string, settles: boolean, reason: string, enteredName: string, enteredAt: string, village: { id: string, fullName: string } | null };

export type DiscrepancyFieldsFragment = { key: string, version: number, kind: DiscrepancyKind, state: DiscrepancyState, blocks: boolean, title: string, text: string, why: string, meetingId: string | null, people: Array<string>, village: { id: string, fullName: string } | null, households: Array<{ id: string, caseId: string | null, headName: string | null, code: string | null, village: { id: string, fullName: string }, commune: { fullName: string } }>, waysOut: Array<{ code: WayOut, text: string, settles: boolean }>, entries: Array<CorrectionFieldsFragment> };

export type ReconciliationFieldsFragment = { roundId: string, open: number, blocking: number, frozen: boolean, discrepancies: Array<DiscrepancyFieldsFragment>, corrections: Array<CorrectionFieldsFragment>, openings: Array<{ householdClass: HouseholdClass, unit: TallyUnit, opening: number, lastEnd: number | null, adjusted: number, unexplained: number, version: number, village: { id: string, fullName: string } }>, adjustments: Array<{ id: string, householdClass: HouseholdClass, unit: TallyUnit, amount: number, decisionNumber: string, decidedOn: string, reason: string, enteredName: string, enteredAt: string, village: { id: string, fullName: string } }> };

export type CommuneReconciliationQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneReconciliationQuery = { reconciliation: ReconciliationFieldsFragment | null };

export type DiscrepancyCountsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type DiscrepancyCountsQuery = { reconciliation: { open: number, blocking: number, discrepancies: Array<{ blocks: boolean, state: DiscrepancyState, village: { id: string } | null }> } | null };

export type CasesBehindNumberQueryVariables = Exact<{
  roundId: string;
  communeId: string;
  villageId?: string | null | undefined;
  householdClass: HouseholdClass;
  unit: TallyUnit;
  field: TallyField;
}>;


export type CasesBehindNumberQuery = { casesBehindNumber: Array<{ householdId: string, caseId: string | null, headName: string, code: string | null, startClass: HouseholdClass, endClass: HouseholdClass | null, weight: number, village: { fullName: string } }> };

export type MeetingsOfEveningQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type MeetingsOfEveningQuery = { meetingsOfEvening: Array<{ meetingId: string, code: string, phase: MeetingPhase, clusterName: string | null, plannedAt: string | null, place: string | null, startedAt: string | null, sealedAt: string | null, present: number, items: number, itemsDone: number, quorum: { represented: number, base: number, needed: number, reached: boolean } | null, village: { id: string, fullName: string } }> };

export type CommuneDueDatesQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneDueDatesQuery = { roundCalendar: { due: Array<{ what: DueKind, dueOn: string, daysLeft: number, byProvince: boolean }> } | null, statutoryClocks: Array<{ id: string, kind: string, name: string, text: string, dueOn: string, left: number, over: number, stoppedOn: string | null }> };

export type ResolveDiscrepanciesMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  items: Array<SeenDiscrepancy> | SeenDiscrepancy;
  wayOut: WayOut;
  reason: string;
}>;


export type ResolveDiscrepanciesMutation = { resolveDiscrepancies:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'DiscrepanciesResolved', answered: number, reconciliation: ReconciliationFieldsFragment }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale', currentVersion: number }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AdjustOpeningMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  villageId: string;
  householdClass: HouseholdClass;
  unit: TallyUnit;
  amount: number;
  decisionNumber: string;
  decidedOn: string;
  reason: string;
  expectedVersion: number;
}>;


export type AdjustOpeningMutation = { adjustOpening:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'OpeningAdjusted', reconciliation: ReconciliationFieldsFragment }
    | (
      { __typename: 'Stale', currentVersion: number }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ViewerFieldsFragment = { kind: ViewerKind, displayName: string, meetingCode: string | null, meetingId: string | null, meetingRole: MeetingRole | null, pending: Pending | null, grants: Array<{ role: Role, roundId: string | null, roundName: string | null, area: { id: string, name: string, fullName: string, level: AreaLevel } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: ViewerFieldsFragment };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SignedOut', ok: boolean }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type StaleFieldsFragment = { currentVersion: number };

export type EveningStartMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  expectedVersion: number;
}>;


export type EveningStartMutation = { startMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingStarted' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & StaleFieldsFragment
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningShowMutationVariables = Exact<{
  meetingId: string;
  kind: StageKind;
  itemId?: string | null | undefined;
  page?: number | null | undefined;
}>;


export type EveningShowMutation = { showStage:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'StageShown' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningLiftMutationVariables = Exact<{
  commandId: string;
  itemId: string;
  caseId: string;
  expectedVersion: number;
}>;


export type EveningLiftMutation = { liftFromList:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'ItemMoved' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & StaleFieldsFragment
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningOpenMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  itemId?: string | null | undefined;
  purpose: MotionPurpose;
  expectedVersion: number;
}>;


export type EveningOpenMutation = { openMotion:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MotionOpened' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & StaleFieldsFragment
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningCountHereMutationVariables = Exact<{
  commandId: string;
  motionId: string;
}>;


export type EveningCountHereMutation = { countHandsOn:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'CountingHere' }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningHandsMutationVariables = Exact<{
  commandId: string;
  motionId: string;
  hands: HandsInput;
}>;


export type EveningHandsMutation = { recordHands:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'HandsRecorded' }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningCloseMutationVariables = Exact<{
  commandId: string;
  motionId: string;
  expectedRevision: number;
}>;


export type EveningCloseMutation = { closeMotion:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MotionClosed' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningSealMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  expectedVersion: number;
}>;


export type EveningSealMutation = { sealMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingSealed' }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & StaleFieldsFragment
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EveningConsentMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  agree: number;
  expectedVersion: number;
}>;


export type EveningConsentMutation = { recordPhoneConsent:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PhoneConsentRecorded' }
    | (
      { __typename: 'Stale' }
      & StaleFieldsFragment
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type FeedbackDoorQueryVariables = Exact<{
  posterCode: string;
  position?: number | null | undefined;
}>;


export type FeedbackDoorQuery = { feedbackDoor: { villageName: string, communeName: string, roundName: string, posted: boolean, headName: string | null } | null };

export type SendFeedbackMutationVariables = Exact<{
  commandId: string;
  posterCode: string;
  asComplaint: boolean;
  about: ComplaintAbout;
  words: string;
  position?: number | null | undefined;
  aboutName?: string | null | undefined;
  senderName?: string | null | undefined;
  address?: string | null | undefined;
  phone?: string | null | undefined;
}>;


export type SendFeedbackMutation = { sendFeedback:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'FeedbackReceipt', receiptCode: string, toBeSigned: boolean }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type FollowFeedbackQueryVariables = Exact<{
  receiptCode: string;
}>;


export type FollowFeedbackQuery = { followFeedback:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'FollowedFeedback', receiptCode: string, kind: ComplaintKind, about: ComplaintAbout, stage: ComplaintStage, receivedOn: string, signedOn: string | null, dueOn: string | null, dueMark: LegalMark | null, outcome: ComplaintOutcome | null, answerNumber: string | null, answeredOn: string | null, communeName: string, villageName: string | null }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type VillagesToVisitQueryVariables = Exact<{ [key: string]: never; }>;


export type VillagesToVisitQuery = { villagesToVisit: Array<{ roundId: string, roundName: string, waiting: number, again: number, households: number, village: { id: string, fullName: string }, commune: { id: string, fullName: string } }> };

export type HouseholdFormFieldsFragment = { entryId: string | null, caseId: string | null, roundId: string, villageId: string, headName: string, toName: string | null, householdCode: string | null, asked: boolean, caseState: CaseState | null, scoredClass: HouseholdClass | null, version: number, answers: Record<string, unknown>, conflicts: number, formA: { eligible: boolean, reason: string, signedBy: string } | null };

export type FormDefinitionFieldsFragment = { reviewDay: string, ticked: Array<number>, causesMark: LegalMark, questions: Array<{ field: string, about: QuestionAbout, kind: QuestionKind, options: Array<string>, optional: boolean, from: number | null, under: number | null, bornFrom: number | null }>, indicators: Array<{ number: number, name: string, cutOff: string, cutOffMark: LegalMark }>, causes: Array<{ code: string, name: string }>, scoreTable: { id: string, title: string, source: string, regions: Array<string>, items: Array<{ item: string, answers: Array<string> }> } | null };

export type VillageFormsQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type VillageFormsQuery = { formDefinition: FormDefinitionFieldsFragment | null, householdForms: Array<HouseholdFormFieldsFragment> };

export type OneFormQueryVariables = Exact<{
  entryId?: string | null | undefined;
  caseId?: string | null | undefined;
}>;


export type OneFormQuery = { householdForm: HouseholdFormFieldsFragment | null };

export type FormOfVillageQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type FormOfVillageQuery = { formDefinition: FormDefinitionFieldsFragment | null };

export type CheckFormQueryVariables = Exact<{
  entryId?: string | null | undefined;
  caseId?: string | null | undefined;
  answers: Record<string, unknown>;
}>;


export type CheckFormQuery = { checkForm: { missing: Array<string>, b1: number | null, b2: number | null, problems: Array<{ path: string, code: string, message: string }>, indicators: Array<{ number: number, computed: boolean | null, deprived: boolean | null, source: IndicatorSource }> } | null };

export type FormHistoryQueryVariables = Exact<{
  caseId: string;
}>;


export type FormHistoryQuery = { assessments: Array<{ id: string, version: number, origin: AssessmentOrigin, direction: EligibilityDirection, reason: string | null, b1: number, b1Line: number, b1Source: B1Source, b2: number, scoredClass: HouseholdClass, enteredBy: string | null, enteredAt: string }> };

export type FormConflictsQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type FormConflictsQuery = { assessmentConflicts: Array<{ id: string, caseId: string, version: number, theirsBy: string | null, mineBy: string | null, reason: string | null, clashes: Array<{ path: string, base: string, theirs: string, mine: string }> }> };

export type SubmitAssessmentMutationVariables = Exact<{
  commandId: string;
  entryId?: string | null | undefined;
  caseId?: string | null | undefined;
  expectedVersion: number;
  answers: Record<string, unknown>;
  reason?: string | null | undefined;
}>;


export type SubmitAssessmentMutation = { submitAssessment:
    | { __typename: 'AssessmentSubmitted', outcome: SubmissionOutcome, caseId: string, version: number }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type DecideFormAMutationVariables = Exact<{
  commandId: string;
  entryId: string;
  eligible: boolean;
  reason: string;
  signedBy: string;
}>;


export type DecideFormAMutation = { decideFormA:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'FormADecided', eligible: boolean }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ResolveConflictMutationVariables = Exact<{
  commandId: string;
  conflictId: string;
  expectedVersion: number;
  choices: Array<ChosenAnswerInput> | ChosenAnswerInput;
  reason: string;
}>;


export type ResolveConflictMutation = { resolveConflict:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'ConflictResolved', version: number }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ProvinceScoreTablesQueryVariables = Exact<{
  provinceId: string;
}>;


export type ProvinceScoreTablesQuery = { scoreTables: Array<{ id: string, title: string, source: string, issuedOn: string, firstYear: number, lastYear: number, example: boolean, regions: Array<string>, items: number, points: number, fileName: string, sha256: string, loadedAt: string }> };

export type LoadScoreTableMutationVariables = Exact<{
  commandId: string;
  provinceId: string;
  fileName: string;
  text: string;
}>;


export type LoadScoreTableMutation = { loadScoreTable:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'ScoreTableLoaded', unchanged: boolean }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type HallHouseholdFieldsFragment = { caseId: string, headName: string, toName: string | null, startClass: HouseholdClass, scoredClass: HouseholdClass, b1: number, b1Line: number, deprivedCount: number, hasOtherOpinion: boolean };

export type MotionResultFieldsFragment = { agree: number, disagree: number, noOpinion: number, base: number, share: string, agreed: boolean | null };

export type HallItemFieldsFragment = { id: string, position: number, section: AgendaSection, movement: MovementKind | null, state: AgendaItemState, householdCount: number, household: HallHouseholdFieldsFragment | null, result: MotionResultFieldsFragment | null };

export type HallMotionFieldsFragment = { id: string, purpose: MotionPurpose, itemId: string | null, attempt: number, state: MotionState, revision: number, base: number, handBase: number, phoneBase: number, paperBase: number, form: FormOfVote, counters: number, counting: CountingState | null, countedOn: CountScreen | null, rule: { text: string }, result: MotionResultFieldsFragment | null };

export type HallFieldsFragment = { meetingId: string, code: string, version: number, roundName: string, year: number, villageName: string, ofCluster: boolean, communeName: string, kind: MeetingKind, state: MeetingState, phoneConsent: boolean, joinBase: string | null, place: string | null, chairName: string | null, adjourned: boolean, confirmedByHands: boolean, attendance: { counted: number, notCounted: number, phones: number }, quorum: { represented: number, base: number, needed: number, reached: boolean } | null, stage: { kind: StageKind, itemId: string | null, page: number }, agenda: Array<HallItemFieldsFragment>, currentItem: (
    { households: Array<HallHouseholdFieldsFragment> }
    & HallItemFieldsFragment
  ) | null, motion: HallMotionFieldsFragment | null, closing: MotionResultFieldsFragment | null };

export type HallQueryVariables = Exact<{
  code: string;
}>;


export type HallQuery = { hall: HallFieldsFragment | null };

export type HallChangedSubscriptionVariables = Exact<{
  code: string;
}>;


export type HallChangedSubscription = { hallChanged: HallFieldsFragment };

export type HallTurnoutChangedSubscriptionVariables = Exact<{
  code: string;
}>;


export type HallTurnoutChangedSubscription = { hallTurnoutChanged: { motionId: string | null, revision: number, phones: number, phoneBase: number } };

export type RowReasonFieldsFragment = { row: number, column: string, header: string, code: string, message: string, blocking: boolean, severity: RowSeverity };

export type ImportPreviewQueryVariables = Exact<{
  uploadId: string;
}>;


export type ImportPreviewQuery = { importPreview: { uploadId: string, fileName: string, state: ImportState, share: number, alreadyImported: boolean, rows: number, accepted: number, flagged: number, toMend: number, warned: number, mended: number, alreadyOnList: number, notices: Array<string>, households: number, members: number, toMendWithoutVillage: number, refusal: { code: string, message: string, whatToDo: string } | null, villages: Array<{ name: string, households: number, review: number, toMend: number, known: boolean }>, reasons: Array<RowReasonFieldsFragment> } | null };

export type ConfirmImportMutationVariables = Exact<{
  commandId: string;
  uploadId: string;
}>;


export type ConfirmImportMutation = { confirmImport:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'ImportConfirmed', batchId: string, accepted: number, flagged: number, toMend: number, mended: number, unchanged: boolean }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RowToMendFieldsFragment = { id: string, row: number, villageName: string | null, fate: RowFate, headName: string | null, cells: Array<{ column: string, header: string, value: string }>, reasons: Array<RowReasonFieldsFragment> };

export type RowsToMendQueryVariables = Exact<{
  roundId: string;
  communeId: string;
  villageId?: string | null | undefined;
}>;


export type RowsToMendQuery = { rowsToMend: Array<RowToMendFieldsFragment> };

export type VillagesOfCommuneQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type VillagesOfCommuneQuery = { roundCommune: { villages: Array<{ id: string, fullName: string }> } | null };

export type MendImportRowMutationVariables = Exact<{
  commandId: string;
  rowId: string;
  cells: Array<RowCellInput> | RowCellInput;
}>;


export type MendImportRowMutation = { mendImportRow:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RowMended', row: RowToMendFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ExcuseImportRowMutationVariables = Exact<{
  commandId: string;
  rowId: string;
  name: string;
  reason: string;
}>;


export type ExcuseImportRowMutation = { excuseImportRow:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RowExcused', row: RowToMendFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type VillageInformingFieldsFragment = { villageId: string, villageName: string, today: string, version: number, loudspeaker: Array<string>, plan: { visitsFrom: string, visitsUntil: string, askWhom: string, askWhere: string, askUntil: string, meeting: { on: string, time: string, place: string } | null } | null, seconds: Array<{ language: string, name: string, paragraphs: Array<string>, missing: number }>, log: Array<{ id: string, channel: InformingChannel, language: string, toldOn: string, toldAt: string, toldBy: string, planVersion: number, recordedName: string }> };

export type InformingBoardQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type InformingBoardQuery = { informingBoard: Array<{ communeId: string, communeName: string, villages: number, planned: number, told: number }> };

export type CommuneInformingQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneInformingQuery = { communeInforming: Array<{ villageId: string, villageName: string, version: number, today: string, plan: { visitsFrom: string, visitsUntil: string, meeting: { on: string, time: string } | null } | null, log: Array<{ id: string, channel: InformingChannel, toldOn: string }> }> };

export type VillageInformingQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type VillageInformingQuery = { villageInforming: VillageInformingFieldsFragment | null };

export type PlanInformingMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  villages: Array<InformingVillageInput> | InformingVillageInput;
  plan: InformingPlanInput;
}>;


export type PlanInformingMutation = { planInforming:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | { __typename: 'InformingChanged', villages: Array<VillageInformingFieldsFragment> }
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type LogInformingMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  villageIds: Array<string> | string;
  channel: InformingChannel;
  toldOn: string;
  toldAt: string;
  toldBy: string;
  language: string;
}>;


export type LogInformingMutation = { logInforming:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | { __typename: 'InformingChanged', villages: Array<VillageInformingFieldsFragment> }
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type ListEntryFieldsFragment = { id: string, householdId: string, householdCode: string | null, headName: string, toName: string | null, size: number | null, because: ListBecause, source: ListSource, startClass: HouseholdClass, state: ListState, struckReason: string | null, leftByEvent: boolean, putOffReason: string | null, scoredClass: HouseholdClass | null, b1: number | null, b2: number | null, onAgenda: boolean, reviewAgain: boolean, version: number, village: { id: string, fullName: string }, flags: Array<{ kind: ListFlagKind, village: { fullName: string } | null }> };

export type ReviewListQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type ReviewListQuery = { reviewList: Array<ListEntryFieldsFragment>, roundCommune: { rowsToMend: number, villages: Array<{ id: string, fullName: string }> } | null };

export type FoundHouseholdFieldsFragment = { household: { id: string, code: string | null, headName: string, toName: string | null, size: number | null, endedOn: string | null, version: number, village: { id: string, fullName: string }, changes: Array<{ id: string, lines: Array<string>, reason: string, changedAt: string }> }, members: Array<{ id: string, fullName: string, relation: string | null, head: boolean, sex: Sex | null, birthDate: string | null, birthYear: number | null, idNumber: string | null, ethnicity: string | null, version: number }>, entry: ListEntryFieldsFragment | null, flags: Array<{ kind: ListFlagKind, village: { fullName: string } | null }> };

export type HouseholdsFoundQueryVariables = Exact<{
  roundId: string;
  communeId: string;
  search: string;
}>;


export type HouseholdsFoundQuery = { householdsFound: Array<FoundHouseholdFieldsFragment> };

export type ReviewRequestFieldsFragment = { id: string, form: RequestForm, fromFloor: boolean, state: RequestState, headName: string, toName: string | null, askedBy: string, writtenBy: string | null, words: string, signedAs: SignedAs | null, receivedOn: string, reason: string | null, village: { fullName: string } };

export type ReviewRequestsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type ReviewRequestsQuery = { reviewRequests: Array<ReviewRequestFieldsFragment>, roundCommune: { villages: Array<{ id: string, fullName: string }> } | null };

export type LifeEventFieldsFragment = { id: string, kind: LifeEventKind, headName: string, headBefore: string | null, otherHeadName: string | null, otherPlace: string | null, people: number, happenedOn: string, paperKind: string, paperNumber: string | null, paperDate: string | null, classElsewhere: HouseholdClass | null, recordedAt: string, village: { fullName: string }, otherVillage: { fullName: string } | null };

export type LifeEventsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type LifeEventsQuery = { lifeEvents: Array<LifeEventFieldsFragment>, splitsAndMerges: Array<{ event: LifeEventFieldsFragment, halves: Array<(
      { newestForm: { areaM2: number | null, persons: number, answers: Record<string, unknown> } | null }
      & FoundHouseholdFieldsFragment
    )> }>, roundCommune: { villages: Array<{ id: string, fullName: string }> } | null };

export type CarryOverListMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  fromRoundId: string;
}>;


export type CarryOverListMutation = { carryOverList:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'ListCarriedOver', added: number, alreadyOnList: number, withoutVillage: number, unsettled: Array<{ id: string, headName: string, toName: string | null }> }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type StrikeEntryMutationVariables = Exact<{
  commandId: string;
  entryId: string;
  reason: string;
  expectedVersion: number;
}>;


export type StrikeEntryMutation = { strikeEntry:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'EntryChanged', entry: ListEntryFieldsFragment }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type PutOffEntryMutationVariables = Exact<{
  commandId: string;
  entryId: string;
  reason: string;
  expectedVersion: number;
}>;


export type PutOffEntryMutation = { putOffEntry:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'EntryChanged', entry: ListEntryFieldsFragment }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ReceiveRequestMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  villageId: string;
  kind: RequestKind;
  householdId?: string | null | undefined;
  newHousehold?: NewHouseholdInput | null | undefined;
  askedBy: string;
  signedAs?: SignedAs | null | undefined;
  writtenBy?: string | null | undefined;
  words: string;
  receivedOn: string;
}>;


export type ReceiveRequestMutation = { receiveRequest:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RequestChanged', request: ReviewRequestFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SignRequestMutationVariables = Exact<{
  commandId: string;
  requestId: string;
  signedAs: SignedAs;
}>;


export type SignRequestMutation = { signRequest:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RequestChanged', request: ReviewRequestFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RefuseRequestMutationVariables = Exact<{
  commandId: string;
  requestId: string;
  reason: string;
}>;


export type RefuseRequestMutation = { refuseRequest:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RequestChanged', request: ReviewRequestFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type WithdrawRequestMutationVariables = Exact<{
  commandId: string;
  requestId: string;
  reason: string;
}>;


export type WithdrawRequestMutation = { withdrawRequest:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RequestChanged', request: ReviewRequestFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordDeathMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  householdId: string;
  memberId?: string | null | undefined;
  newHeadId?: string | null | undefined;
  evidence: EvidenceInput;
}>;


export type RecordDeathMutation = { recordDeath:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LifeEventRecorded', effect: ListEffect, event: LifeEventFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordMoveOutMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  householdId: string;
  memberIds: Array<string> | string;
  newHeadId?: string | null | undefined;
  toVillageId?: string | null | undefined;
  toPlace?: string | null | undefined;
  evidence: EvidenceInput;
}>;


export type RecordMoveOutMutation = { recordMoveOut:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LifeEventRecorded', effect: ListEffect, event: LifeEventFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordMoveInMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  household: MoveInInput;
  evidence: EvidenceInput;
}>;


export type RecordMoveInMutation = { recordMoveIn:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LifeEventRecorded', effect: ListEffect, event: LifeEventFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordSplitMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  householdId: string;
  memberIds: Array<string> | string;
  newHouseholdHeadId: string;
  newHeadId?: string | null | undefined;
  toName?: string | null | undefined;
  evidence: EvidenceInput;
}>;


export type RecordSplitMutation = { recordSplit:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LifeEventRecorded', effect: ListEffect, event: LifeEventFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordMergeMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  householdId: string;
  intoHouseholdId: string;
  evidence: EvidenceInput;
}>;


export type RecordMergeMutation = { recordMerge:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LifeEventRecorded', effect: ListEffect, event: LifeEventFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ChangeHeadMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  householdId: string;
  newHeadId: string;
  evidence: EvidenceInput;
}>;


export type ChangeHeadMutation = { changeHead:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LifeEventRecorded', effect: ListEffect, event: LifeEventFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type UpdateHouseholdMutationVariables = Exact<{
  commandId: string;
  householdId: string;
  headName: string;
  toName?: string | null | undefined;
  size?: number | null | undefined;
  reason: string;
  expectedVersion: number;
}>;


export type UpdateHouseholdMutation = { updateHousehold:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'HouseholdUpdated', household: { id: string, version: number } }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type UpdateMemberMutationVariables = Exact<{
  commandId: string;
  memberId: string;
  person: MemberInput;
  reason: string;
  expectedVersion: number;
}>;


export type UpdateMemberMutation = { updateMember:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'HouseholdUpdated', household: { id: string, version: number } }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AddMemberMutationVariables = Exact<{
  commandId: string;
  householdId: string;
  person: MemberInput;
  reason: string;
  expectedVersion: number;
}>;


export type AddMemberMutation = { addMember:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'HouseholdUpdated', household: { id: string, version: number } }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type MinutesFieldsFragment = { meetingId: string, villageName: string, state: MinutesState, sealed: boolean, rehearsal: boolean, peopleTotal: number, peopleHere: number, householdsRepresented: number, householdsListed: number, householdsShare: string, suggestedChair: string | null, suggestedSecretary: string | null, suggestedAgree: number | null, adoptedAgree: number | null, adoptedBase: number | null, adoptedAt: string | null, shortCode: string | null, closingHash: string | null, confirmedBy: string | null, confirmedAt: string | null, lists: Array<{ list: MinutesList, households: number, persons: number }>, pages: Array<{ id: string, fileName: string, mediaType: string, bytes: number, attachedAt: string }> };

export type MeetingMinutesQueryVariables = Exact<{
  meetingId: string;
}>;


export type MeetingMinutesQuery = { minutes: MinutesFieldsFragment | null };

export type AdoptMinutesMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  agree: number;
  chairName: string;
  secretaryName: string;
  frontRemark?: string | null | undefined;
  incidents: Array<string> | string;
}>;


export type AdoptMinutesMutation = { adoptMinutes:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MinutesAdopted', minutes: MinutesFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RemoveSignedPageMutationVariables = Exact<{
  commandId: string;
  pageId: string;
}>;


export type RemoveSignedPageMutation = { removeSignedPage:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SignedPageRemoved', minutes: MinutesFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ConfirmMinutesMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  pageIds: Array<string> | string;
}>;


export type ConfirmMinutesMutation = { confirmMinutes:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MinutesConfirmed', minutes: MinutesFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RoundIndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundIndicatorsQuery = { rounds: Array<{ id: string, rulePack: { indicators: Array<{ number: number, name: string, nameMark: LegalMark, cutOff: string, cutOffMark: LegalMark }> } }> };

type RefusalFields_ClaimLost_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_Conflict_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_Invalid_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_MaybeSamePerson_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_MotionNotOpen_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_NotAllowed_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_NotEntitled_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_RoundClosed_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_Stale_Fragment = { code: string, message: string, whatToDo: string };

type RefusalFields_TooMany_Fragment = { code: string, message: string, whatToDo: string };

export type RefusalFieldsFragment =
  | RefusalFields_ClaimLost_Fragment
  | RefusalFields_Conflict_Fragment
  | RefusalFields_Invalid_Fragment
  | RefusalFields_MaybeSamePerson_Fragment
  | RefusalFields_MotionNotOpen_Fragment
  | RefusalFields_NotAllowed_Fragment
  | RefusalFields_NotEntitled_Fragment
  | RefusalFields_RoundClosed_Fragment
  | RefusalFields_Stale_Fragment
  | RefusalFields_TooMany_Fragment
;

export type OpinionCountFieldsFragment = { households: number, persons: number };

export type OpinionContentFieldsFragment = { cases: number, agreed: number, sampled: number, returned: number, reChecked: number, differing: number, poor: OpinionCountFieldsFragment, nearPoor: OpinionCountFieldsFragment, leftPoverty: OpinionCountFieldsFragment, leftNearPoverty: OpinionCountFieldsFragment };

export type OpinionFieldsFragment = { roundId: string, state: OpinionState, version: number, reportedAt: string | null, cases: number, undecided: number, openReturns: number, remarks: string, number: string | null, dated: string | null, sentOn: string | null, signedName: string | null, hasPaper: boolean, commune: OfficeAreaFieldsFragment, content: OpinionContentFieldsFragment | null, now: OpinionContentFieldsFragment | null };

type OpinionStepDone_Conflict_Fragment = (
  { __typename: 'Conflict' }
  & RefusalFields_Conflict_Fragment
);

type OpinionStepDone_Invalid_Fragment = (
  { __typename: 'Invalid', field: string | null }
  & RefusalFields_Invalid_Fragment
);

type OpinionStepDone_NotAllowed_Fragment = (
  { __typename: 'NotAllowed' }
  & RefusalFields_NotAllowed_Fragment
);

type OpinionStepDone_OpinionChanged_Fragment = { __typename: 'OpinionChanged', opinion: OpinionFieldsFragment };

type OpinionStepDone_Stale_Fragment = (
  { __typename: 'Stale', currentVersion: number }
  & RefusalFields_Stale_Fragment
);

type OpinionStepDone_TooMany_Fragment = (
  { __typename: 'TooMany' }
  & RefusalFields_TooMany_Fragment
);

export type OpinionStepDoneFragment =
  | OpinionStepDone_Conflict_Fragment
  | OpinionStepDone_Invalid_Fragment
  | OpinionStepDone_NotAllowed_Fragment
  | OpinionStepDone_OpinionChanged_Fragment
  | OpinionStepDone_Stale_Fragment
  | OpinionStepDone_TooMany_Fragment
;

export type OpinionsQueryVariables = Exact<{
  roundId: string;
}>;


export type OpinionsQuery = { opinions: Array<{ roundId: string, state: OpinionState, reportedAt: string | null, cases: number, undecided: number, openReturns: number, number: string | null, dated: string | null, sentOn: string | null, commune: OfficeAreaFieldsFragment }> };

export type OpinionOfQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type OpinionOfQuery = { opinion: OpinionFieldsFragment | null };

export type DraftOpinionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  remarks: string;
  expectedVersion: number;
}>;


export type DraftOpinionMutation = { draftOpinion:
    | OpinionStepDone_Conflict_Fragment
    | OpinionStepDone_Invalid_Fragment
    | OpinionStepDone_NotAllowed_Fragment
    | OpinionStepDone_OpinionChanged_Fragment
    | OpinionStepDone_Stale_Fragment
    | OpinionStepDone_TooMany_Fragment
   };

export type SignOffOpinionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  expectedVersion: number;
}>;


export type SignOffOpinionMutation = { signOffOpinion:
    | OpinionStepDone_Conflict_Fragment
    | OpinionStepDone_Invalid_Fragment
    | OpinionStepDone_NotAllowed_Fragment
    | OpinionStepDone_OpinionChanged_Fragment
    | OpinionStepDone_Stale_Fragment
    | OpinionStepDone_TooMany_Fragment
   };

export type SignOpinionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  number: string;
  dated: string;
  expectedVersion: number;
}>;


export type SignOpinionMutation = { signOpinion:
    | OpinionStepDone_Conflict_Fragment
    | OpinionStepDone_Invalid_Fragment
    | OpinionStepDone_NotAllowed_Fragment
    | OpinionStepDone_OpinionChanged_Fragment
    | OpinionStepDone_Stale_Fragment
    | OpinionStepDone_TooMany_Fragment
   };

export type SendOpinionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  sentOn: string;
  expectedVersion: number;
}>;


export type SendOpinionMutation = { sendOpinion:
    | OpinionStepDone_Conflict_Fragment
    | OpinionStepDone_Invalid_Fragment
    | OpinionStepDone_NotAllowed_Fragment
    | OpinionStepDone_OpinionChanged_Fragment
    | OpinionStepDone_Stale_Fragment
    | OpinionStepDone_TooMany_Fragment
   };

export type ApprovalFieldsFragment = { roundId: string, wanted: boolean, source: string | null, without: Array<string>, notAsked: Array<string>, mayRecord: boolean, mayWant: boolean, area: OfficeAreaFieldsFragment, papers: Array<{ id: string, kind: ApprovalKind, number: string, dated: string, area: OfficeAreaFieldsFragment }> };

export type ApprovalOfQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type ApprovalOfQuery = { approval: ApprovalFieldsFragment | null };

export type RecordApprovalMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  kind: ApprovalKind;
  number: string;
  dated: string;
}>;


export type RecordApprovalMutation = { recordApproval:
    | { __typename: 'ApprovalRecorded', approval: ApprovalFieldsFragment }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type WantApprovalMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  source: string;
}>;


export type WantApprovalMutation = { wantApproval:
    | { __typename: 'ApprovalWanted', roundId: string }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type PaperMeetingQueryVariables = Exact<{
  id: string;
}>;


export type PaperMeetingQuery = { meeting: { id: string, version: number, kind: MeetingKind, state: MeetingState, place: string | null, chairName: string | null, plannedAt: string | null, secretaryName: string | null, quorumRule: { base: QuorumBase } | null, village: { id: string, fullName: string }, attendees: Array<{ id: string, role: AttendeeRole, checkedOutAt: string | null }>, hall: { agenda: Array<{ id: string, position: number, section: AgendaSection, movement: MovementKind | null, state: AgendaItemState, households: Array<{ caseId: string, headName: string, toName: string | null }> }> } } | null };

export type PaperRollQueryVariables = Exact<{
  meetingId: string;
}>;


export type PaperRollQuery = { meetingRoll: Array<{ key: string, name: string, toName: string | null, birthYear: number | null }> };

export type EnterPaperMeetingMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  expectedVersion: number;
  entry: PaperEntryInput;
}>;


export type EnterPaperMeetingMutation = { enterPaperMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PaperMeetingEntered', meeting: { id: string, state: MeetingState } }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ContinueOnPaperMutationVariables = Exact<{
  commandId: string;
  meetingId: string;
  reason: string;
  withdrawOpen: boolean;
  expectedVersion: number;
}>;


export type ContinueOnPaperMutation = { continueOnPaper:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'ContinuedOnPaper', meeting: { id: string, kind: MeetingKind, version: number } }
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type PhoneHallFieldsFragment = { code: string, version: number, villageName: string, communeName: string, kind: MeetingKind, state: MeetingState, phoneConsent: boolean, stage: { kind: StageKind, itemId: string | null }, currentItem: { id: string, section: AgendaSection, movement: MovementKind | null, householdCount: number, household: HallHouseholdFieldsFragment | null, result: MotionResultFieldsFragment | null } | null, motion: HallMotionFieldsFragment | null, closing: MotionResultFieldsFragment | null };

export type PhoneArrivalQueryVariables = Exact<{
  code: string;
}>;


export type PhoneArrivalQuery = { viewer: { kind: ViewerKind, meetingCode: string | null }, hall: PhoneHallFieldsFragment | null };

export type PhoneHallChangedSubscriptionVariables = Exact<{
  code: string;
}>;


export type PhoneHallChangedSubscription = { hallChanged: PhoneHallFieldsFragment };

export type MyVoteQueryVariables = Exact<{
  motionId: string;
}>;


export type MyVoteQuery = { myVote: { motionId: string, entitled: boolean, standsAside: boolean, lastN: number } | null };

export type JoinBySlipMutationVariables = Exact<{
  code: string;
  slip: string;
}>;


export type JoinBySlipMutation = { joinBySlip:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PhoneJoined' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CastBallotMutationVariables = Exact<{
  motionId: string;
  n: number;
  choice: Choice;
}>;


export type CastBallotMutation = { castBallot:
    | { __typename: 'BallotReceipt', n: number }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'MotionNotOpen' }
      & RefusalFields_MotionNotOpen_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'NotEntitled' }
      & RefusalFields_NotEntitled_Fragment
    )
   };

export type PostedRowFieldsFragment = { headName: string, class: HouseholdClass, classBefore: HouseholdClass | null };

export type PostedTotalsFieldsFragment = { households: number | null, poor: number | null, nearPoor: number | null, averageLiving: number | null, notPoor: number | null };

export type PublicPostingQueryVariables = Exact<{
  code: string;
}>;


export type PublicPostingQuery = { publicPosting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PublicPostingFound', posting: { code: string, state: PostingState, n: number, villageName: string, communeName: string, provinceName: string, year: number, places: Array<string>, startedOn: string, untilOn: string | null, endedOn: string | null, objectionsTo: string | null, listSha256: string | null, openData: string, rows: Array<PostedRowFieldsFragment>, totals: PostedTotalsFieldsFragment } | null }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type PostingCountsFieldsFragment = { poor: number, nearPoor: number, averageLiving: number, notPoor: number };

export type PostingRowFieldsFragment = { caseId: string, headName: string, class: HouseholdClass, classBefore: HouseholdClass | null };

export type PostingFieldsFragment = { id: string, n: number, state: PostingState, places: Array<string>, startedOn: string, untilOn: string | null, objectionsTo: string | null, listSha256: string | null, publicCode: string, endedOn: string | null, earlyReason: string | null, startedAt: string, endedAt: string | null, startedName: string | null, endedName: string | null, announcement: Array<string>, address: string, rows: Array<PostingRowFieldsFragment>, counts: PostingCountsFieldsFragment, clock: ClockFieldsFragment | null, photos: Array<{ id: string, takenOn: string, mediaType: string, addedName: string, addedAt: string }> };

export type VillagePostingsFieldsFragment = { villageId: string, name: string, state: VillagePostingState, unsettled: number, version: number, today: string, nextUntilOn: string | null, nextTerm: { days: number, mark: LegalMark, article: string | null } | null, next: Array<PostingRowFieldsFragment>, nextCounts: PostingCountsFieldsFragment, postings: Array<PostingFieldsFragment> };

export type CommunePostingsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommunePostingsQuery = { communePostings: Array<{ villageId: string, name: string, state: VillagePostingState, unsettled: number, nextCounts: PostingCountsFieldsFragment, postings: Array<{ id: string, n: number, state: PostingState, startedOn: string, untilOn: string | null, endedOn: string | null, counts: PostingCountsFieldsFragment, clock: ClockFieldsFragment | null, photos: Array<{ id: string }> }> }> };

export type VillagePostingsQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type VillagePostingsQuery = { villagePostings: VillagePostingsFieldsFragment | null };

export type StartPostingMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  villageId: string;
  startedOn: string;
  untilOn: string;
  places: Array<string> | string;
  objectionsTo: string;
  expectedVersion: number;
}>;


export type StartPostingMutation = { startPosting:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'PostingChanged', village: VillagePostingsFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type EndPostingMutationVariables = Exact<{
  commandId: string;
  postingId: string;
  endedOn: string;
  earlyReason?: string | null | undefined;
}>;


export type EndPostingMutation = { endPosting:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'PostingChanged', village: VillagePostingsFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type RemovePostingPhotoMutationVariables = Exact<{
  commandId: string;
  photoId: string;
}>;


export type RemovePostingPhotoMutation = { removePostingPhoto:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'PostingChanged', village: VillagePostingsFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

type PostingRefused_ClaimLost_Fragment = { code: string, message: string, whatToDo: string };

type PostingRefused_Conflict_Fragment = { code: string, message: string, whatToDo: string };

type PostingRefused_Invalid_Fragment = { field: string | null, code: string, message: string, whatToDo: string };

type PostingRefused_MaybeSamePerson_Fragment = { code: string, message: string, whatToDo: string };

type PostingRefused_MotionNotOpen_Fragment = { code: string, message: string, whatToDo: string };

type PostingRefused_NotAllowed_Fragment = { code: string, message: string, whatToDo: string };

type PostingRefused_NotEntitled_Fragment = { code: string, message: string, whatToDo: string };

type PostingRefused_RoundClosed_Fragment = { code: string, message: string, whatToDo: string };

type PostingRefused_Stale_Fragment = { currentVersion: number, code: string, message: string, whatToDo: string };

type PostingRefused_TooMany_Fragment = { code: string, message: string, whatToDo: string };

export type PostingRefusedFragment =
  | PostingRefused_ClaimLost_Fragment
  | PostingRefused_Conflict_Fragment
  | PostingRefused_Invalid_Fragment
  | PostingRefused_MaybeSamePerson_Fragment
  | PostingRefused_MotionNotOpen_Fragment
  | PostingRefused_NotAllowed_Fragment
  | PostingRefused_NotEntitled_Fragment
  | PostingRefused_RoundClosed_Fragment
  | PostingRefused_Stale_Fragment
  | PostingRefused_TooMany_Fragment
;

export type PracticeAllQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeAllQuery = { practice: { tableTitle: string, line: number, lackingFrom: number, pointsEach: number, done: number, households: Array<{ code: string, name: string, facts: Array<string> }>, questions: Array<{ code: string, text: string, choices: Array<{ code: string, text: string, points: number }> }>, indicators: Array<{ number: number, name: string, cutOff: string }> } | null };

export type CheckPracticeMutationVariables = Exact<{
  commandId: string;
  household: string;
  b1: Array<PracticeAnswer> | PracticeAnswer;
  lacking: Array<number> | number;
  householdClass: HouseholdClass;
}>;


export type CheckPracticeMutation = { checkPractice:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PracticeChecked', household: string, right: number, b1: number, b2: number, ownB1: number, ownB2: number, done: number, items: Array<{ kind: PracticeItemKind, code: string, name: string, given: string, correct: string, right: boolean, because: Array<string> }> }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type PreparedCountsFragment = { thing: PreparedThing, done: number, of: number };

export type PreparationBoardFieldsFragment = { sentence: string, sentenceInEnglish: string, mayRecord: boolean, area: { id: string, fullName: string, level: AreaLevel }, above: Array<{ id: string, fullName: string, level: AreaLevel }>, counts: Array<PreparedCountsFragment>, budget: { planned: number, spent: number }, parts: Array<{ area: { id: string, fullName: string, level: AreaLevel }, counts: Array<PreparedCountsFragment>, budget: { planned: number, spent: number } }>, papers: Array<{ id: string, what: PreparationPaper, number: string, dated: string, forBelow: boolean, startsOn: string | null, endsOn: string | null, own: boolean, members: Array<{ name: string, part: string, office: string, phone: string, unitName: string, trained: boolean }>, scans: Array<{ id: string, mediaType: string }> }>, budgetLines: Array<{ id: string, whatFor: string, source: string, planned: number, spent: number, version: number }> };

export type PreparationOfQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type PreparationOfQuery = { preparationBoard: PreparationBoardFieldsFragment | null };

export type PreparationCountsQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type PreparationCountsQuery = { preparationBoard: { counts: Array<{ thing: PreparedThing, done: number, of: number }> } | null };

export type UnitsBehindQueryVariables = Exact<{
  roundId: string;
  areaId: string;
  thing: PreparedThing;
  done: boolean;
}>;


export type UnitsBehindQuery = { preparationUnits: Array<{ communeName: string | null, area: { id: string, fullName: string, level: AreaLevel } }> };

export type RecordPreparationMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  what: PreparationPaper;
  number: string;
  date: string;
  forBelow: boolean;
  startsOn?: string | null | undefined;
  endsOn?: string | null | undefined;
  people?: string | null | undefined;
}>;


export type RecordPreparationMutation = { recordPreparation:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PreparationRecorded', id: string, board: PreparationBoardFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordPapersOfCommunesMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  what: PreparationPaper;
  papers: string;
  people: string;
}>;


export type RecordPapersOfCommunesMutation = { recordPapersOfCommunes:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PreparationRecorded', id: string, board: PreparationBoardFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EndPreparationMutationVariables = Exact<{
  commandId: string;
  paperId: string;
  reason: string;
}>;


export type EndPreparationMutation = { endPreparation:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PreparationRecorded', id: string, board: PreparationBoardFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AddBudgetLineMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  whatFor: string;
  source: string;
  planned: number;
  spent: number;
}>;


export type AddBudgetLineMutation = { addBudgetLine:
    | BudgetLineWritten_Conflict_Fragment
    | BudgetLineWritten_Invalid_Fragment
    | BudgetLineWritten_NotAllowed_Fragment
    | BudgetLineWritten_PreparationRecorded_Fragment
    | BudgetLineWritten_Stale_Fragment
    | BudgetLineWritten_TooMany_Fragment
   };

export type ChangeBudgetLineMutationVariables = Exact<{
  commandId: string;
  lineId: string;
  whatFor: string;
  source: string;
  planned: number;
  spent: number;
  expectedVersion: number;
}>;


export type ChangeBudgetLineMutation = { changeBudgetLine:
    | BudgetLineWritten_Conflict_Fragment
    | BudgetLineWritten_Invalid_Fragment
    | BudgetLineWritten_NotAllowed_Fragment
    | BudgetLineWritten_PreparationRecorded_Fragment
    | BudgetLineWritten_Stale_Fragment
    | BudgetLineWritten_TooMany_Fragment
   };

type BudgetLineWritten_Conflict_Fragment = (
  { __typename: 'Conflict' }
  & RefusalFields_Conflict_Fragment
);

type BudgetLineWritten_Invalid_Fragment = (
  { __typename: 'Invalid', field: string | null }
  & RefusalFields_Invalid_Fragment
);

type BudgetLineWritten_NotAllowed_Fragment = (
  { __typename: 'NotAllowed' }
  & RefusalFields_NotAllowed_Fragment
);

type BudgetLineWritten_PreparationRecorded_Fragment = { __typename: 'PreparationRecorded', id: string, board: PreparationBoardFieldsFragment };

type BudgetLineWritten_Stale_Fragment = (
  { __typename: 'Stale', currentVersion: number }
  & RefusalFields_Stale_Fragment
);

type BudgetLineWritten_TooMany_Fragment = (
  { __typename: 'TooMany' }
  & RefusalFields_TooMany_Fragment
);

export type BudgetLineWrittenFragment =
  | BudgetLineWritten_Conflict_Fragment
  | BudgetLineWritten_Invalid_Fragment
  | BudgetLineWritten_NotAllowed_Fragment
  | BudgetLineWritten_PreparationRecorded_Fragment
  | BudgetLineWritten_Stale_Fragment
  | BudgetLineWritten_TooMany_Fragment
;

export type TrainingClassFieldsFragment = { id: string, place: string, heldOn: string, online: boolean, material: string, endedReason: string | null, people: number, came: number, stayedAway: number, area: { id: string, fullName: string, level: AreaLevel } };

export type TrainingClassesQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type TrainingClassesQuery = { trainingClasses: Array<TrainingClassFieldsFragment> };

export type TrainingPeopleQueryVariables = Exact<{
  classId: string;
}>;


export type TrainingPeopleQuery = { trainingPeople: Array<{ id: string, name: string, part: string, unitName: string, attended: boolean | null }> };

type TrainingDone_Conflict_Fragment = (
  { __typename: 'Conflict' }
  & RefusalFields_Conflict_Fragment
);

type TrainingDone_Invalid_Fragment = (
  { __typename: 'Invalid', field: string | null }
  & RefusalFields_Invalid_Fragment
);

type TrainingDone_NotAllowed_Fragment = (
  { __typename: 'NotAllowed' }
  & RefusalFields_NotAllowed_Fragment
);

type TrainingDone_Stale_Fragment = (
  { __typename: 'Stale' }
  & RefusalFields_Stale_Fragment
);

type TrainingDone_TooMany_Fragment = (
  { __typename: 'TooMany' }
  & RefusalFields_TooMany_Fragment
);

type TrainingDone_TrainingClassChanged_Fragment = { __typename: 'TrainingClassChanged', added: number, trainingClass: TrainingClassFieldsFragment, problems: Array<{ line: number, problem: PastedLineProblem, unit: string | null }> };

export type TrainingDoneFragment =
  | TrainingDone_Conflict_Fragment
  | TrainingDone_Invalid_Fragment
  | TrainingDone_NotAllowed_Fragment
  | TrainingDone_Stale_Fragment
  | TrainingDone_TooMany_Fragment
  | TrainingDone_TrainingClassChanged_Fragment
;

export type RecordTrainingClassMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  place: string;
  heldOn: string;
  online: boolean;
  material: string;
}>;


export type RecordTrainingClassMutation = { recordTrainingClass:
    | TrainingDone_Conflict_Fragment
    | TrainingDone_Invalid_Fragment
    | TrainingDone_NotAllowed_Fragment
    | TrainingDone_Stale_Fragment
    | TrainingDone_TooMany_Fragment
    | TrainingDone_TrainingClassChanged_Fragment
   };

export type AddTrainingPeopleMutationVariables = Exact<{
  commandId: string;
  classId: string;
  text: string;
  rightOnesOnly: boolean;
}>;


export type AddTrainingPeopleMutation = { addTrainingPeople:
    | TrainingDone_Conflict_Fragment
    | TrainingDone_Invalid_Fragment
    | TrainingDone_NotAllowed_Fragment
    | TrainingDone_Stale_Fragment
    | TrainingDone_TooMany_Fragment
    | TrainingDone_TrainingClassChanged_Fragment
   };

export type SetTrainingAttendanceMutationVariables = Exact<{
  commandId: string;
  classId: string;
  personIds: Array<string> | string;
  attended: boolean;
}>;


export type SetTrainingAttendanceMutation = { setTrainingAttendance:
    | TrainingDone_Conflict_Fragment
    | TrainingDone_Invalid_Fragment
    | TrainingDone_NotAllowed_Fragment
    | TrainingDone_Stale_Fragment
    | TrainingDone_TooMany_Fragment
    | TrainingDone_TrainingClassChanged_Fragment
   };

export type EndTrainingClassMutationVariables = Exact<{
  commandId: string;
  classId: string;
  reason: string;
}>;


export type EndTrainingClassMutation = { endTrainingClass:
    | TrainingDone_Conflict_Fragment
    | TrainingDone_Invalid_Fragment
    | TrainingDone_NotAllowed_Fragment
    | TrainingDone_Stale_Fragment
    | TrainingDone_TooMany_Fragment
    | TrainingDone_TrainingClassChanged_Fragment
   };

export type PrintOrderFieldsFragment = { id: string, areaId: string, areaName: string, n: number, form: PrintForm, reserve: number, state: PrintOrderState, orderedName: string, orderedAt: string, packets: number, made: number, withoutList: Array<string> };

export type PrintingDeskFieldsFragment = { areaId: string, areaName: string, villages: number, withoutList: Array<string>, strangers: Array<string>, version: number, mayOrder: boolean, papers: Array<{ paper: PrintPaper, name: string, group: PrintGroup, base: PrintCopyBase, blank: boolean, mayFill: boolean }>, villageList: Array<{ villageId: string, villageName: string, counts: { listed: number, households: number } }>, counts: { listed: number, asked: number, poor: number, households: number, places: number }, templates: Array<{ file: string, source: TemplateSource, problems: Array<{ line: number | null, message: string, whatToDo: string }> }>, orders: Array<PrintOrderFieldsFragment> };

export type PrintingDeskQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type PrintingDeskQuery = { printingDesk: PrintingDeskFieldsFragment | null };

export type PrintOrderQueryVariables = Exact<{
  orderId: string;
  areaId: string;
  from: number;
}>;


export type PrintOrderQuery = { printOrder: { mayOpen: boolean, order: PrintOrderFieldsFragment, sums: Array<{ paper: PrintPaper, name: string, villages: number, copies: number, sheets: number, leaves: number }>, packets: Array<{ n: number, villageId: string, villageName: string, communeName: string, made: boolean, sheets: number | null, leaves: number | null, counts: { listed: number }, missing: Array<{ name: string, reason: PrintMissing }> }> } | null };

export type OrderPrintsMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  form: PrintForm;
  reserve: number;
  papers: Array<ChosenPaperInput> | ChosenPaperInput;
  expectedVersion: number;
}>;


export type OrderPrintsMutation = { orderPrints:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'PrintsOrdered', orderId: string, desk: PrintingDeskFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type ResumePrintsMutationVariables = Exact<{
  commandId: string;
  orderId: string;
}>;


export type ResumePrintsMutation = { resumePrints:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'PrintsOrdered', orderId: string, desk: PrintingDeskFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type DataRequestsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type DataRequestsQuery = { dataRequests: { today: string, mayErase: boolean, requests: Array<{ id: string, memberName: string, kind: DataRequestKind, askedOn: string, askedBy: DataAskedBy, words: string, events: Array<{ kind: DataAnswerKind, happenedOn: string, words: string }>, clocks: Array<ClockFieldsFragment> }>, retention: Array<{ what: string, years: number | null, mark: string, why: string, erasable: boolean }>, erasable: Array<{ kind: ErasureKind, subjectId: string, label: string, year: number }> } | null };

export type RecordDataRequestMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  memberId: string;
  kind: DataRequestKind;
  askedOn: string;
  askedBy: DataAskedBy;
  words: string;
}>;


export type RecordDataRequestMutation = { recordDataRequest:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'DataRequestRecorded', requestId: string }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AnswerDataRequestMutationVariables = Exact<{
  commandId: string;
  requestId: string;
  kind: DataAnswerKind;
  happenedOn: string;
  words: string;
}>;


export type AnswerDataRequestMutation = { answerDataRequest:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | { __typename: 'DataRequestAnswered', requestId: string }
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ErasePersonalDataMutationVariables = Exact<{
  commandId: string;
  communeId: string;
  kind: ErasureKind;
  subjectId: string;
  reason: string;
}>;


export type ErasePersonalDataMutation = { erasePersonalData:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PersonalDataErased', subjectId: string }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ProgressRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgressRoundsQuery = { rounds: Array<{ id: string, name: string, year: number, area: { id: string, fullName: string, level: AreaLevel } }> };

export type StepProgressFieldsFragment = { step: ReviewStep, number: number, name: string, article: string | null, mark: LegalMark, running: number, finished: number, share: string };

export type ProgressPartFieldsFragment = { villages: number, changedAt: string | null, area: { id: string, fullName: string, level: AreaLevel }, steps: Array<{ step: ReviewStep, number: number, name: string, running: number, finished: number, share: string }> };

export type ProgressBoardFieldsFragment = { roundId: string, version: number, villages: number, sentence: string, sentenceInEnglish: string, changedAt: string | null, area: { id: string, fullName: string, level: AreaLevel }, above: Array<{ id: string, fullName: string, level: AreaLevel }>, steps: Array<StepProgressFieldsFragment>, parts: Array<ProgressPartFieldsFragment>, lateCommunes: Array<ProgressPartFieldsFragment>, villageProgress: Array<{ step: ReviewStep, state: StepState, kind: StepEventKind | null, changedAt: string | null, version: number, village: { id: string, fullName: string }, reason: { reReview: number, waiting: number, rowsToMend: number } | null, missing: Array<{ code: MissingCode, households: number, text: string }> }> };

export type ProgressBoardQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type ProgressBoardQuery = { progressBoard: ProgressBoardFieldsFragment | null };

export type ProgressBoardChangedSubscriptionVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type ProgressBoardChangedSubscription = { progressBoardChanged: ProgressBoardFieldsFragment };

export type VillageEventsQueryVariables = Exact<{
  roundId: string;
  villageId: string;
}>;


export type VillageEventsQuery = { progressBoard: { villageProgress: Array<{ events: Array<{ kind: StepEventKind, step: ReviewStep, state: StepState, at: string, reason: { reReview: number, waiting: number, rowsToMend: number } | null }> }> } | null };

export type CloseEmptyListMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  date: string;
  reason: string;
  expectedVersion: number;
}>;


export type CloseEmptyListMutation = { closeEmptyList:
    | PaperRecorded_Conflict_Fragment
    | PaperRecorded_Invalid_Fragment
    | PaperRecorded_NotAllowed_Fragment
    | PaperRecorded_Stale_Fragment
    | PaperRecorded_StepRecorded_Fragment
    | PaperRecorded_TooMany_Fragment
   };

type PaperRecorded_Conflict_Fragment = (
  { __typename: 'Conflict' }
  & RefusalFields_Conflict_Fragment
);

type PaperRecorded_Invalid_Fragment = (
  { __typename: 'Invalid', field: string | null }
  & RefusalFields_Invalid_Fragment
);

type PaperRecorded_NotAllowed_Fragment = (
  { __typename: 'NotAllowed' }
  & RefusalFields_NotAllowed_Fragment
);

type PaperRecorded_Stale_Fragment = (
  { __typename: 'Stale', currentVersion: number }
  & RefusalFields_Stale_Fragment
);

type PaperRecorded_StepRecorded_Fragment = { __typename: 'StepRecorded', board: { version: number } };

type PaperRecorded_TooMany_Fragment = (
  { __typename: 'TooMany' }
  & RefusalFields_TooMany_Fragment
);

export type PaperRecordedFragment =
  | PaperRecorded_Conflict_Fragment
  | PaperRecorded_Invalid_Fragment
  | PaperRecorded_NotAllowed_Fragment
  | PaperRecorded_Stale_Fragment
  | PaperRecorded_StepRecorded_Fragment
  | PaperRecorded_TooMany_Fragment
;

export type QuestionFieldsFragment = { id: string, fromName: string, atName: string, words: string, article: string | null, caseCode: string | null, state: QuestionState, version: number, askedName: string, askedAt: string, waitsForDays: number | null, mayAnswer: boolean, hasTierAbove: boolean, events: Array<{ kind: QuestionEventKind, areaName: string, words: string, doneName: string, doneAt: string }> };

export type QuestionsQueryVariables = Exact<{
  roundId: string;
  search: string;
  state?: QuestionState | null | undefined;
  skip: number;
}>;


export type QuestionsQuery = { questions: { totalCount: number, waiting: number, items: Array<QuestionFieldsFragment>, askers: Array<{ id: string, name: string }> } };

export type AskQuestionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  words: string;
  article?: string | null | undefined;
  caseCode?: string | null | undefined;
  notPersonal: boolean;
}>;


export type AskQuestionMutation = { askQuestion:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'QuestionChanged', question: QuestionFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type AnswerQuestionMutationVariables = Exact<{
  commandId: string;
  questionId: string;
  words: string;
  notPersonal: boolean;
  expectedVersion: number;
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'QuestionChanged', question: QuestionFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type HandQuestionUpMutationVariables = Exact<{
  commandId: string;
  questionId: string;
  words: string;
  notPersonal: boolean;
  expectedVersion: number;
}>;


export type HandQuestionUpMutation = { handQuestionUp:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | { __typename: 'QuestionChanged', question: QuestionFieldsFragment }
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type RecognisedAmountFieldsFragment = { list: RecognisedList, households: number, persons: number };

export type RecognitionDifferenceFieldsFragment = { caseId: string, householdCode: string | null, first: HouseholdClass | null, last: HouseholdClass | null, now: HouseholdClass | null, reason: RecognitionDifferenceReason };

export type RecognitionFieldsFragment = { roundId: string, communeId: string, maySign: boolean, draftSha256: string, draftHouseholds: number, opinionNumber: string | null, opinionDated: string | null, certificatesToIssue: number, certificatesIssued: number, certificatesHaveQr: boolean, blocked: Array<string>, missing: Array<{ code: RecognitionMissingCode, count: number, names: Array<string> }>, draft: Array<RecognisedAmountFieldsFragment>, differences: Array<RecognitionDifferenceFieldsFragment>, decisions: Array<{ id: string, n: number, kind: RecognitionKind, number: string, dated: string, reason: string | null, signedName: string | null, listSha256: string | null, lists: Array<RecognisedAmountFieldsFragment>, differences: Array<RecognitionDifferenceFieldsFragment> }> };

export type RecognisedHouseholdFieldsFragment = { caseId: string, householdCode: string | null, headName: string, villageName: string, classBefore: HouseholdClass, classAfter: HouseholdClass | null, persons: number, refused: boolean, certificateNumber: string | null, certificateValid: boolean | null, inSoftwareOn: string | null, inSoftwareBy: string | null };

export type RecognitionQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type RecognitionQuery = { recognition: RecognitionFieldsFragment | null };

export type RecognisedHouseholdsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type RecognisedHouseholdsQuery = { recognisedHouseholds: Array<RecognisedHouseholdFieldsFragment>, householdsToRecognise: Array<RecognisedHouseholdFieldsFragment> };

export type PrintRunsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type PrintRunsQuery = { printRuns: Array<{ id: string, what: PrintKind, state: PrintState, total: number, done: number, parts: Array<{ n: number, villageName: string, sheets: number, made: boolean }> }> };

export type PeopleExportsQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type PeopleExportsQuery = { peopleExports: Array<{ target: PeopleExportTarget, rows: number, toMend: number, ofMembers: boolean, from: MappingFrom, version: number, columns: Array<{ field: PeopleExportField, heading: string }> }> };

export type MakeRecognitionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  number: string;
  dated: string;
  signedName: string;
  draftSha256: string;
}>;


export type MakeRecognitionMutation = { makeRecognition:
    | RefusalFields_Conflict_Fragment
    | RefusalFields_Invalid_Fragment
    | RefusalFields_NotAllowed_Fragment
    | { recognition: RecognitionFieldsFragment }
    | RefusalFields_Stale_Fragment
    | RefusalFields_TooMany_Fragment
   };

export type AmendRecognitionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  kind: Amendment;
  caseIds: Array<string> | string;
  number: string;
  dated: string;
  signedName: string;
  reason: string;
}>;


export type AmendRecognitionMutation = { amendRecognition:
    | RefusalFields_Conflict_Fragment
    | RefusalFields_Invalid_Fragment
    | RefusalFields_NotAllowed_Fragment
    | { recognition: RecognitionFieldsFragment }
    | RefusalFields_Stale_Fragment
    | RefusalFields_TooMany_Fragment
   };

export type IssueCertificatesMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  caseIds?: Array<string> | string | null | undefined;
}>;


export type IssueCertificatesMutation = { issueCertificates:
    | { issued: number, blocked: Array<string>, recognition: RecognitionFieldsFragment }
    | RefusalFields_Conflict_Fragment
    | RefusalFields_Invalid_Fragment
    | RefusalFields_NotAllowed_Fragment
    | RefusalFields_Stale_Fragment
    | RefusalFields_TooMany_Fragment
   };

export type StartPrintMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  what: PrintKind;
}>;


export type StartPrintMutation = { startPrint:
    | RefusalFields_Conflict_Fragment
    | RefusalFields_Invalid_Fragment
    | RefusalFields_NotAllowed_Fragment
    | { runId: string }
    | RefusalFields_Stale_Fragment
    | RefusalFields_TooMany_Fragment
   };

export type TickSoftwareMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  caseIds: Array<string> | string;
  ticked: boolean;
  onDay: string;
}>;


export type TickSoftwareMutation = { tickSoftware:
    | RefusalFields_Conflict_Fragment
    | RefusalFields_Invalid_Fragment
    | RefusalFields_NotAllowed_Fragment
    | { households: number }
    | RefusalFields_Stale_Fragment
    | RefusalFields_TooMany_Fragment
   };

export type SaveExportMappingMutationVariables = Exact<{
  commandId: string;
  areaId: string;
  target: PeopleExportTarget;
  columns: Array<ExportColumnInput> | ExportColumnInput;
  expectedVersion: number;
}>;


export type SaveExportMappingMutation = { saveExportMapping:
    | RefusalFields_Conflict_Fragment
    | { version: number }
    | RefusalFields_Invalid_Fragment
    | RefusalFields_NotAllowed_Fragment
    | RefusalFields_Stale_Fragment
    | RefusalFields_TooMany_Fragment
   };

export type MeetingReconciliationQueryVariables = Exact<{
  meetingId: string;
}>;


export type MeetingReconciliationQuery = { meetingReconciliation: { equal: boolean, meeting: { id: string, code: string, kind: MeetingKind, state: MeetingState, plannedAt: string | null, place: string | null, chairName: string | null, village: { id: string, fullName: string }, commune: { id: string, fullName: string }, hall: { version: number, roundName: string, year: number, attendance: { counted: number, notCounted: number, phones: number } } }, rows: Array<{ motionId: string, title: string, base: number, handBase: number, handsRaised: number | null, handsNoOpinion: number | null, phoneBase: number, paperBase: number, sheetsReturned: number | null, phoneBallots: number, agree: number, disagree: number, noOpinion: number, outcome: boolean | null, equal: boolean, difference: string | null, reason: string | null, otherVotes: Array<{ path: string, text: string }> }> } | null };

export type ReportTableFieldsFragment = { form: string, title: string, notes: Array<string>, head: Array<{ title: string, row: number, column: number, rows: number, columns: number }>, columns: Array<{ key: string, title: string, fullTitle: string, kind: ReportColumnKind, opens: boolean }>, rows: Array<{ areaId: string | null, label: string, line: ReportLine | null, total: boolean, cells: Array<{ number: number | null, text: string | null }> }> };

export type ReportBoardQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type ReportBoardQuery = { reportBoard: { roundId: string, reported: number, communes: number, mayFreeze: boolean, mayRecordPopulation: boolean, area: { id: string, fullName: string, level: AreaLevel }, above: Array<{ id: string, fullName: string, level: AreaLevel }>, unitsBefore: Array<{ id: string, fullName: string }>, forms: Array<{ form: ReportForm, title: string }>, stages: Array<{ stage: ReportStage, frozenAt: string, frozenBy: string, reference: string, reported: number, communes: number, sha256: string }> } | null };

export type ReportTableQueryVariables = Exact<{
  roundId: string;
  areaId: string;
  form: ReportForm;
  source: ReportSource;
}>;


export type ReportTableQuery = { reportTable: ReportTableFieldsFragment | null };

export type ReportPicturesQueryVariables = Exact<{
  roundId: string;
  areaId: string;
  narrow: boolean;
}>;


export type ReportPicturesQuery = { reportPictures: Array<{ kind: ReportPictureKind, width: number, height: number, shapes: Array<{ kind: DrawnShapeKind, x: number, y: number, width: number, height: number, tone: DrawnTone, text: string, anchor: string }>, table: ReportTableFieldsFragment }> };

export type ReportDifferencesQueryVariables = Exact<{
  roundId: string;
  areaId: string;
  before: ReportSource;
  after: ReportSource;
}>;


export type ReportDifferencesQuery = { reportDifferences: Array<{ formTitle: string, row: string, line: ReportLine | null, column: string, before: number | null, after: number | null }> };

export type ReportHouseholdsQueryVariables = Exact<{
  roundId: string;
  areaId: string;
  form: ReportForm;
  column: string;
  partId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportHouseholdsQuery = { reportHouseholds: { totalCount: number, hasNextPage: boolean, closedBecause: string | null, households: Array<{ householdId: string, caseId: string | null, code: string | null, headName: string | null, startClass: HouseholdClass, endClass: HouseholdClass | null, settled: boolean, persons: number }> } | null };

export type FreezeReportMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  stage: ReportStage;
  reference: string;
}>;


export type FreezeReportMutation = { freezeReport:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'ReportFrozen', areaId: string }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RecordPopulationMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  areaId: string;
  households: number;
  persons?: number | null | undefined;
  source: string;
}>;


export type RecordPopulationMutation = { recordPopulation:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PopulationRecorded', areaId: string }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type BalanceQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type BalanceQuery = { balance: { reported: number, communes: number, imbalances: Array<{ areaId: string, check: string, unit: TallyUnit, expected: number, found: number }>, poor: { households: TallyLineFieldsFragment }, nearPoor: { households: TallyLineFieldsFragment }, parts: Array<{ area: { id: string, fullName: string }, poor: { households: TallyLineFieldsFragment }, nearPoor: { households: TallyLineFieldsFragment } }> } | null };

export type RulePackFieldsFragment = { id: string, name: string, version: number, kind: RulePackKind, years: Array<number>, legal: Array<string>, usableForScoring: boolean, unconfirmed: number, nationalIsNewer: boolean, province: { id: string, fullName: string } | null };

export type RulePackListQueryVariables = Exact<{
  provinceId?: string | null | undefined;
}>;


export type RulePackListQuery = { rulePacks: Array<RulePackFieldsFragment> };

export type RulePackPageQueryVariables = Exact<{
  id: string;
  version?: number | null | undefined;
  provinceId?: string | null | undefined;
}>;


export type RulePackPageQuery = { rulePack: (
    { legalValues: Array<{ path: string, name: string, value: string, text: string, kind: LegalValueKind, mark: LegalMark, article: string | null, note: string | null, reference: string | null, dated: string | null, confirmable: boolean }>, confirmations: Array<{ id: string, path: string, name: string, before: string, markBefore: LegalMark, after: string, reference: string, dated: string, note: string | null, version: number, at: string }> }
    & RulePackFieldsFragment
  ) | null };

export type ConfirmLegalValueMutationVariables = Exact<{
  commandId: string;
  rulePackId: string;
  areaId: string;
  path: string;
  value?: string | null | undefined;
  reference: string;
  dated: string;
  note?: string | null | undefined;
  expectedVersion: number;
}>;


export type ConfirmLegalValueMutation = { confirmLegalValue:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LegalValueConfirmed', rulePack: { id: string, version: number } }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EnterLocalLineMutationVariables = Exact<{
  commandId: string;
  rulePackId: string;
  areaId: string;
  years: Array<number> | number;
  income: ByAreaInput;
  b1?: ByAreaInput | null | undefined;
  reference: string;
  dated: string;
}>;


export type EnterLocalLineMutation = { enterLocalLine:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'LocalLineEntered', rulePack: { id: string, name: string } }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RulePackRoundsQueryVariables = Exact<{
  rulePackId: string;
  provinceId: string;
}>;


export type RulePackRoundsQuery = { rulePackRounds: Array<{ version: number, newestVersion: number, upToDate: boolean, open: boolean, round: { id: string, name: string, year: number, area: OfficeAreaFieldsFragment }, adoptions: Array<{ id: string, fromVersion: number, toVersion: number, recomputed: number, changed: number, untouched: number, at: string }> }> };

export type RulePackAdoptionQueryVariables = Exact<{
  roundId: string;
}>;


export type RulePackAdoptionQuery = { rulePackAdoption: { fromVersion: number, toVersion: number, localBefore: string | null, localAfter: string | null, recomputed: number, changed: number, heardAlone: number, decided: number, sealedMeetings: number, meetingsUnderWay: number, unscorable: number, sharesReplaced: number, changes: Array<{ path: string, name: string, before: string | null, after: string | null, markBefore: LegalMark | null, markAfter: LegalMark | null, reference: string | null }>, moves: Array<{ from: HouseholdClass, to: HouseholdClass, cases: number }> } | null };

export type AdoptRulePackMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  expectedVersion: number;
  toVersion: number;
}>;


export type AdoptRulePackMutation = { adoptRulePack:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'RulePackAdopted', adoption: { id: string, recomputed: number, changed: number, untouched: number } }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AccountSecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountSecurityQuery = { accountSecurity: { secondFactor: boolean, recoveryCodesLeft: number, sessions: Array<{ id: string, device: string, openedAt: string, expiresAt: string, isThisOne: boolean }> } | null };

export type OfferSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type OfferSecondFactorMutation = { offerSecondFactor:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SecondFactorOffered', secret: string, uri: string }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SecondFactorConfirmed', recoveryCodes: Array<string> }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EndSecondFactorMutationVariables = Exact<{
  password: string;
}>;


export type EndSecondFactorMutation = { endSecondFactor:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SecondFactorEnded', ok: boolean }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type EndSessionMutationVariables = Exact<{
  sessionId: string;
}>;


export type EndSessionMutation = { endSession:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SessionEnded', ok: boolean }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { signIn:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'SignedIn', viewer: ViewerFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type ChangePasswordMutationVariables = Exact<{
  oldPassword: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'PasswordChanged' }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type JoinMeetingMutationVariables = Exact<{
  token: string;
  pin: string;
}>;


export type JoinMeetingMutation = { joinMeeting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | { __typename: 'MeetingJoined', code: string, viewer: ViewerFieldsFragment }
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany', retryAfterSeconds: number }
      & RefusalFields_TooMany_Fragment
    )
   };

export type SubmittedFormFieldsFragment = { poor: ClassTallyFieldsFragment, nearPoor: ClassTallyFieldsFragment };

export type CommuneSubmissionFieldsFragment = { roundId: string, maySend: boolean, opinionStep: boolean, commune: OfficeAreaFieldsFragment, gaps: Array<{ kind: SubmissionGapKind, count: number, caseIds: Array<string>, subjectId: string | null, note: string | null, village: OfficeAreaFieldsFragment | null }>, tally: (
    { version: number, updatedAt: string | null, villages: Array<{ cases: number }> }
    & SubmittedFormFieldsFragment
  ), report: { id: string, reportedAt: string, letterNumber: string | null, letterDated: string | null, cases: number | null, dossierSha256: string | null, tally: SubmittedFormFieldsFragment } | null, files: Array<{ kind: string, name: string, sha256: string, size: number }>, openings: Array<{ id: string, caseId: string | null, headName: string | null, fields: Array<SubmissionField>, reason: string, openedAt: string, answer: string | null, answeredAt: string | null, village: OfficeAreaFieldsFragment }>, drift: Array<{ caseId: string, headName: string, householdCode: string | null, what: string, village: OfficeAreaFieldsFragment, differences: Array<{ key: string, sent: string, now: string }> }> };

export type CommuneSubmissionQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneSubmissionQuery = { communeSubmission: CommuneSubmissionFieldsFragment | null, opinion: { number: string | null, dated: string | null, sentOn: string | null } | null, roundCommune: { appraisalArea: OfficeAreaFieldsFragment } | null };

export type ReportCommuneMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  expectedTallyVersion: number;
  letterNumber?: string | null | undefined;
  letterDated?: string | null | undefined;
}>;


export type ReportCommuneMutation = { reportCommune:
    | { __typename: 'CommuneReported', casesOpened: number }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale', currentVersion: number }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type AnswerReturnMutationVariables = Exact<{
  commandId: string;
  openingId: string;
  answer: string;
}>;


export type AnswerReturnMutation = { answerReturn:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'ReturnAnswered', sent: number, submission: CommuneSubmissionFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type MendReturnedCaseMutationVariables = Exact<{
  commandId: string;
  openingId: string;
  caseId: string;
  cause?: string | null | undefined;
  ethnicMinority?: boolean | null | undefined;
  noLabour?: boolean | null | undefined;
  merit?: boolean | null | undefined;
}>;


export type MendReturnedCaseMutation = { mendReturnedCase:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | { __typename: 'ReturnMended', submission: CommuneSubmissionFieldsFragment }
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type CommuneSupervisionFieldsFragment = { roundId: string, communeId: string, name: string, frozen: boolean, today: string, may: { assign: boolean, visit: boolean, report: boolean, signOff: boolean, remark: boolean, answer: boolean }, members: Array<{ id: string, name: string, assignedAt: string }>, candidates: Array<{ accountId: string, name: string, role: string }>, owners: Array<{ accountId: string, name: string, role: string }>, villages: Array<{ id: string, name: string, visits: number, lastVisitOn: string | null }>, visits: Array<{ id: string, villageName: string | null, visitedOn: string, place: string, withWhom: string, seen: string, madeName: string, photos: Array<{ id: string, addedName: string }> }>, findings: Array<{ id: string, visitId: string, words: string, ownerId: string, ownerName: string, dueOn: string, state: FindingState, version: number, events: Array<{ kind: FindingEventKind, words: string, doneName: string, doneAt: string }> }>, draws: Array<{ id: string, seed: string, frameSize: number, frameSha256: string, size: number, reason: string, drawnName: string, drawnAt: string, visited: number, ended: number, changed: number }>, remarks: Array<{ id: string, villageName: string | null, remarkedOn: string, words: string, madeName: string, answer: string | null, answeredName: string | null, answeredAt: string | null }> };

export type SupervisionChangedFieldsFragment = { visitId: string | null, supervision: CommuneSupervisionFieldsFragment };

export type SupervisionBoardQueryVariables = Exact<{
  roundId: string;
}>;


export type SupervisionBoardQuery = { supervisionBoard: Array<{ communeId: string, name: string, members: Array<string>, villages: number, villagesWithoutVisit: number, visits: number, lastVisitOn: string | null, openFindings: number, overdueFindings: number, openRemarks: number, openReChecks: number }> };

export type VillagesWithoutVisitQueryVariables = Exact<{
  roundId: string;
  areaId: string;
}>;


export type VillagesWithoutVisitQuery = { supervisionBoard: Array<{ villages: number, villagesWithoutVisit: number, openFindings: number }> };

export type VisitsOfVillagesQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type VisitsOfVillagesQuery = { communeSupervision: { villages: Array<{ id: string, visits: number }> } | null };

export type MembersToAssignQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type MembersToAssignQuery = { communeSupervision: { candidates: Array<{ accountId: string, name: string }> } | null };

export type CommuneSupervisionQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type CommuneSupervisionQuery = { communeSupervision: CommuneSupervisionFieldsFragment | null };

export type AssignMemberMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  accountId: string;
}>;


export type AssignMemberMutation = { assignMember:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type EndAssignmentMutationVariables = Exact<{
  commandId: string;
  assignmentId: string;
}>;


export type EndAssignmentMutation = { endAssignment:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type RecordInspectionMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  villageId?: string | null | undefined;
  visitedOn: string;
  place: string;
  withWhom: string;
  seen: string;
}>;


export type RecordInspectionMutation = { recordInspection:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type RaiseFindingMutationVariables = Exact<{
  commandId: string;
  visitId: string;
  words: string;
  ownerId: string;
  dueOn: string;
}>;


export type RaiseFindingMutation = { raiseFinding:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type ReportFindingMutationVariables = Exact<{
  commandId: string;
  findingId: string;
  words: string;
  expectedVersion: number;
}>;


export type ReportFindingMutation = { reportFinding:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type JudgeFindingMutationVariables = Exact<{
  commandId: string;
  findingId: string;
  accepted: boolean;
  words: string;
  expectedVersion: number;
}>;


export type JudgeFindingMutation = { judgeFinding:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type DrawReChecksMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  villageId?: string | null | undefined;
  size: number;
  reason: string;
}>;


export type DrawReChecksMutation = { drawReChecks:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type MakeRemarkMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  villageId?: string | null | undefined;
  remarkedOn: string;
  words: string;
}>;


export type MakeRemarkMutation = { makeRemark:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type AnswerRemarkMutationVariables = Exact<{
  commandId: string;
  remarkId: string;
  words: string;
}>;


export type AnswerRemarkMutation = { answerRemark:
    | (
      { __typename: 'Conflict' }
      & PostingRefused_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & PostingRefused_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & PostingRefused_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & PostingRefused_Stale_Fragment
    )
    | (
      { __typename: 'SupervisionChanged' }
      & SupervisionChangedFieldsFragment
    )
    | (
      { __typename: 'TooMany' }
      & PostingRefused_TooMany_Fragment
    )
   };

export type TokenFieldsFragment = { id: string, name: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, actions: Array<{ action: TokenAction, words: string }>, grants: Array<{ role: Role, roundId: string | null, roundName: string | null, area: { id: string, fullName: string } | null }> };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<TokenFieldsFragment>, apiTokenChoices: Array<{ action: TokenAction, words: string }> };

export type CreateApiTokenMutationVariables = Exact<{
  commandId: string;
  name: string;
  validDays: number;
  grants: Array<TokenGrantInput> | TokenGrantInput;
  actions: Array<TokenAction> | TokenAction;
}>;


export type CreateApiTokenMutation = { createApiToken:
    | { __typename: 'ApiTokenCreated', token: string, apiToken: TokenFieldsFragment }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid', field: string | null }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type RevokeApiTokenMutationVariables = Exact<{
  commandId: string;
  tokenId: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken:
    | { __typename: 'ApiTokenRevoked', apiToken: TokenFieldsFragment }
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
   };

export type TrackCaseFieldsFragment = { id: string, track: Track, householdCode: string | null, headName: string, form: string, direction: TrackDirection | null, livelihood: Livelihood | null, receivedOn: string, startClass: HouseholdClass, scoredClass: HouseholdClass | null, agreedClass: HouseholdClass | null, postedOn: string | null, version: number, village: { id: string, fullName: string }, steps: Array<{ step: TrackStepKind, state: TrackStepState, missing: string | null }>, measures: Array<{ value: number, outcome: MeasureOutcome, reason: string }>, range: MeansRangeFieldsFragment | null, clocks: Array<ClockFieldsFragment>, decision: { outcome: TrackOutcome, endClass: HouseholdClass | null, number: string, decidedOn: string, reasons: string } | null };

export type MeansRangeFieldsFragment = { measure: MeasureKind, above: number | null, upTo: number, upToCounts: boolean, mark: LegalMark, article: string | null };

export type InYearCasesQueryVariables = Exact<{
  communeId: string;
  year: number;
}>;


export type InYearCasesQuery = { inYearCases: Array<TrackCaseFieldsFragment> };

export type IncomeCasesQueryVariables = Exact<{
  roundId: string;
  communeId: string;
  track: Track;
}>;


export type IncomeCasesQuery = { meansRange: MeansRangeFieldsFragment | null, incomeCases: Array<TrackCaseFieldsFragment> };

export type TrackVillagesQueryVariables = Exact<{
  roundId: string;
  communeId: string;
}>;


export type TrackVillagesQuery = { roundCommune: { villages: Array<{ id: string, fullName: string }> } | null };

export type TrackHouseholdsQueryVariables = Exact<{
  communeId: string;
  search: string;
}>;


export type TrackHouseholdsQuery = { trackHouseholds: Array<{ id: string, code: string | null, headName: string, class: HouseholdClass, village: { fullName: string } }> };

export type OpenInYearCaseMutationVariables = Exact<{
  commandId: string;
  communeId: string;
  householdId?: string | null | undefined;
  newHousehold?: NewHousehold | null | undefined;
  direction: TrackDirection;
  receivedOn: string;
  askedBy: string;
  signedAs?: SignedAs | null | undefined;
  writtenBy?: string | null | undefined;
}>;


export type OpenInYearCaseMutation = { openInYearCase:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'TrackCaseChanged', case: { id: string } }
   };

export type OpenIncomeCaseMutationVariables = Exact<{
  commandId: string;
  roundId: string;
  communeId: string;
  track: Track;
  householdId?: string | null | undefined;
  newHousehold?: NewHousehold | null | undefined;
  livelihood?: Livelihood | null | undefined;
  receivedOn: string;
}>;


export type OpenIncomeCaseMutation = { openIncomeCase:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'TrackCaseChanged', case: { id: string } }
   };

export type EnterMeansMutationVariables = Exact<{
  commandId: string;
  caseId: string;
  value: number;
  reason: string;
  expectedVersion: number;
}>;


export type EnterMeansMutation = { enterMeans:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'TrackCaseChanged', case: { id: string } }
   };

export type RecordTrackPostingMutationVariables = Exact<{
  commandId: string;
  caseId: string;
  postedOn: string;
  expectedVersion: number;
}>;


export type RecordTrackPostingMutation = { recordTrackPosting:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'TrackCaseChanged', case: { id: string } }
   };

export type RecordTrackReCheckMutationVariables = Exact<{
  commandId: string;
  caseId: string;
  startedOn: string;
  reason: string;
  expectedVersion: number;
}>;


export type RecordTrackReCheckMutation = { recordTrackReCheck:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'TrackCaseChanged', case: { id: string } }
   };

export type DecideTrackCaseMutationVariables = Exact<{
  commandId: string;
  caseId: string;
  outcome: TrackOutcome;
  number: string;
  decidedOn: string;
  reasons: string;
  expectedVersion: number;
}>;


export type DecideTrackCaseMutation = { decideTrackCase:
    | (
      { __typename: 'Conflict' }
      & RefusalFields_Conflict_Fragment
    )
    | (
      { __typename: 'Invalid' }
      & RefusalFields_Invalid_Fragment
    )
    | (
      { __typename: 'NotAllowed' }
      & RefusalFields_NotAllowed_Fragment
    )
    | (
      { __typename: 'Stale' }
      & RefusalFields_Stale_Fragment
    )
    | (
      { __typename: 'TooMany' }
      & RefusalFields_TooMany_Fragment
    )
    | { __typename: 'TrackCaseChanged', case: { id: string } }
   };

export type WhyIndicatorFieldsFragment = { number: number, name: string, nameMark: LegalMark, cutOff: string, cutOffMark: LegalMark };

export type WhyFieldsFragment = { packName: string, packVersion: number, legalTexts: Array<string>, missing: Array<MissingAnswer>, asKept: boolean, case: { id: string, headName: string, householdCode: string | null, toName: string | null, persons: number, scoredClass: HouseholdClass | null, endClass: HouseholdClass | null, state: CaseState, village: { id: string, fullName: string } }, round: { id: string, name: string, year: number }, commune: (
    { parent: { fullName: string, parent: { fullName: string } | null } | null }
    & OfficeAreaFieldsFragment
  ), explanation: { areaKind: AreaKind, areaKindMark: LegalMark, areaKindArticle: string | null, b1: number, indicatorCount: number, b2: number, pointsEach: number, deprivedFrom: number, deprivedReached: boolean, indicatorsAsked: boolean, indicatorsMark: LegalMark, indicatorsArticle: string | null, class: HouseholdClass, poorKind: PoorKind | null, mark: LegalMark, lines: Array<{ name: LineName, points: number, income: number, distance: number, under: boolean, mark: LegalMark, article: string | null }>, deprived: Array<WhyIndicatorFieldsFragment>, changes: Array<{ answer: SingleAnswer, b1: number | null, by: number | null, deprived: boolean | null, areaKind: AreaKind | null, class: HouseholdClass, indicator: WhyIndicatorFieldsFragment | null }> } | null };

export type WhyClassQueryVariables = Exact<{
  caseId: string;
}>;


export type WhyClassQuery = { whyClass: WhyFieldsFragment | null };

export type HistoryFieldsFragment = { patterns: Array<HistoryPattern>, decided: Array<{ from: string, class: HouseholdClass, track: Track, number: string }>, rounds: Array<{ caseId: string, headName: string, linkedBy: HouseholdLink, startClass: HouseholdClass, scoredClass: HouseholdClass, endClass: HouseholdClass | null, state: CaseState, areaKind: AreaKind, b1: number, b1Line: number, deprivedCount: number, packId: string, changedWithoutAnswer: ChangeWithoutAnswer | null, round: { id: string, name: string, year: number, track: RoundTrack }, commune: OfficeAreaFieldsFragment }> };

export type ClassHistoryQueryVariables = Exact<{
  caseId: string;
}>;


export type ClassHistoryQuery = { classHistory: HistoryFieldsFragment | null };

export const AccountSecurityDocument: TrustedDocument<AccountSecurityQuery, AccountSecurityQueryVariables> = {
  id: 'c0e45bb282acd09ab15403ec91672b69ffa575eb59aba4cc1a0942789e4701e7',
  name: 'AccountSecurity',
};
export const AddBudgetLineDocument: TrustedDocument<AddBudgetLineMutation, AddBudgetLineMutationVariables> = {
  id: '4a397d09d8cd20782c2073d1554e6ab3bf05e4764922180321652bf938ce542a',
  name: 'AddBudgetLine',
};
export const AddMemberDocument: TrustedDocument<AddMemberMutation, AddMemberMutationVariables> = {
  id: '23bd2ade97b877b183fb434c36297c2a7b0df02f81f6db6737c9f56e95f8ef99',
  name: 'AddMember',
};
export const AddNoteDocument: TrustedDocument<AddNoteMutation, AddNoteMutationVariables> = {
  id: 'de3cdadda54cb619375ba470eab8e55c012f7335c97c4a35e5c4befa1df1b305',
  name: 'AddNote',
};
export const AddTrainingPeopleDocument: TrustedDocument<AddTrainingPeopleMutation, AddTrainingPeopleMutationVariables> = {
  id: '3283695e5afb994192d673f823ea427c1c374b6321b53ea757e3df6a3f8f490b',
  name: 'AddTrainingPeople',
};
export const AdjournMeetingDocument: TrustedDocument<AdjournMeetingMutation, AdjournMeetingMutationVariables> = {
  id: 'ec97135e29f3cf2559ceb3436f8d30bb43a79f82b3aefa7326a6a4799e45b682',
  name: 'AdjournMeeting',
};
export const AdjustOpeningDocument: TrustedDocument<AdjustOpeningMutation, AdjustOpeningMutationVariables> = {
  id: '2902da4ee2b3fcf0c354035ddb82e4b54075d1a48a418153dedb7095a21f06e8',
  name: 'AdjustOpening',
};
export const AdminAccountsDocument: TrustedDocument<AdminAccountsQuery, AdminAccountsQueryVariables> = {
  id: '1cbcccafba5fa68659be521da9bd22d086217218c58c328a6e5b31d5d350d691',
  name: 'AdminAccounts',
};
export const AdminRoundsDocument: TrustedDocument<AdminRoundsQuery, AdminRoundsQueryVariables> = {
  id: '4fbc495b57604d4a174c42b13587f978c1e4b61a8e0a348bc755da7d28be7e21',
  name: 'AdminRounds',
};
export const AdminRulePacksDocument: TrustedDocument<AdminRulePacksQuery, AdminRulePacksQueryVariables> = {
  id: 'bb31adf97764ff761d80eab992f352151cadc7929192ac3f9d5c4a3ed3765b8c',
  name: 'AdminRulePacks',
};
export const AdoptMinutesDocument: TrustedDocument<AdoptMinutesMutation, AdoptMinutesMutationVariables> = {
  id: 'a65d2fb489335eb78c954d70e826e6aa9fbbca30965db8313896c782d2394a96',
  name: 'AdoptMinutes',
};
export const AdoptRulePackDocument: TrustedDocument<AdoptRulePackMutation, AdoptRulePackMutationVariables> = {
  id: 'b0d8a9164e3aa2bea103137cf565b48c7b39c9811775c0bb0b70ffc675e9b4a2',
  name: 'AdoptRulePack',
};
export const AgreeInBulkDocument: TrustedDocument<AgreeInBulkMutation, AgreeInBulkMutationVariables> = {
  id: 'dfbdfbee27f254faf0b6e19dd24bef735e13d272b479a8c4ff8739ad5327da04',
  name: 'AgreeInBulk',
};
export const AgreeToCaseDocument: TrustedDocument<AgreeToCaseMutation, AgreeToCaseMutationVariables> = {
  id: 'f62e22c43fe23ca3a8ce625eccb816c20a55a3a4fb11901a809d9e51e221d149',
  name: 'AgreeToCase',
};
export const AmendRecognitionDocument: TrustedDocument<AmendRecognitionMutation, AmendRecognitionMutationVariables> = {
  id: '5f5b8baa5122ebc466b116b80a4c13244aa4276406575b3b0a923a2f22e1a5f1',
  name: 'AmendRecognition',
};
export const AnswerDataRequestDocument: TrustedDocument<AnswerDataRequestMutation, AnswerDataRequestMutationVariables> = {
  id: 'a72b62479711fb28a11cbe58e9c7bfa662bdf1f4454df95c1e8d1282f44d2ee8',
  name: 'AnswerDataRequest',
};
export const AnswerQuestionDocument: TrustedDocument<AnswerQuestionMutation, AnswerQuestionMutationVariables> = {
  id: 'ed518ae3a5b8d359fba94a469be77129a365ee9a278c690a6f9d81c26b3a02cf',
  name: 'AnswerQuestion',
};
export const AnswerRemarkDocument: TrustedDocument<AnswerRemarkMutation, AnswerRemarkMutationVariables> = {
  id: '0615e6a175e21d87e5e8cef7ed1fe0f4388cd698c950aa32a57abe54d8d4ca0e',
  name: 'AnswerRemark',
};
export const AnswerReturnDocument: TrustedDocument<AnswerReturnMutation, AnswerReturnMutationVariables> = {
  id: '42d1ca18192121a652a84e5ef4bbe173a7f38e979b6aa11f09657118f9a41257',
  name: 'AnswerReturn',
};
export const ApiTokensDocument: TrustedDocument<ApiTokensQuery, ApiTokensQueryVariables> = {
  id: '4a183f2eb6f1125af2453f4ab6949f92b10922ce75c7e8b927a7b7a67697cf14',
  name: 'ApiTokens',
};
export const AppraisalBoardDocument: TrustedDocument<AppraisalBoardQuery, AppraisalBoardQueryVariables> = {
  id: '5072b15dc4f1493d64895df304ffa9f4fc6d4811b4745867bd36ad1ab8a5f24e',
  name: 'AppraisalBoard',
};
export const AppraisalBoardChangedDocument: TrustedDocument<AppraisalBoardChangedSubscription, AppraisalBoardChangedSubscriptionVariables> = {
  id: 'ee1ad3cd81e9197fdf4385ee3e81237b680b1fb32db53b1e8787e65beab93712',
  name: 'AppraisalBoardChanged',
};
export const AppraisalDossierDocument: TrustedDocument<AppraisalDossierQuery, AppraisalDossierQueryVariables> = {
  id: '7d984fe380e4054c354fa46d3e0bdb34382c060fbb0b71d776ac94a4449d1338',
  name: 'AppraisalDossier',
};
export const AppraisalExportDocument: TrustedDocument<AppraisalExportQuery, AppraisalExportQueryVariables> = {
  id: '0aa9dbcb90a28458e405f9f6f16cf5c5c201acdc2057627bdbac54d16a0ac326',
  name: 'AppraisalExport',
};
export const AppraisalQueueDocument: TrustedDocument<AppraisalQueueQuery, AppraisalQueueQueryVariables> = {
  id: 'aa8950bcd25db202803c2b4522294a3952f49c813ae8bd93c91fb0e3974c3f39',
  name: 'AppraisalQueue',
};
export const AppraisalRoundsDocument: TrustedDocument<AppraisalRoundsQuery, AppraisalRoundsQueryVariables> = {
  id: '043954290ba59c7ad92ed0890217e548dc84fcd774506a8a848af3d379e4d9e0',
  name: 'AppraisalRounds',
};
export const ApprovalOfDocument: TrustedDocument<ApprovalOfQuery, ApprovalOfQueryVariables> = {
  id: '9f84f01a33e4db2ff18eac735e48926faaed6663b6583d526e214bfa1e3fa6ef',
  name: 'ApprovalOf',
};
export const ApproveCommitteeDocument: TrustedDocument<ApproveCommitteeMutation, ApproveCommitteeMutationVariables> = {
  id: '0d4294dbfe19717999f2e22ec60d3ce98c0af04cba94f188d131ac5deebcf914',
  name: 'ApproveCommittee',
};
export const ApproveSecretaryDocument: TrustedDocument<ApproveSecretaryMutation, ApproveSecretaryMutationVariables> = {
  id: '05b26b1a67cff18c13f699161976964842c0b66b78bf61f8a4181107b79a07a2',
  name: 'ApproveSecretary',
};
export const AreaChangeSummaryDocument: TrustedDocument<AreaChangeSummaryQuery, AreaChangeSummaryQueryVariables> = {
  id: '5a1dd5b02aa7b3076ab5413cb5287e738590454b39e0f764cb48c27ec856b5a6',
  name: 'AreaChangeSummary',
};
export const AreaHistoryDocument: TrustedDocument<AreaHistoryQuery, AreaHistoryQueryVariables> = {
  id: '5646665e59bd01626b4805588747e07218a9538ebaf80ab5f11c2f011411d42f',
  name: 'AreaHistory',
};
export const AreaSearchDocument: TrustedDocument<AreaSearchQuery, AreaSearchQueryVariables> = {
  id: 'e16d9b0b5eca6b689ab23d49a36b025657ac08cffc726bf389433bff80afe168',
  name: 'AreaSearch',
};
export const AskQuestionDocument: TrustedDocument<AskQuestionMutation, AskQuestionMutationVariables> = {
  id: '1775a60eedfb1d896911c719551e5a4e0a56b202e8b7653a74f2582c8fce4222',
  name: 'AskQuestion',
};
export const AskReCheckDocument: TrustedDocument<AskReCheckMutation, AskReCheckMutationVariables> = {
  id: '9d6fef8aaba4ab55140e8b58f183c2fb0ac33c532b6af5f20ed8460d3ea27b82',
  name: 'AskReCheck',
};
export const AskReCheckOfCaseDocument: TrustedDocument<AskReCheckOfCaseMutation, AskReCheckOfCaseMutationVariables> = {
  id: 'd32c85e21e0113dc1276f0aeb99e2f521705b32099bcaeb0b1bff555e3ff8775',
  name: 'AskReCheckOfCase',
};
export const AskedReChecksDocument: TrustedDocument<AskedReChecksQuery, AskedReChecksQueryVariables> = {
  id: '308b65950f1c551e149c3a3cbae0fc6599ec3d48af97f7d4ea403226dbef9ce1',
  name: 'AskedReChecks',
};
export const AssignComplaintDocument: TrustedDocument<AssignComplaintMutation, AssignComplaintMutationVariables> = {
  id: '09a454751474325bd41da566e1880ac46a37e4dc77d555fbbd6e3a9e48f878cd',
  name: 'AssignComplaint',
};
export const AssignMemberDocument: TrustedDocument<AssignMemberMutation, AssignMemberMutationVariables> = {
  id: 'df43d35ae348fe985afdbb4bd27f0d5597268f25013a56c459736ddafdf62449',
  name: 'AssignMember',
};
export const AuditAnchorsDocument: TrustedDocument<AuditAnchorsQuery, AuditAnchorsQueryVariables> = {
  id: '4df68e6e6c9a073b10979c89f1fb63dcf21e8be87995ac5fa77cbfde3260be1b',
  name: 'AuditAnchors',
};
export const AuditLogDocument: TrustedDocument<AuditLogQuery, AuditLogQueryVariables> = {
  id: '80dcbe1395d6580a1d0591e70d53d3112c810a7744715f64c78e7c2d71f5bf96',
  name: 'AuditLog',
};
export const BalanceDocument: TrustedDocument<BalanceQuery, BalanceQueryVariables> = {
  id: 'c389ba929d9583e6d8abc2fb3a56d8b692dcbf21136e334453be67a801b3ff3f',
  name: 'Balance',
};
export const BulkPlanDocument: TrustedDocument<BulkPlanQuery, BulkPlanQueryVariables> = {
  id: 'ea5340e814f6b3f53aca6b2f0143cd85a87bfcf582a308266adb77a33c809efc',
  name: 'BulkPlan',
};
export const CalendarRoundsDocument: TrustedDocument<CalendarRoundsQuery, CalendarRoundsQueryVariables> = {
  id: '6ea9184076dd2c29b060ffa4b3da5bf63977609f98885f154479da5cc7c833e4',
  name: 'CalendarRounds',
};
export const CarryOverListDocument: TrustedDocument<CarryOverListMutation, CarryOverListMutationVariables> = {
  id: '656b5a4532a3f1c1ab7ddf98b5a4ff9e7710381d781fccc0db5c02f3761e16d1',
  name: 'CarryOverList',
};
export const CarryVillagesDocument: TrustedDocument<CarryVillagesMutation, CarryVillagesMutationVariables> = {
  id: 'afa86a707cf1f3b495424c55071fd9adc8c6be54b3c08cef286e640b6a72638a',
  name: 'CarryVillages',
};
export const CasesBehindNumberDocument: TrustedDocument<CasesBehindNumberQuery, CasesBehindNumberQueryVariables> = {
  id: 'a0ed5f8c412395ce1ea3c6568b906eb5011ef4ad7811bb8e98ba9b3da7b0e9be',
  name: 'CasesBehindNumber',
};
export const CastBallotDocument: TrustedDocument<CastBallotMutation, CastBallotMutationVariables> = {
  id: '41a3d54bd828bb4962b5c08134b872769b903a6274747d8dd3762fa662b18f58',
  name: 'CastBallot',
};
export const CertificateCheckDocument: TrustedDocument<CertificateCheckQuery, CertificateCheckQueryVariables> = {
  id: '23fbbe610eda37dd7aa5e5377de9729d72a1d8a82c1e4e0372d5eced94eba595',
  name: 'CertificateCheck',
};
export const ChangeBudgetLineDocument: TrustedDocument<ChangeBudgetLineMutation, ChangeBudgetLineMutationVariables> = {
  id: 'f19585f07657f349ebad8a6f9e14589fac1d62cb76f87ebfb1d44a81dcefc60f',
  name: 'ChangeBudgetLine',
};
export const ChangeHeadDocument: TrustedDocument<ChangeHeadMutation, ChangeHeadMutationVariables> = {
  id: '40b0fc516cfa9ad98584adb8f0b25e4e6a5be7dc7ffef9557e836505a662e1e0',
  name: 'ChangeHead',
};
export const ChangePasswordDocument: TrustedDocument<ChangePasswordMutation, ChangePasswordMutationVariables> = {
  id: 'a4dbc02d27033e460b10a43dde53dff895be709430c5cdbc63269c4b6852d49a',
  name: 'ChangePassword',
};
export const CheckCalendarYearDocument: TrustedDocument<CheckCalendarYearMutation, CheckCalendarYearMutationVariables> = {
  id: 'a63976b734bc8d5920e645174db425dd3b6c38504937ee30ec68aea60e475e28',
  name: 'CheckCalendarYear',
};
export const CheckFormDocument: TrustedDocument<CheckFormQuery, CheckFormQueryVariables> = {
  id: '8b82332f1b75cc4b8dce477c321bbca135cbb80787b126ed7086754c952fbd3c',
  name: 'CheckForm',
};
export const CheckInDocument: TrustedDocument<CheckInMutation, CheckInMutationVariables> = {
  id: '1aa7791bade85893601c7bc54e30ef0e19a72ec28f6ff1a5ad2d9bdfe0ea4c5d',
  name: 'CheckIn',
};
export const CheckInManyDocument: TrustedDocument<CheckInManyMutation, CheckInManyMutationVariables> = {
  id: '93b62083af266585452c98723eb9d33e40bc2c8c6d7af280fe09b06ccc9365b7',
  name: 'CheckInMany',
};
export const CheckOutDocument: TrustedDocument<CheckOutMutation, CheckOutMutationVariables> = {
  id: 'a14845c2597ecd0f0bc6ace7bdaa84fd551c151d63fc69740983f2cca99f90cc',
  name: 'CheckOut',
};
export const CheckPracticeDocument: TrustedDocument<CheckPracticeMutation, CheckPracticeMutationVariables> = {
  id: '0d405732443de08ec14899f81e29852e6cc5e64d85aa9b7fc2beca1adb29f6ca',
  name: 'CheckPractice',
};
export const CheckSampledFormDocument: TrustedDocument<CheckSampledFormMutation, CheckSampledFormMutationVariables> = {
  id: '07e170c0f06d97e24273fa57295cf27d0242ca30088a378efd04ae7b599354db',
  name: 'CheckSampledForm',
};
export const ChooseCountersDocument: TrustedDocument<ChooseCountersMutation, ChooseCountersMutationVariables> = {
  id: '54234844c3eadcb32c0ff2b6de85c4ab940fe0db3d7fc9b5644b0fa59131b182',
  name: 'ChooseCounters',
};
export const ChooseFormOfVoteDocument: TrustedDocument<ChooseFormOfVoteMutation, ChooseFormOfVoteMutationVariables> = {
  id: '0e97fec7886a6d7c158d1dc9efa21803b819a3b758d86a1dd06cdb5c6e86f1d1',
  name: 'ChooseFormOfVote',
};
export const ChooseJoinBaseDocument: TrustedDocument<ChooseJoinBaseMutation, ChooseJoinBaseMutationVariables> = {
  id: '0de2ecf4ddc56bd5f5605b5cdd173b4a52cbb18c2c0df789f3d57521cb2660b0',
  name: 'ChooseJoinBase',
};
export const ClaimCaseDocument: TrustedDocument<ClaimCaseMutation, ClaimCaseMutationVariables> = {
  id: '42f629aaf1a0153ae5171d3472da484a3e9fae9e59774a7d576c07b8e0e6b41d',
  name: 'ClaimCase',
};
export const ClaimNextCaseDocument: TrustedDocument<ClaimNextCaseMutation, ClaimNextCaseMutationVariables> = {
  id: 'd80efb4539f3085a2286019626cf4eeb891d62914741e77496360baae3ecd3ec',
  name: 'ClaimNextCase',
};
export const ClassHistoryDocument: TrustedDocument<ClassHistoryQuery, ClassHistoryQueryVariables> = {
  id: '72bb0580e2a7509c7a08e202efc4e0fd3fe89ef39d209dc5090f85d35af01b7c',
  name: 'ClassHistory',
};
export const CloseComplaintDocument: TrustedDocument<CloseComplaintMutation, CloseComplaintMutationVariables> = {
  id: '9af6b65e1f17d9f4268d5ea9320b7ddc28e120a936c4d8efb646ca08be445eca',
  name: 'CloseComplaint',
};
export const CloseEmptyListDocument: TrustedDocument<CloseEmptyListMutation, CloseEmptyListMutationVariables> = {
  id: '61563d7b4e0b9461426f2b1f6534a2799012b26a00f1d96e45fadca107b0fe48',
  name: 'CloseEmptyList',
};
export const CloseMotionDocument: TrustedDocument<CloseMotionMutation, CloseMotionMutationVariables> = {
  id: '804b857c3ac444e9d83113f1791d87dcbc3159f4c2ec3e3ee73bba99ed25e7c0',
  name: 'CloseMotion',
};
export const CommuneAttendanceRuleDocument: TrustedDocument<CommuneAttendanceRuleQuery, CommuneAttendanceRuleQueryVariables> = {
  id: '85c6af00fb28a3ddce21424532e8e154392f1866e85afddad5d6956908a7fc23',
  name: 'CommuneAttendanceRule',
};
export const CommuneDueDatesDocument: TrustedDocument<CommuneDueDatesQuery, CommuneDueDatesQueryVariables> = {
  id: '31b019e3ac2ee7eb7dccb2e31f0fce90eb62850a0950a6ec216ae9feb47ae534',
  name: 'CommuneDueDates',
};
export const CommuneInformingDocument: TrustedDocument<CommuneInformingQuery, CommuneInformingQueryVariables> = {
  id: '8182afdd3e267764b3be0d0874bd51727af1bb35c667ce79ad49bed573a63d99',
  name: 'CommuneInforming',
};
export const CommuneMeetingsDocument: TrustedDocument<CommuneMeetingsQuery, CommuneMeetingsQueryVariables> = {
  id: 'b0a275c20311cd22b18be5e0ef0b263b8765b66d79a1594cd6f6a62e363a2bc1',
  name: 'CommuneMeetings',
};
export const CommunePostingsDocument: TrustedDocument<CommunePostingsQuery, CommunePostingsQueryVariables> = {
  id: '29b141c05f61d7bf72bfc67cb44eb81e728f72435d8498be78dcc2be1a828556',
  name: 'CommunePostings',
};
export const CommuneReconciliationDocument: TrustedDocument<CommuneReconciliationQuery, CommuneReconciliationQueryVariables> = {
  id: '50d3a118ff1055885e3c7a4f6ba504d0be4cc151a23b17229403ec6f2efc6ed2',
  name: 'CommuneReconciliation',
};
export const CommuneRoundsDocument: TrustedDocument<CommuneRoundsQuery, CommuneRoundsQueryVariables> = {
  id: '099289ca451e46590ddce0b32d8f3a196e2e95976a625a530f284851b4d779d6',
  name: 'CommuneRounds',
};
export const CommuneRulesDocument: TrustedDocument<CommuneRulesQuery, CommuneRulesQueryVariables> = {
  id: '8dd913e4991f5534ec05db06584535c26d3cd6b7c63a15163d8557b05e44fb88',
  name: 'CommuneRules',
};
export const CommuneSubmissionDocument: TrustedDocument<CommuneSubmissionQuery, CommuneSubmissionQueryVariables> = {
  id: 'f9a93b0081b43a68409310d25e2f9f3129dc58910482f421f0d7739bc9cff2d1',
  name: 'CommuneSubmission',
};
export const CommuneSupervisionDocument: TrustedDocument<CommuneSupervisionQuery, CommuneSupervisionQueryVariables> = {
  id: '3fd10a4dc128b98c1877f99a2c8379da5b79a885288f40c0442ee51e903f6a8b',
  name: 'CommuneSupervision',
};
export const CommuneTallyDocument: TrustedDocument<CommuneTallyQuery, CommuneTallyQueryVariables> = {
  id: '1dcc448bd4989e71b83ad111a3e217e512be1932a23a0c1769fb1dfb909b8c22',
  name: 'CommuneTally',
};
export const CommuneTallyChangedDocument: TrustedDocument<CommuneTallyChangedSubscription, CommuneTallyChangedSubscriptionVariables> = {
  id: 'c4924a0713afb5a8966446f650011baa23c7b83d6d8bb9e611b6ce7522aa7d76',
  name: 'CommuneTallyChanged',
};
export const ComplaintDocument: TrustedDocument<ComplaintQuery, ComplaintQueryVariables> = {
  id: '36104643650a83f83a6b0dfb843439795995f42436b6b428ae530e849b1bf9b0',
  name: 'Complaint',
};
export const ComplaintOwnersDocument: TrustedDocument<ComplaintOwnersQuery, ComplaintOwnersQueryVariables> = {
  id: 'c196aac00387160918fab0cc83012ff9ec5ac6e5061a2d2b2310652d2fe40f20',
  name: 'ComplaintOwners',
};
export const ComplaintVillagesDocument: TrustedDocument<ComplaintVillagesQuery, ComplaintVillagesQueryVariables> = {
  id: '742cb5eecd2423225e14968961a01a7583f8d72480039d5ec2a0e33360762a21',
  name: 'ComplaintVillages',
};
export const ComplaintsDocument: TrustedDocument<ComplaintsQuery, ComplaintsQueryVariables> = {
  id: 'f44acd6fe0e7f1655f4c45950b2f4e24a97be15b28ce8024da903732e005a0bd',
  name: 'Complaints',
};
export const ConfirmImportDocument: TrustedDocument<ConfirmImportMutation, ConfirmImportMutationVariables> = {
  id: '712812e157e933d802a0c71223f7a5dd5c0e0ec4925eebd696f36d1927cc8223',
  name: 'ConfirmImport',
};
export const ConfirmLegalValueDocument: TrustedDocument<ConfirmLegalValueMutation, ConfirmLegalValueMutationVariables> = {
  id: 'c3dcc9be9332260be6c43173a9c81f4db4b5c35ef64819f5716e295acac11e0f',
  name: 'ConfirmLegalValue',
};
export const ConfirmMinutesDocument: TrustedDocument<ConfirmMinutesMutation, ConfirmMinutesMutationVariables> = {
  id: '8790a59041ada229b18f202cdae942d9da66b2a99e390b544b77551fd0f33a2b',
  name: 'ConfirmMinutes',
};
export const ConfirmSecondFactorDocument: TrustedDocument<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables> = {
  id: '0c447f20b8bdd4c6861fdce1df3af3baf2c69645e297058ce46bd902f01319f7',
  name: 'ConfirmSecondFactor',
};
export const ContinueOnPaperDocument: TrustedDocument<ContinueOnPaperMutation, ContinueOnPaperMutationVariables> = {
  id: 'c6f26673b32ae2a7de8e1aa5665ec6bf6abf7d2890e73c3a905e4c3e925368a3',
  name: 'ContinueOnPaper',
};
export const CountHandsHereDocument: TrustedDocument<CountHandsHereMutation, CountHandsHereMutationVariables> = {
  id: '0cba319fd2e69ba55a07a4ce17112729e52777848eca7f53d502b840dc4a81ed',
  name: 'CountHandsHere',
};
export const CounterCountDocument: TrustedDocument<CounterCountQuery, CounterCountQueryVariables> = {
  id: '6321f3791d663afa8b2d972c0b456352a3baaa3fc5b0456044e20b9366aef52e',
  name: 'CounterCount',
};
export const CounterSendDocument: TrustedDocument<CounterSendMutation, CounterSendMutationVariables> = {
  id: 'f73e996db2f6057ada902ba5054a19c5aa46af587a4dd9bbc24fbc466b2f2241',
  name: 'CounterSend',
};
export const CreateAccountDocument: TrustedDocument<CreateAccountMutation, CreateAccountMutationVariables> = {
  id: '863eed3e0b490b7f06e3b5531cfc38530c02f837285dbe18f65c573174d9bbbd',
  name: 'CreateAccount',
};
export const CreateApiTokenDocument: TrustedDocument<CreateApiTokenMutation, CreateApiTokenMutationVariables> = {
  id: 'cecb233162f0962eae078b12eafbe5737934abea5f82154e9f6209d174b47bc9',
  name: 'CreateApiToken',
};
export const CreateRoundDocument: TrustedDocument<CreateRoundMutation, CreateRoundMutationVariables> = {
  id: '5380a28c595f0b6aa46717fa700a141e07241ffc38368274104120d9fff369f4',
  name: 'CreateRound',
};
export const DataRequestsDocument: TrustedDocument<DataRequestsQuery, DataRequestsQueryVariables> = {
  id: '5bdf0316a022aaea30ada8e8bdf941ab50780d69a69906a65a4a028ef0beb8fa',
  name: 'DataRequests',
};
export const DecideComplaintDocument: TrustedDocument<DecideComplaintMutation, DecideComplaintMutationVariables> = {
  id: 'fe8817cb5469f96f77bd7a86163d3d5e2fc00d95c7f2f90c6a3e662dc9c950b7',
  name: 'DecideComplaint',
};
export const DecideFormADocument: TrustedDocument<DecideFormAMutation, DecideFormAMutationVariables> = {
  id: '3e50d9a45fb9226c845a9126edaa8cd1b79c1f82694872f855312bf1a6130358',
  name: 'DecideFormA',
};
export const DecideReCheckDocument: TrustedDocument<DecideReCheckMutation, DecideReCheckMutationVariables> = {
  id: '8d6f580fd11b57cb9500c4bda59d3e5d9b21b012b3a982d29b2dcbf4be87e405',
  name: 'DecideReCheck',
};
export const DecideTrackCaseDocument: TrustedDocument<DecideTrackCaseMutation, DecideTrackCaseMutationVariables> = {
  id: 'e0ff0261d6c9c66d1518f78dfc66541b8eb31b23ad8a20400e36b9d7945532e9',
  name: 'DecideTrackCase',
};
export const DeclareRelationDocument: TrustedDocument<DeclareRelationMutation, DeclareRelationMutationVariables> = {
  id: '2db9ad09225a14d6bbee01c7b94e7901c20603d4c74d3dbc49976e77685ae7f9',
  name: 'DeclareRelation',
};
export const DeskFullDocument: TrustedDocument<DeskFullQuery, DeskFullQueryVariables> = {
  id: 'a1b5efe113fff9c37a36674e8be9e16830347959b74dc9159ab70968c9225f3d',
  name: 'DeskFull',
};
export const DeskFullChangedDocument: TrustedDocument<DeskFullChangedSubscription, DeskFullChangedSubscriptionVariables> = {
  id: '596f08fc23d3e9f024af23632594af0c58c5b14c5ee7adbde2b2afac7b72f070',
  name: 'DeskFullChanged',
};
export const DeskInvitationsDocument: TrustedDocument<DeskInvitationsQuery, DeskInvitationsQueryVariables> = {
  id: '439146faab032e2b5fc7acdb94a9aa7d1d856c95a565542a1d099afb763ec957',
  name: 'DeskInvitations',
};
export const DeskJoinAddressesDocument: TrustedDocument<DeskJoinAddressesQuery, DeskJoinAddressesQueryVariables> = {
  id: '25cc72237fae8c6c9dbad5d31a07831006483f626fe940ed0cf3cdc46e92e82f',
  name: 'DeskJoinAddresses',
};
export const DeskPublicDocument: TrustedDocument<DeskPublicQuery, DeskPublicQueryVariables> = {
  id: '8234b4380a597cce457f63d5e272673790d20de6fbf628c4e00d637c6bc43b0b',
  name: 'DeskPublic',
};
export const DeskPublicChangedDocument: TrustedDocument<DeskPublicChangedSubscription, DeskPublicChangedSubscriptionVariables> = {
  id: '32b50ac222c5281e4d7fa20bb16a76e89db7b3a1f3f664871aee237f244befff',
  name: 'DeskPublicChanged',
};
export const DeskRollDocument: TrustedDocument<DeskRollQuery, DeskRollQueryVariables> = {
  id: '0300f4b0f8abbb7301bd8ffb541139f58c4d448e347d7dc31c41f8871f6adc5e',
  name: 'DeskRoll',
};
export const DeskTurnoutChangedDocument: TrustedDocument<DeskTurnoutChangedSubscription, DeskTurnoutChangedSubscriptionVariables> = {
  id: '25415d8d84e9c36d144d1f56b86309824e97eeb0cfce3e11caddfae471cb4b54',
  name: 'DeskTurnoutChanged',
};
export const DiscrepancyCountsDocument: TrustedDocument<DiscrepancyCountsQuery, DiscrepancyCountsQueryVariables> = {
  id: '68e3891f119ae8bd58c9254146f104763c0bb73641500b5ebcb147e528c8de5f',
  name: 'DiscrepancyCounts',
};
export const DraftOpinionDocument: TrustedDocument<DraftOpinionMutation, DraftOpinionMutationVariables> = {
  id: '4de684c112412eccb324436cd77b78ae42f2778553c4f68025b9b86310283976',
  name: 'DraftOpinion',
};
export const DrawFormsDocument: TrustedDocument<DrawFormsMutation, DrawFormsMutationVariables> = {
  id: 'd2835ff116217ecf2f93eef5c66de7e0c07b6045e7fcf669883afc97dce27fb4',
  name: 'DrawForms',
};
export const DrawReChecksDocument: TrustedDocument<DrawReChecksMutation, DrawReChecksMutationVariables> = {
  id: '9f199c2255f606d61df7c85803b639f80d23992032c1c10822a5d45cf1abc4a1',
  name: 'DrawReChecks',
};
export const EndAssignmentDocument: TrustedDocument<EndAssignmentMutation, EndAssignmentMutationVariables> = {
  id: '211dc37b02635151fe95098f9a03b318ba0e0cc9db2023780e594ac502fffded',
  name: 'EndAssignment',
};
export const EndClustersDocument: TrustedDocument<EndClustersMutation, EndClustersMutationVariables> = {
  id: 'e53bd36765be0a2b148f796f98e8d983c4ffe87621888d9e4202c39d0b897981',
  name: 'EndClusters',
};
export const EndPostingDocument: TrustedDocument<EndPostingMutation, EndPostingMutationVariables> = {
  id: '4757ae1db03cc338090ed82d2a0237902c0f031ee5015bba5c87ce350855e019',
  name: 'EndPosting',
};
export const EndPreparationDocument: TrustedDocument<EndPreparationMutation, EndPreparationMutationVariables> = {
  id: 'e92a0f8f4111b7f518e580ad648501eed42f9162e066a49db83e7616256d7f96',
  name: 'EndPreparation',
};
export const EndSecondFactorDocument: TrustedDocument<EndSecondFactorMutation, EndSecondFactorMutationVariables> = {
  id: '2eca014ba89f8763be73def0fe7706ad8ced0411de389e0084b9c59186d863db',
  name: 'EndSecondFactor',
};
export const EndSessionDocument: TrustedDocument<EndSessionMutation, EndSessionMutationVariables> = {
  id: '41ab444e170b140582e30e54f5215378c0bfb1b69f11686a54aa53de9190fd9a',
  name: 'EndSession',
};
export const EndTrainingClassDocument: TrustedDocument<EndTrainingClassMutation, EndTrainingClassMutationVariables> = {
  id: 'f8fbf2b47cb8af8cf598761340932434e7e9ff6a5c2b94cc445969a08821f8e3',
  name: 'EndTrainingClass',
};
export const EnterLocalLineDocument: TrustedDocument<EnterLocalLineMutation, EnterLocalLineMutationVariables> = {
  id: 'f511e2fd14920efdf189ca72bba9c27ef4cf1615893f4bcf6d7cb2fdda43911b',
  name: 'EnterLocalLine',
};
export const EnterMeansDocument: TrustedDocument<EnterMeansMutation, EnterMeansMutationVariables> = {
  id: 'cbb4ac1fe09d0ab441378bb3b079cc2832d63af686d73cd2016981d7c1c46c40',
  name: 'EnterMeans',
};
export const EnterPaperMeetingDocument: TrustedDocument<EnterPaperMeetingMutation, EnterPaperMeetingMutationVariables> = {
  id: '80cea4a946388aec3a3f98ecabad4cbb5a0cd9be9b38969b3610d7a723f74ff6',
  name: 'EnterPaperMeeting',
};
export const ErasePersonalDataDocument: TrustedDocument<ErasePersonalDataMutation, ErasePersonalDataMutationVariables> = {
  id: 'a6875ab27538814c9654b0ca148cd8daa3a34246c9b49bbff848370a201f7a33',
  name: 'ErasePersonalData',
};
export const EveningCloseDocument: TrustedDocument<EveningCloseMutation, EveningCloseMutationVariables> = {
  id: '9dd7f1c7eddadd3de2a2a0eb0f6e3624aac0c3ffdba0b424b33a7d9a52ad5abd',
  name: 'EveningClose',
};
export const EveningConsentDocument: TrustedDocument<EveningConsentMutation, EveningConsentMutationVariables> = {
  id: '1aa87ebba0064d43de83bf6753441eb114c168838f1b34fa74288faa6a51ca0b',
  name: 'EveningConsent',
};
export const EveningCountHereDocument: TrustedDocument<EveningCountHereMutation, EveningCountHereMutationVariables> = {
  id: 'ec61515a6accf4c6749eb7a5cbef5eeca3e9af898534d45a8ce5534599f7d63c',
  name: 'EveningCountHere',
};
export const EveningHandsDocument: TrustedDocument<EveningHandsMutation, EveningHandsMutationVariables> = {
  id: '33b0ce94c24a034e7a44d6aecff78c06d2b2faee88c0d8cfb0533b68780628bd',
  name: 'EveningHands',
};
export const EveningLiftDocument: TrustedDocument<EveningLiftMutation, EveningLiftMutationVariables> = {
  id: '606006a4fc1d6e29268ba66b45581a80907d2c8054cc30ad885eda69ff73b852',
  name: 'EveningLift',
};
export const EveningOpenDocument: TrustedDocument<EveningOpenMutation, EveningOpenMutationVariables> = {
  id: 'd7022a692ec74a21d2624c934200c9cf27ff249978907e277736d93b018788da',
  name: 'EveningOpen',
};
export const EveningSealDocument: TrustedDocument<EveningSealMutation, EveningSealMutationVariables> = {
  id: 'c29d16ffe21cd7bc675aff3a3f1db216678531c77c912ae8d77f7c5bacda711a',
  name: 'EveningSeal',
};
export const EveningShowDocument: TrustedDocument<EveningShowMutation, EveningShowMutationVariables> = {
  id: '36fca48e92308154a5307c4c9a25f4293130a3cf750261cd52429b97b42215f7',
  name: 'EveningShow',
};
export const EveningStartDocument: TrustedDocument<EveningStartMutation, EveningStartMutationVariables> = {
  id: '2f8309cfcfe1367813fa4b0542387caf9477749f5ea16b8cd566e8f5a986cb14',
  name: 'EveningStart',
};
export const ExcuseImportRowDocument: TrustedDocument<ExcuseImportRowMutation, ExcuseImportRowMutationVariables> = {
  id: 'f374d9fd38918a225259be0139b14c4fff1cba08701a27aa8285f1014b00cdb6',
  name: 'ExcuseImportRow',
};
export const ExportAppraisalQueueDocument: TrustedDocument<ExportAppraisalQueueMutation, ExportAppraisalQueueMutationVariables> = {
  id: '23f0f0746072e742e38ebb2e968c028047a93bd71c00f4e0612c0cf2a32e7c4b',
  name: 'ExportAppraisalQueue',
};
export const ExtendClockDocument: TrustedDocument<ExtendClockMutation, ExtendClockMutationVariables> = {
  id: '1d4230b201068136cc18762191cea33d293564a0d9f7351e84e1ce74de38f783',
  name: 'ExtendClock',
};
export const FeedbackDoorDocument: TrustedDocument<FeedbackDoorQuery, FeedbackDoorQueryVariables> = {
  id: 'f9559b4c298fdb54043324ec03719acae1b80763b95f5dac5710370eddbc9d35',
  name: 'FeedbackDoor',
};
export const FollowFeedbackDocument: TrustedDocument<FollowFeedbackQuery, FollowFeedbackQueryVariables> = {
  id: '2cecc636bc4a754192efeed220d23462c46dd9991240423fc1cffefe4381f7cb',
  name: 'FollowFeedback',
};
export const FormConflictsDocument: TrustedDocument<FormConflictsQuery, FormConflictsQueryVariables> = {
  id: '5594a9f9d98a4890aa1b4f8e83d4a73c935531e0d486cfac0a40544233e450da',
  name: 'FormConflicts',
};
export const FormHistoryDocument: TrustedDocument<FormHistoryQuery, FormHistoryQueryVariables> = {
  id: '2513f715aa2fff14704ef7143420e8d92d4fecde4895327cf3ab9d920ecde3ef',
  name: 'FormHistory',
};
export const FormOfVillageDocument: TrustedDocument<FormOfVillageQuery, FormOfVillageQueryVariables> = {
  id: 'd4f579deebd67c88d687c9fcd6fc5de2aa4c363e639aa03ae456b52b48f05cc7',
  name: 'FormOfVillage',
};
export const FreezeReportDocument: TrustedDocument<FreezeReportMutation, FreezeReportMutationVariables> = {
  id: '852e578cd074fdc4b62bffaa53898f7f21afe001b3413dea1bbcebe4f446f0d3',
  name: 'FreezeReport',
};
export const HallDocument: TrustedDocument<HallQuery, HallQueryVariables> = {
  id: '8e6bf5fea3dba07aa2ca0e5f1132ab8b0378e18974559260d19deee0e3b43084',
  name: 'Hall',
};
export const HallChangedDocument: TrustedDocument<HallChangedSubscription, HallChangedSubscriptionVariables> = {
  id: '9fdcdfb15185fa759a8e0cde65f2da11357d1aae4c5cf07efb2d1c64ec78ec7d',
  name: 'HallChanged',
};
export const HallTurnoutChangedDocument: TrustedDocument<HallTurnoutChangedSubscription, HallTurnoutChangedSubscriptionVariables> = {
  id: '71f181864587a3dcae691db8472926000f676b351312d6cafc36f905fbb75191',
  name: 'HallTurnoutChanged',
};
export const HandOverMeetingDocument: TrustedDocument<HandOverMeetingMutation, HandOverMeetingMutationVariables> = {
  id: 'db00f0a41e45026ab25170d1e87994339727ba09441b119bd8b89675da59a474',
  name: 'HandOverMeeting',
};
export const HandQuestionUpDocument: TrustedDocument<HandQuestionUpMutation, HandQuestionUpMutationVariables> = {
  id: 'abc7849af233b023e4b2e5566428180be9b374c85bdc7f16f93b626c3028e6d0',
  name: 'HandQuestionUp',
};
export const HouseholdsFoundDocument: TrustedDocument<HouseholdsFoundQuery, HouseholdsFoundQueryVariables> = {
  id: 'e86363d46135f9b0a8c11c606d7080398dfcfadecb061d3a12f2a2ceaf8779c2',
  name: 'HouseholdsFound',
};
export const ImportPreviewDocument: TrustedDocument<ImportPreviewQuery, ImportPreviewQueryVariables> = {
  id: 'b546cd356da986827bb631cb16f245ccad35adf5a9496e66fd0f4b3db226fbe0',
  name: 'ImportPreview',
};
export const InYearCasesDocument: TrustedDocument<InYearCasesQuery, InYearCasesQueryVariables> = {
  id: '8ed403c27d541a88071e50b272d59648454772807c9ae5f97ee75460d8561fb2',
  name: 'InYearCases',
};
export const IncomeCasesDocument: TrustedDocument<IncomeCasesQuery, IncomeCasesQueryVariables> = {
  id: 'ffae15f2e464c5266929e0caeab253f09ef29b97aea716cabf4a97f82945e24c',
  name: 'IncomeCases',
};
export const InformingBoardDocument: TrustedDocument<InformingBoardQuery, InformingBoardQueryVariables> = {
  id: 'b927ada4ce31e8ec80c696405648a11de6b6b5a3ee828156adf32ef134f910f5',
  name: 'InformingBoard',
};
export const InviteCounterDocument: TrustedDocument<InviteCounterMutation, InviteCounterMutationVariables> = {
  id: '43180f6995fb396ba545babdbafe47e76c2ee7a7d57cd116c52d944793961fc2',
  name: 'InviteCounter',
};
export const IssueCertificatesDocument: TrustedDocument<IssueCertificatesMutation, IssueCertificatesMutationVariables> = {
  id: '618fc0c45027b4f64d3a8c7aec3c455c6012efd9b94be430ca7d678d074ca172',
  name: 'IssueCertificates',
};
export const IssueInvitationsDocument: TrustedDocument<IssueInvitationsMutation, IssueInvitationsMutationVariables> = {
  id: '93e2f6f1cad43e3528ac1304ecf5d21b0a5336af9244ca059158ad15275b4866',
  name: 'IssueInvitations',
};
export const IssueMeetingLinkDocument: TrustedDocument<IssueMeetingLinkMutation, IssueMeetingLinkMutationVariables> = {
  id: '17f20f50b12ad65cc6c11b3ba6553ba5f28d88f6377828631ab8278d7a1c9bcf',
  name: 'IssueMeetingLink',
};
export const IssueSlipDocument: TrustedDocument<IssueSlipMutation, IssueSlipMutationVariables> = {
  id: 'b062422011e11c7404d79c7ab8e57929e070cd6963a83e64455cbd76170e2a1c',
  name: 'IssueSlip',
};
export const JoinBySlipDocument: TrustedDocument<JoinBySlipMutation, JoinBySlipMutationVariables> = {
  id: '28cfe892e0909dc348a3ad884b8c2e467dcff3041e272cf251e6e2fe57663758',
  name: 'JoinBySlip',
};
export const JoinMeetingDocument: TrustedDocument<JoinMeetingMutation, JoinMeetingMutationVariables> = {
  id: 'a0183e5b665119e5312ac3f7d69007bb0bc3823b975262d35d97f177f1317e8b',
  name: 'JoinMeeting',
};
export const JudgeFindingDocument: TrustedDocument<JudgeFindingMutation, JudgeFindingMutationVariables> = {
  id: '9d0d44fd9c786fd6b41daafb6a3934c6df981961783c1da609f01a2fc560a4f4',
  name: 'JudgeFinding',
};
export const KeepClaimDocument: TrustedDocument<KeepClaimMutation, KeepClaimMutationVariables> = {
  id: '4c68f3573cd0d9f9c4f77bee05e50838de2156c6723f54bf44091209a759191a',
  name: 'KeepClaim',
};
export const LifeEventsDocument: TrustedDocument<LifeEventsQuery, LifeEventsQueryVariables> = {
  id: 'b028164ef39a031239dcbac927eab55916d02c3022b3e8289d5e6d9e851a242c',
  name: 'LifeEvents',
};
export const LiftFromListDocument: TrustedDocument<LiftFromListMutation, LiftFromListMutationVariables> = {
  id: '87c893b103446aed5591365b120f9ec66904726abc9f494980d48f09ac5b47ee',
  name: 'LiftFromList',
};
export const LinkAddressesDocument: TrustedDocument<LinkAddressesQuery, LinkAddressesQueryVariables> = {
  id: 'e5866332b358e6d4d6426ce15a6a319fd712509cdb7969ac800fb08636af654e',
  name: 'LinkAddresses',
};
export const LinkComplaintDocument: TrustedDocument<LinkComplaintMutation, LinkComplaintMutationVariables> = {
  id: '7919f4e62c160c9d2091e46e506dea526f4022b8ec0e2a79c23ad3627b562903',
  name: 'LinkComplaint',
};
export const LoadScoreTableDocument: TrustedDocument<LoadScoreTableMutation, LoadScoreTableMutationVariables> = {
  id: '3c43d75ea6e61706562760a8a34fb2c8cf10a7d80b71ec2bccf46404ba0b68be',
  name: 'LoadScoreTable',
};
export const LogInformingDocument: TrustedDocument<LogInformingMutation, LogInformingMutationVariables> = {
  id: 'a6b7312813d01e6583977bcb9543f33418b42194652a86c871fd55ddc52a0d07',
  name: 'LogInforming',
};
export const MakeRecognitionDocument: TrustedDocument<MakeRecognitionMutation, MakeRecognitionMutationVariables> = {
  id: 'aa7f9f69d3b0597b5d59e40900591c0d23cf3e634b0f0ef6d4bc8d1e7fd38301',
  name: 'MakeRecognition',
};
export const MakeRemarkDocument: TrustedDocument<MakeRemarkMutation, MakeRemarkMutationVariables> = {
  id: '71719cb5481f05ecd6e4ee4ef1e4abe5dde9a62e864dec15220dd6609373cde0',
  name: 'MakeRemark',
};
export const MeetingMinutesDocument: TrustedDocument<MeetingMinutesQuery, MeetingMinutesQueryVariables> = {
  id: '639cf833c6caf41e80710057dc5bb0f5b6d2c75bee2b6bef4c4fed250d0709c5',
  name: 'MeetingMinutes',
};
export const MeetingReconciliationDocument: TrustedDocument<MeetingReconciliationQuery, MeetingReconciliationQueryVariables> = {
  id: 'f0f4dc2279af2ca3d18b8b43d85cb26c7763304374087bd28b04c1594ec494ca',
  name: 'MeetingReconciliation',
};
export const MeetingsOfEveningDocument: TrustedDocument<MeetingsOfEveningQuery, MeetingsOfEveningQueryVariables> = {
  id: '0da18549f96c526fe7225dc08fe1705041a5e31119c47c28afe3bdcd4b80eff6',
  name: 'MeetingsOfEvening',
};
export const MembersToAssignDocument: TrustedDocument<MembersToAssignQuery, MembersToAssignQueryVariables> = {
  id: '6aef4c2748cc7aef67c820934e31103114e54518d0addc015b67852f0d493ac5',
  name: 'MembersToAssign',
};
export const MendImportRowDocument: TrustedDocument<MendImportRowMutation, MendImportRowMutationVariables> = {
  id: 'cec2765636c1c6d0d2f3d275677ef7cf88ecfc5c0a8877abdbb008161ccad3d0',
  name: 'MendImportRow',
};
export const MendReturnedCaseDocument: TrustedDocument<MendReturnedCaseMutation, MendReturnedCaseMutationVariables> = {
  id: 'b7342bd7d3e35566019d145a2d2c7ad808800edf24c63b610f1bdea305f7e8f4',
  name: 'MendReturnedCase',
};
export const MoveItemDocument: TrustedDocument<MoveItemMutation, MoveItemMutationVariables> = {
  id: '0d6aab1bfa5fec8daad1303fecbb2681ef0b3e4f1eada14f9e850777cf0b4ad9',
  name: 'MoveItem',
};
export const MyCasesDocument: TrustedDocument<MyCasesQuery, MyCasesQueryVariables> = {
  id: '4b219212eef69cf4b925977b44a32067a39e101d9121fa0959ecc1ec7996ddf7',
  name: 'MyCases',
};
export const MyVoteDocument: TrustedDocument<MyVoteQuery, MyVoteQueryVariables> = {
  id: 'c47ebd79c443606e710e4122e7ba87a2421b9cb740c8f242f48033b423d67f50',
  name: 'MyVote',
};
export const OfferSecondFactorDocument: TrustedDocument<OfferSecondFactorMutation, OfferSecondFactorMutationVariables> = {
  id: '42febd97ea166d98eb4a733a952ae4ee127bc618931464f8d21cd49863ed2a6c',
  name: 'OfferSecondFactor',
};
export const OneFormDocument: TrustedDocument<OneFormQuery, OneFormQueryVariables> = {
  id: '1cbeeeda5c83a395c23d72a8f4204751c99fcef21fc418114f93dd86a0c6f00e',
  name: 'OneForm',
};
export const OpenInYearCaseDocument: TrustedDocument<OpenInYearCaseMutation, OpenInYearCaseMutationVariables> = {
  id: 'f4687e9fba3d73aceacb58ebdfc587b74f686e20744f0fcf0156d04490d85d41',
  name: 'OpenInYearCase',
};
export const OpenIncomeCaseDocument: TrustedDocument<OpenIncomeCaseMutation, OpenIncomeCaseMutationVariables> = {
  id: 'e2e6305d40f7d78c982e09245e9810314e2f7a1e31d9c8d8ce831b1d9847bd76',
  name: 'OpenIncomeCase',
};
export const OpenLeftOutRequestDocument: TrustedDocument<OpenLeftOutRequestMutation, OpenLeftOutRequestMutationVariables> = {
  id: 'db4af87c4ef7a8fe8b0dab696c309df25b23c58e3cab5ea2a6f6ef614d2bc669',
  name: 'OpenLeftOutRequest',
};
export const OpenMotionDocument: TrustedDocument<OpenMotionMutation, OpenMotionMutationVariables> = {
  id: '81cf1f4f5f41b9f191593d2fde47c7f38dd94a8ca1a70f8ef98e203c87cb4988',
  name: 'OpenMotion',
};
export const OpinionOfDocument: TrustedDocument<OpinionOfQuery, OpinionOfQueryVariables> = {
  id: '6e1f9e8839eac3f8c6bb6a2414f044a566883479152a8a14b2b8b6299bcac9ef',
  name: 'OpinionOf',
};
export const OpinionsDocument: TrustedDocument<OpinionsQuery, OpinionsQueryVariables> = {
  id: '94ab50ad0336e1dcd9ff693dc97437511694b41d1c7a22ac45acde5d2262d2af',
  name: 'Opinions',
};
export const OrderPrintsDocument: TrustedDocument<OrderPrintsMutation, OrderPrintsMutationVariables> = {
  id: 'c228731286248ca3aaf13c10f5fee918d57f6c5e8b526bc89e2c583a77e9fa41',
  name: 'OrderPrints',
};
export const PaperMeetingDocument: TrustedDocument<PaperMeetingQuery, PaperMeetingQueryVariables> = {
  id: '59ea9019ef42a9dfe497ab44309cb0dd21475c4f37b5c40c830278adbdd678bc',
  name: 'PaperMeeting',
};
export const PaperRollDocument: TrustedDocument<PaperRollQuery, PaperRollQueryVariables> = {
  id: '1154a639b693f774e3ba5d09321dca7b4d0dd3a8d7477acdc7b1403f0ee005db',
  name: 'PaperRoll',
};
export const PeopleExportsDocument: TrustedDocument<PeopleExportsQuery, PeopleExportsQueryVariables> = {
  id: 'd57e2b2bcb17a53b00ed29f4d03ae764f64b171daa2fa7e6a5a39c28fcbf4fd3',
  name: 'PeopleExports',
};
export const PhoneArrivalDocument: TrustedDocument<PhoneArrivalQuery, PhoneArrivalQueryVariables> = {
  id: '62599bc912c72396db3eda92d708bb74b39d9e85b218300a5682c34215633584',
  name: 'PhoneArrival',
};
export const PhoneHallChangedDocument: TrustedDocument<PhoneHallChangedSubscription, PhoneHallChangedSubscriptionVariables> = {
  id: '2fc8f93a8f39eac29ab653a51644c21d0a317770b74b4df67156733f7fd7139e',
  name: 'PhoneHallChanged',
};
export const PlanInformingDocument: TrustedDocument<PlanInformingMutation, PlanInformingMutationVariables> = {
  id: '2d1e2b374e2969d781e8738594eb7d1d35fe8ed8260f74ebc0f473ce5d49809d',
  name: 'PlanInforming',
};
export const PracticeAllDocument: TrustedDocument<PracticeAllQuery, PracticeAllQueryVariables> = {
  id: '74072f34946b8934f43bfaf2bf4cff3436613f65039c71634d6b23518e5e82c9',
  name: 'PracticeAll',
};
export const PreparationCountsDocument: TrustedDocument<PreparationCountsQuery, PreparationCountsQueryVariables> = {
  id: '3b595e70022248d7c886ef7830aa98605ac4218235b1cbeb28a617064bfbe43a',
  name: 'PreparationCounts',
};
export const PreparationOfDocument: TrustedDocument<PreparationOfQuery, PreparationOfQueryVariables> = {
  id: 'de96666c5cac3f7f430fd55f64f64007f5721ad1ff7f2f53bcc2b7939154f8af',
  name: 'PreparationOf',
};
export const PrepareClustersDocument: TrustedDocument<PrepareClustersMutation, PrepareClustersMutationVariables> = {
  id: '2c3d07ad27e138c756e8ebea3add530eaef749959556201b3f521c569d3d0ccc',
  name: 'PrepareClusters',
};
export const PrepareMeetingDocument: TrustedDocument<PrepareMeetingMutation, PrepareMeetingMutationVariables> = {
  id: '921465e660b93c3da90480c146f226bdbda2108a977997a80bada3352fc06eaa',
  name: 'PrepareMeeting',
};
export const PreviewWorkingDayDocument: TrustedDocument<PreviewWorkingDayQuery, PreviewWorkingDayQueryVariables> = {
  id: '8197622f15047c193c8cfd1455ff10ecff8df12eb5dbcb2cbe648112f9d016be',
  name: 'PreviewWorkingDay',
};
export const PrintOrderDocument: TrustedDocument<PrintOrderQuery, PrintOrderQueryVariables> = {
  id: '4e758d97c4cc24de59831484e7c64195456466ce9d2c75be9a762f6c3fb68499',
  name: 'PrintOrder',
};
export const PrintRunsDocument: TrustedDocument<PrintRunsQuery, PrintRunsQueryVariables> = {
  id: '67f24f2269cda83e87ad8c4e786d55c6ffd00a997b36a29b57dacaedcb5849d1',
  name: 'PrintRuns',
};
export const PrintingDeskDocument: TrustedDocument<PrintingDeskQuery, PrintingDeskQueryVariables> = {
  id: 'd8fcf23cf8f8323154e4a3881fb93ce0cb93641cb3597d2bbcd27b66d4cfd1ee',
  name: 'PrintingDesk',
};
export const ProgressBoardDocument: TrustedDocument<ProgressBoardQuery, ProgressBoardQueryVariables> = {
  id: '6bf1b57849d82d4503ef0b00b3ba8c0f27d54f636374b2d6bcfe7fd603358714',
  name: 'ProgressBoard',
};
export const ProgressBoardChangedDocument: TrustedDocument<ProgressBoardChangedSubscription, ProgressBoardChangedSubscriptionVariables> = {
  id: '21baa726dfd0778b2d2103a7cad4ec278461eea31c1192fd1a9556d390a51c3b',
  name: 'ProgressBoardChanged',
};
export const ProgressRoundsDocument: TrustedDocument<ProgressRoundsQuery, ProgressRoundsQueryVariables> = {
  id: '82bf71a9652a25880a5a9a43d6c069c4fe52e0a46c516ae25a6b4b5183ade0e5',
  name: 'ProgressRounds',
};
export const ProposeFromFloorDocument: TrustedDocument<ProposeFromFloorMutation, ProposeFromFloorMutationVariables> = {
  id: '773e8d98d247e687356515495e22181713ef1abdd34d66c8119cfa7c65671afd',
  name: 'ProposeFromFloor',
};
export const ProvinceCalendarDocument: TrustedDocument<ProvinceCalendarQuery, ProvinceCalendarQueryVariables> = {
  id: 'f51db2c4d8c722ec332b28aae2166282b3bd287bc0acd9dfb1042a49ccbba7b8',
  name: 'ProvinceCalendar',
};
export const ProvinceScoreTablesDocument: TrustedDocument<ProvinceScoreTablesQuery, ProvinceScoreTablesQueryVariables> = {
  id: '03c74448534a103cbf3fff50fae0ebf51448247f5a1f4f8f057fadf2465ad67a',
  name: 'ProvinceScoreTables',
};
export const PublicPostingDocument: TrustedDocument<PublicPostingQuery, PublicPostingQueryVariables> = {
  id: '7a913f5a9f690c6276c608e80db556c1ef23497b340cddf86d7a946a71ea50d9',
  name: 'PublicPosting',
};
export const PutOffEntryDocument: TrustedDocument<PutOffEntryMutation, PutOffEntryMutationVariables> = {
  id: '1899b16d7680963b3bd62f4db8b19136a03096d27d5d7ccacd5486bf90d13a14',
  name: 'PutOffEntry',
};
export const QuestionsDocument: TrustedDocument<QuestionsQuery, QuestionsQueryVariables> = {
  id: 'fd91fa26d666cc1872ce6103320c26f78ef7c74bfa5ee8169b49e37dfde41b2b',
  name: 'Questions',
};
export const RaiseFindingDocument: TrustedDocument<RaiseFindingMutation, RaiseFindingMutationVariables> = {
  id: 'ce88908f80a9a2414287d501568c1ea129302aa2b1b5923939709ca463bb6543',
  name: 'RaiseFinding',
};
export const RandomShareDocument: TrustedDocument<RandomShareQuery, RandomShareQueryVariables> = {
  id: 'a070fcb31bfd3ad76a6b44f315393be90f755131221a5abf2a617a8b632091d0',
  name: 'RandomShare',
};
export const ReceiveComplaintDocument: TrustedDocument<ReceiveComplaintMutation, ReceiveComplaintMutationVariables> = {
  id: 'b25124657a346d525ea7e072a07138d89ce48d2a1c3fe99334ab84ff024a2e07',
  name: 'ReceiveComplaint',
};
export const ReceiveRequestDocument: TrustedDocument<ReceiveRequestMutation, ReceiveRequestMutationVariables> = {
  id: '0dfae18be7e815571ed7fbe96143e703dc77ee4993960a1de4f6db9d78ea9f06',
  name: 'ReceiveRequest',
};
export const RecognisedHouseholdsDocument: TrustedDocument<RecognisedHouseholdsQuery, RecognisedHouseholdsQueryVariables> = {
  id: '23cf0a951076f7306f4e34845ce62edc7909349fb6efc32fe810b1f4459395f2',
  name: 'RecognisedHouseholds',
};
export const RecognitionDocument: TrustedDocument<RecognitionQuery, RecognitionQueryVariables> = {
  id: 'fc7c7a8177d779108de485699478a88943c43717adb80794b59a939b0fe0f88f',
  name: 'Recognition',
};
export const ReconveneMeetingDocument: TrustedDocument<ReconveneMeetingMutation, ReconveneMeetingMutationVariables> = {
  id: '0234179ec50b3b02ad6b61668c5a967218d20808e64db065e5bce67e31f31eae',
  name: 'ReconveneMeeting',
};
export const RecordApprovalDocument: TrustedDocument<RecordApprovalMutation, RecordApprovalMutationVariables> = {
  id: 'e4a7a9366035281b91aac3d4860cabc7047af1a6f21f9fb635a26ea15624ae52',
  name: 'RecordApproval',
};
export const RecordComplaintAnswerDocument: TrustedDocument<RecordComplaintAnswerMutation, RecordComplaintAnswerMutationVariables> = {
  id: '70e239adf03d3bc815bde168e65ae8123582d390effd719d37bcc9b3de72d5ba',
  name: 'RecordComplaintAnswer',
};
export const RecordDataRequestDocument: TrustedDocument<RecordDataRequestMutation, RecordDataRequestMutationVariables> = {
  id: '0ffa46743c9e2038c56cebab042ffcff9068267f347d062807de600a34c8d493',
  name: 'RecordDataRequest',
};
export const RecordDeathDocument: TrustedDocument<RecordDeathMutation, RecordDeathMutationVariables> = {
  id: 'b413e859e3469402529221850668d9b5e73b097a5aebc0efbac0cce69b9cc376',
  name: 'RecordDeath',
};
export const RecordHandsDocument: TrustedDocument<RecordHandsMutation, RecordHandsMutationVariables> = {
  id: '5728f0b0405295773c2b9e7b121e315e3a5f0770cb31e17b43bf4b1fe86cf1ef',
  name: 'RecordHands',
};
export const RecordInspectionDocument: TrustedDocument<RecordInspectionMutation, RecordInspectionMutationVariables> = {
  id: 'be257ae744b9337991ba3b2f938f35b32df4c55e25e3642464029ee4ad591868',
  name: 'RecordInspection',
};
export const RecordMergeDocument: TrustedDocument<RecordMergeMutation, RecordMergeMutationVariables> = {
  id: '0c554e9651f83b75f00a8fa20e584284b2c853df63994245a67cc4ed778b0e34',
  name: 'RecordMerge',
};
export const RecordMoveInDocument: TrustedDocument<RecordMoveInMutation, RecordMoveInMutationVariables> = {
  id: '1500ea2796e78927f16222719ba7e7dbdd6eaa951184c481a2c839cace6d0a31',
  name: 'RecordMoveIn',
};
export const RecordMoveOutDocument: TrustedDocument<RecordMoveOutMutation, RecordMoveOutMutationVariables> = {
  id: '9d2413f4fe593c4d1fb6cd943067190b1c7caca80d165a1c77a5b55b2a42aab5',
  name: 'RecordMoveOut',
};
export const RecordPapersOfCommunesDocument: TrustedDocument<RecordPapersOfCommunesMutation, RecordPapersOfCommunesMutationVariables> = {
  id: 'f8142e4d0391e10154657e683d706dc09c0b0af47192c882c61c8cbe71909aef',
  name: 'RecordPapersOfCommunes',
};
export const RecordPhoneConsentDocument: TrustedDocument<RecordPhoneConsentMutation, RecordPhoneConsentMutationVariables> = {
  id: 'c95ba055a925d619693881d9342b9aa4c6ec434e52e4c56d5f9de44e5312388f',
  name: 'RecordPhoneConsent',
};
export const RecordPopulationDocument: TrustedDocument<RecordPopulationMutation, RecordPopulationMutationVariables> = {
  id: '6a6cfc000286ca9f57bc2d541b0b7b18d950daef581490937de7264df15c9fc8',
  name: 'RecordPopulation',
};
export const RecordPreparationDocument: TrustedDocument<RecordPreparationMutation, RecordPreparationMutationVariables> = {
  id: 'b3995988943b3bfd2237c2d935c3d9af7abbcaf1c14dfaa74893c4370cf14237',
  name: 'RecordPreparation',
};
export const RecordReCheckDocument: TrustedDocument<RecordReCheckMutation, RecordReCheckMutationVariables> = {
  id: 'fa2bfd1bf739e03287116e78a98586dc148033e3d628607d7ff3952ed150fbde',
  name: 'RecordReCheck',
};
export const RecordSheetsDocument: TrustedDocument<RecordSheetsMutation, RecordSheetsMutationVariables> = {
  id: '0a71261546ca79ec3eee5afbef6000a51b7deefb6f68e9ecff241c98b7d26e9c',
  name: 'RecordSheets',
};
export const RecordSplitDocument: TrustedDocument<RecordSplitMutation, RecordSplitMutationVariables> = {
  id: '72530cc3df3867cb2536a729480a47af023fa189dc3e79295f80c29f8d215e25',
  name: 'RecordSplit',
};
export const RecordTrackPostingDocument: TrustedDocument<RecordTrackPostingMutation, RecordTrackPostingMutationVariables> = {
  id: 'd65e4823dafcb301e9775a4e5dcb97e6df1dbd733d501212444aa5e9bfe07a39',
  name: 'RecordTrackPosting',
};
export const RecordTrackReCheckDocument: TrustedDocument<RecordTrackReCheckMutation, RecordTrackReCheckMutationVariables> = {
  id: '3cd0e9501bcb89b74c1599a90c860f88262565fd5e60a4a5008803dfd57cd344',
  name: 'RecordTrackReCheck',
};
export const RecordTrainingClassDocument: TrustedDocument<RecordTrainingClassMutation, RecordTrainingClassMutationVariables> = {
  id: '9a5ca843b8d715048f6d449255a268ca46b63b3fcad9fe93f4d4e8429f2e90d2',
  name: 'RecordTrainingClass',
};
export const RefuseRequestDocument: TrustedDocument<RefuseRequestMutation, RefuseRequestMutationVariables> = {
  id: 'd8802bca652f0753b5174212d3775f9f767082a23cb4eb2816bd2576d5fd806b',
  name: 'RefuseRequest',
};
export const ReleaseCaseDocument: TrustedDocument<ReleaseCaseMutation, ReleaseCaseMutationVariables> = {
  id: '547da99681ec6d7d1368a423924ad3e575fc1705cf3d9b8111da7c5fdf03a297',
  name: 'ReleaseCase',
};
export const RemovePostingPhotoDocument: TrustedDocument<RemovePostingPhotoMutation, RemovePostingPhotoMutationVariables> = {
  id: 'a3a84671318143585bd2d7eab7c0f18e65672ecaed99939e3e1dd22aee1422e9',
  name: 'RemovePostingPhoto',
};
export const RemoveSignedPageDocument: TrustedDocument<RemoveSignedPageMutation, RemoveSignedPageMutationVariables> = {
  id: '2fcda091afbfc9f45ce03eaffd706297816e832f5c228b246d1dfd1540e267b6',
  name: 'RemoveSignedPage',
};
export const ReportBoardDocument: TrustedDocument<ReportBoardQuery, ReportBoardQueryVariables> = {
  id: '377ccc3d9eb99c7ce0473c6790490d9b072714f68d0d22f1e7c2750ee401552f',
  name: 'ReportBoard',
};
export const ReportCommuneDocument: TrustedDocument<ReportCommuneMutation, ReportCommuneMutationVariables> = {
  id: '3348ace2675145cd75d1c0c26c72e51a0ae603b7428f32e6c0b5f4ac19f37ade',
  name: 'ReportCommune',
};
export const ReportDifferencesDocument: TrustedDocument<ReportDifferencesQuery, ReportDifferencesQueryVariables> = {
  id: 'f0c3ddea7367ad5fca255ca5c4a37f026e822ae6e6b9851eea062b5d1f4b0f5f',
  name: 'ReportDifferences',
};
export const ReportFindingDocument: TrustedDocument<ReportFindingMutation, ReportFindingMutationVariables> = {
  id: '6eb16820b515b02d18101ba269785f9dc99b4e275cec721b3c15f3f63344d490',
  name: 'ReportFinding',
};
export const ReportHouseholdsDocument: TrustedDocument<ReportHouseholdsQuery, ReportHouseholdsQueryVariables> = {
  id: '21c17cef7800a5f0e3691212c61cb53fbad443a15819405e5b0c3950a0ffc57f',
  name: 'ReportHouseholds',
};
export const ReportPicturesDocument: TrustedDocument<ReportPicturesQuery, ReportPicturesQueryVariables> = {
  id: 'a863ffba1ee246a76e263d1128fee00d43046cef599de3b83a34bfc0c0183b61',
  name: 'ReportPictures',
};
export const ReportTableDocument: TrustedDocument<ReportTableQuery, ReportTableQueryVariables> = {
  id: '3ac40dd4bb2980cbdb0e2b843e18da4c0eac344364954dcb487ca3745629dd5c',
  name: 'ReportTable',
};
export const ResetPasswordDocument: TrustedDocument<ResetPasswordMutation, ResetPasswordMutationVariables> = {
  id: 'a01a47a09645d15fb0dcf6cc8d9f97c4929a7cfa1ad81d81705f75d0f0c58785',
  name: 'ResetPassword',
};
export const ResolveConflictDocument: TrustedDocument<ResolveConflictMutation, ResolveConflictMutationVariables> = {
  id: 'b3b1d2230630829c02f32f9b019ac4622d2e925ed584103c194d9152af862809',
  name: 'ResolveConflict',
};
export const ResolveDiscrepanciesDocument: TrustedDocument<ResolveDiscrepanciesMutation, ResolveDiscrepanciesMutationVariables> = {
  id: '2eff1023c9376c03d6f574f6507adcfee312e82457d8bc0ff438da9633ff5618',
  name: 'ResolveDiscrepancies',
};
export const ResumePrintsDocument: TrustedDocument<ResumePrintsMutation, ResumePrintsMutationVariables> = {
  id: 'fa97fe5bdfcb7e55634b0e09ab42b22f45230f3b753abcfc1b2ba0f04f6b6aca',
  name: 'ResumePrints',
};
export const ReturnCaseDocument: TrustedDocument<ReturnCaseMutation, ReturnCaseMutationVariables> = {
  id: 'aff69b4c8cb08c7288097095b7ac7bb494396258cd2fa9d5c0d917ef4069dd65',
  name: 'ReturnCase',
};
export const ReturnVillageDocument: TrustedDocument<ReturnVillageMutation, ReturnVillageMutationVariables> = {
  id: '18d50b1a7def8c9c498ec5497a66ef59c2b5c8e20ef2a67d39a9616fd88669c6',
  name: 'ReturnVillage',
};
export const ReviewListDocument: TrustedDocument<ReviewListQuery, ReviewListQueryVariables> = {
  id: 'eb8245e64f437ad9185b12cea9683288383ab8811a9f04daa437319dc168ae81',
  name: 'ReviewList',
};
export const ReviewRequestsDocument: TrustedDocument<ReviewRequestsQuery, ReviewRequestsQueryVariables> = {
  id: 'f8d7fee7b5d84df475c2df0946a66e470a90f9502cb8a0d0de3cb40b4cc11265',
  name: 'ReviewRequests',
};
export const RevokeApiTokenDocument: TrustedDocument<RevokeApiTokenMutation, RevokeApiTokenMutationVariables> = {
  id: '91c60d59ec11c3ed039eed56e9f21bced96dbe5e9efc997edb4cc5147969c011',
  name: 'RevokeApiToken',
};
export const RevokeMeetingLinkDocument: TrustedDocument<RevokeMeetingLinkMutation, RevokeMeetingLinkMutationVariables> = {
  id: '8aacc011e4a1cbaf964921473d14e14fa14cdfc3b4bcb381b61df2dbf8c38eaf',
  name: 'RevokeMeetingLink',
};
export const RoundCalendarDocument: TrustedDocument<RoundCalendarQuery, RoundCalendarQueryVariables> = {
  id: 'b1c0bc56a76c3737417ded59aec33f13929bdf2d33dcb5d77c33499c051c4c03',
  name: 'RoundCalendar',
};
export const RoundIndicatorsDocument: TrustedDocument<RoundIndicatorsQuery, RoundIndicatorsQueryVariables> = {
  id: '2c4bdc4c36e5fd754f3f9284689a585bb11f84fdaa8ede70d2b5f478928983d2',
  name: 'RoundIndicators',
};
export const RowsToMendDocument: TrustedDocument<RowsToMendQuery, RowsToMendQueryVariables> = {
  id: '6db88e810d02c1ee513132dd90c98a1d1a97b7af749143d46fed6dc73fe42f71',
  name: 'RowsToMend',
};
export const RulePackAdoptionDocument: TrustedDocument<RulePackAdoptionQuery, RulePackAdoptionQueryVariables> = {
  id: 'cee98b12a809b4baaae8a3235756e7f378e30083856ce683399fed1be351e1d9',
  name: 'RulePackAdoption',
};
export const RulePackListDocument: TrustedDocument<RulePackListQuery, RulePackListQueryVariables> = {
  id: '59e50cacc570966fa98ef4345ec7412548cd7f6c43d3a6279bc5776109d9ab95',
  name: 'RulePackList',
};
export const RulePackPageDocument: TrustedDocument<RulePackPageQuery, RulePackPageQueryVariables> = {
  id: 'a7344fe5b1690e5551c5c7cf14837e3490fb96fcede3053e0a4dbaeb8e3ae02b',
  name: 'RulePackPage',
};
export const RulePackRoundsDocument: TrustedDocument<RulePackRoundsQuery, RulePackRoundsQueryVariables> = {
  id: 'f2073ee3f660e2556b06f989087f93df9b1767b4b75d0b3bdfb4fe56fc5207ac',
  name: 'RulePackRounds',
};
export const SamplingDocument: TrustedDocument<SamplingQuery, SamplingQueryVariables> = {
  id: 'b2c318bc10492e728e51aee1bf45b00bead8ea614d5a6b543a3430fde58f70e2',
  name: 'Sampling',
};
export const SaveExportMappingDocument: TrustedDocument<SaveExportMappingMutation, SaveExportMappingMutationVariables> = {
  id: '8762e880fe83b8c336aff10a2c56fc43570035fab0d3fad8afc9cb05fd2cc8c7',
  name: 'SaveExportMapping',
};
export const SealMeetingDocument: TrustedDocument<SealMeetingMutation, SealMeetingMutationVariables> = {
  id: '3d61bb3d4e25504d38d91162567d7ddfa5fe856153474c3a5bb2b5888ec6d67c',
  name: 'SealMeeting',
};
export const SendFeedbackDocument: TrustedDocument<SendFeedbackMutation, SendFeedbackMutationVariables> = {
  id: '13b41ff960617938ea03676ab16320ed9586b4bbe23c5780cc47a769bb83dd2d',
  name: 'SendFeedback',
};
export const SendOpinionDocument: TrustedDocument<SendOpinionMutation, SendOpinionMutationVariables> = {
  id: 'c836037d5de81ee8e1760bd54196ecd63ec6f2cb78628dc5b9a9c8ea39207d30',
  name: 'SendOpinion',
};
export const SetAccountDisabledDocument: TrustedDocument<SetAccountDisabledMutation, SetAccountDisabledMutationVariables> = {
  id: 'dbcc1b8f23210cbbe577de1a30799cb0cf0a92a5baa6f915603c3372c8e90f26',
  name: 'SetAccountDisabled',
};
export const SetAgreeShareDocument: TrustedDocument<SetAgreeShareMutation, SetAgreeShareMutationVariables> = {
  id: '7cf3a24d9db15e5d33339fec81e6af75fddc52bc0ab6e7ddcc2af990e69227c2',
  name: 'SetAgreeShare',
};
export const SetAttendanceRuleDocument: TrustedDocument<SetAttendanceRuleMutation, SetAttendanceRuleMutationVariables> = {
  id: 'c8554cfbfda3b4f2f112605a026802d295581f563d62f2e1fc9fa5d828f9edeb',
  name: 'SetAttendanceRule',
};
export const SetHouseholdsInvitedDocument: TrustedDocument<SetHouseholdsInvitedMutation, SetHouseholdsInvitedMutationVariables> = {
  id: 'e8c598142325f643e07150be60ef4e8b0a214e790931b40ce66c6d500bf24b3b',
  name: 'SetHouseholdsInvited',
};
export const SetRandomShareDocument: TrustedDocument<SetRandomShareMutation, SetRandomShareMutationVariables> = {
  id: 'bb903d51944e726ca3cc48d6af7ff753b0dc5668e630a96fb955221478d0b8c7',
  name: 'SetRandomShare',
};
export const SetRoundDateDocument: TrustedDocument<SetRoundDateMutation, SetRoundDateMutationVariables> = {
  id: '11f2b71e3d25bda1e6596f2f27a159ffe588dfd5a38da364789729a3644e0a8f',
  name: 'SetRoundDate',
};
export const SetTrainingAttendanceDocument: TrustedDocument<SetTrainingAttendanceMutation, SetTrainingAttendanceMutationVariables> = {
  id: '0f637e90b498c91146b5d14972414d5707e0df68acba8c17a5c9cacad27515d5',
  name: 'SetTrainingAttendance',
};
export const SetWorkingDayDocument: TrustedDocument<SetWorkingDayMutation, SetWorkingDayMutationVariables> = {
  id: 'd5581291696cbf64d2031d2db8781c6d8b1e531e50475f8cbab1eab5ce76e4e4',
  name: 'SetWorkingDay',
};
export const SettleCountDocument: TrustedDocument<SettleCountMutation, SettleCountMutationVariables> = {
  id: '54820d857fe1c54930b55ea77ddfe3892e7df5b044af7169e1c5183cbc4cebc5',
  name: 'SettleCount',
};
export const ShowStageDocument: TrustedDocument<ShowStageMutation, ShowStageMutationVariables> = {
  id: '86b60cbd04cc73fc63a239a71f25f1574ea29cd6d0cb3881348c30e0c2f17a76',
  name: 'ShowStage',
};
export const SignComplaintDocument: TrustedDocument<SignComplaintMutation, SignComplaintMutationVariables> = {
  id: 'd92b76149c1024e4a1638ab3fbfd86b11f0d4eeb5ccd1775b360b3373c3eba63',
  name: 'SignComplaint',
};
export const SignInDocument: TrustedDocument<SignInMutation, SignInMutationVariables> = {
  id: '4317ec98b2ef038339438094ca8118908fd6910dd68db27878095f7ce285326b',
  name: 'SignIn',
};
export const SignOffOpinionDocument: TrustedDocument<SignOffOpinionMutation, SignOffOpinionMutationVariables> = {
  id: '2c739dda98f9974d23f21b34fc8db001e23af021334cf2b7ec3094d51d186665',
  name: 'SignOffOpinion',
};
export const SignOpinionDocument: TrustedDocument<SignOpinionMutation, SignOpinionMutationVariables> = {
  id: '5fa5eba60a5d74a5b6851ad8ccf6d41d62ed1453eff9fdba33612d487132e348',
  name: 'SignOpinion',
};
export const SignOutDocument: TrustedDocument<SignOutMutation, SignOutMutationVariables> = {
  id: 'e370c9af1a65a19b1eb85eadf014b0b28851b7d2058e366961dbad39a359fa34',
  name: 'SignOut',
};
export const SignRequestDocument: TrustedDocument<SignRequestMutation, SignRequestMutationVariables> = {
  id: '803ee4d0fda5900931c24b5871ebed95853148ec422826efc8f700692fdab23c',
  name: 'SignRequest',
};
export const StandAsideDocument: TrustedDocument<StandAsideMutation, StandAsideMutationVariables> = {
  id: '71b94c22b2d50211990ee9413dd698c46565a52c797a831d488cab33afd1028f',
  name: 'StandAside',
};
export const StartMeetingDocument: TrustedDocument<StartMeetingMutation, StartMeetingMutationVariables> = {
  id: 'ea1e705227c2a865ac0505af9c89addbe55413d0492b85bc0473b43d92633b79',
  name: 'StartMeeting',
};
export const StartPostingDocument: TrustedDocument<StartPostingMutation, StartPostingMutationVariables> = {
  id: '1860463ece18619183c73549e1a39dc55a42cf1947e29e772c72f35cc34c27ad',
  name: 'StartPosting',
};
export const StartPrintDocument: TrustedDocument<StartPrintMutation, StartPrintMutationVariables> = {
  id: '1a4f466fbb19b61427e6e85e5a4f89edb51b09e7da1f8809ca57c082bbcb47d6',
  name: 'StartPrint',
};
export const StrikeEntryDocument: TrustedDocument<StrikeEntryMutation, StrikeEntryMutationVariables> = {
  id: 'd7d28f6d4f0294549c12bc7ef2642d4a33f82b8bc40bb3cf3f98927c40aafcec',
  name: 'StrikeEntry',
};
export const SubmitAssessmentDocument: TrustedDocument<SubmitAssessmentMutation, SubmitAssessmentMutationVariables> = {
  id: '3bc2bd539ece3aa673f9f2fa1077e18f0678fb2a135a63f6bb938eadbb0c3abb',
  name: 'SubmitAssessment',
};
export const SupervisionBoardDocument: TrustedDocument<SupervisionBoardQuery, SupervisionBoardQueryVariables> = {
  id: 'cc7a931db94a4105ffd8e741709a13a0fb13f4c7f62168bb91662bd7270a1ec0',
  name: 'SupervisionBoard',
};
export const TakeOverCaseDocument: TrustedDocument<TakeOverCaseMutation, TakeOverCaseMutationVariables> = {
  id: '1bce014953a63fe17196d3729c541d4b71f34ad2ede067def81782a203dce6ea',
  name: 'TakeOverCase',
};
export const TickSoftwareDocument: TrustedDocument<TickSoftwareMutation, TickSoftwareMutationVariables> = {
  id: '4912dbb9f65d69cf50a41a8e2ea95084c29d201be323031c6e2a42a0ac4ba02b',
  name: 'TickSoftware',
};
export const TrackHouseholdsDocument: TrustedDocument<TrackHouseholdsQuery, TrackHouseholdsQueryVariables> = {
  id: '2894525513c9ff79af1f4be1566b9b9685f20bf8d9845e20614ec05fce4ca6f5',
  name: 'TrackHouseholds',
};
export const TrackVillagesDocument: TrustedDocument<TrackVillagesQuery, TrackVillagesQueryVariables> = {
  id: '6796052237fc1d4fa4fab0994e81afd89ac482ebf9ca1370fe10602f2c01f392',
  name: 'TrackVillages',
};
export const TrainingClassesDocument: TrustedDocument<TrainingClassesQuery, TrainingClassesQueryVariables> = {
  id: 'b958233fa8db6952e448c5d72755dd4a28a5dee7fd04d723f88f1c4e57ea6f76',
  name: 'TrainingClasses',
};
export const TrainingPeopleDocument: TrustedDocument<TrainingPeopleQuery, TrainingPeopleQueryVariables> = {
  id: '3ac15656738a480b599efaabf888464c5aa6719ec490dc09aa21edb580d1be37',
  name: 'TrainingPeople',
};
export const UnitsBehindDocument: TrustedDocument<UnitsBehindQuery, UnitsBehindQueryVariables> = {
  id: 'd38b0a85e915722c7b911b9d9eecf5ca9cab156cc8a4388d384f9af914467753',
  name: 'UnitsBehind',
};
export const UpdateHouseholdDocument: TrustedDocument<UpdateHouseholdMutation, UpdateHouseholdMutationVariables> = {
  id: 'b9193fc640f529965b50066c6081c78409e503f043b61869eb37ed6a3d2d6203',
  name: 'UpdateHousehold',
};
export const UpdateMemberDocument: TrustedDocument<UpdateMemberMutation, UpdateMemberMutationVariables> = {
  id: '1fec783d435dd74d159235ac024a9dcd6b1b941b6d9cd8749258422217bf9070',
  name: 'UpdateMember',
};
export const ViewerDocument: TrustedDocument<ViewerQuery, ViewerQueryVariables> = {
  id: '61a2b86b4022d6ccc99114c1d5b146a80f7b4d7ccead8e7703d9276bc62915de',
  name: 'Viewer',
};
export const VillageCasesDocument: TrustedDocument<VillageCasesQuery, VillageCasesQueryVariables> = {
  id: '706a08bb2ab4e4bb449d20382561c23f24fc097f8f758aea83027388e82cd66d',
  name: 'VillageCases',
};
export const VillageClusterSumsDocument: TrustedDocument<VillageClusterSumsQuery, VillageClusterSumsQueryVariables> = {
  id: 'acdabf6866fecdff52d12e9a519b98e3f8126a05352ab8959806b9d1e40fe0ff',
  name: 'VillageClusterSums',
};
export const VillageClustersDocument: TrustedDocument<VillageClustersQuery, VillageClustersQueryVariables> = {
  id: '67485fd0e58fd5b5934aff4de981361fe3f7f92d043ca5106882b436cb2b8664',
  name: 'VillageClusters',
};
export const VillageEventsDocument: TrustedDocument<VillageEventsQuery, VillageEventsQueryVariables> = {
  id: '8ffa7703c7c8dfeada81b10efbb71981c0d5db05f20667b389fe69229b25493f',
  name: 'VillageEvents',
};
export const VillageFormsDocument: TrustedDocument<VillageFormsQuery, VillageFormsQueryVariables> = {
  id: '5ee15d96ea65b7559c62f1c2b49ff289db091a9714858a117847dcc70b85fe89',
  name: 'VillageForms',
};
export const VillageInformingDocument: TrustedDocument<VillageInformingQuery, VillageInformingQueryVariables> = {
  id: '208a6e31674cb52ff1a11b386f6f1b695a3cd6caa96d3f7ad5a451b2fe339411',
  name: 'VillageInforming',
};
export const VillagePostingsDocument: TrustedDocument<VillagePostingsQuery, VillagePostingsQueryVariables> = {
  id: 'aed1b88f05a92d9c4f5436e8bd11cbe7a1dfcea161eddab1246a97750389c583',
  name: 'VillagePostings',
};
export const VillagesOfCommuneDocument: TrustedDocument<VillagesOfCommuneQuery, VillagesOfCommuneQueryVariables> = {
  id: '53502669d0f809a6a5c1b1656b8cad6a25f62c83d4959d0514de70860761633b',
  name: 'VillagesOfCommune',
};
export const VillagesToVisitDocument: TrustedDocument<VillagesToVisitQuery, VillagesToVisitQueryVariables> = {
  id: 'f81698a2cac31d9e17fba264d664976a896563e712cfbdf747867ad01d9d32b2',
  name: 'VillagesToVisit',
};
export const VillagesWithoutVisitDocument: TrustedDocument<VillagesWithoutVisitQuery, VillagesWithoutVisitQueryVariables> = {
  id: 'dcbd6627356933d3d71abf593d7a62fcbc28503916b69d491a1cd28d7fdd5560',
  name: 'VillagesWithoutVisit',
};
export const VisitsOfVillagesDocument: TrustedDocument<VisitsOfVillagesQuery, VisitsOfVillagesQueryVariables> = {
  id: '138e7f1aeda0a3a95eefa3059310549332584f5b28e255f8a4b5c073a13403ec',
  name: 'VisitsOfVillages',
};
export const WantApprovalDocument: TrustedDocument<WantApprovalMutation, WantApprovalMutationVariables> = {
  id: '9eb5f397bc9fa37e483a8e87bc43dcf067c99761d5ecc59233f73dfc4d519dd0',
  name: 'WantApproval',
};
export const WhyClassDocument: TrustedDocument<WhyClassQuery, WhyClassQueryVariables> = {
  id: '91017276262c6b981741b0d051de6904e9fe05bc72aa5f968b2ce15fa0e70d77',
  name: 'WhyClass',
};
export const WithdrawRelationDocument: TrustedDocument<WithdrawRelationMutation, WithdrawRelationMutationVariables> = {
  id: '0fc16f5835390a50628baf7c2707e271003f46685c120bfdd5e2d48fc6c4a817',
  name: 'WithdrawRelation',
};
export const WithdrawRequestDocument: TrustedDocument<WithdrawRequestMutation, WithdrawRequestMutationVariables> = {
  id: '47e1349e8f2dbf2fddc2167335bd8bf863a82e8b50bf5c6abef0a8edc78bed22',
  name: 'WithdrawRequest',
};
export const WithdrawStandAsideDocument: TrustedDocument<WithdrawStandAsideMutation, WithdrawStandAsideMutationVariables> = {
  id: '48f677071f4ca1a595faa9c9d576071b28285a8e6f410b45c5f34f63ced54e51',
  name: 'WithdrawStandAside',
};