// @ts-check
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** @typedef {{ code: string, name: string, parentId: string | null }} Organization What is kept of an organization. */
/** @typedef {{ type: string, id: string, kind: string, snapshot: Organization | null }} Change A line of the feed. */

/**
 * A copy of the organizations, in a file. The courses name organizations by their codes and the graph by IDs; the copy knows
 * both, and which organization is below which, also while the organizations subgraph is unreachable.
 *
 * The file holds the copy together with the cursor of the feed up to which it was read. It is replaced as a whole, so that after
 * a crash both are of the same moment.
 */
export class OrganizationsCopy {
  /** @type {Map<string, Organization>} */
  #byId = new Map();
  /** @type {Map<string, string>} */
  #idByCode = new Map();

  /** Where to continue in the feed; null before the first reading. @type {string | null} */
  cursor = null;

  /**
   * Opens the copy. A cursor is valid for one feed only: with another address, or without a file, the copy is read anew.
   *
   * @param {string} path
   * @param {string} feed the address of the feed
   */
  constructor(path, feed) {
    this.path = path;
    this.feed = feed;
    const stored = readStored(path);
    if (!stored) return;
    this.#keep(new Map(stored.organizations));
    if (stored.feed === feed) this.cursor = stored.cursor;
  }

  /** Whether the copy was ever complete. Until then nothing can be said about any organization. */
  get isFilled() {
    return this.#byId.size > 0 || this.cursor !== null;
  }

  /**
   * Applies a page of the feed that follows the cursor.
   *
   * @param {readonly Change[]} changes
   * @param {string} cursor where the next page begins
   */
  apply(changes, cursor) {
    const byId = new Map(this.#byId);
    for (const change of changes) applyChange(byId, change);
    this.replace(byId, cursor);
  }

  /**
   * Replaces the copy, in the file and in memory.
   *
   * @param {Map<string, Organization>} byId
   * @param {string} cursor
   */
  replace(byId, cursor) {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(`${this.path}.new`, JSON.stringify({ feed: this.feed, cursor, organizations: [...byId] }));
    renameSync(`${this.path}.new`, this.path);
    this.#keep(byId);
    this.cursor = cursor;
  }

  /** Returns the code of the organization with this ID, if there is one. @param {string} id */
  codeOf(id) {
    return this.#byId.get(id)?.code;
  }

  /** Returns the ID of the organization with this code, if there is one. @param {string} code */
  idOf(code) {
    return this.#idByCode.get(code);
  }

  /**
   * Whether an organization is another one or below it.
   *
   * @param {string} code
   * @param {string} ancestorCode
   */
  isWithin(code, ancestorCode) {
    const seen = new Set();
    let id = this.idOf(code) ?? null;
    const ancestorId = this.idOf(ancestorCode);
    // A page of the feed can end between two moves, so that for a moment two organizations are below each other.
    while (id !== null && id !== ancestorId && !seen.has(id)) {
      seen.add(id);
      id = this.#byId.get(id)?.parentId ?? null;
    }
    return id !== null && id === ancestorId;
  }

  /** @param {Map<string, Organization>} byId */
  #keep(byId) {
    this.#byId = byId;
    this.#idByCode = new Map([...byId].map(([id, { code }]) => [code, id]));
  }
}

/**
 * Applies a change to organizations by their IDs. The feed can name a record that it has no snapshot of: a later change has it.
 *
 * @param {Map<string, Organization>} byId
 * @param {Change} change
 */
export function applyChange(byId, { id, kind, snapshot }) {
  if (kind === "DELETED") byId.delete(id);
  else if (snapshot) byId.set(id, { code: snapshot.code, name: snapshot.name, parentId: snapshot.parentId });
}

/** @param {string} path */
function readStored(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return undefined;
    throw error;
  }
}
