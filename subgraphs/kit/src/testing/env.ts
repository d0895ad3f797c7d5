import { z } from "zod";
import { databaseUrlField, parseEnvironment } from "../env/index.js";

/** What tests take from the environment: where a PostgreSQL server is, if they shall run on one. */
export function testEnvironment(): { TEST_DATABASE_URL?: string } {
  return parseEnvironment(z.object({ TEST_DATABASE_URL: databaseUrlField.optional() }), process.env);
}
