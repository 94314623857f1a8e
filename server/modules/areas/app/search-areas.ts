import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import type { AreaLevel } from '../domain/area-level.ts';
import type { Area } from '../domain/area.ts';
import type { AreaStore } from './area-store.ts';

export type SearchAreasPorts = { readonly unitOfWork: UnitOfWork; readonly areas: AreaStore };

export type SearchAreas = {
  readonly search?: string | null;
  readonly level?: AreaLevel | null;
  readonly parentId?: string | null;
  readonly day?: string | null;
  readonly first: number;
};

const MOST = 200;

/** Areas by name in any spelling, or by official code. Names of areas are public; the question is for signed-in staff. */
export const searchAreas =
  ({ unitOfWork, areas }: SearchAreasPorts) =>
  async (actor: Actor, { search, level, parentId, day, first }: SearchAreas): Promise<readonly Area[]> => {
    if (actor.kind !== 'ACCOUNT') return [];
    const limit = Math.min(Math.max(Math.trunc(first), 1), MOST);
    return unitOfWork.read((tx) =>
      areas.search(tx, { key: searchKey(search ?? ''), level, parentId, day, first: limit }),
    );
  };
