/** What a filter of statistics asks for: the values of a column, whole years of a day, a flag, or organizations. */
export interface AskedField {
  readonly field: string;
  readonly kind: "VALUES" | "NUMBERS" | "YEARS" | "FLAG" | "ORGANIZATIONS";
  /** The column from which values are taken; of days, the years. */
  readonly column: string;
}

/** The statistics of a table, and what a summary of it answers. */
export interface CountedStatistics {
  readonly subgraph: string;
  /** With its schema, quoted. */
  readonly table: string;
  readonly field: string;
  /** The connection of the records that are counted. */
  readonly connection: string;
  readonly dimensions: readonly string[];
  /** What everyone may read of a row, and what staff may read beside. */
  readonly columns: string;
  readonly staffColumns?: string;
  readonly fields: readonly AskedField[];
  /** Columns that writes change, beside those of filters. */
  readonly written: readonly string[];
  /** A column in which no two records may have the same. */
  readonly distinct?: string;
}

const values = (field: string, column: string): AskedField => ({ field, column, kind: "VALUES" });
const organizations = (column: string): AskedField => ({ field: "organization", column, kind: "ORGANIZATIONS" });

/** All statistics of this repository, with every filter that their summaries answer. */
export const countedStatistics: readonly CountedStatistics[] = [
  {
    ...{ subgraph: "awards", table: '"awards"."award"', field: "awardStats", distinct: "recipient_key" },
    connection: "awards",
    dimensions: ["YEAR", "FORM", "LEVEL", "CATEGORY", "SUBJECT_KIND", "ORGANIZATION", "ORGANIZATION_KIND", "PROVINCE"],
    columns:
      "year form { key } level category subjectKind organization { id } organizationKind province { id } awardCount",
    staffColumns: "amountVnd amountTotalVnd",
    fields: [
      ...[values("formKey", "form_key"), values("category", "form_category"), values("level", "form_level")],
      ...[values("subjectKind", "subject_kind"), organizations("credited_organization_id")],
      { field: "decidedOn", column: "decided_on", kind: "YEARS" },
      { field: "isCancelled", column: "", kind: "FLAG" },
    ],
    written: ["amount_vnd", "position"],
  },
  {
    ...{ subgraph: "campaigns", table: '"campaigns"."campaign"', field: "campaignStats", distinct: "code" },
    connection: "campaigns",
    dimensions: ["YEAR", "KIND", "SCOPE", "ORGANIZATION"],
    columns: "year kind scope organization { id } campaignCount",
    fields: [
      ...[values("kind", "kind"), values("scope", "scope"), organizations("organization_id")],
      { field: "year", column: "year", kind: "NUMBERS" },
    ],
    written: ["motto"],
  },
  {
    ...{ subgraph: "campaigns", table: '"campaigns"."initiative"', field: "initiativeStats" },
    connection: "initiatives",
    dimensions: ["YEAR", "KIND", "INFLUENCE_SCOPE", "ORGANIZATION"],
    columns:
      "year kind scopeOfInfluence organization { id } initiativeCount recognizedCount appliedCount annualSavingVnd annualSavingTotalVnd",
    fields: [
      ...[values("kind", "kind"), values("scopeOfInfluence", "scope_of_influence"), organizations("organization_id")],
      ...[
        { field: "year", column: "year", kind: "NUMBERS" } as const,
        { field: "isApplied", column: "is_applied", kind: "FLAG" } as const,
      ],
    ],
    written: ["annual_saving_vnd", "recognized_on", "is_public", "beneficiary"],
  },
  {
    ...{ subgraph: "typical-examples", table: '"typical_examples"."typical_example"', field: "exampleStats" },
    connection: "typicalExamples",
    dimensions: ["YEAR", "STAGE", "KIND", "SUBJECT_KIND", "ORGANIZATION", "CAMPAIGN", "PROGRAM"],
    columns: "year stage kind subjectKind organization { id } campaign { id } program { id } exampleCount honoredCount",
    fields: [
      ...[values("kind", "kind"), values("subjectKind", "subject_kind"), values("currentStage", "current_stage")],
      ...[values("campaign", "campaign_id"), values("program", "program_id"), organizations("organization_id")],
      { field: "isPublic", column: "is_public", kind: "FLAG" },
    ],
    written: ["honored_from", "title"],
  },
];
