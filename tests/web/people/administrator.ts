import type { Page } from 'playwright-core';
import { press, sees } from '../browser-world.ts';
import type { SignIn } from './signing-in.ts';

type Place = { readonly find: string; readonly choose: RegExp };
export const CHAU_PHU: Place = { find: 'chau phu', choose: /^Huyện Châu Phú/ };
export const BINH_MY: Place = { find: 'bình mỹ', choose: /Huyện Châu Phú/ };

/** The password that the server printed when it made its first administrator; it is shown once. */
export function firstAdministrator(output: string): SignIn {
  const [, login, password] = /^\s+(\S+)\s+(\S+)\s+\/quan-tri$/m.exec(output) ?? [];
  if (!login || !password) throw new Error(`no administrator in: ${output}`);
  return { login, password };
}

async function choosePlace(page: Page, label: RegExp, { find, choose }: Place): Promise<void> {
  await page.getByLabel(label).fill(find);
  await page.getByRole('listitem').getByRole('button', { name: choose }).first().click();
}

export async function createRound(
  page: Page,
  round: { name: string; year: string; rulePack: string; place: Place },
): Promise<void> {
  await page.goto('/quan-tri/dot/moi');
  await page.getByLabel('Tên đợt').fill(round.name);
  await page.getByLabel('Năm rà soát').fill(round.year);
  await page.getByRole('radio', { name: round.rulePack }).check();
  await choosePlace(page, /^Địa bàn/, round.place);
  await press(page, 'Tạo đợt rà soát');
  await sees(page, `Đã tạo đợt: ${round.name}`);
}

/** Returns what the administrator hands over on paper: login and initial password. */
export async function createAccount(
  page: Page,
  account: { name: string; login: string; role: RegExp; place: Place },
): Promise<SignIn> {
  await page.goto('/quan-tri/tai-khoan-moi');
  await page.getByLabel('Họ và tên').fill(account.name);
  await page.getByLabel('Tên đăng nhập').fill(account.login);
  await page.getByRole('radio', { name: account.role }).check();
  await choosePlace(page, /^Làm việc ở đâu/, account.place);
  await press(page, 'Tạo tài khoản');
  await sees(page, `Đã tạo tài khoản cho ${account.name}`);
  return { login: account.login, password: (await page.locator('dd.password').innerText()).trim() };
}
