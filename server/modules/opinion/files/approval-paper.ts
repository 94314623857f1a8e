import type { Block, Column, Paper, Text } from '../../../platform/papers/index.ts';
import type { ApprovalFigures, ApprovalPaper } from '../app/opinion-store.ts';
import { dayWords, inText, number } from './words.ts';

const bold = (text: string): Text => [{ text, bold: true }];
const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 0.6, align: 'center' },
  { title: 'Xã', share: 2.6 },
  { title: 'Ý kiến số', share: 1.8 },
  { title: 'Hộ nghèo', share: 1, align: 'center' },
  { title: 'Khẩu', share: 1, align: 'center' },
  { title: 'Hộ cận nghèo', share: 1, align: 'center' },
  { title: 'Khẩu', share: 1, align: 'center' },
];

function figures({ communes }: ApprovalFigures): Block {
  const sum = (of: (commune: ApprovalFigures['communes'][number]) => number): string =>
    number(communes.reduce((total, commune) => total + of(commune), 0));
  const rows: Text[][] = communes.map((of, index) => [
    ...[String(index + 1), of.name, of.opinionNumber ?? ''],
    ...[of.poorHouseholds, of.poorPersons, of.nearPoorHouseholds, of.nearPoorPersons].map(number),
  ]);
  const total = [
    ...['', 'Tổng số', ''],
    ...[sum((of) => of.poorHouseholds), sum((of) => of.poorPersons)],
    ...[sum((of) => of.nearPoorHouseholds), sum((of) => of.nearPoorPersons)],
  ].map(bold);
  return { kind: 'table', columns: [...COLUMNS], rows: [...rows, total], size: 11 };
}

/** Tờ trình to the tier above, or Quyết định phê duyệt: rounds to 2020, and where the province wants it. */
export function approvalPaper({ kind, number: signed, dated, content, sha256 }: ApprovalPaper): Paper {
  const { areaName, areaShort, aboveName, year, roundName } = content;
  const result = `kết quả rà soát hộ nghèo, hộ cận nghèo năm ${year}`;
  const asks = kind === 'APPROVAL_REQUEST';
  const opening: Block[] = asks
    ? [
        {
          kind: 'paragraph',
          text: bold(`Kính gửi: Ủy ban nhân dân ${inText(aboveName ?? 'cấp trên')}`),
          align: 'center',
        },
        {
          kind: 'paragraph',
          text: `Ủy ban nhân dân ${inText(areaName)} trình ${result} (${roundName}) của ${number(content.communes.length)} đơn vị cấp xã, đã có ý kiến bằng văn bản, như sau:`,
        },
      ]
    : [
        { kind: 'paragraph', text: bold('QUYẾT ĐỊNH:'), align: 'center' },
        {
          kind: 'paragraph',
          text: `Điều 1. Phê duyệt ${result} (${roundName}) trên địa bàn ${inText(areaName)}, gồm ${number(content.communes.length)} đơn vị cấp xã, như sau:`,
        },
      ];
  const closing: Block = {
    kind: 'paragraph',
    text: asks
      ? `Đề nghị Ủy ban nhân dân ${inText(aboveName ?? 'cấp trên')} xem xét, phê duyệt.`
      : 'Điều 2. Quyết định có hiệu lực từ ngày ký. Ủy ban nhân dân các đơn vị nêu trên chịu trách nhiệm thi hành.',
  };
  return {
    about: `${asks ? 'Tờ trình' : 'Quyết định phê duyệt'} ${result} ${areaName}`,
    madeAt: new Date(`${dated}T00:00:00Z`),
    head: {
      authority: ['ỦY BAN NHÂN DÂN', areaName.toLocaleUpperCase('vi')],
      number: `Số: ${signed}`,
      placeAndDate: `${areaShort}, ${dayWords(dated)}`,
    },
    title: {
      name: asks ? 'TỜ TRÌNH' : 'QUYẾT ĐỊNH',
      about: asks ? `Về việc phê duyệt ${result}` : `Phê duyệt ${result}`,
    },
    body: [
      ...opening,
      figures(content),
      closing,
      {
        kind: 'columns',
        columns: [
          [{ kind: 'recipients', names: ['Như trên;', 'Lưu: VT.'] }],
          [{ kind: 'signatures', people: [{ title: 'CHỦ TỊCH' }] }],
        ],
      },
    ],
    seal: { lines: [`SHA-256: ${sha256}`], qr: sha256 },
  };
}
