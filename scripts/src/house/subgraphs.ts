import { awards } from "@thidua/awards";
import { campaigns } from "@thidua/campaigns";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { organizations } from "@thidua/organizations";
import { typicalExamples } from "@thidua/typical-examples";

/** The four subgraphs of the house, in the order in which their data refer to each other. */
export const subgraphs: readonly SubgraphDefinition[] = [organizations, campaigns, typicalExamples, awards];
