import { Entity, PrimaryKey, Unique } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { ReferenceTo } from "@thidua/kit/model/columns";
import { Province } from "./province.js";

/** That one province was formed from another. The day is the first day of the later one. */
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
