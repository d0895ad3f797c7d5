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
  readonly #tally = new StoreTally();

  constructor(maxBytes: number) {
    this.#documents = new LRUCache({
      maxSize: maxBytes,
      dispose: (document) => this.#keys.delete(textOf(document)),
    });
  }

  /** For metrics. */
  get state(): StoreState {
    return this.#tally.of(this.#documents);
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
    if (this.#documents.has(key)) this.#keys.set(text, key);
  }

  async delete(key: string): Promise<boolean> {
    return this.#documents.delete(key);
  }
}

function textOf({ loc }: DocumentNode): string {
  return loc?.source.body ?? "";
}
