import "reflect-metadata";
import { bilingual } from "@thidua/base/locale";
import { InputField, ObjectField } from "@thidua/kit/model/fields";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { Directive, InputType, ObjectType } from "type-graphql";
import { DocumentReference } from "./document-reference.js";
import { DocumentReferenceInput } from "./document-reference-input.js";

const descriptions = {
  text: [
    "Nguyên văn căn cứ, ví dụ “Đ.23 Luật 06/2022/QH15”",
    "The legal basis verbatim, such as Đ.23 Luật 06/2022/QH15",
  ],
  provision: ["Điều, khoản, điểm như in trong nguồn", "The article, clause and point as printed"],
  document: ["Văn bản làm căn cứ", "The document that contains the provision"],
} as const;

const stated = { level: PUBLIC, nullable: "NOT_STATED" } as const;

/** The provision of a document on which a rule or a decision is based. A value that is stored as JSON. */
@Directive("@shareable")
@ObjectType({ description: bilingual("Căn cứ pháp lý", "The legal basis of a rule or a decision") })
export class LegalBasis {
  @ObjectField(() => String, ...descriptions.text, { level: PUBLIC })
  text!: string;

  @ObjectField(() => String, ...descriptions.provision, stated)
  provision!: string | null;

  @ObjectField(() => DocumentReference, ...descriptions.document, stated)
  document!: DocumentReference | null;
}

/** A legal basis as a caller sends it. The fields that it leaves out are parsed from the text. */
@InputType({ description: bilingual("Căn cứ pháp lý", "The legal basis of a rule or a decision") })
export class LegalBasisInput {
  @InputField(() => String, ...descriptions.text)
  text!: string;

  @InputField(() => String, ...descriptions.provision, { nullable: true })
  provision?: string | null;

  @InputField(() => DocumentReferenceInput, ...descriptions.document, { nullable: true })
  document?: DocumentReferenceInput | null;
}
