import { MOTTO, NATION, type Block, type Paper } from '../../../platform/papers/index.ts';
import type { CertificateFacts, PaperPlace } from '../app/ports.ts';
import type { Certificate, CertificateLine } from '../app/certificate-store.ts';
import { certificateNumber, type FrozenMember } from '../domain/recognised.ts';
import {
  committeeOf,
  dayWords,
  hasForms,
  indicatorNames,
  numbers,
  shortDay,
  communeOf,
  inSentence,
} from './words.ts';

type Align = 'left' | 'center' | 'right';
const line = (text: string, size: number, bold = false, align: Align = 'center'): Block => ({
  kind: 'paragraph',
  align,
  size,
  text: bold ? [{ text, bold: true }] : text,
});

const head = (place: PaperPlace, number: string, dated: string | null): Block => ({
  kind: 'columns',
  columns: [
    [
      line('ỦY BAN NHÂN DÂN', 12),
      line(place.communeName.toLocaleUpperCase('vi'), 12, true),
      line(`Số: ${number}`, 12.5),
    ],
    [
      line(NATION, 9.5, true),
      line(MOTTO, 12, true),
      {
        kind: 'paragraph',
        align: 'center',
        size: 12,
        text: [{ text: `${place.communeShort}, ${dayWords(dated)}`, italic: true }],
      },
    ],
  ],
});

const SEX = { MALE: 'Nam', FEMALE: 'Nữ' } as const;
const born = ({ birthDate, birthYear }: FrozenMember): string =>
  birthDate ? shortDay(birthDate) : String(birthYear ?? '');

const members = (of: readonly FrozenMember[]): Block => ({
  kind: 'table',
  size: of.length > 12 ? 10 : 11.5,
  columns: [
    { title: 'STT', share: 7, align: 'center' },
    { title: 'Họ và tên', share: 36 },
    { title: 'Quan hệ với chủ hộ', share: 21 },
    { title: 'Ngày, năm sinh', share: 17, align: 'center' },
    { title: 'Giới tính', share: 11, align: 'center' },
    { title: 'Dân tộc', share: 13 },
  ],
  rows: of.map((member, index) => [
    ...[String(index + 1), member.name, member.relation ?? '', born(member)],
    ...[member.sex ? SEX[member.sex] : '', member.ethnicity ?? ''],
  ]),
});

/** Year by year: N or CN, and the numbers of what the household lacks. */
const years = (lines: readonly CertificateLine[]): Block => ({
  kind: 'table',
  size: 11.5,
  columns: [
    { title: 'Năm rà soát', share: 13, align: 'center' },
    { title: 'Diện', share: 13, align: 'center' },
    { title: 'Chỉ số thiếu hụt', share: 34 },
    { title: 'Quyết định công nhận', share: 40 },
  ],
  rows: lines.map(({ year, mark, deprived, decisionNumber, decisionDated }) => [
    ...[String(year), mark, numbers(deprived)],
    `Số ${decisionNumber} ngày ${shortDay(decisionDated)}`,
  ]),
});

/** What the numbers mean, as the pack confirms their names. */
function legend(place: PaperPlace): string {
  const names = indicatorNames(place);
  const marks = 'N: hộ nghèo; CN: hộ cận nghèo.';
  if (!names) return marks;
  return `${marks} Chỉ số: ${[...names].map(([of, name]) => `${of} ${name.toLocaleLowerCase('vi')}`).join('; ')}.`;
}

/** A paper that is kept for years must not lead nowhere: without a public address it has no QR. */
const checkBy = (origin: string | null, { code }: Certificate): Block[] =>
  origin === null
    ? []
    : [
        {
          kind: 'qr',
          text: `${origin}/giay-chung-nhan/${code}`,
          millimetres: 26,
          caption: 'Quét để biết giấy còn hiệu lực hay không',
        },
      ];

function page({ place, origin }: CertificateFacts, of: Certificate): Block[] {
  const number = certificateNumber(of);
  const dated = of.lines.at(-1)?.decisionDated ?? null;
  return [
    ...(hasForms(place) ? [line('Mẫu số 03', 11, false, 'right')] : []),
    head(place, number, dated),
    { kind: 'space', points: 6 },
    { kind: 'title', name: 'GIẤY CHỨNG NHẬN\nHỘ NGHÈO, HỘ CẬN NGHÈO' },
    {
      kind: 'paragraph',
      align: 'left',
      text: [`${committeeOf(place)} chứng nhận hộ gia đình ông/bà: `, { text: of.headName, bold: true }],
    },
    {
      kind: 'paragraph',
      align: 'left',
      text: `Địa chỉ: ${inSentence(of.villageName)}, ${communeOf(place)}, ${inSentence(place.provinceName)}${of.householdCode ? `; mã hộ: ${of.householdCode}` : ''}`,
    },
    { kind: 'paragraph', align: 'left', text: 'Thành viên trong hộ:', leadsOn: true },
    members(of.members),
    { kind: 'paragraph', align: 'left', text: 'Kết quả công nhận theo từng năm:', leadsOn: true },
    years(of.lines),
    { kind: 'paragraph', align: 'left', size: 9.5, text: legend(place) },
    {
      kind: 'columns',
      columns: [
        checkBy(origin, of),
        [
          {
            kind: 'signatures',
            people: [{ title: 'CHỦ TỊCH', note: '(Ký, ghi rõ họ tên và đóng dấu)' }],
          },
        ],
      ],
    },
  ];
}

/** Mẫu số 03, one after the other, each on a page of its own. */
export function certificatesPaper(facts: CertificateFacts): Paper {
  const { place, certificates } = facts;
  return {
    about: `Giấy chứng nhận hộ nghèo, hộ cận nghèo, ${place.communeName}`,
    madeAt: new Date(`${certificates[0]?.lines.at(-1)?.decisionDated ?? '2000-01-01'}T00:00:00Z`),
    body: certificates.flatMap((of, index): Block[] => [
      ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...page(facts, of),
    ]),
  };
}
