import type { Viewer } from '../door/viewer.svelte.ts';

/** The province whose packs a person reads, and whether that person answers for them. */
export function provinceOf(viewer: Viewer): { id: string; name: string; confirms: boolean } | null {
  const own = viewer.grants.flatMap(({ role, area }) => (area?.level === 'PROVINCE' ? [{ role, area }] : []));
  const found = own.find(({ role }) => role === 'PROVINCE_OFFICER') ?? own[0];
  return found
    ? { id: found.area.id, name: found.area.fullName, confirms: found.role === 'PROVINCE_OFFICER' }
    : null;
}
