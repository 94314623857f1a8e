/** What later modules may use of reports. */
export { FORMS, type FormCode } from './domain/forms.ts';
export type { ReportTable } from './domain/table.ts';
