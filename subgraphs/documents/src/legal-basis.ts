import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { Public } from "@thidua/kit/model/visibility";
import { Directive, Field, InputType, ObjectType } from "type-graphql";
import { DocumentReference } from "./document-reference.js";
import { DocumentReferenceInput } from "./document-reference-input.js";

const descriptions = {
  text: "Nguyên văn căn cứ, ví dụ “Đ.23 Luật 06/2022/QH15”. The legal basis verbatim.",
  provision:
    "Điều, khoản, điểm như in; null khi không ghi. Article, clause and point as printed; null when not printed.",
  document: "Văn bản làm căn cứ; null khi không ghi số đầy đủ. The document; null when it is not cited in full.",
};

/** On what provision of what document a rule stands. A plain value, stored as JSON. */
@Directive("@shareable")
@ObjectType({ description: bilingual("Căn cứ pháp lý", "The legal basis of a rule or a decision") })
export class LegalBasis {
  @Public()
  @Field(() => String, { description: descriptions.text })
  text!: string;

  @Public()
  @Field(() => String, { nullable: true, description: descriptions.provision })
  provision!: string | null;

  @Public()
  @Field(() => DocumentReference, { nullable: true, description: descriptions.document })
  document!: DocumentReference | null;
}

/** A legal basis as a caller sends it; what is left out is read from the text. */
@InputType({ description: bilingual("Căn cứ pháp lý", "The legal basis of a rule or a decision") })
export class LegalBasisInput {
  @Field(() => String, { description: descriptions.text })
  text!: string;

  @Field(() => String, { nullable: true, description: descriptions.provision })
  provision?: string | null;

  @Field(() => DocumentReferenceInput, { nullable: true, description: descriptions.document })
  document?: DocumentReferenceInput | null;
}
