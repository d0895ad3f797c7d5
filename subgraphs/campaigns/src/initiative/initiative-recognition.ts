import { DocumentReference } from "@thidua/documents";
import { DateScalar } from "@thidua/kit/model/scalars";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType } from "type-graphql";
import { InfluenceScope } from "./influence-scope.js";

/** By what a competent body recognized an initiative. */
@ObjectType({ description: "Việc công nhận sáng kiến. How an initiative was recognized." })
export class InitiativeRecognition {
  @Public()
  @Field(() => DocumentReference, { description: "Quyết định hoặc giấy xác nhận. The decision or confirmation." })
  document!: DocumentReference;

  @Public()
  @Field(() => DateScalar, { description: "Ngày công nhận. Day of recognition." })
  recognizedOn!: string;

  @Public()
  @Field(() => InfluenceScope, { description: "Phạm vi ảnh hưởng. How far it has effect." })
  scopeOfInfluence!: InfluenceScope;
}
