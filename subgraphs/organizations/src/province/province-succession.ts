import { Entity, PrimaryKey, Unique } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { ReferenceTo } from "@thidua/kit/model/columns";
import { Province } from "./province.js";

/** The formation of a province from another. Its date is the first day of the later province. */
@Entity({ tableName: "province_succession" })
@Unique({ properties: ["predecessorId", "successorId"] })
export class ProvinceSuccession {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ReferenceTo(() => Province, { index: false })
  predecessorId!: string;

  @ReferenceTo(() => Province)
  successorId!: string;
}
