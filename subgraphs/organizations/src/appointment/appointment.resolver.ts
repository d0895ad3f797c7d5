import { bilingual } from "@thidua/base/locale";
import { Role } from "@thidua/base/tokens";
import { organizationOf, Writes } from "@thidua/kit/access/authorization";
import { mutate, payloadType, Write } from "@thidua/kit/graph/mutations";
import { type ConnectionPage, paginate } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";
import { AppointInput, EndAppointmentInput } from "./appointment.inputs.js";
import { Appointment } from "./appointment.js";
import { AppointmentConnection, AppointmentsArguments, appointmentList } from "./appointment.list.js";
import { AppointmentService } from "./appointment.service.js";

const AppointPayload = payloadType("AppointPayload", "appointment", () => Appointment);
const EndAppointmentPayload = payloadType("EndAppointmentPayload", "appointment", () => Appointment);

/** Who holds which role. */
@Resolver(() => Appointment)
export class AppointmentResolver {
  @Public()
  @FieldResolver(() => Organization, { description: bilingual("Tổ chức", "The organization") })
  organization(@Root() appointment: Appointment, @Ctx() context: SubgraphContext): Promise<Organization | null> {
    return context.loaders.one(Organization).load(appointment.organizationId);
  }

  @Public()
  @FieldResolver(() => Person, {
    nullable: true,
    description: bilingual(
      "Người giữ; null khi biết có chức vụ mà nguồn không nêu tên",
      "Who holds it; null when the source names nobody",
    ),
  })
  person(@Root() appointment: Appointment, @Ctx() context: SubgraphContext): Promise<Person | null> | null {
    return appointment.personId ? context.loaders.one(Person).load(appointment.personId) : null;
  }

  @Public()
  @Query(() => Appointment, {
    nullable: true,
    description: bilingual("Một việc giữ chức vụ theo mã định danh", "An appointment by its id"),
  })
  appointment(
    @Arg("id", () => ID, { description: bilingual("Mã định danh", "The id") }) id: string,
    @Ctx() context: SubgraphContext,
  ) {
    return context.loaders.one(Appointment).load(id);
  }

  @Public()
  @Query(() => AppointmentConnection, {
    nullable: true,
    description: bilingual(
      "Ai giữ chức vụ gì, ở đâu, khi nào; mới trước",
      "Who holds which role where and when, the latest first",
    ),
  })
  appointments(
    @Args(() => AppointmentsArguments) given: AppointmentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Appointment>> {
    return paginate(context, appointmentList, given);
  }

  @Writes<AppointInput>({ roles: [Role.EDITOR, Role.PROVINCE_ADMIN], within: ({ organizationId }) => organizationId })
  @Mutation(() => AppointPayload, {
    description: bilingual("Ghi việc giữ chức vụ", "Record that somebody holds a role"),
  })
  appoint(
    @Arg("input", () => AppointInput, { description: bilingual("Dữ liệu", "The input") }) input: AppointInput,
    @Write() write: Write<AppointInput>,
  ) {
    return mutate(write, "appointment", input, (em) => new AppointmentService(em).appoint(input));
  }

  @Writes<EndAppointmentInput>({
    roles: [Role.EDITOR, Role.PROVINCE_ADMIN],
    within: ({ appointmentId }, context) => organizationOf(context, Appointment, appointmentId),
  })
  @Mutation(() => EndAppointmentPayload, {
    description: bilingual("Ghi việc thôi giữ chức vụ", "Record the end of an appointment"),
  })
  endAppointment(
    @Arg("input", () => EndAppointmentInput, { description: bilingual("Dữ liệu", "The input") })
    input: EndAppointmentInput,
    @Write() write: Write<EndAppointmentInput>,
  ) {
    return mutate(write, "appointment", input, (em) => new AppointmentService(em).end(input));
  }
}
