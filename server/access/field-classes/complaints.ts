import type { TypeClasses } from '../field-class.ts';

/** Complaints, second visits, and what the sender is told by the receipt. */
export const COMPLAINT_CLASSES: Readonly<Record<string, TypeClasses>> = {
  ListedComplaint: { '*': 'internal', headName: 'personal', aboutName: 'personal' },
  Complaint: {
    '*': 'internal',
    headName: 'personal',
    aboutName: 'personal',
    senderName: 'personal',
    address: 'personal',
    phone: 'personal',
    words: 'sensitive',
    receiptCode: 'personal',
    signature: 'personal',
    reviewCase: 'personal',
    events: 'personal',
    reCheck: 'personal',
  },
  ComplaintSignature: 'personal',
  ComplaintEvent: { '*': 'internal', words: 'sensitive' },
  ComplaintOwner: 'internal',
  ComplaintChanged: 'personal',
  ReCheck: { '*': 'personal', finding: 'sensitive', askedWords: 'sensitive', differences: 'sensitive' },
  AssessedPoints: { '*': 'personal', b2: 'sensitive', deprived: 'sensitive' },
  ReCheckDifference: 'sensitive',
  ReCheckEnd: { '*': 'personal', reasons: 'sensitive' },
  ReCheckChanged: 'personal',

  // without signing in
  FeedbackDoor: 'public',
  FeedbackReceipt: 'public',
  FollowedFeedback: 'public',
};
