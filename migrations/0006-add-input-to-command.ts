import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A command id stands for one question: what was asked is kept as a hash, and another question is refused. */
export class AddInputToCommand1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE command ADD COLUMN input_sha256 text CHECK (length(input_sha256) = 64); -- null: before this migration
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE command DROP COLUMN input_sha256;`);
  }
}
