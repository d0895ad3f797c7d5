import { Entity } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Day, ReferenceTo } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** That a body belongs to a bloc for a time. */
@ObjectType({
  description: bilingual(
    "Việc một tổ chức là thành viên cụm, khối thi đua",
    "That a body belongs to an emulation bloc for a time",
  ),
})
@Entity({ tableName: "bloc_membership" })
export class BlocMembership extends BaseRecord {
  @ReferenceTo(() => EmulationBloc)
  blocId!: string;

  @ReferenceTo(() => Organization)
  organizationId!: string;

  @Day("Ngày đầu là thành viên; null khi không rõ", "First day; null when unknown", { level: PUBLIC, nullable: true })
  validFrom?: string | null;

  @Day(
    "Ngày đầu không còn là thành viên; null khi còn hoặc không rõ",
    "First day after it; null while it lasts or when unknown",
    { level: PUBLIC, nullable: true },
  )
  validTo?: string | null;
}
