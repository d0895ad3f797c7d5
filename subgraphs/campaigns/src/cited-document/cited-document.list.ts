import { DocumentReferenceKind, DocumentType } from "@thidua/documents";
import {
  DateFilter,
  enumFilter,
  IdFilter,
  type InstanceOf,
  IntFilter,
  StringFilter,
} from "@thidua/kit/graph/filtering";
import { orderInput } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, type ListDefinition, listArguments } from "@thidua/kit/graph/pagination";
import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CitedDocument } from "./cited-document.js";

/** By what documents can be ordered. */
export enum CitedDocumentOrderField {
  ISSUED_ON = "ISSUED_ON",
  NUMBER = "NUMBER",
}

registerEnumType(CitedDocumentOrderField, {
  name: "CitedDocumentOrderField",
  description: "Trường sắp xếp văn bản. Fields to order documents by.",
  valuesConfig: {
    ISSUED_ON: { description: "Ngày ban hành. Date of issue." },
    NUMBER: { description: "Số văn bản, theo giá trị. Number, by its value." },
  },
});

export const CitedDocumentOrder = orderInput(CitedDocumentOrderField, "CitedDocument");
export const DocumentTypeFilter = enumFilter(DocumentType, "DocumentType");
export const DocumentReferenceKindFilter = enumFilter(DocumentReferenceKind, "DocumentReferenceKind");

@InputType({ description: "Điều kiện lọc văn bản. Conditions on documents." })
export class CitedDocumentFilter {
  @Field(() => [CitedDocumentFilter], { nullable: true, description: "Mọi điều kiện. All of these." })
  and?: CitedDocumentFilter[] | null;

  @Field(() => [CitedDocumentFilter], { nullable: true, description: "Một trong các điều kiện. Any of these." })
  or?: CitedDocumentFilter[] | null;

  @Field(() => CitedDocumentFilter, { nullable: true, description: "Không thỏa điều kiện. None of these." })
  not?: CitedDocumentFilter | null;

  @Field(() => IdFilter, { nullable: true, description: "Mã định danh. Id." })
  id?: IdFilter | null;

  @Field(() => DocumentTypeFilter, { nullable: true, description: "Loại văn bản. Type." })
  type?: InstanceOf<typeof DocumentTypeFilter> | null;

  @Field(() => DocumentReferenceKindFilter, { nullable: true, description: "Cách đánh số. Way of numbering." })
  kind?: InstanceOf<typeof DocumentReferenceKindFilter> | null;

  @Field(() => IntFilter, { nullable: true, description: "Số văn bản. Number." })
  number?: InstanceOf<typeof IntFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: "Ký hiệu, ví dụ “KH-UBND”. Symbol." })
  symbol?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: "Ký hiệu cơ quan ban hành. Code of the issuing body." })
  issuerSymbol?: StringFilter | null;

  @Field(() => DateFilter, { nullable: true, description: "Ngày ban hành. Date of issue." })
  issuedOn?: InstanceOf<typeof DateFilter> | null;

  @Field(() => IntFilter, { nullable: true, description: "Năm ban hành. Year of issue." })
  year?: InstanceOf<typeof IntFilter> | null;

  @Field(() => OrganizationSelector, { nullable: true, description: "Cơ quan ban hành. The issuing organization." })
  issuer?: OrganizationSelector | null;
}

@ArgsType()
export class CitedDocumentsArguments extends listArguments(CitedDocumentFilter, CitedDocumentOrder) {}

export const CitedDocumentConnection = connectionType(() => CitedDocument, "CitedDocument");

/** How documents are listed. */
export const citedDocumentList: ListDefinition<CitedDocument> = {
  entity: CitedDocument,
  orders: { ISSUED_ON: "issuedOn", NUMBER: "number" },
  defaultOrder: [
    { field: "ISSUED_ON", direction: "ASC" },
    { field: "NUMBER", direction: "ASC" },
  ],
  filters: {
    id: "id",
    type: "type",
    kind: "kind",
    number: "number",
    symbol: "symbol",
    issuerSymbol: "issuerSymbol",
    issuedOn: "issuedOn",
    year: "year",
    issuer: organizationRule<CitedDocument>("issuerId", organizationTree),
  },
  search: "searchText",
};
