import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Viewer } from "./viewer.js";

/** Who one is: for pages that show it, and for programs that check their token before they use it. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Public()
  @Query(() => Viewer, {
    description: bilingual(
      "Người đang truy vấn là ai; token sai hoặc hết hạn thì báo lỗi",
      "Who is asking; a token that is not valid is an error, never an anonymous caller",
    ),
  })
  viewer(@Ctx() { caller }: SubgraphContext): Viewer {
    return new Viewer(caller);
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức mà người này thay mặt, theo mã ghi trong token; null khi token không ghi, hoặc không có tổ chức mang mã đó",
      "The organization that the token names; null when it names none, or none bears that code",
    ),
  })
  organization(
    @Root() { organizationCode }: Viewer,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<Organization | null> | null {
    return organizationCode === null ? null : loaders.one(Organization, "code").load(organizationCode);
  }
}
