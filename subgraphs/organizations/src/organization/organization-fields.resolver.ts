import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Province } from "../province/province.js";
import { nameOn } from "./name-history.js";
import { Organization } from "./organization.js";
import { OrganizationConnection, OrganizationsArguments, organizationList } from "./organization.list.js";

const asOfOptions = {
  nullable: true,
  description: bilingual(
    "Ngày cần xem; mặc định là tên mới nhất. Ngoài thời gian đã biết thì lấy tên gần nhất",
    "The day; the latest name by default. Outside the known periods the nearest name is returned",
  ),
};

/** The names of an organization on a day, its province, its parent and its subordinate units. */
@Resolver(() => Organization)
export class OrganizationFieldsResolver {
  @Public()
  @FieldResolver(() => String, {
    description: bilingual("Tên đầy đủ vào một ngày", "The organization's full name on a day"),
  })
  name(@Root() organization: Organization, @Arg("asOf", () => DateScalar, asOfOptions) asOf?: string | null): string {
    return nameOn(organization.nameHistory, asOf).fullName;
  }

  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description: bilingual(
      "Tên viết tắt vào một ngày; để trống nếu nguồn không nêu",
      "The organization's short name on a day. Null: not stated in the source",
    ),
  })
  shortName(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfOptions) asOf?: string | null,
  ): string | null {
    return nameOn(organization.nameHistory, asOf).shortName;
  }

  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description: bilingual(
      "Ký hiệu của tổ chức trong số, ký hiệu văn bản vào một ngày; để trống nếu nguồn không nêu",
      "The organization's code in the symbols of its documents on a day. Null: not stated in the source",
    ),
  })
  symbolCode(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfOptions) asOf?: string | null,
  ): string | null {
    return nameOn(organization.nameHistory, asOf).symbolCode;
  }

  @Public()
  @FieldResolver(() => Province, {
    nullable: true,
    description: bilingual(
      "Tỉnh của tổ chức (xem thêm provinceCertainty); để trống với cơ quan trung ương hoặc nếu nguồn không nêu",
      "The organization's province; see also `provinceCertainty`. Null: not applicable to a central organization, or not stated in the source",
    ),
  })
  province(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<Province | null> | null {
    return organization.provinceId ? context.loaders.one(Province).load(organization.provinceId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức cấp trên trực tiếp; để trống khi không có hoặc nếu nguồn không nêu",
      "The parent organization. Null: not applicable at the top of a tree, or not stated in the source",
    ),
  })
  parent(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<Organization | null> | null {
    return organization.parentId ? context.loaders.one(Organization).load(organization.parentId) : null;
  }

  @Public()
  @FieldResolver(() => OrganizationConnection, {
    description: bilingual("Các đơn vị trực thuộc", "The organization's subordinate units"),
  })
  subordinateUnits(
    @Root() organization: Organization,
    @Args(() => OrganizationsArguments) given: OrganizationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Organization>> {
    return paginateChildren(context, organizationList, "parentId", organization.id, given);
  }
}
