import { databaseUrlField, parseEnvironment } from "@thidua/base/env";
import { z } from "zod";

/** What tests take from the environment: where a PostgreSQL server is, if they shall run on one. */
export function testEnvironment(): { TEST_DATABASE_URL?: string } {
  return parseEnvironment(z.object({ TEST_DATABASE_URL: databaseUrlField.optional() }), process.env);
}
