import { chromium as playwright, type Browser, type Page } from 'playwright-core';

/** Makes the package unpack the shared libraries it brings (nss, nspr), which a bare machine lacks. */
process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';

/**
 * The package is made for cloud functions. A person's browser is neither one process (whose devices would share their
 * cookies) nor without web security.
 */
const NOT_LIKE_A_BROWSER =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials)$/;

/** Chromium out of an npm package: nothing to install. */
export async function openBrowser(): Promise<Browser> {
  const { default: chromium } = await import('@sparticuz/chromium');
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((arg) => !NOT_LIKE_A_BROWSER.test(arg)),
      '--no-sandbox',
      '--disable-dev-shm-usage',
    ],
    headless: true,
  });
}

/** Sizes that the pages are made for. */
export const SCREENS = {
  wall: { width: 1280, height: 720 },
  laptop: { width: 1366, height: 768 },
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  smallPhone: { width: 320, height: 568 },
} as const;

/** A page in a context of its own (own cookies, as another device), which fails the test on a script error. */
export async function openDevice(
  browser: Browser,
  screen: keyof typeof SCREENS,
  baseURL: string,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}
