/** DRAFT: by an appraiser. SIGNED_OFF: by the lead. SIGNED: by the chair, with number and day. SENT: it counts. */
export const OPINION_STATES = ['NONE', 'DRAFT', 'SIGNED_OFF', 'SIGNED', 'SENT'] as const;
export type OpinionState = (typeof OPINION_STATES)[number];

export type ClassCount = { readonly households: number; readonly persons: number };

/** A case that went back: by code and village, without a name; the letter needs no more. */
export type ReturnedCase = {
  readonly householdCode: string | null;
  readonly villageName: string;
  readonly kind: 'RETURN' | 'RE_CHECK';
  readonly fields: readonly string[];
};

/** What the opinion says, counted from the decisions of the tier; frozen when it is drafted. */
export type OpinionContent = {
  readonly communeName: string;
  readonly tierName: string;
  readonly tierShort: string;
  readonly year: number;
  readonly roundName: string;
  readonly reportedOn: string;
  readonly reportNumber: string | null;
  readonly dossierSha256: string | null;
  readonly cases: number;
  readonly agreed: number;
  readonly sampled: number;
  readonly returned: number;
  readonly reChecked: number;
  /** Cases that stand otherwise today than they were sent, and were not given back. */
  readonly differing: number;
  readonly poor: ClassCount;
  readonly nearPoor: ClassCount;
  readonly leftPoverty: ClassCount;
  readonly leftNearPoverty: ClassCount;
  readonly sentBack: readonly ReturnedCase[];
};

export type Signing = {
  readonly recordedBy: string;
  readonly signedOffBy: string | null;
  readonly signedBy: string | null;
  readonly sentOn: string | null;
};

export function stateOf(of: Signing | null): OpinionState {
  if (!of) return 'NONE';
  if (of.sentOn) return 'SENT';
  if (of.signedBy) return 'SIGNED';
  return of.signedOffBy ? 'SIGNED_OFF' : 'DRAFT';
}

/** Who drafted it does not sign it off, and who signed it off does not sign it: four eyes, and six. */
export const hasActed = (of: Signing, who: string): boolean =>
  [of.recordedBy, of.signedOffBy, of.signedBy].includes(who);
