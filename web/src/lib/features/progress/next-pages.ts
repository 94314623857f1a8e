import type { Viewer } from '../door/viewer.svelte.ts';
import type { Board } from './watch-progress.svelte.ts';

type Step = Board['steps'][number]['step'];
const PAGE_OF: Readonly<Partial<Record<Step, string>>> = {
  POSTING: '/xa/niem-yet',
  OPINION: '/xa/bao-cao',
  RECOGNITION: '/xa/cong-nhan',
};

/** Where a step that villages stand in now is worked on: for the officials of the commune itself. */
export const nextPages =
  (viewer: Viewer | null, roundId: string, area: Pick<Board['area'], 'id' | 'level'>) =>
  ({ step, running }: Pick<Board['steps'][number], 'step' | 'running'>): string | null => {
    const path = PAGE_OF[step];
    const own = viewer?.grants.some(
      ({ role, area: of }) => (role === 'COMMUNE_OFFICER' || role === 'COMMUNE_CHAIR') && of?.id === area.id,
    );
    if (!path || running === 0 || area.level !== 'COMMUNE' || !own) return null;
    return `${path}?round=${encodeURIComponent(roundId)}&commune=${encodeURIComponent(area.id)}`;
  };
