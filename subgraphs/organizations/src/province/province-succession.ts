import { Entity, Index, ManyToOne, PrimaryKey, Unique } from "@mikro-orm/decorators/legacy";
import { newId } from "@thidua/base/identifiers";
import { Province } from "./province.js";

/** That one province was formed from another. The day is the first day of the later one. */
@Entity({ tableName: "province_succession" })
@Unique({ properties: ["predecessorId", "successorId"] })
export class ProvinceSuccession {
  @PrimaryKey({ type: "uuid" })
  id: string = newId();

  @ManyToOne({ entity: () => Province, mapToPk: true, fieldName: "predecessor_id" })
  predecessorId!: string;

  @ManyToOne({ entity: () => Province, mapToPk: true, fieldName: "successor_id" })
  @Index()
  successorId!: string;
}
