import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Certainty } from "@thidua/kit/model/provenance";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Province } from "../province/province.js";
import { nameOn } from "./name-history.js";
import { Organization } from "./organization.js";
import { OrganizationConnection, OrganizationsArguments, organizationList } from "./organization.list.js";
import { organizationDisplayName } from "./organization-display-name.js";

const asOfDescription = {
  nullable: true,
  description: bilingual(
    "Vào ngày nào; bỏ trống: tên mới nhất. Ngoài thời gian đã biết thì lấy tên gần nhất",
    "On which day; the last name if left out. Outside the known times it is the nearest name",
  ),
};

/** What an organization is called, and where it stands. */
@Resolver(() => Organization)
export class OrganizationFieldsResolver {
  @Public()
  @FieldResolver(() => String, { description: bilingual("Tên đầy đủ vào một ngày", "Full name on a day") })
  name(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfDescription) asOf?: string | null,
  ): string {
    return nameOn(organization.nameHistory, asOf).fullName;
  }

  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description: bilingual("Tên viết tắt vào một ngày; null khi không rõ", "Short name on a day; null when unknown"),
  })
  shortName(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfDescription) asOf?: string | null,
  ): string | null {
    return nameOn(organization.nameHistory, asOf).shortName;
  }

  @Public()
  @FieldResolver(() => String, {
    nullable: true,
    description: bilingual(
      "Ký hiệu trong số văn bản vào một ngày; null khi không rõ",
      "Code in the symbols of its documents; null when unknown",
    ),
  })
  symbolCode(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfDescription) asOf?: string | null,
  ): string | null {
    return nameOn(organization.nameHistory, asOf).symbolCode;
  }

  @Public()
  @FieldResolver(() => String, {
    description: bilingual(
      "Tên để hiển thị, kèm tỉnh, ví dụ “Thanh tra tỉnh Cà Mau”; tỉnh chưa kiểm chứng thì ghi rõ",
      "Name for display, with the province, which is said to be unverified when it is",
    ),
  })
  displayName(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, asOfDescription) asOf?: string | null,
  ): string {
    return organizationDisplayName(
      nameOn(organization.nameHistory, asOf).fullName,
      organization.provinceLabel,
      organization.provinceCertainty === Certainty.UNVERIFIED,
    );
  }

  @Public()
  @FieldResolver(() => Province, {
    nullable: true,
    description: bilingual(
      "Tỉnh; null với cơ quan trung ương hoặc khi không rõ",
      "Xem provinceCertainty. The province; null for central bodies or when unknown",
    ),
  })
  province(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<Province | null> | null {
    return organization.provinceId ? context.loaders.one(Province).load(organization.provinceId) : null;
  }

  @Public()
  @FieldResolver(() => Organization, {
    nullable: true,
    description: bilingual(
      "Tổ chức cấp trên trực tiếp; null khi không có hoặc chưa ghi",
      "The body directly above; null when there is none or it is not recorded",
    ),
  })
  parent(@Root() organization: Organization, @Ctx() context: SubgraphContext): Promise<Organization | null> | null {
    return organization.parentId ? context.loaders.one(Organization).load(organization.parentId) : null;
  }

  @Public()
  @FieldResolver(() => OrganizationConnection, { description: bilingual("Các đơn vị trực thuộc", "Subordinate units") })
  subordinateUnits(
    @Root() organization: Organization,
    @Args(() => OrganizationsArguments) given: OrganizationsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Organization>> {
    return paginateChildren(context, organizationList, "parentId", organization.id, given);
  }
}
