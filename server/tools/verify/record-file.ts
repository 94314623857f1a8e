/**
 * What an exported meeting holds, as this tool reads it. Nothing here is shared with the server: two programs that were
 * written apart have to come to the same numbers.
 */
export type Counts = { agree: number; disagree: number; noOpinion: number };
export type Sheets = Counts & { handedOut: number; returned: number; spoiled: number };
export type Rule = { numerator: number; denominator: number; comparison: string; source: string };
export type Entry = {
  scope: string;
  seq: number;
  actor: string;
  action: string;
  subject: string;
  data: Record<string, unknown> | null;
  prevHash: string;
  hash: string;
};
export type Motion = {
  id: string;
  purpose: string;
  itemId: string | null;
  attempt: number;
  rule: Rule;
  base: number;
  handBase: number;
  phoneBase: number;
  /** These stand in records made since secret ballots on paper. */
  paperBase?: number;
  phonesAside?: number;
  phoneBallots?: number;
  sheets?: Sheets | null;
  standAside: number;
  handCounts: Counts[] | null;
  mismatchReason: string | null;
  result: Counts;
  /** Null: counts of one cluster, which decide nothing. */
  agreed: boolean | null;
};
export type Household = {
  caseId: string;
  householdId: string;
  headName: string;
  persons: number;
  startClass: string;
  scoredClass: string;
};
export type Decision = {
  motionId: string;
  caseId: string;
  outcome: string;
  startClass: string;
  endClass: string | null;
  cause: string;
  persons: number;
};
export type Person = {
  id: string;
  name: string;
  role: string;
  counts: boolean;
  householdId: string | null;
  checkedOutAt: string | null;
};
export type MeetingRecord = {
  format: string;
  meeting: { id: string; villageName: string; year: number };
  people: Person[];
  households: { listed: number; represented: number };
  items: { id: string; households: Household[] }[];
  motions: Motion[];
  decisions: Decision[];
  adoption: { agree: number; base: number };
  figures: Record<string, unknown>;
  log: Entry[];
};
export type RecordFile = { closingHash: string; record: MeetingRecord };

/** What differs, in words for both readers. */
export type Difference = { readonly vi: string; readonly en: string };
export type Differences = Generator<Difference>;

/** JSON with sorted keys and no spaces. */
export function plainJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return '[' + value.map(plainJson).join(',') + ']';
  const names = Object.keys(value).sort((a, b) => (a === b ? 0 : a < b ? -1 : 1));
  const of = value as Record<string, unknown>;
  return '{' + names.map((name) => JSON.stringify(name) + ':' + plainJson(of[name])).join(',') + '}';
}
export const same = (a: unknown, b: unknown): boolean => plainJson(a) === plainJson(b);
