import { readFile } from "node:fs/promises";
import { addressVariable, EnvironmentError } from "@thidua/base/env";
import type { MirrorDefinition } from "./mirror-definition.js";
import { changesUrlSuffix, type MirrorSettings } from "./mirror-settings.js";
import type { MirrorSource, MirrorSources } from "./mirror-source.js";

/** The options of `mirrorSources`. */
export interface MirrorSourceOptions {
  /** Returns a token if the settings name none: in development the keys of this machine sign one. */
  token?: MirrorSource["token"];
  /** Whether each mirror must have an address, as in production: an unset one would leave data out unnoticed. */
  isComplete?: boolean;
}

/**
 * Returns the sources of a subgraph's mirrors by its settings (`ORGANIZATIONS_CHANGES_URL`, MIRROR_TOKEN or MIRROR_TOKEN_FILE).
 * Owners without an address are left out.
 *
 * @throws EnvironmentError with a line for each missing setting
 */
export function mirrorSources(
  mirrors: readonly MirrorDefinition[],
  settings: MirrorSettings,
  { token, isComplete = false }: MirrorSourceOptions = {},
): MirrorSources {
  const problems: string[] = [];
  const sources: { [owner: string]: MirrorSource } = {};
  const tokenOf = mirrorToken(settings) ?? token;
  for (const { owner } of mirrors) {
    const name = addressVariable(owner, changesUrlSuffix);
    const url = settings[name as `${string}_CHANGES_URL`];
    if (url && tokenOf) sources[owner] = { url, token: tokenOf };
    if (!url && isComplete)
      problems.push(
        `${name}: thiếu địa chỉ luồng thay đổi của “${owner}” / the address of the change feed of “${owner}” is missing`,
      );
    if (url && !tokenOf)
      problems.push("MIRROR_TOKEN_FILE: cần mã truy cập có vai trò SERVICE / a token with the role SERVICE is needed");
  }
  if (problems.length > 0) throw new EnvironmentError([...new Set(problems)]);
  return sources;
}

/** Returns the function that reads the token of the settings, or undefined if they name none. */
export function mirrorToken({ MIRROR_TOKEN, MIRROR_TOKEN_FILE }: MirrorSettings): MirrorSource["token"] | undefined {
  if (MIRROR_TOKEN) return () => MIRROR_TOKEN;
  if (MIRROR_TOKEN_FILE) return async () => (await readFile(MIRROR_TOKEN_FILE, "utf8")).trim();
  return undefined;
}
