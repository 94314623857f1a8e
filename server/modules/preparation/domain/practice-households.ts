type Texts = { readonly vi: string; readonly en: string };
/** One thing that the reviewer hears or sees, and which items it answers: a code of B1, or the number of an indicator. */
export type PracticeFact = Texts & { readonly about: readonly (string | number)[] };

export type PracticeHousehold = {
  readonly code: string;
  readonly name: Texts;
  readonly facts: readonly PracticeFact[];
  /** What a reviewer who understood everything would have answered. */
  readonly b1: Readonly<Record<string, string>>;
  readonly members: readonly object[];
  readonly dwelling: object;
};

const person = (key: string, birthDate: string, of: object = {}) => ({
  ...{ key, name: `Người ${key}`, relation: key === 'a' ? 'HEAD' : 'OTHER', sex: 'FEMALE', birthDate },
  ...{ insured: true, studying: false, fittingLevel: null, certificate: 'UPPER_SECONDARY', work: 'OWN_WORK' },
  ...{ assistance: 'NONE', undernourished: null },
  ...of,
});
const pupil = (key: string, birthDate: string, of: object = {}) =>
  person(key, birthDate, {
    ...{ relation: 'CHILD', studying: true, fittingLevel: true, undernourished: false },
    ...{ certificate: 'NONE', work: 'NOT_OF_WORKING_AGE' },
    ...of,
  });
const HOUSE = {
  ...{ areaM2: 60, wallDurable: true, columnDurable: true, roofDurable: true, house: 'SOLID' },
  ...{ water: 'PIPED', toilet: 'SEPTIC', usesInternet: true, usesTelephone: true, means: ['TELEVISION'] },
  ...{ hearsLoudspeaker: true, untreatedIllness: false },
};
const fact = (about: readonly (string | number)[], vi: string, en: string): PracticeFact => ({
  about,
  vi,
  en,
});

/** The day on which they were “visited”. */
export const PRACTICE_DAY = '2023-10-01';

