import type { ConflictKind } from '../domain/four-eyes.ts';

/**
 * What somebody did with a case `a` below, or is to the household. `tag` is the account as papers carry it, `name` its name:
 * a relation is declared with a name and an office, so the name is looked for in it.
 */
export const ownPartSql = (tag: string, name: string): Readonly<Record<ConflictKind, string>> => ({
  SURVEYED: `EXISTS (SELECT FROM assessment s WHERE s.case_id = a.case_id AND s.origin <> 'RE_CHECK' AND s.entered_by = ${tag})`,
  SUBMITTED: `(EXISTS (SELECT FROM commune_report s WHERE s.round_id = a.round_id AND s.commune_id = a.commune_id
      AND s.reported_by = ${tag})
    OR EXISTS (SELECT FROM submission_case s WHERE s.case_id = a.case_id AND s.submitted_by = ${tag}))`,
  RE_CHECKED: `EXISTS (SELECT FROM re_check s WHERE s.case_id = a.case_id AND ${tag} IN (s.recorded_by, s.visited_by))`,
  RELATED: `EXISTS (SELECT FROM declared_relation s WHERE s.case_id = a.case_id AND s.withdrawn_at IS NULL
    AND strpos(lower(s.person_name), lower(${name})) > 0)`,
});

export const anyOwnPart = (tag: string, name: string): string =>
  `(${Object.values(ownPartSql(tag, name)).join(' OR ')})`;
