/** The GraphQL address of a subgraph, and what states it. */
export interface SubgraphAddress {
  url: string;
  /** The name of the setting (`AWARDS_URL`, `SUBGRAPH_URLS`), `program`, or `supergraph`. */
  source: string;
}

/**
 * Returns the address that the settings state for a subgraph; undefined if they state none. It is called for every subgraph, also
 * for one that joins while the gateway runs.
 *
 * @throws EnvironmentError if they state one that is no address
 */
export type AddressSetting = (subgraph: string) => SubgraphAddress | undefined;

/**
 * Returns where a subgraph is reached: at the address of the settings, or else at that of the supergraph.
 *
 * @throws Error if neither states one, or what the supergraph states is no address
 */
export function addressOf(name: string, supergraphUrl: string, setting: AddressSetting): SubgraphAddress {
  const address = setting(name) ?? { url: supergraphUrl, source: "supergraph" };
  if (!address.url) throw new Error(`The supergraph gives no address for the subgraph "${name}", and no setting does`);
  if (!/^https?:\/\/./.test(address.url) || !URL.canParse(address.url))
    throw new Error(`The address of the subgraph "${name}" in the supergraph is none of http or https`);
  return address;
}
