import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261121050829 } from "./20261121050829-initial.js";
import { Migration20261128164700 } from "./20261128164700-rename-standing-organization.js";
import { Migration20261128224000 } from "./20261128224000-search-words.js";
import { Migration20261128225000 } from "./20261128225000-identifiers-in-search.js";
import { Migration20261128231000 } from "./20261128231000-known-dates.js";
import { Migration20261128232000 } from "./20261128232000-organization-labels.js";
import { Migration20261128233000 } from "./20261128233000-labels-in-search.js";
import { Migration20261129015141 } from "./20261129015141-index-last-possible-days.js";
import { Migration20261129020132 } from "./20261129020132-known-dates-of-names.js";
import { Migration20261129020630 } from "./20261129020630-list-indexes.js";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [
  { name: "20261121050829-initial", class: Migration20261121050829 },
  { name: "20261128164700-rename-standing-organization", class: Migration20261128164700 },
  { name: "20261128224000-search-words", class: Migration20261128224000 },
  { name: "20261128225000-identifiers-in-search", class: Migration20261128225000 },
  { name: "20261128231000-known-dates", class: Migration20261128231000 },
  { name: "20261128232000-organization-labels", class: Migration20261128232000 },
  { name: "20261128233000-labels-in-search", class: Migration20261128233000 },
  { name: "20261129015141-index-last-possible-days", class: Migration20261129015141 },
  { name: "20261129020132-known-dates-of-names", class: Migration20261129020132 },
  { name: "20261129020630-list-indexes", class: Migration20261129020630 },
];
