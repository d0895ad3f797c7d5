import { bilingual } from "@thidua/base/locale";
import { DocumentReference } from "@thidua/documents";
import { ObjectField } from "@thidua/kit/model/fields";
import { DateScalar } from "@thidua/kit/model/scalars";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";
import { InfluenceScope } from "./influence-scope.js";

/** The recognition of an initiative by a competent organization. */
@ObjectType({ description: bilingual("Việc công nhận sáng kiến", "The recognition of an initiative") })
export class InitiativeRecognition {
  @ObjectField(() => DocumentReference, "Quyết định hoặc giấy xác nhận", "The decision or confirmation", {
    level: PUBLIC,
  })
  document!: DocumentReference;

  @ObjectField(() => DateScalar, "Ngày công nhận", "The date of recognition", { level: PUBLIC })
  recognizedOn!: string;

  @ObjectField(() => InfluenceScope, "Phạm vi ảnh hưởng", "The scope of influence", { level: PUBLIC })
  scopeOfInfluence!: InfluenceScope;
}
