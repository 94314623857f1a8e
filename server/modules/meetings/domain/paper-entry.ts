import { refuse, success, type Result } from '../../../kernel/result.ts';
import { settleHands, sumOf } from './count-hands.ts';
import { checkSheets, sheetsResult, type Sheets, type SheetsRefusal } from './count-sheets.ts';
import type { AttendeeRole, Counts } from './vocabulary.ts';

/** Stands for a signature: the name is on the paper, where everybody signed. */
export const SIGNED_ON_PAPER = 'Ký tên trong danh sách giấy';

/** What the paper says of one question. */
export type PaperCounts = Counts & {
  /** Of no opinion, because of family ties. */
  readonly standAside: number;
  readonly mismatchReason: string | null;
  /** Of a secret ballot: `noOpinion` is what was ticked so, or left blank. */
  readonly sheets: Pick<Sheets, 'handedOut' | 'returned' | 'spoiled'> | null;
};

export type PaperAnswer = {
  readonly itemId: string;
  /** Null: every household of the list was taken out of it. */
  readonly counts: PaperCounts | null;
  readonly opinions: readonly string[];
  /** Households that an objection took out of their list. */
  readonly lifted: readonly { readonly caseId: string; readonly counts: PaperCounts }[];
};

export type PaperGroup = { readonly role: AttendeeRole; readonly people: number };
export type PaperForm = 'HAND_COUNT' | 'SECRET_BALLOT';

/** A meeting as it stands on its papers. */
export type PaperEntry = {
  readonly heldFrom: Date;
  readonly heldUntil: Date;
  readonly place: string;
  readonly chairName: string;
  readonly secretaryName: string;
  readonly secretaryAgree: number;
  readonly form: PaperForm;
  /** Needed for a secret ballot. */
  readonly formAgree: number | null;
  /** Tổ kiểm phiếu of a secret ballot, and hands for it. */
  readonly committee: readonly string[];
  readonly committeeAgree: number | null;
  readonly groups: readonly PaperGroup[];
  /** People of the roll whose names were ticked; they are among the household representatives. */
  readonly rollKeys: readonly string[];
  readonly householdsInvited: number | null;
  readonly householdsRepresented: number;
  readonly listedRepresented: number;
  readonly answers: readonly PaperAnswer[];
  readonly closing: PaperCounts;
  readonly adoptedAgree: number;
};

/** The day in Vietnam, as text that compares. */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

type When = Pick<PaperEntry, 'heldFrom' | 'heldUntil'> & {
  readonly now: Date;
  readonly agendaFixedAt: Date | null;
};

/** Held in the past, and with the lists that were fixed for it: an agenda fixed later was not before the meeting. */
export function heldWhenItCould({
  heldFrom,
  heldUntil,
  now,
  agendaFixedAt,
}: When): Result<null, 'PAPER_TIMES_SWAPPED' | 'PAPER_DATE_FUTURE' | 'PAPER_DATE_BEFORE_AGENDA'> {
  if (!(heldFrom < heldUntil)) return refuse('PAPER_TIMES_SWAPPED', { field: 'heldUntil' });
  if (heldUntil > now) return refuse('PAPER_DATE_FUTURE', { field: 'heldUntil' });
  if (agendaFixedAt && dayOf(heldFrom) < dayOf(agendaFixedAt)) {
    const fixed = dayOf(agendaFixedAt).split('-').reverse().join('/');
    return refuse('PAPER_DATE_BEFORE_AGENDA', { field: 'heldFrom', fixed });
  }
  return success(null);
}

export type PaperCountRefusal =
  | SheetsRefusal
  | 'HANDS_INVALID'
  | 'HANDS_MORE_THAN_PRESENT'
  | 'HANDS_OF_STAND_ASIDES'
  | 'HANDS_DO_NOT_ADD_UP'
  | 'HANDS_NOT_COUNTED'
  | 'PAPER_SHEETS_MISSING';
export type PaperResult = {
  readonly result: Counts;
  /** As counted; null: sheets were. */
  readonly hands: Counts | null;
  readonly sheets: Sheets | null;
  readonly mismatchReason: string | null;
};

const isNumber = (value: number): boolean => Number.isInteger(value) && value >= 0;

function settleSheets(counts: PaperCounts, base: number): Result<PaperResult, PaperCountRefusal> {
  const { agree, disagree, noOpinion, standAside } = counts;
  if (!counts.sheets) return refuse('PAPER_SHEETS_MISSING', { field: 'counts' });
  const checked = checkSheets({ agree, disagree, noOpinion, ...counts.sheets }, base, standAside);
  if (!checked.ok) return checked;
  const sheets = checked.value;
  return success({ result: sheetsResult(sheets, base), hands: null, sheets, mismatchReason: null });
}

/** Counted as hands are: agree + disagree + no opinion = everybody attending, or a written reason. Sheets as sheets are. */
export function settlePaper(
  counts: PaperCounts,
  base: number,
  form: PaperForm,
): Result<PaperResult, PaperCountRefusal> {
  const { agree, disagree, noOpinion, standAside } = counts;
  const hands = { agree, disagree, noOpinion };
  if (![agree, disagree, noOpinion, standAside].every(isNumber))
    return refuse('HANDS_INVALID', { field: 'counts' });
  const counted = sumOf(hands);
  if (counted > base || standAside > base) return refuse('HANDS_MORE_THAN_PRESENT', { counted, base });
  if (form === 'SECRET_BALLOT') return settleSheets(counts, base);
  const most = base - standAside;
  if (agree + disagree > most)
    return refuse('HANDS_OF_STAND_ASIDES', { raised: agree + disagree, most, aside: standAside });
  const reason = counts.mismatchReason?.normalize('NFC').trim() || null;
  const settled = settleHands({ handBase: base, hands, mismatchReason: reason });
  if (!settled.ok) return settled;
  const mismatchReason = counted === base ? null : reason;
  return success({ result: settled.value, hands, sheets: null, mismatchReason });
}
