import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Viewer } from "./viewer.js";

/** The caller, for pages that display it and for programs that check their token. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Public()
  @Query(() => Viewer, {
    description: bilingual(
      "Người đang truy vấn; token sai hoặc hết hạn thì báo lỗi",
      "The caller. A token that is not valid is an error and does not make the caller anonymous",
    ),
  })
  viewer(@Ctx() { caller }: SubgraphContext): Viewer {
    return new Viewer(caller);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức mà người này thay mặt, theo mã ghi trong token; để trống khi token không ghi hoặc không có tổ chức mang mã đó",
      "The organization whose code the token contains. Null: not applicable if the token contains none, or if no organization has that code",
    ),
  })
  organization(
    @Root() { organizationCode }: Viewer,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<Organization | null> | null {
    return organizationCode === null ? null : loaders.one(Organization, "code").load(organizationCode);
  }
}
