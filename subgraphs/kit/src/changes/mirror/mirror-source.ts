/** Where the changes of one owner are read. */
export interface MirrorSource {
  /** The address of its feed: `http://organizations:4001/changes`. */
  url: string;
  /** Gives a service token. Asked at each connection, so that a renewed one is used at once. */
  token: () => string | Promise<string>;
}

/** By the owners' names. */
export type MirrorSources = { readonly [owner: string]: MirrorSource };
