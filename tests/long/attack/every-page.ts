import { globSync } from 'node:fs';
import { join } from 'node:path';

const routes = join(import.meta.dirname, '../../../web/src/routes');

/** Every page of the product by its route, `/xa/ho/[caseId]` among them. */
export const everyRoute = (): string[] =>
  globSync('**/+page.svelte', { cwd: routes })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?\+page\.svelte$/, '')}`)
    .sort();

export type Who = 'stranger' | 'admin' | 'officer' | 'province' | 'appraiser';

const WHOSE: readonly (readonly [RegExp, Who])[] = [
  [/^\/(quan-tri|nhat-ky|dang-nhap\/.)/, 'admin'],
  [/^\/tham-dinh/, 'appraiser'],
  [/^\/(tinh|tap-huan)/, 'province'],
  [/^\/(xa|phieu|dieu-khien|dem|hoi-dap)/, 'officer'],
];
export const whose = (route: string): Who => WHOSE.find(([of]) => of.test(route))?.[1] ?? 'stranger';

/** The address of a page about what is there; an id that nobody gave is an error of the test. */
export const addressOf = (route: string, ids: Readonly<Record<string, string>>): string =>
  route.replace(/\[(\w+)\]/g, (_, name: string) => {
    const id = ids[`${route}:${name}`] ?? ids[name];
    if (!id) throw new Error(`no ${name} for ${route}`);
    return id;
  });
