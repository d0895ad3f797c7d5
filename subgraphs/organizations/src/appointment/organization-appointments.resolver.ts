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
      "Người đứng đầu (Giám đốc, Chủ tịch …) vào một ngày (xem isAttestedOnly); để trống khi tổ chức đã chấm dứt hoạt động hoặc nếu nguồn không nêu",
      "The head of the organization on a day; see `isAttestedOnly`. Null: not applicable once the organization has ended, or not stated in the source",
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
  ): Promise<Appointment | null> | null {
    const day = asOf ?? null;
    if (day === null ? organization.hasEnded : organization.hasEndedBy(day)) return null;
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
