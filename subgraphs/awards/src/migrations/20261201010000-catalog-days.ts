import { Migration } from "@mikro-orm/migrations";

/** The catalogs with the columns of their keys: for each key one row is in force on a day. */
const catalogs = [
  { table: "award_form", name: "award_form_days_of_code", key: ["code_key"] },
  { table: "award_form", name: "award_form_days_of_key", key: ["key"] },
  { table: "award_authority", name: "award_authority_days_of_decider", key: ["form_key", "decider_key"] },
  { table: "commendation_type", name: "commendation_type_days_of_code", key: ["code"] },
  { table: "commendation_principle", name: "commendation_principle_days_of_code", key: ["code"] },
  { table: "statistics_category", name: "statistics_category_days_of_code", key: ["code"] },
];

/**
 * The database refuses two rows of a catalog for one key that share a day. Nothing is changed where such rows are stored already: which
 * of them is right cannot be known, so the migration names them and stops.
 *
 * The role of the schema's owner may not create the extension btree_gist: `npm run database-roles` does, as a superuser.
 */
export class Migration20261201010000 extends Migration {
  override async up(): Promise<void> {
    for (const { table, key } of catalogs) await this.#requireNoOverlap(table, key);
    await this.#createExtension();
    for (const { table, name, key } of catalogs) {
      const columns = key.map((column) => `"${column}" with =`).join(", ");
      this.addSql(
        `alter table "awards"."${table}" add constraint "${name}" exclude using gist (${columns}, daterange("valid_from", "valid_to") with &&)`,
      );
    }
  }

  /** Creates the extension, or throws an error that says who can. */
  async #createExtension(): Promise<void> {
    const [found] = (await this.execute(
      `select exists (select from pg_extension where extname = 'btree_gist') as "exists",
        has_database_privilege(current_database(), 'create') as "isAllowed"`,
    )) as { exists: boolean; isAllowed: boolean }[];
    if (found!.exists) return;
    if (!found!.isAllowed)
      throw new Error(
        "The extension btree_gist is missing, and this role may not create it. Run `npm run database-roles`, and migrate again.",
      );
    this.addSql("create extension btree_gist");
  }

  /** Throws an error that names the rows of a table that share a day with another row of their key. */
  async #requireNoOverlap(table: string, key: readonly string[]): Promise<void> {
    const isSameKey = key.map((column) => `"one"."${column}" = "other"."${column}"`).join(" and ");
    const rows = (await this.execute(
      `select concat_ws(' / ', ${key.map((column) => `"one"."${column}"`).join(", ")}) as "key", "one"."id" as "one", "other"."id" as "other"
        from "awards"."${table}" as "one" join "awards"."${table}" as "other" on ${isSameKey} and "one"."id" < "other"."id"
        where daterange("one"."valid_from", "one"."valid_to") && daterange("other"."valid_from", "other"."valid_to")
        order by 1, 2, 3`,
    )) as { key: string; one: string; other: string }[];
    if (rows.length === 0) return;
    const found = rows.map(({ key: shared, one, other }) => `${shared}: ${one} and ${other}`).join("; ");
    throw new Error(
      `Rows of awards.${table} for the same key are in force on the same day. Set valid_to of one of each two, and migrate again. ${found}`,
    );
  }
}
