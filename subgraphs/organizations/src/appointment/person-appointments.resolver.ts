import { bilingual } from "@thidua/base/locale";
import { type ConnectionPage, paginateChildren } from "@thidua/kit/graph/pagination";
import type { SubgraphContext } from "@thidua/kit/graph/request";
import { Public } from "@thidua/kit/model/visibility";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Person } from "../person/person.js";
import { Appointment } from "./appointment.js";
import { AppointmentConnection, AppointmentsArguments, appointmentList } from "./appointment.list.js";

/** The appointments of a person. */
@Resolver(() => Person)
export class PersonAppointmentsResolver {
  @Public()
  @FieldResolver(() => AppointmentConnection, {
    description: bilingual("Các chức vụ đã và đang giữ, từ mới đến cũ", "The person's appointments, latest first"),
  })
  appointments(
    @Root() person: Person,
    @Args(() => AppointmentsArguments) given: AppointmentsArguments,
    @Ctx() context: SubgraphContext,
  ): Promise<ConnectionPage<Appointment>> {
    return paginateChildren(context, appointmentList, "personId", person.id, given);
  }
}
