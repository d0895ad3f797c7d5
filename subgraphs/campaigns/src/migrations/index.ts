import type { MigrationObject } from "@mikro-orm/core";

/** All migrations, oldest first. */
export const migrations: MigrationObject[] = [
];
