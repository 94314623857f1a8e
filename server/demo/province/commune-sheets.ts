import type { Cell, Sheet } from '../../modules/imports/domain/cell.ts';
import { FIELD_HEADERS } from '../../modules/imports/domain/fields.ts';
import type { PlannedVillage } from './plan-province.ts';

const FIELDS = [
  ...([
    'ordinal',
    'code',
    'name',
    'birth',
    'sex',
    'idNumber',
    'village',
    'size',
    'startClass',
    'reason',
  ] as const),
  ...(['b1', 'b2', 'indicators', 'resultClass'] as const),
];
const HEADS = ['Mã hộ', 'Họ và tên chủ hộ', 'Thôn/ấp', 'Tổ', 'Số nhân khẩu'];
const REVIEWED = 2;

type Commune = {
  readonly fullName: string;
  readonly code: string;
  readonly provinceCode: string;
  readonly year: number;
};

const sheet = (name: string, rows: readonly (readonly Cell[])[]): Sheet => ({
  name,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});

/** Two poor households of each village whose list has begun; of a village with rows to mend one has no B1. */
export function communeSheets(commune: Commune, villages: readonly PlannedVillage[]): Sheet[] {
  const begun = villages.filter(({ state }) => state !== 'NOT_BEGUN');
  const households = begun.flatMap(({ name, state }) =>
    Array.from({ length: REVIEWED }, (_, n) => ({
      village: name,
      unread: state === 'ROWS_TO_MEND' && n === 0,
    })),
  );
  const codeOf = (index: number) => `${commune.code}-${String(index + 1).padStart(4, '0')}`;
  const nameOf = (index: number) => `Chủ hộ mẫu ${index + 1}`;
  const review = households.map(({ village, unread }, index) => [
    ...[index + 1, codeOf(index), nameOf(index), 1970, 'Nam'],
    ...[
      `${commune.provinceCode}070${commune.code.slice(-2)}${String(index + 1).padStart(4, '0')}`,
      village,
      3,
    ],
    ...['HN', 'Đang quản lý', unread ? '' : 120, 30, '1, 4, 6', 'HN'],
  ]);
  return [
    sheet('DS ra soat', [
      [`ỦY BAN NHÂN DÂN ${commune.fullName.toLocaleUpperCase('vi')}`],
      [`DANH SÁCH HỘ GIA ĐÌNH CẦN RÀ SOÁT NĂM ${commune.year}`],
      [`Mã xã: ${commune.code}`],
      FIELDS.map((field) => FIELD_HEADERS[field]),
      ...review,
    ]),
    sheet('Chu ho', [
      HEADS,
      ...households.map(({ village }, index) => [codeOf(index), nameOf(index), village, 'Tổ 1', 3]),
    ]),
  ];
}
