import { expect } from "vitest";

/** The one node of a list. Raises when the list holds none or several. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
export function only(list: { nodes: any[] }): any {
  expect(list.nodes).toHaveLength(1);
  return list.nodes[0];
}

/** The nodes' values of one field, in the order of the list. */
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query
export function each(list: { nodes: any[] }, field: string): any[] {
  return list.nodes.map((node) => node[field]);
}
