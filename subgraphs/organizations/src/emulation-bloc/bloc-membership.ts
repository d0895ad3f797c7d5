import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { EmulationBloc } from "./emulation-bloc.js";

/** That a body belongs to a bloc for a time. */
@ObjectType({
  description: "Việc một tổ chức là thành viên cụm, khối thi đua. That a body belongs to an emulation bloc for a time.",
})
@Entity({ tableName: "bloc_membership" })
export class BlocMembership extends BaseRecord {
  @ManyToOne({ entity: () => EmulationBloc, mapToPk: true, fieldName: "bloc_id" })
  @Index()
  blocId!: string;

  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id" })
  @Index()
  organizationId!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Ngày đầu là thành viên; null khi không rõ. First day; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validFrom?: string | null;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày đầu không còn là thành viên; null khi còn hoặc không rõ. First day after it; null while it lasts or when unknown.",
  })
  @Property({ type: "date", nullable: true })
  validTo?: string | null;
}
