import type { Page } from 'playwright-core';
import { press } from '../browser-world.ts';

export type SignIn = { readonly login: string; readonly password: string };

/** As everybody with an account does; ends on the first page of their work. */
export async function signIn(page: Page, { login, password }: SignIn, home: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await press(page, 'Đăng nhập');
  await page.waitForURL(`**${home}*`);
}
