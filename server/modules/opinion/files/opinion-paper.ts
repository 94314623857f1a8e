import type { Block, Column, Paper, Text } from '../../../platform/papers/index.ts';
import type { Opinion } from '../app/opinion-store.ts';
import type { OpinionContent, ReturnedCase } from '../domain/opinion.ts';
import { dayWords, FIELD_WORDS, inText, number } from './words.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Danh sách', share: 3 },
  { title: 'Số hộ', share: 1, align: 'center' },
  { title: 'Số khẩu', share: 1, align: 'center' },
];
const bold = (text: string): Text => [{ text, bold: true }];

function figures({ poor, nearPoor, leftPoverty, leftNearPoverty }: OpinionContent): Block {
  const rows = [
    ['Hộ nghèo', poor],
    ['Hộ cận nghèo', nearPoor],
    ['Hộ thoát nghèo', leftPoverty],
    ['Hộ thoát cận nghèo', leftNearPoverty],
  ] as const;
  return {
    kind: 'table',
    columns: [...COLUMNS],
    rows: rows.map(([name, of]) => [name, number(of.households), number(of.persons)]),
    size: 11,
  };
}

function examined({ cases, agreed, sampled, returned, reChecked }: OpinionContent): Text[] {
  return [
    `Số hồ sơ xã gửi: ${number(cases)}; thống nhất: ${number(agreed)}.`,
    ...(sampled > 0 ? [`Số phiếu kiểm tra theo mẫu: ${number(sampled)}.`] : []),
    returned + reChecked === 0
      ? 'Không có hồ sơ nào phải trả lại hoặc phúc tra.'
      : `Trả lại để xã sửa: ${number(returned)} hồ sơ; đề nghị phúc tra: ${number(reChecked)} hồ sơ; xã đã sửa và gửi lại.`,
  ];
}

/** By code and village: the letter needs no name. */
function sentBack(all: readonly ReturnedCase[]): Block[] {
  if (all.length === 0) return [];
  const rows = all.map(({ householdCode, villageName, kind, fields }, index) => [
    ...[String(index + 1), householdCode ?? '–', villageName],
    kind === 'RE_CHECK'
      ? 'Đã phúc tra'
      : `Đã sửa: ${fields.map((field) => FIELD_WORDS[field] ?? field).join(', ')}`,
  ]);
  const columns: Column[] = [
    { title: 'STT', share: 0.6, align: 'center' },
    { title: 'Mã hộ', share: 1.5 },
    { title: 'Thôn', share: 2 },
    { title: 'Nội dung', share: 3 },
  ];
  return [
    { kind: 'heading', text: '3. Hồ sơ đã trả lại hoặc phúc tra' },
    { kind: 'table', columns, rows, size: 11 },
  ];
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n+/)
    .flatMap((line): Block[] => (line.trim() ? [{ kind: 'paragraph', text: line.trim() }] : []));

/** Văn bản ý kiến on the report of a commune (QĐ 24/2021 Đ.4 k.5); a draft until it is signed. */
export function opinionPaper(opinion: Opinion, content: OpinionContent): Paper {
  const { communeName, tierName, tierShort, year } = content;
  const reported = `Báo cáo ${content.reportNumber ? `số ${content.reportNumber} ` : ''}${dayWords(content.reportedOn)}`;
  return {
    about: `Ý kiến về kết quả rà soát ${communeName} năm ${year}`,
    madeAt: new Date(`${opinion.dated ?? content.reportedOn}T00:00:00Z`),
    head: {
      authority: ['ỦY BAN NHÂN DÂN', tierName.toLocaleUpperCase('vi')],
      number: `Số: ${opinion.number ?? '……/UBND-LĐTBXH'}`,
      placeAndDate: `${tierShort}, ${dayWords(opinion.dated)}`,
    },
    title: {
      name: 'Ý KIẾN',
      about: `Về kết quả rà soát hộ nghèo, hộ cận nghèo năm ${year} của ${inText(communeName)}`,
    },
    body: [
      {
        kind: 'paragraph',
        text: bold(`Kính gửi: Chủ tịch Ủy ban nhân dân ${inText(communeName)}`),
        align: 'center',
      },
      {
        kind: 'paragraph',
        text: `Sau khi xem xét ${reported} của Ủy ban nhân dân ${inText(communeName)} (${content.roundName}), Ủy ban nhân dân ${inText(tierName)} có ý kiến như sau:`,
      },
      { kind: 'heading', text: '1. Kết quả xem xét' },
      { kind: 'list', items: examined(content) },
      { kind: 'heading', text: '2. Kết quả rà soát được thống nhất' },
      figures(content),
      ...sentBack(content.sentBack),
      ...(opinion.remarks
        ? [{ kind: 'heading', text: 'Nhận xét, đề nghị' } as const, ...paragraphs(opinion.remarks)]
        : []),
      {
        kind: 'paragraph',
        text: `Đề nghị Chủ tịch Ủy ban nhân dân ${inText(communeName)} quyết định công nhận theo quy định.`,
      },
      {
        kind: 'columns',
        columns: [
          [{ kind: 'recipients', names: ['Như trên;', 'Lưu: VT.'] }],
          [
            {
              kind: 'signatures',
              people: [{ title: 'CHỦ TỊCH', ...(opinion.signedName ? { name: opinion.signedName } : {}) }],
            },
          ],
        ],
      },
    ],
    ...(opinion.signedBy ? {} : { draft: 'DỰ THẢO – chưa ký' }),
    seal: {
      lines: [
        `Hồ sơ được xem xét: ${content.dossierSha256?.slice(0, 12) ?? '–'}`,
        `SHA-256: ${opinion.sha256 ?? ''}`,
      ],
      qr: opinion.sha256 ?? '',
    },
  };
}
