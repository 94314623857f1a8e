import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Rule = { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] };
type Run = { violations: Rule[]; passes: Rule[] };
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Nothing that axe calls serious or critical; that it looked at the page at all is asserted too. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations, passes } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<Run> } }).axe.run(),
  );
  expect(passes.length).toBeGreaterThan(5);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const lines = serious.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(lines).toEqual([]);
}
