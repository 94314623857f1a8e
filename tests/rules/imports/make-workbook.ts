import { writeXlsx } from 'hucre/xlsx';
import { writeStoredZip } from '../../../server/platform/files/xlsx/stored-zip.ts';
import type { Cell } from '../../../server/modules/imports/domain/cell.ts';

type Row = readonly Cell[];

export const TITLE: readonly Row[] = [
  ['ỦY BAN NHÂN DÂN XÃ BÌNH MỸ'],
  [],
  ['DANH SÁCH HỘ GIA ĐÌNH CẦN RÀ SOÁT NĂM 2023'],
  ['Huyện Châu Phú, tỉnh An Giang – Khu vực: Nông thôn – Mã xã: 30487'],
];
export const HEADER: Row = [
  'STT',
  'Mã hộ',
  'Họ và tên chủ hộ',
  'Năm sinh',
  'Giới tính',
  'Số CCCD/CMND',
  'Thôn/ấp',
  'Số nhân khẩu',
  'Phân loại đầu kỳ',
  'Lý do rà soát',
  'Điểm B1',
  'Điểm B2',
  'Chỉ số thiếu hụt',
  'Phân loại',
];
export const HEADS_HEADER: Row = ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn/ấp', 'Tổ', 'Số nhân khẩu'];

const code = (i: number): string => `30487-${String(i).padStart(5, '0')}`;

/** A household that nothing is wrong with. */
export const goodRow = (i: number): Cell[] => [
  i,
  code(i),
  `Nguyễn Văn ${i}`,
  1970,
  'Nam',
  `0890701${String(i).padStart(5, '0')}`,
  'Ấp Một',
  3,
  'HN',
  'Đang quản lý',
  120,
  20,
  '4, 6',
  'HCN',
];

export interface MadeWorkbook {
  readonly review: readonly Row[];
  readonly heads?: readonly Row[];
  readonly title?: readonly Row[];
  readonly header?: Row;
}

/** An xlsx file with a review list, and a list of heads when wanted. */
export async function makeWorkbook({
  review,
  heads,
  title = TITLE,
  header = HEADER,
}: MadeWorkbook): Promise<Uint8Array> {
  const rows = (list: readonly Row[]): Cell[][] => list.map((row) => [...row]);
  const sheets = [{ name: 'Danh sách', rows: rows([...title, header, ...review]) }];
  if (heads) sheets.push({ name: 'Chủ hộ', rows: rows([HEADS_HEADER, ...heads]) });
  return writeXlsx({ sheets });
}

export const makeHeads = (count: number): Cell[][] =>
  Array.from({ length: count }, (_, i) => [code(i + 1), `Nguyễn Văn ${i + 1}`, 'Ấp Một', 'Tổ 1', 3]);

const xml = (body: string): Uint8Array => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The parts of an xlsx with one sheet whose XML is given; for sheets no library would write. */
export const partsAround = (sheetXml: Uint8Array): { name: string; bytes: Uint8Array }[] => [
  {
    name: '[Content_Types].xml',
    bytes: xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
  },
  {
    name: '_rels/.rels',
    bytes: xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
  },
  {
    name: 'xl/workbook.xml',
    bytes: xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    bytes: xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
  },
  { name: 'xl/worksheets/sheet1.xml', bytes: sheetXml },
];

export const sheetXml = (rows: string): Uint8Array =>
  xml(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`);

export const storedWorkbook = (rows: string): Uint8Array => writeStoredZip(partsAround(sheetXml(rows)));
