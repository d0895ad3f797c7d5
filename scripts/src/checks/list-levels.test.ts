/// <reference types="vite/types/importMeta.d.ts" />

import { buildSubgraph } from "@thidua/kit/graph/federation";
import type { ListDefinition } from "@thidua/kit/graph/pagination";
import { fieldVisibility } from "@thidua/kit/model/visibility";
import { expect, it } from "vitest";
import { subgraphs } from "../subgraphs.js";

const modules = import.meta.glob<Record<string, unknown>>("../../../subgraphs/*/src/**/*.list.ts");

async function allLists(): Promise<ListDefinition<object>[]> {
  const loaded = await Promise.all(Object.values(modules).map((load) => load()));
  return loaded
    .flatMap((exported) => Object.values(exported))
    .filter(
      (value): value is ListDefinition<object> => typeof value === "object" && !!value && "defaultOrder" in value,
    );
}

it("every filter and every order of every list says who may use it", async () => {
  const lists = await allLists();
  for (const { graph } of subgraphs) buildSubgraph(graph);
  const camelCase = (name: string) =>
    name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const silent = lists.flatMap(({ entity, filters, orders, levels = {} }) =>
    [...Object.keys(filters), ...Object.keys(orders).map(camelCase)]
      .filter((name) => !levels[name] && !fieldVisibility(entity, name))
      .map((name) => `${entity.name}.${name}`),
  );
  expect(silent).toEqual([]);
  expect(lists.length).toBeGreaterThan(35);
});
