import { renderPdf, type Block, type Column, type Paper } from '../../../platform/papers/index.ts';
import type { PosterFacts, PosterPart } from '../app/ports.ts';
import { CLASS_WORDS } from '../domain/class-words.ts';
import { countClasses } from '../domain/counts.ts';
import { HOUSEHOLD_CLASSES } from '../../../kernel/classes.ts';
import { dayWords, left } from './words.ts';

/** Points: read from a step away, standing. */
const SIZE = { village: 22, row: 18, text: 15, small: 13 } as const;
const QR_ON_FIRST_PAGE_MM = 34;

const heads = ({ posting, context }: PosterFacts): Pick<Paper, 'madeAt' | 'head'> => ({
  madeAt: posting.startedAt,
  head: {
    authority: ['ỦY BAN NHÂN DÂN', context.communeName.toLocaleUpperCase('vi')],
    placeAndDate: `${context.communeShortName}, ${dayWords(posting.startedOn)}`,
  },
});

const aboutWhat = ({ posting, context }: PosterFacts): string => {
  const of = `Kết quả rà soát hộ nghèo, hộ cận nghèo năm ${context.year}`;
  return posting.n === 1 ? of : `${of}\nsau phúc tra (niêm yết lần ${posting.n})`;
};

/** Whose list it is, read from across the yard. */
const villageLine = ({ posting }: PosterFacts): Block => ({
  ...{ kind: 'paragraph', align: 'center', size: SIZE.village },
  text: [{ text: posting.villageName ?? '', bold: true }],
});

const untilWords = ({ posting }: PosterFacts): string =>
  posting.untilOn === null ? '' : ` đến hết ${dayWords(posting.untilOn)}`;

/** When, where, and how to object: what a reader needs before the list. */
const notice = (facts: PosterFacts): Block[] => {
  const { startedOn, places, objectionsTo, untilOn } = facts.posting;
  const bold = (text: string) => ({ text, bold: true }) as const;
  return [
    left([bold('Niêm yết: '), `từ ${dayWords(startedOn)}${untilWords(facts)}.`], SIZE.text),
    left([bold('Nơi niêm yết: '), `${places.join('; ')}.`], SIZE.text),
    left(
      [
        bold('Khiếu nại: '),
        `ai thấy kết quả chưa đúng, hoặc còn hộ bị bỏ sót, gửi đơn có họ tên và chữ ký đến ${objectionsTo ?? 'Ủy ban nhân dân cấp xã'}`,
        untilOn === null ? '.' : `, chậm nhất hết ${dayWords(untilOn)}.`,
      ],
      SIZE.text,
    ),
    left(
      [bold('Phản ánh, kiến nghị: '), 'có thể gửi bằng điện thoại theo mã QR, không cần ghi tên.'],
      SIZE.text,
    ),
  ];
};

const withQr = (facts: PosterFacts, blocks: readonly Block[]): Block[] => [
  ...blocks,
  {
    kind: 'qr',
    text: facts.address,
    millimetres: QR_ON_FIRST_PAGE_MM,
    caption: `Quét mã để xem danh sách và gửi ý kiến: ${facts.address}`,
  },
];

function table({ posting, rows }: PosterFacts): Block {
  const again = posting.n > 1;
  const columns: Column[] = [
    { title: 'STT', share: 0.8, align: 'center' },
    { title: 'Họ và tên chủ hộ', share: 4 },
    ...(again ? [{ title: 'Đã niêm yết trước', share: 2.6 }] : []),
    { title: again ? 'Kết quả sau phúc tra' : 'Kết quả', share: 2.6 },
  ];
  const lines = rows.map((row, place) => [
    ...[String(place + 1), row.headName],
    ...(again ? [row.classBefore ? CLASS_WORDS[row.classBefore] : 'Chưa niêm yết'] : []),
    CLASS_WORDS[row.class],
  ]);
  return { kind: 'table', columns, rows: lines, size: SIZE.row };
}

const totals = ({ rows }: PosterFacts): string => {
  const counts = countClasses(rows);
  const each = HOUSEHOLD_CLASSES.filter((of) => counts[of] > 0).map(
    (of) => `${CLASS_WORDS[of].toLocaleLowerCase('vi')} ${counts[of]}`,
  );
  return `Tổng số ${rows.length} hộ: ${each.join(', ')}.`;
};

const signed: Block = {
  kind: 'signatures',
  people: [{ title: ' ' }, { title: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', note: '(Ký tên, đóng dấu)' }],
};

/** The list as it hangs: head's name, village, class, and nothing more (law.md 7); no legal mark, no term by law. */
export const posterPaper = (facts: PosterFacts): Paper => ({
  ...heads(facts),
  about: `Danh sách niêm yết ${facts.posting.villageName ?? ''}, năm ${facts.context.year}`,
  title: { name: 'DANH SÁCH NIÊM YẾT CÔNG KHAI', about: aboutWhat(facts) },
  body: [
    villageLine(facts),
    ...withQr(facts, notice(facts)),
    {
      kind: 'paragraph',
      align: 'left',
      size: SIZE.text,
      text: [{ text: totals(facts), bold: true }],
      leadsOn: true,
    },
    table(facts),
    signed,
  ],
  seal: {
    lines: [
      `${facts.posting.villageName ?? ''}, ${facts.context.communeName}`,
      `Mã danh sách: ${facts.posting.listSha256 ?? ''}`,
    ],
    qr: facts.address,
  },
});

const coverPage = (facts: PosterFacts, place: string): Block[] => [
  {
    kind: 'paragraph',
    align: 'right',
    size: SIZE.small,
    text: [{ text: `Bản dán tại: ${place}`, italic: true }],
  },
  {
    kind: 'title',
    name: 'THÔNG BÁO',
    about: 'Về việc niêm yết công khai kết quả rà soát hộ nghèo, hộ cận nghèo',
  },
  villageLine(facts),
  left(`Đợt rà soát: ${facts.context.roundName}.`, SIZE.text),
  left(totals(facts), SIZE.text),
  ...withQr(facts, notice(facts)),
  signed,
  { kind: 'recipients', names: [`${place};`, 'Lưu: VT.'] },
];

/** One page for each place, hung before the list. */
const coverPaper = (facts: PosterFacts): Paper => ({
  ...heads(facts),
  about: `Thông báo niêm yết ${facts.posting.villageName ?? ''}, năm ${facts.context.year}`,
  body: facts.posting.places.flatMap((place, index): Block[] => [
    ...(index > 0 ? [{ kind: 'pageBreak' } as const] : []),
    ...coverPage(facts, place),
  ]),
});

const PAPERS: Readonly<Record<PosterPart, (facts: PosterFacts) => Paper>> = {
  POSTER: posterPaper,
  COVER: coverPaper,
};
export const renderPoster = (facts: PosterFacts, part: PosterPart): Promise<Uint8Array> =>
  renderPdf(PAPERS[part](facts));
