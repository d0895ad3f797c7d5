import { bilingual } from "@thidua/base/locale";
import { Arg, type ClassType, Int, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { SearchableRecord, SearchMatch } from "../../model/search/index.js";
import { PUBLIC } from "../../model/visibility/index.js";
import type { ConnectionPage } from "./connection-page.js";
import { countLimit, maximumCountLimit } from "./count-limit.js";
import { PageInfo } from "./page-info.js";

/**
 * Makes the connection type of a node type, with `nodes` beside `edges`:
 * `connectionType(() => Campaign, "Campaign", ["phong trào", "campaigns"])`.
 *
 * Connections of searchable records also show how an item matches a search, and what the caller perhaps means.
 *
 * Source: GraphQL Cursor Connections Specification (Relay).
 *
 * @param node the node's class
 * @param name the node's GraphQL name: the types are `<name>Connection` and `<name>Edge`
 * @param nouns the nodes in Vietnamese, without "các", and in English, in the plural; they make the description "Các phong
 *   trào, theo trang. Campaigns, by page."
 * @returns the class to name in `@Query(() => …)`; resolvers return a `ConnectionPage`
 */
export function connectionType<Node extends object>(
  node: () => ClassType<Node>,
  name: string,
  nouns?: readonly [vi: string, en: string],
): ClassType<ConnectionPage<Node>> {
  @ObjectType(`${name}Edge`, {
    description: bilingual("Một phần tử của trang và con trỏ của phần tử đó", "An item of a page, and its cursor"),
  })
  class Edge {
    @ObjectField(
      () => String,
      "Con trỏ của phần tử, dùng cho after và before",
      "The item's cursor, for `after` and `before`",
      { level: PUBLIC },
    )
    cursor!: string;

    @ObjectField(node, "Phần tử", "The item", { level: PUBLIC })
    node!: Node;

    searchMatch?: SearchMatch | null;
  }

  @ObjectType(`${name}Connection`, { description: pageDescription(nouns) })
  class Connection {
    @ObjectField(() => [Edge], "Các phần tử của trang, kèm con trỏ", "The items of the page, with their cursors", {
      level: PUBLIC,
    })
    edges!: Edge[];

    @ObjectField(() => [node()], "Các phần tử của trang", "The items of the page", { level: PUBLIC })
    nodes!: Node[];

    @ObjectField(() => PageInfo, "Vị trí của trang trong danh sách", "The position of the page in the list", {
      level: PUBLIC,
    })
    pageInfo!: PageInfo;

    /** Counts the list. It is no field: a list whose `totalCount` is not selected costs no statement. */
    count!: (atMost: number | null) => Promise<number>;

    @ObjectField(
      () => Int,
      "Tổng số phần tử của cả danh sách; chỉ đếm khi trường này được chọn",
      "The number of items in the whole list, counted only if the field is selected",
      { level: PUBLIC },
    )
    totalCount(
      @Arg("atMost", () => Int, {
        nullable: true,
        description: bilingual(
          `Chỉ đếm đến số này, từ 1 đến ${maximumCountLimit}; không nêu thì đếm hết. Để hiện “1.000+”, hãy đặt 1001: kết quả 1001 nghĩa là có trên 1.000 phần tử`,
          `Count to this number and no further, from 1 to ${maximumCountLimit}; without it, all items are counted. To show "1,000+", set it to 1001: the answer 1001 means that there are more than 1,000 items`,
        ),
      })
      atMost?: number | null,
    ): Promise<number> {
      return this.count(countLimit(atMost));
    }

    suggestSearch?: () => Promise<string | null>;

    searchSuggestion(): Promise<string | null> | null {
      return this.suggestSearch?.() ?? null;
    }
  }
  if (node().prototype instanceof SearchableRecord) {
    ObjectField(
      () => SearchMatch,
      "Mức độ khớp với từ cần tìm; để trống khi không tìm theo từ",
      "How well the item matches the search. Null: not applicable without a search",
      { level: PUBLIC, nullable: true },
    )(Edge.prototype, "searchMatch");
    ObjectField(
      () => String,
      "Từ có lẽ định tìm, khi chỉ có kết quả gần giống; để trống khi có kết quả khớp hoặc không có kết quả",
      "What is perhaps meant, if items are only similar to the search. Null: not applicable if items match it, or none does",
      { level: PUBLIC, nullable: true },
    )(
      Connection.prototype,
      "searchSuggestion",
      Object.getOwnPropertyDescriptor(Connection.prototype, "searchSuggestion")!,
    );
  }
  return Connection as unknown as ClassType<ConnectionPage<Node>>;
}

function pageDescription(nouns: readonly [vi: string, en: string] | undefined): string {
  if (!nouns) return bilingual("Một trang của danh sách", "A page of the list");
  const [vi, en] = nouns;
  return bilingual(`Các ${vi}, theo trang`, `${en.charAt(0).toUpperCase()}${en.slice(1)}, by page`);
}
