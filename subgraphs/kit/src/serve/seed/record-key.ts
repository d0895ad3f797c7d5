import { idFromKey } from "@thidua/base/identifiers";

/**
 * The id of a seeded record, from its kind and its key within that kind: the same in every database, so that seeds of
 * different subgraphs refer to each other's records by key. Returns null for no key.
 */
export function idOf(kind: string, key: string): string;
export function idOf(kind: string, key: string | null | undefined): string | null;
export function idOf(kind: string, key: string | null | undefined): string | null {
  return key ? idFromKey(`${kind}/${key}`) : null;
}
