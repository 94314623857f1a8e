import type { Page } from 'playwright-core';
import { press, sees } from '../browser-world.ts';

export type Answer = 'Đồng ý' | 'Không đồng ý' | 'Không có ý kiến';

/** Types the slip that was handed out at the door. */
export async function joinBySlip(page: Page, code: string, slip: string): Promise<void> {
  await page.goto(`/m/${code}`);
  await page.getByLabel('Mã phiếu').fill(slip);
  await press(page, 'Vào bỏ phiếu');
  await sees(page, 'Bạn đã vào cuộc họp');
}

/** Scans the QR code of the slip: its number stands behind the #. */
export async function joinByScan(page: Page, code: string, slip: string): Promise<void> {
  await page.goto(`/m/${code}#${slip.replaceAll('-', '')}`);
  await sees(page, 'Bạn đã vào cuộc họp');
}

export async function vote(page: Page, answer: Answer): Promise<void> {
  await press(page, answer);
  await sees(page, 'Phiếu chưa được gửi.');
  await press(page, 'Gửi phiếu');
  await sees(page, 'Đã nhận phiếu của bạn');
}

/** Until the close everybody may think again. */
export async function changeVote(page: Page, answer: Answer): Promise<void> {
  await press(page, 'Đổi ý');
  await vote(page, answer);
}
