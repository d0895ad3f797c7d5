import { bilingual } from "@thidua/base/locale";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { displayName, type NamedOrganization } from "./display-name.js";
import { namedOrganization } from "./named-organization.js";
import { OrganizationLabelRepository, type StoredLabel } from "./organization-label.repository.js";

/** The name of an organization for display. */
@Resolver(() => Organization)
export class DisplayNameResolver {
  @Public()
  @FieldResolver(() => String, {
    description: bilingual(
      "Tên hiển thị, không trùng với tổ chức khác: kèm tỉnh, tổ chức chủ quản, huyện cũ và thời gian, ví dụ “Văn phòng – Sở KH&CN tỉnh Lạng Sơn”, “Sở Nội vụ tỉnh Cao Bằng (đến 28/02/2025)”; ghi rõ nếu tỉnh chưa kiểm chứng",
      "The organization's name for display, which no other organization has: with its province, the organization it belongs to, its former district, and the last day of one that has ended. A province that is not verified is marked as such",
    ),
  })
  async displayName(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual(
        "Ngày cần xem; mặc định là tên mới nhất. Ngoài thời gian đã biết thì lấy tên gần nhất",
        "The day; the latest name by default. Outside the known periods the nearest name is returned",
      ),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<string> {
    const { label, isShared } = await context.loaders
      .custom<string, StoredLabel>(Organization, "label", (ids) =>
        new OrganizationLabelRepository(context.em).labelsOf(ids),
      )
      .load(organization.id);
    const name = asOf ? displayName(await lineOn(organization, asOf, context)) : label;
    return isShared ? `${name} (mã ${organization.code})` : name;
  }
}

async function lineOn(
  organization: Organization,
  day: string,
  context: SubgraphContext,
): Promise<[NamedOrganization, ...NamedOrganization[]]> {
  const own = namedOrganization(organization, day);
  const above = organization.parentId ? await context.loaders.one(Organization).load(organization.parentId) : null;
  return above ? [own, ...(await lineOn(above, day, context))] : [own];
}
