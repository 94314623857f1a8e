export { SEVERITIES, type Severity } from '../domain/reason.ts';
export { ROW_FATES, type RowFate } from '../domain/stored-row.ts';
