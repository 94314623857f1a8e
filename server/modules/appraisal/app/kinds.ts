export { APPRAISAL_STATES, REDACTED_REASON, type AppraisalState } from '../domain/appraisal-case.ts';
export { HEAD_CLOSED, type CaseHead } from '../domain/case-head.ts';
export { eventText } from '../domain/case-history.ts';
export { boardLabel } from '../domain/board-label.ts';
export { RISK_BANDS, RISK_PARTS, type RiskBand, type RiskPart } from '../domain/risk.ts';
export { closedReason } from '../domain/closed-reason.ts';
