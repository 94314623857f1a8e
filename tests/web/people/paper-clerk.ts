import type { Page } from 'playwright-core';
import { press, readText, sees } from '../browser-world.ts';
import type { Hands } from './counter.ts';

type Sheet = { readonly people: number; readonly resultOf: (head: string) => Hands };

/** Types what stands on the paper, one screen after the other. The list is of today, so the meeting is of the first minute of it. */
export async function enterOnPaper(
  page: Page,
  meetingId: string,
  { people, resultOf }: Sheet,
): Promise<void> {
  const next = () => press(page, 'Tiếp');
  const fill = (label: string, value: string | number) =>
    page.getByLabel(label, { exact: true }).fill(String(value));
  const hands = async (of: Hands): Promise<void> => {
    await fill('Đồng ý', of.agree);
    await fill('Không đồng ý', of.disagree);
    await fill('Không có ý kiến', of.noOpinion);
  };
  await page.goto(`/xa/hop-giay/${meetingId}`);
  await press(page, 'Máy chiếu đã tắt – mở');
  await fill('Ngày họp', new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)); // today in Vietnam
  await fill('Bắt đầu lúc', '00:00');
  await fill('Kết thúc lúc', '00:01');
  await fill('Họ tên thư ký', 'H’Ƀlŭ Čê');
  await fill('Số người tán thành thư ký', people);
  await next();
  await fill('Đại diện hộ dân', people);
  await fill('Số hộ của thôn có đại diện', people);
  await fill('Trong đó: hộ có tên trong danh sách rà soát', 10);
  await sees(page, `Tổng cộng ${people} người dự họp`);
  await next();
  await sees(page, 'Số người chọn hình thức này');
  await next();
  const title = page.locator('form h3');
  for (let item = 1; ; item += 1) {
    await sees(page, new RegExp(`Bước ${item + 3} trên`));
    const on = await readText(title);
    if (on.startsWith('Xác nhận')) break;
    await hands(resultOf(/Hộ (.*)$/.exec(on)?.[1] ?? ''));
    await next();
  }
  await hands({ agree: people, disagree: 0, noOpinion: 0 });
  await fill('Số người thông qua biên bản', people - 1);
  await press(page, 'Nhập và khóa kết quả…');
  await press(page, 'Khóa kết quả');
  await sees(page, 'Kết quả cuộc họp này đã nhập và khóa');
}
