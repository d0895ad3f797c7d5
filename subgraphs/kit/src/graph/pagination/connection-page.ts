import type { PageInfo } from "./page-info.js";

/** One page of a list, as a connection type shows it. */
export interface ConnectionPage<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  countAll: () => Promise<number>;
}
