import type { Language } from '../../../kernel/refusals.ts';
import { Invalid, refusalObject, type ApiContext } from '../../../platform/graphql/index.ts';
import type { Upload } from '../app/uploads.ts';
import type { NamedRow } from '../app/view-rows-to-mend.ts';
import type { UploadPreview } from '../app/view-upload.ts';
import { FIELD_HEADERS } from '../domain/fields.ts';
import { noticeText, reasonText } from '../domain/reason-texts.ts';
import { severityOf, type Reason } from '../domain/reason.ts';
import { shownCells } from '../domain/stored-row.ts';
import { ImportPreview, ImportProgress, ImportVillage, RowCell, RowReason, RowToMend } from './types.ts';

export function rowReasonObject(reason: Reason, language: Language): RowReason {
  const severity = severityOf(reason);
  return Object.assign(new RowReason(), {
    row: reason.row,
    column: reason.column?.letter ?? reason.field,
    header: reason.column?.header ?? FIELD_HEADERS[reason.field],
    code: reason.code,
    message: reasonText(reason, language),
    blocking: severity === 'MEND',
    severity,
  });
}

/** The reading's refusal as an `Invalid`, whatever kind its code has: it stands in a field, not in a union. */
const invalidOf = (context: ApiContext, { refusal }: Upload): Invalid | null =>
  refusal && Object.assign(new Invalid(), refusalObject(context, refusal));

const progressOf = (context: ApiContext, upload: Upload) => ({
  uploadId: upload.id,
  share: upload.share,
  state: upload.state,
  refusal: invalidOf(context, upload),
});

export const progressObject = (context: ApiContext, upload: Upload): ImportProgress =>
  Object.assign(new ImportProgress(), progressOf(context, upload));

const MOST_REASONS = 1000;

export function previewObject(context: ApiContext, preview: UploadPreview): ImportPreview {
  const { upload, counts, alreadyImported, households, members, notices, toMendWithoutVillage } = preview;
  const notice = (of: UploadPreview['notices'][number]): string =>
    [of.sheet, of.row > 0 ? `#${of.row}` : '', noticeText(of, context.language)].filter(Boolean).join(' · ');
  return Object.assign(new ImportPreview(), {
    ...progressOf(context, upload),
    fileName: upload.fileName,
    alreadyImported,
    ...counts,
    households,
    members,
    toMendWithoutVillage,
    villages: preview.villages.map((village) => Object.assign(new ImportVillage(), village)),
    reasons: preview.reasons
      .slice(0, MOST_REASONS)
      .map((reason) => rowReasonObject(reason, context.language)),
    notices: notices.slice(0, MOST_REASONS).map(notice),
  });
}

export const rowToMendObject = (row: NamedRow, language: Language): RowToMend =>
  Object.assign(new RowToMend(), {
    id: row.id,
    row: row.rowNumber,
    villageName: row.villageName,
    fate: row.fate,
    headName: row.headName,
    cells: shownCells(row).map(({ key, header, value }) =>
      Object.assign(new RowCell(), { column: key, header, value }),
    ),
    reasons: row.reasons.map((reason) => rowReasonObject(reason, language)),
  });
