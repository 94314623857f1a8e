import { hasFewPhones } from '../../meetings/index.ts';
import type { Figures } from './figures.ts';
import type { RECORD_FORMAT } from './meeting-record.ts';
import { type Adoption, type MeetingFacts, type RecordedEntry } from './meeting-record.ts';

/** What is closed with a hash, printed and exported: facts, figures as printed, and the log up to the adoption. */
export type ClosedRecord = MeetingFacts & {
  readonly format: typeof RECORD_FORMAT;
  readonly adoption: Adoption;
  readonly figures: Figures;
  readonly log: readonly RecordedEntry[];
};

/** What tells hands apart. */
const HANDS: readonly string[] = ['record-hands', 'count-apart'];

/** The log as it may leave the house: hands of a question with few phones are left out, the links of the chain stay. */
export function logToShow(
  log: readonly RecordedEntry[],
  { motions }: Pick<MeetingFacts, 'motions'>,
): RecordedEntry[] {
  const hidden = new Set(motions.filter(hasFewPhones).map(({ id }) => `motion:${id}`));
  return log.map((entry) =>
    HANDS.includes(entry.action) && hidden.has(entry.subject) ? { ...entry, data: null } : entry,
  );
}

/** The first 16 signs, in fours: short enough to compare by eye. */
export const shortCode = (closingHash: string): string =>
  (closingHash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** What the QR holds: letters and digits only, so that it stays small. */
export const qrText = (closingHash: string): string => `HOPDAN:${closingHash.toUpperCase()}`;
