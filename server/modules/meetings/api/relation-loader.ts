import DataLoader from 'dataloader';
import { perContext } from '../../areas/api/index.ts';
import type { Doors } from './doors.ts';
import { relationObject } from './people-object.ts';
import type { Relation } from './people-types.ts';

/** Relations by review case, one statement for all cases of a page. */
export type RelationLoader = { load(context: object, caseId: string): Promise<Relation[]> };

export function createRelationLoader({ relations }: Pick<Doors, 'relations'>): RelationLoader {
  const of = perContext(
    () =>
      new DataLoader<string, Relation[]>(
        async (caseIds) => {
          const found = await relations(caseIds);
          return caseIds.map((id) => (found.get(id) ?? []).map(relationObject));
        },
        { cache: false },
      ),
  );
  return { load: (context, caseId) => of(context).load(caseId) };
}
