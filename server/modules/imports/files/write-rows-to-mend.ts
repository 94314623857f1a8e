import { FIELD_HEADERS, REVIEW_FIELDS } from '../domain/fields.ts';
import { reasonText } from '../domain/reason-texts.ts';
import { severityOf } from '../domain/reason.ts';
import { shownValue, type StoredRow } from '../domain/stored-row.ts';
import { writeWorkbook } from '../../../platform/files/xlsx/write-workbook.ts';
import type { WriteRowsToMend } from '../app/file-ports.ts';

const REASON_HEADER = 'Lý do chưa nhập được';
const WIDTHS: Readonly<Record<string, number>> = {
  name: 28,
  birth: 14,
  idNumber: 16,
  village: 22,
  reason: 22,
  cause: 22,
  opinion: 30,
  rowId: 38,
};

/** What to do, for each reason that keeps the row out. */
function why(row: StoredRow): string {
  const reasons = row.reasons
    .filter((reason) => severityOf(reason) === 'MEND')
    .map((reason) => (reason.column ? `${reason.column.header}: ` : '') + reasonText(reason, 'vi'));
  return [`Dòng ${row.rowNumber} của tệp gốc.`, ...reasons].join(' ');
}

function rowCells(row: StoredRow, ordinal: number): (string | number)[] {
  const cells = REVIEW_FIELDS.map((field) => {
    if (field === 'ordinal') return ordinal;
    if (field === 'rowId') return row.id;
    const text = shownValue(row.cells, field);
    return field === 'village' ? text || (row.headingVillage ?? '') : text;
  });
  return [...cells, why(row)];
}

const KINDS = { RURAL: 'Nông thôn', URBAN: 'Thành thị' } as const;

/**
 * The rows to mend as the same form, with a column that says why. Filled in and imported again, each row mends the
 * one it came from. Every value is text, so that no 0 is lost and nothing is taken for a formula.
 */
export const writeRowsToMend: WriteRowsToMend = async (rows, place) => {
  const { commune, round, roundCommune } = place;
  const title = [
    [`ỦY BAN NHÂN DÂN ${commune.fullName.toLocaleUpperCase('vi')}`],
    [`DANH SÁCH HỘ CHƯA NHẬP ĐƯỢC NĂM ${round.year}`],
    [`Khu vực: ${KINDS[roundCommune.areaKind]} – Mã xã: ${commune.officialCode ?? ''}`],
    ['Sửa các ô sai rồi gửi lại tệp này. Không sửa cột cuối và cột "Mã dòng chưa nhập".'],
    [],
  ];
  const header = [...REVIEW_FIELDS.map((field) => FIELD_HEADERS[field]), REASON_HEADER];
  const bytes = await writeWorkbook({
    name: 'Hộ chưa nhập được',
    rows: [...title, header, ...rows.map((row, i) => rowCells(row, i + 1))],
    widths: [...REVIEW_FIELDS.map((field) => WIDTHS[field] ?? 12), 70],
    frozenRows: title.length + 1,
  });
  return { fileName: `chua-nhap-duoc-${commune.officialCode ?? 'xa'}-${round.year}.xlsx`, bytes };
};
