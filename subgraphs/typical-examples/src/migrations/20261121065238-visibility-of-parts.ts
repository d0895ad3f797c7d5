import { Migration } from "@mikro-orm/migrations";

/** What hangs on an example says itself whether it is public: from now on as its example does, and so for what is stored. */
export class Migration20261121065238 extends Migration {
  override up(): void {
    for (const table of ["replication", "example_stage_entry", "example_recognition"]) {
      this.addSql(`alter table "typical_examples"."${table}" add "is_public" boolean null`);
      this.addSql(
        `update "typical_examples"."${table}" as "part" set "is_public" = "example"."is_public" from "typical_examples"."typical_example" as "example" where "example"."id" = "part"."example_id"`,
      );
      this.addSql(`alter table "typical_examples"."${table}" alter column "is_public" set not null`);
    }
  }
}
