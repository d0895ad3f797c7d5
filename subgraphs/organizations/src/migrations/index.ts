import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261121050829 } from "./20261121050829-initial.js";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [{ name: "20261121050829-initial", class: Migration20261121050829 }];
