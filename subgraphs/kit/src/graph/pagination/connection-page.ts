import type { SearchMatch } from "../../model/search/index.js";
import type { PageInfo } from "./page-info.js";

/** One page of a list, as a connection type shows it. It is read when one of its parts is first asked for. */
export interface ConnectionPage<Node> {
  /** `searchMatch` is null without a search, and absent in lists that cannot be searched. */
  readonly edges: Promise<{ cursor: string; node: Node; searchMatch?: SearchMatch | null }[]>;
  readonly nodes: Promise<Node[]>;
  readonly pageInfo: Promise<PageInfo>;
  /**
   * Counts the whole list.
   *
   * @param atMost the number at which the count stops, see `countLimit`; null for an exact count
   */
  count: (atMost: number | null) => Promise<number>;
  /** Returns what the caller perhaps means; absent in lists that cannot be searched. */
  suggestSearch?: () => Promise<string | null>;
}
