import type { MigrationObject } from "@mikro-orm/core";
import { Migration20261121050831 } from "./20261121050831-initial.js";
import { Migration20261121070100 } from "./20261121070100-mirrors-and-visibility.js";
import { Migration20261121073432 } from "./20261121073432-mirrored-appointments.js";
import { Migration20261121080300 } from "./20261121080300-mirrored-provinces.js";
import { Migration20261128224001 } from "./20261128224001-search-words.js";
import { Migration20261128225600 } from "./20261128225600-launch-documents.js";
import { Migration20261128230000 } from "./20261128230000-known-dates.js";
import { Migration20261129020600 } from "./20261129020600-former-document-types.js";
import { Migration20261129020614 } from "./20261129020614-list-indexes.js";
import { Migration20261129061908 } from "./20261129061908-unused-indexes.js";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [
  { name: "20261121050831-initial", class: Migration20261121050831 },
  { name: "20261121070100-mirrors-and-visibility", class: Migration20261121070100 },
  { name: "20261121073432-mirrored-appointments", class: Migration20261121073432 },
  { name: "20261121080300-mirrored-provinces", class: Migration20261121080300 },
  { name: "20261128224001-search-words", class: Migration20261128224001 },
  { name: "20261128225600-launch-documents", class: Migration20261128225600 },
  { name: "20261128230000-known-dates", class: Migration20261128230000 },
  { name: "20261129020600-former-document-types", class: Migration20261129020600 },
  { name: "20261129020614-list-indexes", class: Migration20261129020614 },
  { name: "20261129061908-unused-indexes", class: Migration20261129061908 },
];
