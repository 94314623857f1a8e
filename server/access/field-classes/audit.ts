import type { TypeClasses } from '../field-class.ts';

/** The log and its anchors; people's requests about their own data, and what may be deleted. */
export const AUDIT_CLASSES: Readonly<Record<string, TypeClasses>> = {
  AuditLog: 'internal',
  AuditLogEntry: 'internal',
  AuditFact: 'internal',
  AuditedAction: 'internal',
  AuditAnchor: 'internal',
  PrivacyBoard: { '*': 'internal', requests: 'personal' },
  DataRequest: 'personal',
  DataRequestEvent: 'personal',
  RetentionRule: 'internal',
  ErasableData: 'internal',
  DataRequestRecorded: 'internal',
  DataRequestAnswered: 'internal',
  PersonalDataErased: 'internal',
};
