import { bilingual } from "@thidua/base/locale";
import type { Caller, Role } from "@thidua/base/tokens";
import { ObjectField } from "@thidua/kit/model/fields";
import { DateTimeScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ViewerRole } from "./viewer-role.js";

/** The last instant that `DateTime` can write; a token may claim to live longer. */
const latest: number = Date.parse("9999-12-31T23:59:59+07:00");

/** Who asks, as this subgraph verified it. Says nothing but what stands in the caller's own token, so everyone may read it. */
@ObjectType({
  description: bilingual(
    "Người đang truy vấn, theo token đã được xác minh",
    "Who is asking, by the token as it was verified",
  ),
})
export class Viewer {
  /** The code of the organization that the token names; the resolver finds the organization. */
  readonly organizationCode: string | null;

  @ObjectField(
    () => Boolean,
    "Đã đăng nhập hay chưa: yêu cầu có kèm token hợp lệ",
    "Whether the request came with a valid token",
    { level: PUBLIC },
  )
  readonly isSignedIn: boolean;

  @ObjectField(
    () => String,
    "Tên chủ thể ghi trong token; null khi chưa đăng nhập",
    "The token's subject; null for an anonymous caller",
    { level: PUBLIC, nullable: true },
  )
  readonly subject: string | null;

  @ObjectField(() => [ViewerRole], "Các vai trò; rỗng khi chưa đăng nhập", "The roles; none for an anonymous caller", {
    level: PUBLIC,
  })
  readonly roles: Role[];

  @ObjectField(
    () => DateTimeScalar,
    "Thời điểm token hết hạn; null khi chưa đăng nhập",
    "When the token ends; null for an anonymous caller",
    { level: PUBLIC, nullable: true },
  )
  readonly expiresAt: Date | null;

  constructor(caller: Caller) {
    this.organizationCode = caller.organization;
    this.isSignedIn = caller.subject !== null;
    this.subject = caller.subject;
    this.roles = Object.values(ViewerRole).filter((role) => caller.roles.has(role));
    this.expiresAt = caller.expiresAt === null ? null : new Date(Math.min(caller.expiresAt * 1000, latest));
  }
}
