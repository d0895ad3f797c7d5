import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261121044340 } from "./20261121044340-initial.js";
import { Migration20261121044842 } from "./20261121044842-campaign-scope-may-be-unknown.js";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [
  { name: "20261121044340-initial", class: Migration20261121044340 },
  { name: "20261121044842-campaign-scope-may-be-unknown", class: Migration20261121044842 },
];
