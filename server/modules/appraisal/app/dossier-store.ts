import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { SubmissionField } from '../../submission/index.ts';
import type { AppraisalAnswer } from '../domain/answer-to-report.ts';

/** What everybody who may see the case in the queue sees of the work on it. */
export type WorkFacts = {
  readonly caseId: string;
  readonly heldUntil: Date | null;
  readonly keptFor: string | null;
  readonly keptForName: string | null;
  readonly ledBy: string | null;
  readonly decidedBy: 'MEETING' | 'RE_CHECK';
  readonly meetingId: string | null;
};
export type PastDecision = {
  readonly kind: AppraisalAnswer;
  readonly fields: readonly SubmissionField[];
  readonly reasonCode: string | null;
  readonly words: string;
  readonly at: Date;
  readonly by: string | null;
  readonly inBulk: boolean;
};
export type Person = {
  readonly fullName: string;
  readonly relation: string | null;
  readonly birthYear: number | null;
  readonly sex: 'MALE' | 'FEMALE' | null;
  readonly ethnicity: string | null;
};
export type FormVersion = {
  readonly version: number;
  readonly origin: string;
  readonly direction: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly by: string | null;
  readonly b1: number;
  readonly deprived: readonly number[];
  readonly scoredClass: HouseholdClass;
};
/** A request or an event with its paper. */
export type Evidence = {
  readonly kind: string;
  readonly on: string;
  readonly paper: string;
};
/** The other half of a household that split. */
export type OtherHalf = {
  readonly on: string;
  readonly headName: string;
  readonly persons: number | null;
  readonly startClass: HouseholdClass | null;
  readonly endClass: HouseholdClass | null;
  readonly b1: number | null;
  readonly deprivedCount: number | null;
  /** In the queue; null: it is not there. */
  readonly appraisalId: string | null;
};
export type MeetingPapers = {
  readonly meetingId: string;
  readonly adopted: boolean;
  readonly adoptedAgree: number | null;
  readonly adoptedBase: number | null;
  readonly closingHash: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly pages: readonly { readonly id: string; readonly fileName: string }[];
};
export type CaseComplaint = {
  readonly kind: string;
  readonly state: string;
  readonly about: string;
  readonly receivedOn: string;
};
export type CaseReCheck = {
  readonly origin: string;
  readonly askedOn: string;
  readonly askedWords: string;
  readonly visitedOn: string | null;
  readonly finding: string | null;
  readonly outcome: string | null;
};
/** The last answer of the commune to a return: what it said, and what is another than before. */
export type Mended = {
  readonly fields: readonly SubmissionField[];
  readonly answer: string;
  readonly at: Date;
  readonly changes: readonly { readonly key: string; readonly before: string; readonly after: string }[];
};
/** What only the holder reads. */
export type CaseInside = {
  readonly people: readonly Person[];
  readonly forms: readonly FormVersion[];
  readonly evidence: readonly Evidence[];
  readonly halves: readonly OtherHalf[];
  readonly papers: MeetingPapers | null;
  readonly complaints: readonly CaseComplaint[];
  readonly reChecks: readonly CaseReCheck[];
  readonly mended: Mended | null;
  /** Drawn and not looked at: where the check is recorded. */
  readonly toCheck: string | null;
};

export type InsideKind = keyof CaseInside;

export interface DossierStore {
  facts(tx: Tx, id: string): Promise<WorkFacts | null>;
  decisions(tx: Tx, id: string): Promise<readonly PastDecision[]>;
  /** These kinds of what is inside, and no statement for another. */
  inside(tx: Tx, caseId: string, kinds: ReadonlySet<InsideKind>): Promise<Partial<CaseInside>>;
  /** May papers of this meeting be seen by appraisers of these areas: its commune has reported. */
  reportedMeeting(
    tx: Tx,
    meetingId: string,
  ): Promise<{ areaPath: readonly string[]; roundId: string } | null>;
}
