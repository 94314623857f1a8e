import type { ListEntry } from './list-entry.ts';

/** ENTER: to be reviewed. LEAVE: to leave the list. */
export const REQUEST_KINDS = ['ENTER', 'LEAVE'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_FORMS = ['MAU_01', 'PHU_LUC_1A', 'MAU_04'] as const;
export type RequestForm = (typeof REQUEST_FORMS)[number];

export const REQUEST_STATES = ['RECEIVED', 'LISTED', 'REFUSED', 'WITHDRAWN'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const SIGNED_AS = ['SIGNATURE', 'FINGERPRINT'] as const;
export type SignedAs = (typeof SIGNED_AS)[number];

/** A request of a household (QĐ 24/2021 Đ.4 k.1, Đ.5), as it came in; what became of it stands in its events. */
export type ReviewRequest = {
  readonly id: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly householdId: string;
  readonly form: RequestForm;
  /** FLOOR: somebody left out was named in a meeting. Never voted the same evening; signed afterwards. */
  readonly source: 'PAPER' | 'FLOOR';
  readonly askedBy: string;
  /** Who helped to write it; null: the household itself. */
  readonly writtenBy: string | null;
  readonly words: string;
  readonly receivedOn: string;
};

export type RequestEventKind = 'RECEIVED' | 'SIGNED' | 'LISTED' | 'REFUSED' | 'WITHDRAWN';
export type RequestEvent = {
  readonly kind: RequestEventKind;
  readonly signedAs: SignedAs | null;
  readonly entryId: string | null;
  readonly reason: string | null;
};

/** Where a request stands, from all that happened to it: what ended it, else whether it is on the list. */
export function stateOf(events: readonly Pick<RequestEvent, 'kind'>[]): RequestState {
  const kinds = new Set(events.map(({ kind }) => kind));
  if (kinds.has('WITHDRAWN')) return 'WITHDRAWN';
  if (kinds.has('REFUSED')) return 'REFUSED';
  return kinds.has('LISTED') ? 'LISTED' : 'RECEIVED';
}

/** To 2020: Phụ lục 1a, and no form to leave; from 2021: Mẫu số 01 and Mẫu số 04. Null: the texts know none. */
export function formOf(kind: RequestKind, packForm: string): RequestForm | null {
  const until2020 = /phụ lục 1a/i.test(packForm);
  if (kind === 'LEAVE') return until2020 ? null : 'MAU_04';
  return until2020 ? 'PHU_LUC_1A' : 'MAU_01';
}

/** What a request to be reviewed may do with the entry its household has already. */
export function entryForRequest(entry: ListEntry | undefined): 'NEW' | 'TAKE_BACK' | 'ALREADY_ON_LIST' {
  if (!entry) return 'NEW';
  return entry.state === 'STRUCK' && !entry.leftByEvent ? 'TAKE_BACK' : 'ALREADY_ON_LIST';
}
