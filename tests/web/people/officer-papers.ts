import type { Page } from 'playwright-core';
import { press, sees } from '../browser-world.ts';

/** Freezes the list of a village and hangs it; the code that stands on the poster. */
export async function hangList(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await press(page, /Máy chiếu đã tắt/);
  await page.getByLabel('Ai nhận khiếu nại, ở đâu').fill('bà Lan, bộ phận một cửa UBND xã');
  await press(page, 'Chốt danh sách và niêm yết');
  await sees(page, 'Đã chốt danh sách. In giấy niêm yết rồi treo.');
  const href = await page
    .getByRole('link', { name: 'Trang xem bằng điện thoại' })
    .first()
    .getAttribute('href');
  return href?.split('/').pop() ?? '';
}

/** Takes what hangs there down, before its term: with a reason. */
export async function takeListDown(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await press(page, /Máy chiếu đã tắt/);
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await page.getByLabel('Ngày gỡ').fill(today);
  await press(page, 'Ghi đã gỡ');
  await page.getByLabel('Vì sao gỡ trước hạn').fill('Mưa bão');
  await press(page, 'Vẫn gỡ, có lý do');
  await sees(page, 'Đã ghi ngày gỡ. Trang công khai chỉ còn số tổng hợp.');
}
