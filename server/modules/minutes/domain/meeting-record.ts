import type { HouseholdClass, MovementCause } from '../../../kernel/classes.ts';
import type { NoteKind } from '../../meetings/index.ts';

/** Three numbers of one question. */
export type RecordedCounts = {
  readonly agree: number;
  readonly disagree: number;
  readonly noOpinion: number;
};

export type RecordedPerson = {
  readonly id: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly toName: string | null;
  readonly role: string;
  readonly counts: boolean;
  readonly householdId: string | null;
  readonly checkedInAt: string;
  readonly checkedOutAt: string | null;
};

export type RecordedHousehold = {
  readonly caseId: string;
  readonly householdId: string;
  readonly code: string | null;
  readonly headName: string;
  readonly toName: string | null;
  readonly persons: number;
  readonly startClass: HouseholdClass;
  readonly scoredClass: HouseholdClass;
};

export type RecordedItem = {
  readonly id: string;
  readonly position: number;
  readonly section: 'ONE_BY_ONE' | 'BY_LIST' | 'UNCHANGED';
  readonly movement: string | null;
  readonly state: string;
  readonly households: readonly RecordedHousehold[];
};

/** Sheets of a secret ballot on paper, as the committee counted them. */
export type RecordedSheets = RecordedCounts & {
  readonly handedOut: number;
  readonly returned: number;
  readonly spoiled: number;
};

export type RecordedMotion = {
  readonly id: string;
  readonly purpose: 'ITEM' | 'CLOSING';
  readonly itemId: string | null;
  readonly attempt: number;
  /** Why it was asked again. */
  readonly reason: string | null;
  readonly rule: {
    readonly numerator: number;
    readonly denominator: number;
    readonly comparison: '>=' | '>';
    readonly source: string;
  };
  readonly base: number;
  readonly handBase: number;
  readonly phoneBase: number;
  /** Everybody, in a secret ballot on paper. */
  readonly paperBase: number;
  readonly form: string;
  readonly standAside: number;
  /** Of these: with a phone. */
  readonly phonesAside: number;
  /** Phones from which an answer came. */
  readonly phoneBallots: number;
  /** One person counted the hands, or two apart; how often the two counted. */
  readonly counters: number;
  readonly countAttempts: number;
  /** The two differed: why the chair let one count stand. */
  readonly settledReason: string | null;
  readonly sheets: RecordedSheets | null;
  /** Every count that was entered. Null when one to four phones could answer, or did: by subtraction it would name a voter. */
  readonly handCounts: readonly RecordedCounts[] | null;
  readonly mismatchReason: string | null;
  readonly result: RecordedCounts;
  /** Null: counts of one cluster; the sum of all decides. */
  readonly agreed: boolean | null;
};

export type RecordedDecision = {
  readonly motionId: string;
  readonly caseId: string;
  readonly outcome: 'AGREED' | 'NOT_AGREED';
  readonly startClass: HouseholdClass;
  readonly endClass: HouseholdClass | null;
  readonly cause: MovementCause;
  readonly persons: number;
};

/** What the meeting decided about itself, n of m. */
export type RecordedAct = {
  readonly kind: string;
  readonly n: number | null;
  readonly m: number | null;
  readonly passed: boolean | null;
  readonly data: Readonly<Record<string, unknown>>;
};

/** What was said or happened, as noted in the evening. */
export type RecordedNote = {
  readonly itemId: string | null;
  /** Not told in records closed before notes had kinds: an opinion. */
  readonly kind?: NoteKind;
  readonly text: string;
};

/** One entry of the chained log. `data` null: left out, as with few phones its counts would name a voter. */
export type RecordedEntry = {
  readonly scope: string;
  readonly seq: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly prevHash: string;
  readonly hash: string;
};

/** What only people know: entered when the minutes are read out and adopted. */
export type Adoption = {
  /** n of m: hands for the minutes as read out, of everybody still present who counts. */
  readonly agree: number;
  readonly base: number;
  readonly chairName: string;
  readonly secretaryName: string;
  /** What the Front says as supervisor; null: nothing. */
  readonly frontRemark: string | null;
  readonly incidents: readonly string[];
};

export type RecordedMeeting = {
  readonly id: string;
  readonly code: string;
  readonly kind: 'LIVE' | 'PAPER' | 'REHEARSAL';
  readonly state: 'PREPARED' | 'IN_SESSION' | 'SEALED';
  readonly form: string;
  readonly roundName: string;
  readonly year: number;
  readonly villageName: string;
  readonly communeName: string;
  /** Without "Xã": for "Krông A Na, ngày …". */
  readonly communeShort: string;
  readonly provinceName: string;
  readonly place: string | null;
  readonly chairName: string | null;
  readonly agendaSeed: string;
  readonly startedAt: string | null;
  readonly sealedAt: string | null;
  /** On paper: when people met; it was sealed when the paper was entered. */
  readonly heldFrom: string | null;
  readonly heldUntil: string | null;
  readonly phoneConsent: { readonly agree: number; readonly base: number } | null;
  readonly adjournKind: string | null;
  readonly adjournReason: string | null;
  readonly continuesId: string | null;
};

/** Everything a meeting's minutes are made from. Votes are numbers: who chose what is nowhere. */
export type MeetingFacts = {
  readonly meeting: RecordedMeeting;
  /** In the order of arrival. */
  readonly people: readonly RecordedPerson[];
  /** Households under review in the village, and of these those for whom somebody came. */
  readonly households: { readonly listed: number; readonly represented: number };
  readonly items: readonly RecordedItem[];
  /** Closed questions, in the order of the evening. */
  readonly motions: readonly RecordedMotion[];
  readonly decisions: readonly RecordedDecision[];
  readonly acts: readonly RecordedAct[];
  /** In the order in which they were written. */
  readonly notes: readonly RecordedNote[];
};

export const RECORD_FORMAT = 'hop-dan/meeting-record/1';
