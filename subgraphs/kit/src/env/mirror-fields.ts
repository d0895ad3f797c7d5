import { z } from "zod";
import { urlField } from "./fields.js";

/** The settings by which a subgraph reads the change feeds of others. */
export const mirrorFields = {
  /** Where the feeds are: `http://organizations:4001/changes`. */
  ORGANIZATIONS_CHANGES_URL: urlField.optional(),
  CAMPAIGNS_CHANGES_URL: urlField.optional(),
  TYPICAL_EXAMPLES_CHANGES_URL: urlField.optional(),
  AWARDS_CHANGES_URL: urlField.optional(),
  /** A token with the role SERVICE. */
  MIRROR_TOKEN: z.string().optional(),
  /** The same as a file, which is read again at each connection: tokens end, and who renews them writes a new one there. */
  MIRROR_TOKEN_FILE: z.string().optional(),
};

/** These settings as they are parsed. */
export type MirrorSettings = { readonly [Name in keyof typeof mirrorFields]?: string };
