import { defineTexts } from '../../i18n/define-texts.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { dayBefore } from './dates.ts';

export const areaTexts = defineTexts({
  vi: {
    title: 'Địa bàn',
    lead: 'Tỉnh, huyện, xã theo thời gian. Một mã có thể mang tên khác sau 01/07/2025, nên mỗi đơn vị có thời gian tồn tại riêng. Đợt rà soát cũ vẫn cộng theo đơn vị cũ.',
    search: 'Tìm đơn vị',
    searchHint: 'Có dấu hay không dấu đều được; hoặc gõ mã đơn vị. Ví dụ: Krông Ana, m drak, 30463.',
    when: 'Thời gian',
    whens: { ALL: 'Mọi thời gian', BEFORE: 'Đến hết 30/06/2025', TODAY: 'Từ 01/07/2025' },
    found: (count: number) => `Tìm thấy ${formatNumber(count)} đơn vị`,
    most: 'Chỉ hiện 30 đơn vị đầu; gõ thêm chữ để tìm đúng hơn.',
    none: 'Không tìm thấy đơn vị nào',
    noneDo: 'Thử gõ ít chữ hơn, hoặc chọn “Mọi thời gian”.',
    code: 'Mã',
    kinds: { RURAL: 'nông thôn', URBAN: 'thành thị' },
    noKind: 'chưa có văn bản xếp khu vực',
    until: (day: string) => `đến hết ${formatDate(dayBefore(day))}`,
    from: (day: string) => `từ ${formatDate(day)}`,
    ended: 'Đã kết thúc',
    before: 'Trước đó là',
    after: 'Nay thuộc',
    whole: 'toàn bộ',
    part: 'một phần',
    noBefore: 'Nguồn không cho biết trước đó là đơn vị nào.',
    noAfter: 'Nguồn không cho biết nay thuộc đơn vị nào.',
    districtEnded: 'Cấp huyện đã kết thúc; xem từng xã.',
    carry: 'Chuyển thôn từ các xã cũ',
    carryHint:
      'Thôn, ấp của các xã cũ nhập trọn vào xã này trở thành thôn của xã này. Thôn trùng tên mang thêm tên xã cũ.',
    carried: (count: number) =>
      count === 0 ? 'Không còn thôn nào cần chuyển.' : `Đã chuyển ${formatNumber(count)} thôn.`,
    unclear: (names: string) => `Chưa rõ thuộc xã nào vì xã cũ bị chia: ${names}`,
    loaded: 'Thay đổi ngày 01/07/2025 đã nạp',
    loadedLine: (provinces: number, communes: number) =>
      `${formatNumber(provinces)} tỉnh, thành phố; ${formatNumber(communes)} xã, phường, đặc khu.`,
    rowsLine: (rows: number, withoutCode: number, unplaced: number) =>
      `Bảng đối chiếu có ${formatNumber(rows)} dòng; ${formatNumber(withoutCode)} dòng không có mã cũ, tìm theo tên; ${formatNumber(unplaced)} dòng không khớp đơn vị nào.`,
    withoutSuccessor: (count: number) => `${formatNumber(count)} xã cũ chưa biết nay thuộc đâu`,
    withoutPredecessor: (count: number) => `${formatNumber(count)} xã mới chưa biết trước đó là đâu`,
    source: 'Nguồn',
  },
  en: {
    title: 'Areas',
    lead: 'Provinces, districts and communes over time. A code may carry another name since 01/07/2025, so each unit has its own time. Rounds of before still add up under their own units.',
    search: 'Find a unit',
    searchHint: 'With or without marks, or the official code. For example: Krông Ana, m drak, 30463.',
    when: 'Time',
    whens: { ALL: 'Any time', BEFORE: 'Until 30/06/2025', TODAY: 'Since 01/07/2025' },
    found: (count: number) => `${formatNumber(count)} units found`,
    most: 'Only the first 30 are shown; type more to find the right one.',
    none: 'No unit was found',
    noneDo: 'Try fewer letters, or choose “Any time”.',
    code: 'Code',
    kinds: { RURAL: 'rural', URBAN: 'urban' },
    noKind: 'no text says rural or urban',
    until: (day: string) => `until ${formatDate(dayBefore(day))}`,
    from: (day: string) => `since ${formatDate(day)}`,
    ended: 'Ended',
    before: 'Before, it was',
    after: 'Now in',
    whole: 'all of it',
    part: 'a part',
    noBefore: 'The source does not say what it was before.',
    noAfter: 'The source does not say where it is now.',
    districtEnded: 'Districts have ended; look at each commune.',
    carry: 'Carry villages over from the old communes',
    carryHint:
      'Villages of those old communes that went into this one as a whole become its villages. Villages of one name carry the name of their old commune.',
    carried: (count: number) =>
      count === 0 ? 'No village is left to carry over.' : `${formatNumber(count)} villages carried over.`,
    unclear: (names: string) => `Not clear where, since the old commune was divided: ${names}`,
    loaded: 'The change of 01/07/2025 as it was loaded',
    loadedLine: (provinces: number, communes: number) =>
      `${formatNumber(provinces)} provinces; ${formatNumber(communes)} communes.`,
    rowsLine: (rows: number, withoutCode: number, unplaced: number) =>
      `The table has ${formatNumber(rows)} rows; ${formatNumber(withoutCode)} without an old code, found by name; ${formatNumber(unplaced)} fit no unit.`,
    withoutSuccessor: (count: number) => `${formatNumber(count)} communes of before of which nothing is said`,
    withoutPredecessor: (count: number) =>
      `${formatNumber(count)} communes of today of which nothing is said`,
    source: 'Source',
  },
});
