import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Appointment } from "./appointment.js";
import { AppointmentConnection, AppointmentsArguments, appointmentList } from "./appointment.list.js";
import { AppointmentRepository } from "./appointment.repository.js";

/** The head and the appointments of an organization. */
@Resolver(() => Organization)
export class OrganizationAppointmentsResolver {
  @Public()
  @FieldResolver(() => Appointment, {
    nullable: true,
    description: bilingual(
      "Người đứng đầu (Giám đốc, Chủ tịch …) vào một ngày; để trống nếu nguồn không nêu",
      "The head of the organization on a day. Null: not stated in the source",
    ),
  })
  head(
    @Root() organization: Organization,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: bilingual("Ngày cần xem; mặc định là người mới nhất", "The day. The latest head by default"),
    })
    asOf: string | null | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<Appointment | null> {
    const day = asOf ?? null;
    return context.loaders
      .custom<string, Appointment | null>(Appointment, `head:${day}`, (ids) =>
        new AppointmentRepository(context.em).headsOf(ids, day),
      )
      .load(organization.id);
  }

  @Public()
  @FieldResolver(() => AppointmentConnection, {
    description: bilingual("Các chức vụ và người giữ, từ mới đến cũ", "The organization's appointments, latest first"),
  })
  appointments(
    @Root() organization: Organization,
    @Args(() => AppointmentsArguments) given: AppointmentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Appointment>> {
    return paginateChildren(context, appointmentList, "organizationId", organization.id, given);
  }
}
