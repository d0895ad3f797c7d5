import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261121050837 } from "./20261121050837-initial.js";
import { Migration20261121065935 } from "./20261121065935-backbone.js";
import { Migration20261121073628 } from "./20261121073628-mirrored-appointments.js";
import { Migration20261121075804 } from "./20261121075804-mirrored-emulation-plans.js";
import { Migration20261121080254 } from "./20261121080254-mirrored-councils-and-conferences.js";
import { Migration20261128224003 } from "./20261128224003-search-words.js";
import { Migration20261128225500 } from "./20261128225500-decision-numbers.js";
import { Migration20261129020555 } from "./20261129020555-list-indexes.js";
import { Migration20261129061828 } from "./20261129061828-unused-index.js";
import { Migration20261129095424 } from "./20261129095424-packed-ceremony-keys.js";
import { Migration20261129104806 } from "./20261129104806-awards-by-day-below-parents.js";
import { Migration20261201010000 } from "./20261201010000-catalog-days.js";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [
  { name: "20261121050837-initial", class: Migration20261121050837 },
  { name: "20261121065935-backbone", class: Migration20261121065935 },
  { name: "20261121073628-mirrored-appointments", class: Migration20261121073628 },
  { name: "20261121075804-mirrored-emulation-plans", class: Migration20261121075804 },
  { name: "20261121080254-mirrored-councils-and-conferences", class: Migration20261121080254 },
  { name: "20261128224003-search-words", class: Migration20261128224003 },
  { name: "20261128225500-decision-numbers", class: Migration20261128225500 },
  { name: "20261129020555-list-indexes", class: Migration20261129020555 },
  { name: "20261129061828-unused-index", class: Migration20261129061828 },
  { name: "20261129095424-packed-ceremony-keys", class: Migration20261129095424 },
  { name: "20261129104806-awards-by-day-below-parents", class: Migration20261129104806 },
  { name: "20261201010000-catalog-days", class: Migration20261201010000 },
];
