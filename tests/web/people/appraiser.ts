import type { Page } from 'playwright-core';
import { done, type Person, type Round } from '../../testkit/small-commune.ts';
import { readText } from '../browser-world.ts';
import { numberIn } from './officer.ts';

/** The commune's row on the board. */
export async function communeOnBoard(
  page: Page,
  commune: string,
): Promise<{ status: string; provisional: number; ready: number; notAgreed: number }> {
  const row = page
    .getByRole('region', { name: 'Các xã' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: commune }) });
  const cells = row.getByRole('cell');
  const text = (at: number): Promise<string> => readText(cells.nth(at));
  return {
    status: await text(0),
    provisional: numberIn(await text(1)),
    ready: numberIn(await text(2)),
    notAgreed: numberIn(await text(3)),
  };
}

/** From the queue to one case. */
export async function openCase(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await page.waitForURL('**/tham-dinh/ho-so/**');
}

/** The parts of a case by their headings, as text. */
export async function sectionsOf(page: Page): Promise<Record<string, string>> {
  const sections = page.locator('.facts section');
  await sections.first().waitFor();
  const texts = await Promise.all((await sections.all()).map(readText));
  return Object.fromEntries(texts.map((text) => [text.split('\n')[0] ?? '', text]));
}

type Plan = { rows: { id: string; answersSha256: string }[] };

/** Draws the sample, finds every drawn form right, and agrees to each village by its dry run. */
export async function agreeToTheRest(
  { client }: Person,
  { round, communeId }: { readonly round: Round; readonly communeId: string },
  villageIds: readonly string[],
): Promise<void> {
  const place = { r: round.id, a: communeId };
  await done(
    client,
    `mutation ($c: UUID!, $r: UUID!, $a: UUID!) {
      result: drawForms(commandId: $c, roundId: $r, communeId: $a, reason: "Thẩm định đợt này") {
        __typename ... on Refusal { code message } } }`,
    place,
  );
  const { sampling } = await client.ask<{
    sampling: { draws: { id: string; forms: { id: string; caseId: string }[] }[] };
  }>(
    `query ($r: UUID!, $a: UUID!) { sampling(roundId: $r, communeId: $a) { draws { id forms { id caseId } } } }`,
    place,
  );
  for (const { id: sampleId, forms } of sampling.draws)
    for (const { id, caseId } of forms) {
      await done(
        client,
        `mutation ($c: UUID!, $id: UUID!) { result: claimCase(commandId: $c, id: $id) { __typename ... on Refusal { code message } } }`,
        { id },
      );
      await done(
        client,
        `mutation ($c: UUID!, $s: UUID!, $id: UUID!) {
          result: checkSampledForm(commandId: $c, sampleId: $s, caseId: $id, corrections: {}) {
            __typename ... on Refusal { code message } } }`,
        { s: sampleId, id: caseId },
      );
    }
  for (const v of villageIds) {
    const { bulkAgreementPlan } = await client.ask<{ bulkAgreementPlan: Plan }>(
      `query ($r: UUID!, $a: UUID!, $v: UUID!) {
        bulkAgreementPlan(roundId: $r, communeId: $a, villageId: $v) { rows { id answersSha256 } } }`,
      { ...place, v },
    );
    const cases = bulkAgreementPlan.rows.map(({ id, answersSha256 }) => ({ id, answersSha256 }));
    await done(
      client,
      `mutation ($c: UUID!, $r: UUID!, $a: UUID!, $v: UUID!, $of: [CaseAsRead!]!) {
        result: agreeInBulk(commandId: $c, roundId: $r, communeId: $a, villageId: $v, cases: $of) {
          __typename ... on Refusal { code message } } }`,
      { ...place, v, of: cases },
    );
  }
}
