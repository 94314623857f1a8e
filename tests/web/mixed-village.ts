import type { HouseholdRow } from '../testkit/small-commune.ts';
import type { Hands } from './people/counter.ts';

/** Six households with another opinion, each put by itself; two more lists: one class changed, one unchanged. */
export const HOUSEHOLDS: readonly HouseholdRow[] = [
  ['Lê Thị Bông', 'HN', 120, 20, '4, 6', 'HCN', 'Hộ xin ở lại diện hộ nghèo'],
  ['Đỗ Văn Cảnh', 'HN', 110, 40, '1, 4, 8, 10', 'HN', 'Họ hàng của trưởng ấp'],
  ['Ngô Thị Dung', 'Không', 115, 30, '2, 5, 9', 'HN', 'Kê khai thiếu đất'],
  ['Trần Văn Giàu', 'HN', 125, 20, '1, 8', 'HCN', 'Con đi làm xa gửi tiền về'],
  ['Phạm Thị Hạnh', 'HN', 120, 20, '4, 6', 'HCN', 'Có nhà cho thuê'],
  ['Võ Văn Ích', 'Không', 115, 30, '2, 5, 9', 'HN', 'Mới mua xe'],
  ['Bùi Văn Khoa', 'HN', 125, 20, '1, 8', 'HCN', ''],
  ['Hồ Thị Lan', 'HN', 120, 20, '4, 6', 'HCN', ''],
  ['Dương Văn Mẫn', 'HN', 110, 40, '1, 4, 8, 10', 'HN', ''],
  ['Lý Thị Nga', 'HN', 110, 40, '1, 4, 8, 10', 'HN', ''],
];
export const OPINIONS = HOUSEHOLDS.map(([, , , , , , opinion]) => opinion).filter(Boolean);

/** Named from the floor, and a relation that was declared: for officials, never for the wall. */
export const LEFT_OUT = 'Huỳnh Thị Út';
export const WHY_LEFT_OUT = 'Sống một mình, nhà dột';
export const KINSHIP = 'em ruột của trưởng ấp';
/** Everybody who came and whose household is not reviewed is called so; heads of the lists stand on the wall. */
export const NEIGHBOURS = 'Nguyễn Văn Số';

/** What stands on the wall after a question. */
export const RESULTS: Readonly<Record<string, Hands>> = {
  'Lê Thị Bông': { agree: 22, disagree: 13, noOpinion: 5 },
  'Đỗ Văn Cảnh': { agree: 30, disagree: 7, noOpinion: 3 },
  'Ngô Thị Dung': { agree: 14, disagree: 23, noOpinion: 3 },
};
/** The rest: everybody who raises a hand or presses agrees; three phones stay silent. */
export const THE_REST: Hands = { agree: 37, disagree: 0, noOpinion: 3 };
