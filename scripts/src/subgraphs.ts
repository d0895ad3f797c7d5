import { awards, awardsSeed } from "@thidua/awards";
import { campaigns, campaignsSeed } from "@thidua/campaigns";
import type { Seed } from "@thidua/kit/serve/seed";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { organizations, organizationsSeed } from "@thidua/organizations";
import { typicalExamples, typicalExamplesSeed } from "@thidua/typical-examples";

/** The subgraphs of this repository, in the order in which their records refer to each other. */
export const subgraphs: readonly SubgraphDefinition[] = [organizations, campaigns, typicalExamples, awards];

/** The seed of each subgraph, in the same order. */
export const seeds: readonly Seed[] = [organizationsSeed, campaignsSeed, typicalExamplesSeed, awardsSeed];
