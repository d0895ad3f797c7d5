import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { byId, Input } from "@thidua/kit/graph/fields";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { AppointInput, EndAppointmentInput } from "./appointment.inputs.js";
import { Appointment } from "./appointment.js";
import { AppointmentConnection, AppointmentsArguments, appointmentList } from "./appointment.list.js";
import { AppointmentService } from "./appointment.service.js";

const AppointPayload = payloadType("AppointPayload", "appointment", () => Appointment);
const EndAppointmentPayload = payloadType("EndAppointmentPayload", "appointment", () => Appointment);

/** Queries of appointments, and the mutations that record and end them. */
@Resolver(() => Appointment)
export class AppointmentResolver extends byId(Appointment, "appointment", "Một việc giữ chức vụ", "An appointment") {
  @Public()
  @FieldResolver(() => Organization, { description: bilingual("Tổ chức", "The organization") })
  organization(@Root() appointment: Appointment, @Ctx() context: SubgraphContext): Promise<Organization | null> {
    return context.loaders.one(Organization).load(appointment.organizationId);
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Người giữ chức vụ; để trống nếu nguồn không nêu tên",
      "The person. Null: the name is not stated in the source",
    ),
  })
  person(@Root() appointment: Appointment, @Ctx() context: SubgraphContext): Promise<Person | null> | null {
    return appointment.personId ? context.loaders.one(Person).load(appointment.personId) : null;
  }

  @Public()
  @Query(() => AppointmentConnection, {
    nullable: true,
    description: bilingual("Các việc giữ chức vụ, từ mới đến cũ", "The appointments, latest first"),
  })
  appointments(
    @Args(() => AppointmentsArguments) given: AppointmentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Appointment>> {
    return paginate(context, appointmentList, given);
  }

  @Writes<AppointInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: ({ organizationId }) => organizationId })
  @Mutation(() => AppointPayload, { description: bilingual("Ghi việc giữ chức vụ", "Records an appointment") })
  appoint(@Input(() => AppointInput) input: AppointInput, @Write() write: Write<AppointInput>) {
    return mutate(write, "appointment", input, (em) => new AppointmentService(em).appoint(input));
  }

  @Writes<EndAppointmentInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ appointmentId }, context) => organizationOf(context, Appointment, appointmentId),
  })
  @Mutation(() => EndAppointmentPayload, {
    description: bilingual("Ghi việc thôi giữ chức vụ", "Ends an appointment"),
  })
  endAppointment(
    @Input(() => EndAppointmentInput) input: EndAppointmentInput,
    @Write() write: Write<EndAppointmentInput>,
  ) {
    return mutate(write, "appointment", input, (em) => new AppointmentService(em).end(input));
  }
}
