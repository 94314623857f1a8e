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

/** Of somebody who was handed a first password: nothing opens before an own one is chosen. */
export async function signInFirst(page: Page, { login, password }: SignIn, home: string): Promise<SignIn> {
  const own = 'ba quả núi xanh';
  await signIn(page, { login, password }, '/dang-nhap/mat-khau');
  await page.goto(home);
  await page.waitForURL('**/dang-nhap?next=*');
  await page.goto('/dang-nhap/mat-khau');
  await page.getByLabel('Mật khẩu vừa được cấp').fill(password);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(own);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(own);
  await press(page, 'Đổi mật khẩu');
  await page.waitForURL(`**${home}*`);
  return { login, password: own };
}
