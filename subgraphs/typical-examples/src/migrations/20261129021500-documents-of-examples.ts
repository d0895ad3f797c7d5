import { Migration } from "@mikro-orm/migrations";

/** Makes programs and conferences be found by the documents that they cite. */
export class Migration20261129021500 extends Migration {
  override up(): void {
    for (const table of ["example_program", "review_conference"])
      this.addSql(
        `create index "${table}_documents_index" on "typical_examples"."${table}" using gin ("documents" jsonb_path_ops)`,
      );
  }

  override down(): void {
    for (const table of ["example_program", "review_conference"])
      this.addSql(`drop index "typical_examples"."${table}_documents_index"`);
  }
}
