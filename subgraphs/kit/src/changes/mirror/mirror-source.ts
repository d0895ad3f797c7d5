/** Where the changes of one owner are read. */
export interface MirrorSource {
  /** The address of its feed: `http://organizations:4001/changes`. */
  url: string;
  /** Returns a service token. It is called for each connection, so that a renewed token takes effect at once. */
  token: () => string | Promise<string>;
}

/** By the owners' names. */
export type MirrorSources = { readonly [owner: string]: MirrorSource };
