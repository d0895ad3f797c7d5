import { readFile } from "node:fs/promises";
import { keysFromSet } from "./keys-from-set.js";
import { RefreshedKeys, type RefreshTimes } from "./refreshed-keys.js";
import type { KeySet, TokenKeys } from "./token-keys.js";

/** Reads the keys of a JWKS file, and reads them again when the file is replaced, without a restart. */
export function keysFromFile(path: string, times: RefreshTimes = {}): TokenKeys {
  let keys = keysFromSet({ keys: [] });
  const reload = async () => {
    keys = keysFromSet(JSON.parse(await readFile(path, "utf8")) as KeySet);
  };
  return new RefreshedKeys({ reload, find: (header) => keys.find(header) }, times);
}
