import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261121050834 } from "./20261121050834-initial.js";
import { Migration20261121065238 } from "./20261121065238-visibility-of-parts.js";
import { Migration20261121065956 } from "./20261121065956-mirrors.js";
import { Migration20261121073447 } from "./20261121073447-mirrored-appointments.js";
import { Migration20261128224002 } from "./20261128224002-search-words.js";
import { Migration20261128231500 } from "./20261128231500-known-dates.js";
import { Migration20261128234500 } from "./20261128234500-years-of-programs.js";
import { Migration20261129020144 } from "./20261129020144-known-dates-of-reviews.js";
import { Migration20261129020641 } from "./20261129020641-list-indexes.js";
import { Migration20261129021500 } from "./20261129021500-documents-of-examples.js";
import { Migration20261129061939 } from "./20261129061939-honored-below-parents.js";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [
  { name: "20261121050834-initial", class: Migration20261121050834 },
  { name: "20261121065238-visibility-of-parts", class: Migration20261121065238 },
  { name: "20261121065956-mirrors", class: Migration20261121065956 },
  { name: "20261121073447-mirrored-appointments", class: Migration20261121073447 },
  { name: "20261128224002-search-words", class: Migration20261128224002 },
  { name: "20261128231500-known-dates", class: Migration20261128231500 },
  { name: "20261128234500-years-of-programs", class: Migration20261128234500 },
  { name: "20261129020144-known-dates-of-reviews", class: Migration20261129020144 },
  { name: "20261129020641-list-indexes", class: Migration20261129020641 },
  { name: "20261129021500-documents-of-examples", class: Migration20261129021500 },
  { name: "20261129061939-honored-below-parents", class: Migration20261129061939 },
];
