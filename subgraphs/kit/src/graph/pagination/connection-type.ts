import { type ClassType, Int, ObjectType } from "type-graphql";
import { ObjectField } from "../../model/fields/index.js";
import { PUBLIC } from "../../model/visibility/index.js";
import type { ConnectionPage } from "./connection-page.js";
import { PageInfo } from "./page-info.js";

/**
 * Makes the connection type of a node type (Relay connection specification, with `nodes` beside `edges`).
 *
 * Takes the node class as a thunk, and its GraphQL name. Gives the class to name in `@Query(() => …)`; resolvers return
 * a `ConnectionPage`.
 */
export function connectionType<Node extends object>(
  node: () => ClassType<Node>,
  name: string,
): ClassType<ConnectionPage<Node>> {
  @ObjectType(`${name}Edge`, { description: `Một phần tử của danh sách ${name}. One item of a list of ${name}.` })
  class Edge {
    @ObjectField(() => String, "Con trỏ của phần tử", "Cursor of the item", { level: PUBLIC })
    cursor!: string;

    @ObjectField(node, "Phần tử", "The item", { level: PUBLIC })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `Danh sách ${name} theo trang. A list of ${name}, by pages.` })
  class Connection {
    @ObjectField(() => [Edge], "Các phần tử kèm con trỏ", "The items with their cursors", { level: PUBLIC })
    edges!: Edge[];

    @ObjectField(() => [node()], "Các phần tử của trang", "The items of the page", { level: PUBLIC })
    nodes!: Node[];

    @ObjectField(() => PageInfo, "Vị trí của trang", "Where the page stands", { level: PUBLIC })
    pageInfo!: PageInfo;

    /** Undecorated: how to count, so that a list that is not counted costs no query. */
    countAll!: () => Promise<number>;

    @ObjectField(
      () => Int,
      "Tổng số phần tử của cả danh sách, đếm khi được hỏi",
      "Size of the whole list, counted only when asked for",
      { level: PUBLIC },
    )
    totalCount(): Promise<number> {
      return this.countAll();
    }
  }
  return Connection as unknown as ClassType<ConnectionPage<Node>>;
}
