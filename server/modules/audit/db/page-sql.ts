export type PageRow = {
  scope: string;
  seq: string;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  data: Record<string, unknown>;
  hash: string;
  account_name: string | null;
  roles: string[];
};

/** $1 chains · $2 action or null · $3 $4 the entry before the page, or null · $5 how many · $6 areas whose roles are shown. */
export const PAGE = `
  WITH page AS (
    SELECT * FROM audit_entry entry
     WHERE scope = ANY($1) AND ($2::text IS NULL OR action = $2)
       AND ($3::text IS NULL OR (at, scope, seq) <
            (SELECT at, scope, seq FROM audit_entry WHERE scope = $3 AND seq = $4::bigint AND scope = ANY($1)))
     ORDER BY at DESC, scope DESC, seq DESC LIMIT $5)
  SELECT page.scope, page.seq, page.at, page.actor, page.action, page.subject, page.data, page.hash,
         account.display_name AS account_name,
         array(SELECT DISTINCT role FROM account_grant
                WHERE account_id = account.id AND (area_id IS NULL OR area_id = ANY($6::uuid[])) ORDER BY role) AS roles
    FROM page LEFT JOIN account ON page.actor = 'account:' || account.id
   ORDER BY page.at DESC, page.scope DESC, page.seq DESC`;
