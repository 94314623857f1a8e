import type { amendRecognition } from '../app/amend-recognition.ts';
import type { ExportPeople } from '../app/export-people.ts';
import type { saveMapping } from '../app/save-mapping.ts';
import type { tickSoftware } from '../app/tick-software.ts';
import type { issueCertificates } from '../app/issue-certificates.ts';
import type { makeRecognition } from '../app/make-recognition.ts';
import type { PrintBatch } from '../app/print-batch.ts';
import type {
  printCertificate,
  printDecision,
  printRefusal,
  printTrackDecision,
  printTrackRefusal,
} from '../app/print-papers.ts';
import type { CommuneKey } from '../app/recognition-store.ts';
import type { Tick } from '../app/export-store.ts';
import type { ViewRecognition } from '../app/view-recognition.ts';

/** The use cases behind the resolvers and the file routes. */
export type RecognitionDoors = {
  readonly view: ViewRecognition;
  readonly make: ReturnType<typeof makeRecognition>;
  readonly amend: ReturnType<typeof amendRecognition>;
  readonly issue: ReturnType<typeof issueCertificates>;
  readonly printDecision: ReturnType<typeof printDecision>;
  readonly printCertificate: ReturnType<typeof printCertificate>;
  readonly printRefusal: ReturnType<typeof printRefusal>;
  readonly printTrackDecision: ReturnType<typeof printTrackDecision>;
  readonly printTrackRefusal: ReturnType<typeof printTrackRefusal>;
  readonly batch: PrintBatch;
  readonly exports: ExportPeople;
  readonly saveMapping: ReturnType<typeof saveMapping>;
  readonly tick: ReturnType<typeof tickSoftware>;
  /** Without a check of rights: of a commune whose households the actor was just shown. */
  readonly ticks: (key: CommuneKey) => Promise<readonly Tick[]>;
};
