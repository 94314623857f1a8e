import type { AreaKind } from '../../../kernel/classes.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import type { AreaLevel } from './area-level.ts';

/**
 * A unit with an id of its own. An official code is not an identity: after 07/2025 most units keep a code under another
 * name. A unit that changes its kind, name or parent ends, and another begins; `area_lineage` links the two.
 */
export type Area = {
  readonly id: string;
  readonly level: AreaLevel;
  readonly officialCode: string | null;
  /** Tỉnh, Huyện, Xã, Phường, Thị trấn, Ấp, Khóm, Buôn, Thôn … */
  readonly kindName: string;
  /** "Ea Na" */
  readonly name: string;
  /** "Xã Ea Na" */
  readonly fullName: string;
  /** Rural or urban, of a commune and of its villages. */
  readonly areaKind: AreaKind | null;
  readonly parentId: string | null;
  /** Ids from the province down to the area itself. */
  readonly path: readonly string[];
  /** First day (ISO) of the unit; null: before the first round that the product knows. */
  readonly validFrom: string | null;
  /** First day on which the unit is no more. */
  readonly validTo: string | null;
};

/** Found by the name alone and by kind and name: "krongana huyenkrongana". */
export const areaSearchKey = (of: { readonly name: string; readonly fullName: string }): string =>
  `${searchKey(of.name)} ${searchKey(of.fullName)}`;

/** Did the unit exist on that day (ISO)? */
export const isValidOn = (area: Pick<Area, 'validFrom' | 'validTo'>, day: string): boolean =>
  (area.validFrom === null || area.validFrom <= day) && (area.validTo === null || day < area.validTo);

/** Districts ended on 01/07/2025; every commune of that day ended too, and those of today began. */
export const THREE_TIERS_ENDED = '2025-07-01';
