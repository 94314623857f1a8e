import { renderPdf, type Block, type Paper } from '../../../platform/papers/index.ts';
import { MOVEMENT_KINDS, type MovementKind } from '../../assessments/index.ts';
import type { Ballots } from '../app/view-ballots.ts';
import type { HallItem } from '../app/hall-state.ts';

/** What stands on a sheet is Vietnamese, whatever language the screen has. */
const LISTS: Readonly<Record<MovementKind, string>> = {
  ESCAPED_POVERTY: 'Danh sách hộ thoát nghèo',
  ESCAPED_NEAR_POVERTY: 'Danh sách hộ thoát cận nghèo',
  NEW_POOR: 'Danh sách hộ nghèo phát sinh mới',
  NEW_NEAR_POOR: 'Danh sách hộ cận nghèo phát sinh mới',
  RELAPSED_POOR: 'Danh sách hộ tái nghèo',
  RELAPSED_NEAR_POOR: 'Danh sách hộ tái cận nghèo',
  POOR_TO_NEAR_POOR: 'Danh sách hộ nghèo thành cận nghèo',
  NEAR_POOR_TO_POOR: 'Danh sách hộ cận nghèo thành nghèo',
  OTHER: 'Danh sách hộ biến động khác',
  UNCHANGED: 'Danh sách hộ giữ nguyên',
};

export const listName = (movement: string | null): string =>
  LISTS[MOVEMENT_KINDS.find((kind) => kind === movement) ?? 'UNCHANGED'];

/** A household by its head and tổ, a list by its kind and how many stand in it. */
export function ballotSubject(item: Pick<HallItem, 'section' | 'movement' | 'households'>): string {
  const [only] = item.households;
  if (item.section === 'ONE_BY_ONE' && only)
    return `Hộ ${only.headName}${only.toName ? `, ${only.toName}` : ''}`;
  return `${listName(item.movement)} (${item.households.length} hộ)`;
}

const line = (text: string, bold = false, size = 11): Block => ({
  kind: 'paragraph',
  text: bold ? [{ text, bold: true }] : text,
  align: 'center',
  size,
});

/** One sheet: what is asked, three boxes, the place for the seal. No number and no name of a voter: it is secret. */
function sheet({ hall, item }: Ballots): Block[] {
  const boxes = ['Đồng ý', 'Không đồng ý', 'Không có ý kiến'];
  return [
    line('PHIẾU LẤY Ý KIẾN', true, 13),
    line(`${hall.villageName}, ${hall.communeName} – năm ${hall.year}`, false, 10),
    line(ballotSubject(item), true, 13),
    ...boxes.map((text): Block => ({
      kind: 'paragraph',
      text: [{ text: '□  ' }, text],
      align: 'left',
      size: 14,
    })),
    line('Đánh dấu X vào một ô. Để trống là không có ý kiến.', false, 9),
    line('(Đóng dấu hoặc chữ ký của tổ kiểm phiếu)', false, 9),
    { kind: 'space', points: 34 },
  ];
}

const IN_A_ROW = 2;

export function ballotsPaper(ballots: Ballots): Paper {
  const rows = Math.ceil(ballots.sheets / IN_A_ROW);
  const body = Array.from({ length: rows }, (_, row): Block => {
    const here = Math.min(IN_A_ROW, ballots.sheets - row * IN_A_ROW);
    const columns = Array.from({ length: IN_A_ROW }, (__, at) => (at < here ? sheet(ballots) : []));
    return { kind: 'columns', columns, boxed: true };
  });
  return { about: `Phiếu lấy ý kiến – ${ballotSubject(ballots.item)}`, madeAt: new Date(0), body };
}

export const printBallots = (ballots: Ballots): Promise<Buffer> => renderPdf(ballotsPaper(ballots));
