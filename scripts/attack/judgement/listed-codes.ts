import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the closed list of error codes of a checkout, as `schema/ERRORS.md` prints it. */
export function listedCodes(checkout: string): ReadonlySet<string> {
  const page = readFileSync(join(checkout, "schema/ERRORS.md"), "utf8");
  const codes = [...page.matchAll(/^\| `([A-Z][A-Z0-9_]+)`/gm)].map(([, code]) => code!);
  if (codes.length === 0) throw new Error("schema/ERRORS.md lists no code");
  return new Set(codes);
}
