import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeBaseline } from "../checkout/baseline.ts";
import { dropDatabases } from "../checkout/database.ts";
import type { BenchOptions } from "../options.ts";

/** Drops the databases of the suites and removes the earlier commits that were checked out for them. */
export async function clean({ database }: BenchOptions): Promise<object> {
  const dropped = await dropDatabases(database);
  const commits = readdirSync(tmpdir()).filter((name) => /^thidua-bench-[0-9a-f]{12}$/.test(name));
  for (const name of commits) if (existsSync(join(tmpdir(), name, ".git"))) removeBaseline(join(tmpdir(), name));
  console.log(`${dropped} databases dropped, ${commits.length} commits removed`);
  return { dropped, commits };
}
