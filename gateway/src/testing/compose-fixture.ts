import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import type { SubgraphModule } from "./fixture-subgraph.js";

/** Composes subgraphs into a supergraph SDL. Takes each one's module and URL. Throws with all composition errors. */
export function composeFixture(subgraphs: readonly { module: SubgraphModule; url: string }[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ module, url }) => ({ name: module.name, url, typeDefs: parse(module.sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}
