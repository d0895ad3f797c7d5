import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261121034312 } from "./20261121034312-initial.js";
import { Migration20261121044147 } from "./20261121044147-bodies-people-lineage.js";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [
  { name: "20261121034312-initial", class: Migration20261121034312 },
  { name: "20261121044147-bodies-people-lineage", class: Migration20261121044147 },
];
