import type { Caller, Role } from "@thidua/base/tokens";
import { DateTimeScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { ViewerRole } from "./viewer-role.js";

/** The last instant that `DateTime` can write; a token may claim to live longer. */
const latest: number = Date.parse("9999-12-31T23:59:59+07:00");

/** Who asks, as this subgraph verified it. Says nothing but what stands in the caller's own token, so everyone may read it. */
@ObjectType({
  description: "Người đang truy vấn, theo token đã được xác minh. Who is asking, by the token as it was verified.",
})
export class Viewer {
  /** The code of the organization that the token names; the resolver finds the organization. */
  readonly organizationCode: string | null;

  @Public()
  @Field(() => Boolean, {
    description: "Đã đăng nhập hay chưa: yêu cầu có kèm token hợp lệ. Whether the request came with a valid token.",
  })
  readonly isSignedIn: boolean;

  @Public()
  @Field(() => String, {
    nullable: true,
    description:
      "Tên chủ thể ghi trong token; null khi chưa đăng nhập. The token's subject; null for an anonymous caller.",
  })
  readonly subject: string | null;

  @Public()
  @Field(() => [ViewerRole], {
    description: "Các vai trò; rỗng khi chưa đăng nhập. The roles; none for an anonymous caller.",
  })
  readonly roles: Role[];

  @Public()
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Thời điểm token hết hạn; null khi chưa đăng nhập. When the token ends; null for an anonymous caller.",
  })
  readonly expiresAt: Date | null;

  constructor(caller: Caller) {
    this.organizationCode = caller.organization;
    this.isSignedIn = caller.subject !== null;
    this.subject = caller.subject;
    this.roles = Object.values(ViewerRole).filter((role) => caller.roles.has(role));
    this.expiresAt = caller.expiresAt === null ? null : new Date(Math.min(caller.expiresAt * 1000, latest));
  }
}
