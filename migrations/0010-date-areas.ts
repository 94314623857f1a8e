import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Areas over time: a đặc khu is neither xã nor phường, so nothing says whether it is rural or urban; predecessors are
 * looked up by their successor; a round over a province in the years of districts has no one area that appraises it.
 */
export class DateAreas1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE area DROP CONSTRAINT area_check;
      ALTER TABLE area ADD CONSTRAINT area_kind_known
        CHECK (level <> 'COMMUNE' OR area_kind IS NOT NULL OR kind_name = 'Đặc khu');
      CREATE INDEX area_lineage_to ON area_lineage (to_area_id);
      ALTER TABLE area_lineage ADD CONSTRAINT area_lineage_of_two CHECK (from_area_id <> to_area_id);

      -- null: each commune is appraised by the district that it lies in
      ALTER TABLE round ALTER COLUMN appraisal_area_id DROP NOT NULL;
      ALTER TABLE round ADD CONSTRAINT round_appraised_by_somebody
        CHECK (appraisal_area_id IS NOT NULL OR appraisal_tier = 'DISTRICT');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE round DROP CONSTRAINT round_appraised_by_somebody;
      UPDATE round SET appraisal_area_id = area_id WHERE appraisal_area_id IS NULL;
      ALTER TABLE round ALTER COLUMN appraisal_area_id SET NOT NULL;

      ALTER TABLE area_lineage DROP CONSTRAINT area_lineage_of_two;
      DROP INDEX area_lineage_to;
      ALTER TABLE area DROP CONSTRAINT area_kind_known;
      UPDATE area SET area_kind = 'RURAL' WHERE level NOT IN ('PROVINCE','DISTRICT') AND area_kind IS NULL;
      ALTER TABLE area ADD CONSTRAINT area_check CHECK (level IN ('PROVINCE','DISTRICT') OR area_kind IS NOT NULL);
    `);
  }
}
