import { bilingual } from "@thidua/base/locale";
import type { Caller, Role } from "@thidua/base/tokens";
import { ObjectField } from "@thidua/kit/model/fields";
import { DateTimeScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { ViewerRole } from "./viewer-role.js";

/** The last instant that `DateTime` can represent. A token can have a later expiry. */
const latest: number = Date.parse("9999-12-31T23:59:59+07:00");

/** The caller, as this subgraph verified it. It contains only what the caller's own token does, so every caller can read it. */
@ObjectType({
  description: bilingual(
    "Người đang truy vấn, theo token đã được xác minh",
    "The caller, according to the verified token",
  ),
})
export class Viewer {
  /** The code of the organization that the token contains. The resolver loads the organization. */
  readonly organizationCode: string | null;

  @ObjectField(
    () => Boolean,
    "Đã đăng nhập hay chưa, tức là yêu cầu có kèm token hợp lệ hay không",
    "Whether the caller is signed in, that is, the request has a valid token",
    { level: PUBLIC },
  )
  readonly isSignedIn: boolean;

  @ObjectField(
    () => String,
    "Tên chủ thể ghi trong token; để trống khi chưa đăng nhập",
    "The token's subject. Null: not applicable to an anonymous caller",
    { level: PUBLIC, nullable: true },
  )
  readonly subject: string | null;

  @ObjectField(
    () => [ViewerRole],
    "Các vai trò; danh sách trống khi chưa đăng nhập",
    "The caller's roles, none for an anonymous caller",
    {
      level: PUBLIC,
    },
  )
  readonly roles: Role[];

  @ObjectField(
    () => DateTimeScalar,
    "Thời điểm token hết hạn; để trống khi chưa đăng nhập",
    "The time at which the token expires. Null: not applicable to an anonymous caller",
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
