import type { SubgraphNames } from "../subgraph-names.js";

/** Makes the seed, which holds no records yet. */
export function seedFile({ kebab, camel }: SubgraphNames): string {
  return `import type { Seed } from "@thidua/kit/serve/seed";

/** The seed of ${kebab}: it begins without records. */
export const ${camel}Seed: Seed = {
  subgraph: "${kebab}",
  directory: new URL("../../src/seed/data/", import.meta.url),
  catalogs: [],
  articles: [],
};
`;
}
