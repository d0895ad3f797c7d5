import { requestError } from "@thidua/base/errors";
import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { Arg, type ClassType, Ctx, Directive, Int, Query, Resolver } from "type-graphql";
import { pageWindow } from "../../graph/pagination/index.js";
import type { SubgraphContext } from "../../graph/request/index.js";
import { Restricted, SignedIn } from "../../model/visibility/index.js";
import { AuditFilter } from "./audit-filter.js";
import { AuditPage } from "./audit-page.js";
import { changeFeedErrors } from "./change-feed.errors.js";
import { PublicChangePage } from "./change-page.js";
import { graphTypes, publicChange } from "./public-change.js";
import { readAuditTrail } from "./read-audit-trail.js";
import { readChanges } from "./read-changes.js";

const pageSize =
  '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false)';
const first = bilingual(
  "Số phần tử tính từ đầu: mặc định 20, tối đa 200",
  "The number of items from the start: 20 by default, 200 at most",
);

/**
 * Makes the resolver of a subgraph's changes: `<name>Changes` for signed-in callers, with public values alone, and
 * `<name>AuditTrail` for auditors, with everything.
 *
 * @param name the subgraph's name in camel case: `awards`, `typicalExamples`
 */
export function changeFeedResolver(name: string): ClassType<object> {
  @Resolver()
  class ChangeFeedResolver {
    @SignedIn()
    @Directive(pageSize)
    @Query(() => PublicChangePage, {
      name: `${name}Changes`,
      nullable: true,
      description: bilingual(
        "Luồng thay đổi của dữ liệu công khai theo thứ tự ghi nhận, để cổng thông tin đồng bộ dữ liệu",
        "The change feed of public data in commit order, for portals that synchronize",
      ),
    })
    changes(
      @Ctx() { em }: SubgraphContext,
      @Arg("after", () => String, {
        nullable: true,
        description: bilingual(
          "Chỉ lấy các thay đổi sau con trỏ này; không có thì đọc từ đầu",
          "Only changes after this cursor; from the start without one",
        ),
      })
      after?: string | null,
      @Arg("first", () => Int, { nullable: true, description: first }) size?: number | null,
      @Arg("types", () => [String], {
        nullable: true,
        description: bilingual("Chỉ các loại bản ghi này (tên kiểu GraphQL)", "Only records of these GraphQL types"),
      })
      types?: string[] | null,
    ): Promise<PublicChangePage> {
      return publicPage(em, after, size, types);
    }

    @Restricted(Role.AUDITOR)
    @Directive(pageSize)
    @Query(() => AuditPage, {
      name: `${name}AuditTrail`,
      nullable: true,
      description: bilingual(
        "Nhật ký kiểm toán, mới nhất trước: ai đã thay đổi gì, vào lúc nào, giá trị trước và sau",
        "The audit trail, newest first: who changed what and when, with the values before and after",
      ),
    })
    async auditTrail(
      @Ctx() { em }: SubgraphContext,
      @Arg("filter", () => AuditFilter, {
        nullable: true,
        description: bilingual("Điều kiện lọc", "The conditions that the entries meet"),
      })
      filter?: AuditFilter | null,
      @Arg("first", () => Int, { nullable: true, description: first }) size?: number | null,
      @Arg("after", () => String, {
        nullable: true,
        description: bilingual("Chỉ lấy các mục cũ hơn con trỏ này", "Only entries older than this cursor"),
      })
      after?: string | null,
    ): Promise<AuditPage> {
      const { size: limit } = pageWindow({ first: size, after });
      const { entries, hasMore, cursor } = await readAuditTrail(em, { filter, after, limit });
      const pageInfo = { hasNextPage: hasMore, hasPreviousPage: after != null, startCursor: null, endCursor: cursor };
      return { nodes: entries, pageInfo };
    }
  }
  return ChangeFeedResolver;
}

async function publicPage(
  em: SubgraphContext["em"],
  after: string | null | undefined,
  first: number | null | undefined,
  types: string[] | null | undefined,
): Promise<PublicChangePage> {
  const { size } = pageWindow({ first, after });
  const known = graphTypes(em);
  for (const type of types ?? []) {
    if (!known.has(type))
      throw requestError(
        changeFeedErrors.UNKNOWN_CHANGE_TYPE.report({ type: type.slice(0, 80), known: [...known.keys()].join(", ") }),
      );
  }
  const page = await readChanges(em, { after, limit: size, types: types ?? [...known.keys()], onlyPublic: true });
  return {
    nodes: page.changes
      .map((change) => publicChange(change, known.get(change.type)!))
      .filter((change) => change !== null),
    pageInfo: {
      hasNextPage: page.hasMore,
      hasPreviousPage: after != null,
      startCursor: null,
      endCursor: page.cursor,
    },
  };
}
