import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser, openDevice, type SCREENS } from '../testkit/browser.ts';

/** `PICTURES=1` renews the pictures of the README; otherwise a test run leaves the tree as it is. */
const forReadme = process.env['PICTURES'] === '1';
const artifacts = join(import.meta.dirname, '../.artifacts');
const pictures = join(import.meta.dirname, '../../docs/pictures');

/** What a person waits for at most; nothing is measured by it. */
const PATIENCE_MS = 20_000;

export type Devices = {
  readonly open: (screen: keyof typeof SCREENS) => Promise<Page>;
  /** Every request of every page so far. */
  readonly requested: () => readonly string[];
  /** For whoever reads a failed run: what every device shows. */
  readonly pictureAll: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A browser whose pages are devices of their own, all talking to one server. */
export async function devicesOn(url: string): Promise<Devices> {
  const browser: Browser = await openBrowser();
  const requested: string[] = [];
  return {
    open: async (screen) => {
      const page = await openDevice(browser, screen, url);
      page.setDefaultTimeout(PATIENCE_MS);
      page.on('request', (request) => requested.push(request.url()));
      page.on('websocket', (socket) => requested.push(socket.url()));
      return page;
    },
    requested: () => requested,
    pictureAll: async (name) => {
      const pages = browser.contexts().flatMap((context) => context.pages());
      for (const [index, page] of pages.entries()) await picture(page, `${name}-${index}`);
    },
    close: () => browser.close(),
  };
}

/** Keeps what a page looks like: for whoever reads a failed run, and on demand for the README. */
export async function picture(page: Page, name: string, readme?: string): Promise<void> {
  await mkdir(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`) });
  if (!readme || !forReadme) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${readme}.png`) });
}

/** Waits until the page shows this text somewhere visible. */
export const sees = async (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).filter({ visible: true }).first().waitFor();

/** What a person reads there now; a no-break space stands between number and percent sign. */
export const readText = async (of: Locator): Promise<string> =>
  (await of.innerText()).replaceAll('\u00a0', ' ').trim();

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .filter({ visible: true })
    .first()
    .click();

/** Reads again until it is as expected: pages follow the server by themselves, in their own time. */
export const eventually = <T>(read: () => Promise<T> | T) =>
  expect.poll(read, { timeout: PATIENCE_MS, interval: 100 });