/** Three made-up households in the countryside: poor; near-poor; lacking much, and yet above the line of B1. */
export const PRACTICE_HOUSEHOLDS: readonly PracticeHousehold[] = [
  {
    code: 'BANANA',
    name: { vi: 'Hộ 1: gia đình bên vườn chuối', en: 'Household 1: by the banana garden' },
    facts: [
      fact(
        ['WORKERS', 1, 2],
        'Bốn người: hai vợ chồng 44 và 47 tuổi đều làm ruộng nhà, con 13 tuổi và con 7 tuổi.',
        'Four people: a couple of 44 and 47 who both work their own fields, children of 13 and 7.',
      ),
      fact(
        [3, 6],
        'Hai con đi học đúng lớp, trạm y tế cân đo thấy bình thường.',
        'Both children are in the right class; the health post found weight and height normal.',
      ),
      fact([5], 'Hai vợ chồng học hết lớp 12.', 'The couple finished grade 12.'),
      fact(
        [4],
        'Người chồng chưa có thẻ bảo hiểm y tế; ba người kia có.',
        'The husband has no health insurance card; the other three have one.',
      ),
      fact(
        ['HOUSE', 7],
        'Nhà bán kiên cố: tường ván gỗ tạp, cột bê tông, mái tôn tốt.',
        'A semi-solid house: walls of poor boards, concrete columns, a good metal roof.',
      ),
      fact([8], 'Nhà rộng 28 m².', 'The house has 28 m².'),
      fact([9], 'Dùng nước giếng khoan.', 'They use a drilled well.'),
      fact(
        [10],
        'Hố xí đào tạm sau vườn, không có nắp, không ống thông hơi.',
        'A makeshift pit in the garden, no lid, no vent.',
      ),
      fact(
        [11],
        'Con lớn dùng điện thoại vào mạng học bài.',
        'The elder child goes online with a phone to learn.',
      ),
      fact(['TELEVISION', 12], 'Có một ti vi.', 'There is a television.'),
      fact(['MOTORBIKE'], 'Đi bộ, xe đạp; không có xe máy.', 'They walk or cycle; no motorbike.'),
      fact(['LAND'], 'Ruộng 3 sào (0,3 ha).', 'Fields of 0.3 ha.'),
    ],
    b1: { HOUSE: 'SEMI', MOTORBIKE: 'NO', TELEVISION: 'YES', LAND: 'LITTLE', WORKERS: 'TWO' },
    members: [
      person('a', '1979-03-02'),
      person('b', '1976-06-01', { sex: 'MALE', insured: false }),
      pupil('c', '2010-05-12'),
      pupil('d', '2016-02-20'),
    ],
    dwelling: {
      ...HOUSE,
      areaM2: 28,
      wallDurable: false,
      house: 'SEMI_SOLID',
      water: 'DRILLED_WELL',
      toilet: 'OTHER',
    },
  },
  {
    code: 'STREAM',
    name: { vi: 'Hộ 2: hai mẹ con đầu suối', en: 'Household 2: mother and son at the stream' },
    facts: [
      fact(
        ['WORKERS', 1, 2],
        'Mẹ 52 tuổi làm rẫy nhà; con trai 15 tuổi đi học.',
        'The mother, 52, works her own field; the son, 15, goes to school.',
      ),
      fact(
        [3, 6],
        'Con học lớp 10 đúng tuổi, cao và nặng bình thường.',
        'The son is in grade 10 as he should be, height and weight normal.',
      ),
      fact([5], 'Mẹ học hết lớp 12.', 'The mother finished grade 12.'),
      fact([4], 'Cả hai có thẻ bảo hiểm y tế.', 'Both have health insurance.'),
      fact(
        ['HOUSE', 7],
        'Nhà kiên cố: tường gạch, cột bê tông, mái ngói.',
        'A solid house: brick walls, concrete columns, tiled roof.',
      ),
      fact([8], 'Nhà rộng 32 m².', 'The house has 32 m².'),
      fact([9], 'Lấy nước suối, không lọc.', 'They take unfiltered water from the stream.'),
      fact([10], 'Nhà tiêu thấm dội nước, có mái che.', 'A pour-flush toilet with a roof.'),
      fact(
        [11],
        'Chỉ có điện thoại nghe gọi, không ai vào mạng.',
        'Only a phone for calls; nobody goes online.',
      ),
      fact(['TELEVISION', 12], 'Không có ti vi; có một đài (radio).', 'No television; there is a radio.'),
      fact(['MOTORBIKE'], 'Có một xe máy cũ.', 'There is an old motorbike.'),
      fact(['LAND'], 'Rẫy 0,7 ha.', 'A field of 0.7 ha.'),
    ],
    b1: { HOUSE: 'SOLID', MOTORBIKE: 'YES', TELEVISION: 'NO', LAND: 'MUCH', WORKERS: 'ONE' },
    members: [
      person('a', '1971-04-10'),
      pupil('b', '2008-01-15', { sex: 'MALE', certificate: 'LOWER_SECONDARY' }),
    ],
    dwelling: {
      ...HOUSE,
      areaM2: 32,
      water: 'OTHER',
      toilet: 'POUR_FLUSH',
      usesInternet: false,
      means: ['RADIO'],
    },
  },
  {
    code: 'ROAD',
    name: { vi: 'Hộ 3: sáu người bên đường lớn', en: 'Household 3: six people by the main road' },
    facts: [
      fact(
        ['WORKERS', 1, 2],
        'Sáu người: bà 58, hai vợ chồng 36 và 34 tuổi, em trai 33 tuổi – cả bốn làm vườn, buôn bán của nhà; hai con 9 và 6 tuổi.',
        'Six people: grandmother 58, a couple of 36 and 34, a brother of 33 – all four work the own garden and stall; children of 9 and 6.',
      ),
      fact(
        [3, 6],
        'Hai con đi học, cân đo bình thường.',
        'Both children go to school; height and weight normal.',
      ),
      fact([5], 'Bốn người lớn học hết lớp 12.', 'The four adults finished grade 12.'),
      fact(
        [4],
        'Em trai không có thẻ bảo hiểm y tế; những người khác có.',
        'The brother has no health insurance; the others have.',
      ),
      fact(
        ['HOUSE', 7],
        'Nhà xây kiên cố: tường gạch, cột và mái bê tông.',
        'A solid house: brick walls, concrete columns and roof.',
      ),
      fact([8], 'Nhà rộng 45 m².', 'The house has 45 m².'),
      fact([9], 'Có nước máy.', 'There is piped water.'),
      fact(
        [10],
        'Nhà tiêu đang xây dở; cả nhà ra bờ ao.',
        'The toilet is not finished; everybody goes to the pond.',
      ),
      fact(
        [11],
        'Có mạng, mọi người dùng điện thoại thông minh.',
        'They are online; everybody has a smartphone.',
      ),
      fact(['TELEVISION', 12], 'Có ti vi lớn.', 'There is a big television.'),
      fact(['MOTORBIKE'], 'Có hai xe máy.', 'There are two motorbikes.'),
      fact(['LAND'], 'Vườn rau màu 0,6 ha.', 'A vegetable garden of 0.6 ha.'),
    ],
    b1: { HOUSE: 'SOLID', MOTORBIKE: 'YES', TELEVISION: 'YES', LAND: 'MUCH', WORKERS: 'TWO' },
    members: [
      ...[person('a', '1965-02-01'), person('b', '1987-02-01', { sex: 'MALE' }), person('c', '1989-02-01')],
      person('d', '1990-02-01', { sex: 'MALE', insured: false }),
      ...[pupil('e', '2014-02-01'), pupil('f', '2017-02-01')],
    ],
    dwelling: { ...HOUSE, areaM2: 45, toilet: 'NONE', means: ['TELEVISION', 'SMARTPHONE'] },
  },
];
