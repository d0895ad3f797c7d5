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
const first = "Số phần tử đầu (mặc định 20, nhiều nhất 200). How many: 20 by default, 200 at most.";

/**
 * Makes the resolver of a subgraph's changes: `<name>Changes` for signed-in callers, with public values alone, and
 * `<name>AuditTrail` for auditors, with everything.
 *
 * Takes the subgraph's name as a field begins with it: `awards`, `typicalExamples`.
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
        "Các thay đổi của dữ liệu công khai, cũ trước mới sau, để cổng thông tin đồng bộ dần",
        "Changes of public data, oldest first, for portals that keep in step",
      ),
    })
    changes(
      @Ctx() { em }: SubgraphContext,
      @Arg("after", () => String, {
        nullable: true,
        description: bilingual(
          "Lấy sau con trỏ này; không có thì từ đầu",
          "Only what follows this cursor; from the start without one",
        ),
      })
      after?: string | null,
      @Arg("first", () => Int, { nullable: true, description: first }) size?: number | null,
      @Arg("types", () => [String], {
        nullable: true,
        description: bilingual("Chỉ các loại bản ghi này", "Only records of these types"),
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
        "Nhật ký kiểm toán: ai sửa gì, lúc nào, trước và sau; mới trước cũ sau",
        "The audit trail: who changed what, when, before and after; newest first",
      ),
    })
    async auditTrail(
      @Ctx() { em }: SubgraphContext,
      @Arg("filter", () => AuditFilter, { nullable: true, description: bilingual("Điều kiện lọc", "Conditions") })
      filter?: AuditFilter | null,
      @Arg("first", () => Int, { nullable: true, description: first }) size?: number | null,
      @Arg("after", () => String, {
        nullable: true,
        description: bilingual("Lấy các dòng cũ hơn con trỏ này", "Only what is older than this cursor"),
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
