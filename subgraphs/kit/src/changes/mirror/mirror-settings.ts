import { z } from "zod";

/** The settings by which a subgraph authenticates to the change feeds of other subgraphs. */
export const mirrorFields = {
  /** A token with the role SERVICE. */
  MIRROR_TOKEN: z.string().optional(),
  /** A file with the token. It is read again at each connection, so that a renewed token is used without a restart. */
  MIRROR_TOKEN_FILE: z.string().optional(),
};

/** The suffix of the variables that hold the address of an owner's feed: `ORGANIZATIONS_CHANGES_URL`. */
export const changesUrlSuffix = "_CHANGES_URL";

/** The parsed settings: the token, and the address of each owner's feed. */
export interface MirrorSettings {
  readonly MIRROR_TOKEN?: string;
  readonly MIRROR_TOKEN_FILE?: string;
  readonly [name: `${string}_CHANGES_URL`]: string | undefined;
}
