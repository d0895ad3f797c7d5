import { globSync } from "node:fs";
import type { ListDefinition } from "@thidua/kit/graph/pagination";
import { inRepository } from "../../src/paths.js";

/** A list definition of any entity. */
// biome-ignore lint/suspicious/noExplicitAny: lists of any shape
export type AnyList = ListDefinition<any>;

/** Reads the list definitions of a subgraph: what its `*.list.ts` export. */
export async function listDefinitions(directory: string): Promise<AnyList[]> {
  const files = globSync(`${inRepository("subgraphs")}/${directory}/src/**/*.list.ts`).sort();
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ file) as Promise<object>));
  return modules.flatMap((module) => Object.values(module).filter(isList));
}

function isList(exported: unknown): exported is AnyList {
  return typeof exported === "object" && exported !== null && "defaultOrder" in exported && "filters" in exported;
}
