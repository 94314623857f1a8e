import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * QĐ 24/2021 Đ.4 k.3: what a meeting did not agree on is reviewed again before it is heard again. A household that cannot be
 * reviewed in time is left to a later meeting by name, as one that waits for its first review: the entry has its scores.
 */
export class PutOffWhatIsReviewedAgain1764000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE list_entry DROP CONSTRAINT list_entry_put_off;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_put_off CHECK (put_off_reason IS NULL OR state <> 'STRUCK');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE list_entry SET put_off_reason = NULL WHERE state <> 'WAITING';
      ALTER TABLE list_entry DROP CONSTRAINT list_entry_put_off;
      ALTER TABLE list_entry ADD CONSTRAINT list_entry_put_off CHECK (put_off_reason IS NULL OR state = 'WAITING');
    `);
  }
}
