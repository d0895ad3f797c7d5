import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { ObjectField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { InfluenceScope } from "./influence-scope.js";

/** By what a competent body recognized an initiative. */
@ObjectType({ description: bilingual("Việc công nhận sáng kiến", "How an initiative was recognized") })
export class InitiativeRecognition {
  @ObjectField(() => DocumentReference, "Quyết định hoặc giấy xác nhận", "The decision or confirmation", {
    level: PUBLIC,
  })
  document!: DocumentReference;

  @ObjectField(() => DateScalar, "Ngày công nhận", "Day of recognition", { level: PUBLIC })
  recognizedOn!: string;

  @ObjectField(() => InfluenceScope, "Phạm vi ảnh hưởng", "How far it has effect", { level: PUBLIC })
  scopeOfInfluence!: InfluenceScope;
}
