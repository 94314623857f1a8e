import { renderPdf, type Block, type Paper, type Text } from '../../../platform/papers/index.ts';
import type { PaperFacts, PaperPart } from '../app/ports.ts';

const SIZE = { read: 17, text: 13, village: 18 } as const;
const day = (iso: string): string => iso.split('-').reverse().join('/');
const left = (text: Text, size: number = SIZE.text): Block => ({
  kind: 'paragraph',
  align: 'left',
  size,
  text,
});
const bold = (text: string) => ({ text, bold: true }) as const;
const villageLine = (name: string): Block => ({
  ...{ kind: 'paragraph', align: 'center', size: SIZE.village },
  text: [bold(name)],
});

const head = ({ communeName, communeShortName }: PaperFacts): Paper['head'] => ({
  authority: ['ỦY BAN NHÂN DÂN', communeName.toLocaleUpperCase('vi')],
  placeAndDate: `${communeShortName}, ngày …… tháng …… năm ………`,
});

const loudspeaker = (facts: PaperFacts): Paper => ({
  about: `Lời đọc trên loa ${facts.villageName}, năm ${facts.year}`,
  madeAt: facts.madeAt,
  head: head(facts),
  title: {
    name: 'THÔNG BÁO TRÊN ĐÀI TRUYỀN THANH',
    about: `Rà soát hộ nghèo, hộ cận nghèo năm ${facts.year}`,
  },
  body: facts.paragraphs.map((text) => left(text, SIZE.read)),
});

const amount = (dong: number): string => `${dong.toLocaleString('vi-VN')} đồng`;

/** Side by side, so that the leaflet stays one page. */
function halves(items: readonly string[]): Block[][] {
  const half = Math.ceil(items.length / 2);
  const parts = [items.slice(0, half), items.slice(half)].filter((part) => part.length > 0);
  return parts.map((part): Block[] => [{ kind: 'list', items: part }]);
}

/** Sure values only; a line that the pack is not sure of is not said at all. */
function criteria({ criteria: { incomeLine, poorFrom, things } }: PaperFacts): Block[] {
  const income = incomeLine === null ? '' : `: một người một tháng được từ ${amount(incomeLine)} trở xuống`;
  const lacks =
    poorFrom === null
      ? ''
      : ` Hộ thu nhập thấp mà thiếu từ ${poorFrom} điều trở lên là hộ nghèo; thiếu ít hơn là hộ cận nghèo.`;
  return [
    left([bold('1. Rà soát viên xem những gì?')]),
    left(`Xem thu nhập của hộ có thấp không${income}. Rồi xem hộ có thiếu điều nào sau đây không.${lacks}`),
    { kind: 'columns', columns: halves(things.map(({ name }) => name)) },
  ];
}

const leaflet = (facts: PaperFacts): Paper => ({
  about: `Tờ rơi ${facts.villageName}, năm ${facts.year}`,
  madeAt: facts.madeAt,
  head: { authority: head(facts)?.authority ?? [] },
  title: { name: 'BÀ CON CẦN BIẾT', about: `Rà soát hộ nghèo, hộ cận nghèo năm ${facts.year}` },
  body: [
    villageLine(facts.villageName),
    ...criteria(facts),
    left([bold('2. Muốn được rà soát thì làm thế nào?')]),
    left([
      'Điền Giấy đề nghị (Mẫu số 01), gửi ',
      bold(facts.askWhom),
      ', tại ',
      bold(facts.askWhere),
      ', chậm nhất hết ngày ',
      bold(day(facts.askUntil)),
      '. Ai không viết được thì nói để cán bộ ghi giúp, rồi ký hoặc điểm chỉ. Không mất tiền.',
    ]),
    left([bold('3. Khi nào rà soát viên đến nhà?')]),
    left([
      'Từ ',
      bold(day(facts.visitsFrom)),
      ' đến hết ',
      bold(day(facts.visitsUntil)),
      '. Xin có người lớn ở nhà và trả lời đúng như thực tế.',
    ]),
    left([bold('4. Khi nào họp thôn?')]),
    facts.meeting
      ? left([
          bold(`${facts.meeting.time}, ngày ${day(facts.meeting.on)}`),
          ', tại ',
          bold(facts.meeting.place),
          '. Mỗi hộ cử một người lớn đến dự.',
        ])
      : left('Ngày giờ họp sẽ được báo sau.'),
    left([bold('5. Nếu chưa đồng ý với kết quả?')]),
    left(
      'Kết quả được niêm yết công khai ở thôn và ở xã. Ai chưa đồng ý thì gửi khiếu nại, có họ tên và chữ ký; phản ánh thì không cần ghi tên.',
    ),
  ],
});

const invitation = (facts: PaperFacts): Paper => {
  const { meeting } = facts;
  const [time, place] = meeting
    ? [`${meeting.time}, ngày ${day(meeting.on)}`, meeting.place]
    : ['…… giờ ……, ngày …… tháng …… năm ………', '……………………………………………'];
  const slip: Block[] = [
    { kind: 'title', name: 'GIẤY MỜI', about: 'Họp dân thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo' },
    left('Kính mời hộ ông/bà: ………………………………………………………………'),
    left(['Thuộc: ', bold(`${facts.villageName}, ${facts.communeName}`)]),
    left(['Cử một người từ đủ 18 tuổi đến dự họp, lúc: ', bold(time)]),
    left(['Tại: ', bold(place)]),
    left(
      'Nội dung: nghe kết quả rà soát từng hộ và lấy ý kiến thống nhất. Khi đến xin mang theo giấy mời này.',
    ),
    { kind: 'signatures', people: [{ title: ' ' }, { title: 'TRƯỞNG THÔN', note: '(Ký, ghi rõ họ tên)' }] },
  ];
  return {
    about: `Giấy mời họp dân ${facts.villageName}, năm ${facts.year}`,
    madeAt: facts.madeAt,
    head: { authority: head(facts)?.authority ?? [] },
    body: [...slip, { kind: 'space', points: 36 }, ...slip],
  };
};

/** Each as data, for whoever prints more than this. */
export const INFORMING_PAPERS: Readonly<Record<PaperPart, (facts: PaperFacts) => Paper>> = {
  LOUDSPEAKER: loudspeaker,
  LEAFLET: leaflet,
  INVITATION: invitation,
};
export const renderInforming = (facts: PaperFacts, part: PaperPart): Promise<Uint8Array> =>
  renderPdf(INFORMING_PAPERS[part](facts));
