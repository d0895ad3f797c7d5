import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";
import { LightNodes, withoutTokens } from "./light-nodes.js";
import { type StoreState, StoreTally } from "./store-state.js";

/** What an entry takes beside its document: its key, its places in the cache and by its text, the text's object. */
const entryBytes = 600;

/**
 * The parsed documents of an Apollo Server (its `documentStore`), at most `maxBytes` of them, the least used out first.
 * Apollo's own store takes up to ten times the size that it is given: it counts a document by its JSON, which has no tokens.
 */
export class DocumentStore {
  readonly #documents: LRUCache<string, DocumentNode>;
  /** The keys of the documents by their texts. */
  readonly #keys = new Map<string, string>();
  /** How many documents there are of each hash of a text: of another schema, the same text is another document. */
  readonly #hashes = new Map<string, number>();
  readonly #tally = new StoreTally();

  constructor(maxBytes: number) {
    this.#documents = new LRUCache({
      maxSize: maxBytes,
      dispose: (document, key) => {
        const text = textOf(document);
        if (this.#keys.get(text) === key) this.#keys.delete(text);
        this.#countHash(key, -1);
      },
    });
  }

  /** For metrics. */
  get state(): StoreState {
    return this.#tally.of(this.#documents);
  }

  /** Whether there is a document of a text, or of a hash of a text. */
  has(textOrHash: string): boolean {
    return this.#keys.has(textOrHash) || this.#hashes.has(textOrHash);
  }

  /** Returns the document of a text and its key. What is kept has been found valid. */
  ofText(text: string): { readonly document: DocumentNode; readonly key: string } | undefined {
    const key = this.#keys.get(text);
    const document = key === undefined ? undefined : this.#documents.get(key);
    // What is not there is asked for again, by its key.
    if (document) this.#tally.count(document);
    return key !== undefined && document ? { document, key } : undefined;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#tally.count(this.#documents.get(key));
  }

  /**
   * Keeps a validated document, and makes it light in place: Apollo Server goes on with the same object, and all that is
   * derived from it in this and later requests refers to the light nodes.
   */
  async set(key: string, document: DocumentNode): Promise<void> {
    const nodes = new LightNodes();
    const definitions = nodes.definitions(document);
    const { loc } = document;
    Object.assign(document, { definitions, loc: loc && withoutTokens(loc) });
    const text = textOf(document);
    this.#documents.set(key, document, { size: entryBytes + nodes.bytes + text.length });
    if (!this.#documents.has(key)) return;
    this.#keys.set(text, key);
    this.#countHash(key, 1);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }

  #countHash(key: string, by: 1 | -1): void {
    const hash = hashOf(key);
    const count = (this.#hashes.get(hash) ?? 0) + by;
    if (count > 0) this.#hashes.set(hash, count);
    else this.#hashes.delete(hash);
  }
}

/** Apollo Server puts a prefix, which ends with a colon, before the hash of a text. */
export function hashOf(key: string): string {
  return key.slice(key.lastIndexOf(":") + 1);
}

function textOf({ loc }: DocumentNode): string {
  return loc?.source.body ?? "";
}
