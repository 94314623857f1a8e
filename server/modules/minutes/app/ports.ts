import type { ReadPicture } from '../../../kernel/pictures.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { ClosedRecord } from '../domain/closed-record.ts';
import type { MeetingFacts, RecordedEntry } from '../domain/meeting-record.ts';
import type { MinutesStore } from './minutes-store.ts';

/** Everything a meeting's minutes are made from, as it stands now. */
export interface FactsReader {
  facts(tx: Tx, meetingId: string): Promise<MeetingFacts>;
  /** The chained log of the meeting, from its first entry. */
  log(tx: Tx, meetingId: string): Promise<readonly RecordedEntry[]>;
}

/** One text for one record, and its SHA-256. */
export interface Closing {
  close(record: ClosedRecord): { readonly text: string; readonly hash: string };
  /** The record, if the text still has this hash; else null. */
  open(text: string, hash: string): ClosedRecord | null;
  /** The file to hand out and to verify. */
  exportFile(text: string, hash: string): string;
}

/** Files of signed pages, beside the database, by the id of the page. */
export interface PageFiles {
  /** On the disk when this returns. */
  put(pageId: string, bytes: Uint8Array): Promise<void>;
  get(pageId: string): Promise<Uint8Array | null>;
  remove(pageId: string): Promise<void>;
}

export type PaperCopy = 'VILLAGE' | 'COMMUNE' | null;
export type PaperFormat = 'pdf' | 'docx';

/** Makes the paper of a closed record, or a draft of what is there now. */
export interface MinutesPaper {
  final(record: ClosedRecord, hash: string, format: PaperFormat, copy: PaperCopy): Promise<Uint8Array>;
  draft(facts: MeetingFacts, format: PaperFormat): Promise<Uint8Array>;
}

export type MinutesPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly minutes: MinutesStore;
  readonly reader: FactsReader;
  readonly closing: Closing;
  readonly files: PageFiles;
  readonly readPicture: ReadPicture;
  readonly paper: MinutesPaper;
};
