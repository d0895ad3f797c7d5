import { symbolRule } from "@thidua/documents";
import { FilterInput, filterOf } from "@thidua/kit/graph/filtering";
import { orderOf } from "@thidua/kit/graph/ordering";
import { OrganizationSelector, organizationRule } from "@thidua/kit/graph/organization-filter";
import { connectionType, defineList, listArguments } from "@thidua/kit/graph/pagination";
import { InputField } from "@thidua/kit/model/fields";
import { ArgsType } from "type-graphql";
import { organizationTree } from "../organization/organization-tree.js";
import { CitedDocument } from "./cited-document.js";

const CitedDocumentOrder = orderOf(CitedDocument, "CitedDocument", {
  ISSUED_ON: "issuedOn",
  NUMBER: ["number", "Số văn bản, theo giá trị", "The number, by its value"],
});

@FilterInput("Điều kiện lọc văn bản", "Conditions on documents")
export class CitedDocumentFilter extends filterOf(CitedDocument, [
  "id",
  "type",
  "kind",
  "number",
  "symbol",
  "issuerSymbol",
  "issuedOn",
  "year",
]) {
  @InputField(() => OrganizationSelector, "Cơ quan ban hành", "The issuing organization", { nullable: true })
  issuer?: OrganizationSelector | null;
}

@ArgsType()
export class CitedDocumentsArguments extends listArguments(CitedDocumentFilter, CitedDocumentOrder.input) {}

export const CitedDocumentConnection = connectionType(() => CitedDocument, "CitedDocument", [
  "văn bản được viện dẫn",
  "cited documents",
]);

/** How documents are listed. */
export const citedDocumentList = defineList<CitedDocument>({
  entity: CitedDocument,
  orders: CitedDocumentOrder.columns,
  defaultOrder: [
    { field: "ISSUED_ON", direction: "ASC" },
    { field: "NUMBER", direction: "ASC" },
  ],
  parents: ["issuerId"],
  filters: {
    ...CitedDocumentFilter.rules,
    symbol: symbolRule("symbol"),
    issuerSymbol: symbolRule("issuerSymbol"),
    issuer: organizationRule<CitedDocument>("issuerId", organizationTree),
  },
  search: "searchText",
});
