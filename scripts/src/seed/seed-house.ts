import { recordAs } from "@thidua/kit/access/authorization";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { catchUpMirror } from "@thidua/kit/changes/mirror";
import { inRepository } from "../house/paths.js";
import { subgraphs } from "../house/subgraphs.js";
import { loadAwards } from "./awards.js";
import { loadCampaigns } from "./campaigns.js";
import { loadCampaignDocuments } from "./campaigns-documents.js";
import type { LoadReport } from "./load-records.js";
import { loadOrganizations } from "./organizations.js";
import { loadTypicalExamples } from "./typical-examples.js";

const loaders: Record<string, ((database: SubgraphDatabase, directory: string) => Promise<LoadReport>)[]> = {
  organizations: [loadOrganizations],
  campaigns: [loadCampaigns, loadCampaignDocuments],
  "typical-examples": [loadTypicalExamples],
  awards: [loadAwards],
};

/**
 * Loads the facts of the five articles and the catalogs of the law into the databases of `openHouse`, through the services
 * that mutations use. Loading twice changes nothing. Gives how many records were made and how many were there.
 *
 * Subgraphs are loaded in the order in which their data refer to each other. Before each one its mirrors are brought up to date,
 * since its services look there whether what a record refers to exists.
 */
export async function seedHouse(databases: readonly SubgraphDatabase[]): Promise<LoadReport> {
  const total: LoadReport = { created: 0, existing: 0 };
  for (const [index, { name }] of subgraphs.entries()) {
    await catchUp(databases, index);
    const report = await loadSubgraph(name, databases[index]!);
    total.created += report.created;
    total.existing += report.existing;
  }
  return total;
}

/** Loads what the data files hold for one subgraph, whose mirrors know what they refer to. Takes its name and its open database. */
export async function loadSubgraph(name: string, database: SubgraphDatabase): Promise<LoadReport> {
  const total: LoadReport = { created: 0, existing: 0 };
  for (const load of loaders[name]!) {
    const report = await recordAs({ actor: "seed", requestId: null, operation: name }, () =>
      load(database, inRepository(`scripts/data/${name}`)),
    );
    total.created += report.created;
    total.existing += report.existing;
  }
  return total;
}

async function catchUp(databases: readonly SubgraphDatabase[], index: number): Promise<void> {
  for (const mirror of subgraphs[index]!.mirrors ?? []) {
    const owner = subgraphs.findIndex(({ name }) => name === mirror.owner);
    await catchUpMirror(databases[index]!, mirror, databases[owner]!);
  }
}
