import type { TypeClasses } from '../field-class.ts';

/** The decision, certificates, batches and exports. */
export const RECOGNITION_CLASSES: Readonly<Record<string, TypeClasses>> = {
  Recognition: 'internal',
  RecognitionDecision: 'internal',
  RecognisedListAmount: 'internal',
  RecognitionMissing: 'internal',
  RecognitionDifference: 'internal',
  RecognitionMade: 'internal',
  CertificatesIssued: 'internal',
  PrintRun: 'internal',
  PrintPart: 'internal',
  PrintStarted: 'internal',
  PeopleExport: 'internal',
  ExportColumn: 'internal',
  SoftwareTicked: 'internal',
  ExportMappingSaved: 'internal',
  RecognisedHousehold: { '*': 'personal', caseId: 'internal', householdCode: 'internal' },
  // what anybody reads behind the QR
  CertificateCheck: 'public',
};
