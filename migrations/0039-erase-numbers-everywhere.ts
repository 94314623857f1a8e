import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['assessment', 'assessment_conflict', 'assessment_conflict_end', 'household_change'];

/** A number that a person deleted stands also in forms, in corrections and in rows of the workbook: it goes there too. */
export class EraseNumbersEverywhere1764000000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- A document without this number, as a text, inside a text, and as a number that lost its leading zeros.
      CREATE FUNCTION without_number(doc jsonb, gone text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
        SELECT CASE WHEN gone ~ '^[0-9]{9,12}$'
          THEN replace(
                 regexp_replace(doc::text, '([:,] |\\[)' || ltrim(gone, '0') || '(?=[,}\\]])', '\\1"đã xóa"', 'g'),
                 gone, 'đã xóa')::jsonb
          ELSE replace(doc::text, to_json(gone)::text, '"đã xóa"')::jsonb END
      $$;

      -- Nothing of these rows can change, except that a number disappears whose deletion somebody has signed.
      CREATE FUNCTION only_erase_number() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND EXISTS (
             SELECT FROM erasure JOIN member ON member.id = erasure.subject_id
              WHERE erasure.kind = 'ID_NUMBER' AND member.id_number <> ''
                AND to_jsonb(NEW) = without_number(to_jsonb(OLD), member.id_number))
        THEN RETURN NEW; END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
      END $$;
      ${TABLES.map(
        (table) => `
      DROP TRIGGER ${table}_append_only ON ${table};
      CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION only_erase_number();`,
      ).join('')}
      GRANT UPDATE (answers) ON assessment, assessment_conflict TO hop_dan_app;
      GRANT UPDATE (choices) ON assessment_conflict_end TO hop_dan_app;
      GRANT UPDATE (before, after) ON household_change TO hop_dan_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      REVOKE UPDATE (before, after) ON household_change FROM hop_dan_app;
      REVOKE UPDATE (choices) ON assessment_conflict_end FROM hop_dan_app;
      REVOKE UPDATE (answers) ON assessment, assessment_conflict FROM hop_dan_app;
      ${TABLES.map(
        (table) => `
      DROP TRIGGER ${table}_append_only ON ${table};
      CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change();`,
      ).join('')}
      DROP FUNCTION only_erase_number();
      DROP FUNCTION without_number(jsonb, text);
    `);
  }
}
