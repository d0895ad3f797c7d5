import { bilingual } from "@thidua/base/locale";
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
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType, InputType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CitedDocument } from "./cited-document.js";

/** By what documents can be ordered. */
export enum CitedDocumentOrderField {
  ISSUED_ON = "ISSUED_ON",
  NUMBER = "NUMBER",
}

registerEnumeration(
  CitedDocumentOrderField,
  "CitedDocumentOrderField",
  ["Trường sắp xếp văn bản", "Fields to order documents by"],
  {
    ISSUED_ON: ["Ngày ban hành", "Date of issue"],
    NUMBER: ["Số văn bản, theo giá trị", "Number, by its value"],
  },
);

export const CitedDocumentOrder = orderInput(CitedDocumentOrderField, "CitedDocument");
export const DocumentTypeFilter = enumFilter(DocumentType, "DocumentType");
export const DocumentReferenceKindFilter = enumFilter(DocumentReferenceKind, "DocumentReferenceKind");

@InputType({ description: bilingual("Điều kiện lọc văn bản", "Conditions on documents") })
export class CitedDocumentFilter {
  @InputField(() => [CitedDocumentFilter], "Mọi điều kiện", "All of these", { nullable: true })
  and?: CitedDocumentFilter[] | null;

  @InputField(() => [CitedDocumentFilter], "Một trong các điều kiện", "Any of these", { nullable: true })
  or?: CitedDocumentFilter[] | null;

  @InputField(() => CitedDocumentFilter, "Không thỏa điều kiện", "None of these", { nullable: true })
  not?: CitedDocumentFilter | null;

  @InputField(() => IdFilter, "Mã định danh", "Id", { nullable: true })
  id?: IdFilter | null;

  @InputField(() => DocumentTypeFilter, "Loại văn bản", "Type", { nullable: true })
  type?: InstanceOf<typeof DocumentTypeFilter> | null;

  @InputField(() => DocumentReferenceKindFilter, "Cách đánh số", "Way of numbering", { nullable: true })
  kind?: InstanceOf<typeof DocumentReferenceKindFilter> | null;

  @InputField(() => IntFilter, "Số văn bản", "Number", { nullable: true })
  number?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => StringFilter, "Ký hiệu, ví dụ “KH-UBND”", "Symbol", { nullable: true })
  symbol?: StringFilter | null;

  @InputField(() => StringFilter, "Ký hiệu cơ quan ban hành", "Code of the issuing body", { nullable: true })
  issuerSymbol?: StringFilter | null;

  @InputField(() => DateFilter, "Ngày ban hành", "Date of issue", { nullable: true })
  issuedOn?: InstanceOf<typeof DateFilter> | null;

  @InputField(() => IntFilter, "Năm ban hành", "Year of issue", { nullable: true })
  year?: InstanceOf<typeof IntFilter> | null;

  @InputField(() => OrganizationSelector, "Cơ quan ban hành", "The issuing organization", { nullable: true })
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
