import type { Overrides } from "./mutation-inputs.js";

/** What a mutation wants beyond what its input type says must be there. */
export const overrides: Overrides = {
  createOrganization: async (at) => ({ parentId: await at("organization") }),
};
