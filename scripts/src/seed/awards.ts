import {
  AwardAuthority,
  AwardAuthorityService,
  AwardDecision,
  AwardDecisionService,
  AwardForm,
  AwardFormService,
  CommendationPolicy,
  CommendationPolicyService,
  CommendationPrinciple,
  CommendationPrincipleService,
  CommendationType,
  CommendationTypeService,
  type CreateAwardAuthorityInput,
  type CreateAwardFormInput,
  type CreateCommendationPolicyInput,
  type CreateCommendationPrincipleInput,
  type CreateCommendationTypeInput,
  type CreateStatisticsCategoryInput,
  type IssueDecisionInput,
  StatisticsCategory,
  StatisticsCategoryService,
} from "@thidua/awards";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { Certainty } from "@thidua/kit/model/provenance";
import {
  type BasisText,
  type DatedEntry,
  datedRows,
  isAmended,
  legalBasisInputs,
  partCertainty,
} from "./dated-rows.js";
import { idOf, type KeyedRecord, type LoadReport, loadRecords, readRecords } from "./load-records.js";

/** A row of a data file: a service's input whose legal bases are plain words. */
type Dated<Input> = KeyedRecord & Omit<Input, "legalBasis"> & { legalBasis?: BasisText[] };

type FormRow = Dated<Omit<CreateAwardFormInput, "conditions" | "isCodeProvisional" | "variantOfId">> & {
  codeIsProvisional?: boolean;
  variantOf?: string;
  conditions?: (Omit<NonNullable<CreateAwardFormInput["conditions"]>[number], "legalBasis"> & {
    legalBasis?: BasisText[];
  })[];
};
type FormEntry = DatedEntry & { precedence: number; variants?: { key: string; code: string }[] };
type AuthorityEntry = DatedEntry & { decider?: string; forms: string[] };
type PolicyRecord = KeyedRecord &
  CreateCommendationPolicyInput & { organization: string; campaign?: string; plan?: string };
type DecisionRecord = KeyedRecord &
  IssueDecisionInput & { organization: string; conference?: string; council?: string };

/**
 * Loads the catalogs of the law (titles and forms, types, principles, statistics categories, authorities) and what the articles
 * tell of commendation: policies and the decision of 2017.
 *
 * Takes the subgraph's database and the directory of its data files. Loading twice changes nothing.
 */
export async function loadAwards(database: SubgraphDatabase, directory: string): Promise<LoadReport> {
  const dated = <Row extends KeyedRecord>(file: string) => datedRows<Row>(readRecords<DatedEntry>(directory, file));
  const reports = [
    await loadRecords(
      database,
      CommendationType,
      "commendation-type",
      dated<Dated<CreateCommendationTypeInput>>("commendation-types.yaml"),
      (em, row, options) =>
        new CommendationTypeService(em).create(
          {
            ...row,
            legalBasis: legalBasisInputs(row.legalBasis, isAmended(row)),
            meaningCertainty: row.meaningVi ? partCertainty(row, row.meaningCertainty) : null,
          },
          options,
        ),
    ),
    await loadRecords(
      database,
      StatisticsCategory,
      "statistics-category",
      readRecords<KeyedRecord & CreateStatisticsCategoryInput>(directory, "statistics-categories.yaml"),
      (em, record, options) =>
        new StatisticsCategoryService(em).create(
          {
            ...record,
            code: record.key,
            certainty: Certainty.SECONDARY,
            legalBasis: [{ text: "Thông tư 02/2023/TT-BNV, biểu 0603.N/BNV-TĐKT" }],
            sources: [{ note: "Form 0603.N/BNV-TĐKT of Thông tư 02/2023/TT-BNV, as told second-hand" }],
          },
          options,
        ),
    ),
    await loadRecords(
      database,
      CommendationPrinciple,
      "commendation-principle",
      dated<Dated<CreateCommendationPrincipleInput>>("commendation-principles.yaml"),
      (em, row, options) =>
        new CommendationPrincipleService(em).create(
          { ...row, legalBasis: legalBasisInputs(row.legalBasis, isAmended(row)) },
          options,
        ),
    ),
    await loadRecords(
      database,
      AwardForm,
      "award-form",
      datedRows<FormRow>(withVariants(readRecords(directory, "award-forms.yaml"))),
      (em, row, options) => new AwardFormService(em).create(awardFormInput(row), options),
    ),
    await loadRecords(
      database,
      AwardAuthority,
      "award-authority",
      authorityRows(readRecords(directory, "award-authorities.yaml")),
      (em, row, options) =>
        new AwardAuthorityService(em).create(
          { ...row, legalBasis: legalBasisInputs(row.legalBasis, isAmended(row)) },
          options,
        ),
    ),
    await loadRecords(
      database,
      CommendationPolicy,
      "commendation-policy",
      readRecords<PolicyRecord>(directory, "commendation-policies.yaml"),
      (em, record, options) =>
        new CommendationPolicyService(em).create(
          {
            ...record,
            organizationId: idOf("organization", record.organization),
            campaignId: idOf("campaign", record.campaign),
            emulationPlanId: idOf("plan", record.plan),
          },
          options,
        ),
    ),
    await loadRecords(
      database,
      AwardDecision,
      "award-decision",
      readRecords<DecisionRecord>(directory, "decisions.yaml"),
      (em, record, options) =>
        new AwardDecisionService(em).create(
          {
            ...record,
            organizationId: idOf("organization", record.organization),
            reviewConferenceId: idOf("conference", record.conference),
            proposingCouncilId: idOf("council", record.council),
          },
          options,
        ),
    ),
  ];
  return {
    created: reports.reduce((sum, { created }) => sum + created, 0),
    existing: reports.reduce((sum, { existing }) => sum + existing, 0),
  };
}

/** A form with variants, and after it each of them: a form of its own with the rest as above, but for the conditions. */
function withVariants(entries: readonly FormEntry[]): DatedEntry[] {
  return entries.flatMap(({ variants = [], ...entry }) => [
    entry,
    ...variants.map((variant, index) => ({
      ...entry,
      conditions: [],
      codeIsProvisional: true,
      precedence: entry.precedence + index + 1,
      variantOf: entry.key,
      ...variant,
    })),
  ]);
}

/** A variant points at the row of its form that begins on the same day. */
function awardFormInput(row: FormRow): CreateAwardFormInput {
  const { key, conditions = [], codeIsProvisional, variantOf, ...rest } = row;
  const amended = isAmended(row);
  return {
    ...rest,
    key: key.slice(0, key.indexOf("/")),
    isCodeProvisional: codeIsProvisional ?? false,
    variantOfId: variantOf ? idOf("award-form", `${variantOf}/${row.validFrom}`) : null,
    legalBasis: legalBasisInputs(row.legalBasis, amended),
    conditions: conditions.map((condition) => ({
      ...condition,
      certainty: partCertainty(row, condition.certainty),
      legalBasis: legalBasisInputs(condition.legalBasis, amended),
    })),
  };
}

/** One row for each title or form that an entry names, and each of its periods. */
function authorityRows(entries: readonly AuthorityEntry[]): Dated<CreateAwardAuthorityInput>[] {
  return entries.flatMap(({ forms, decider, ...entry }) =>
    forms.flatMap((formKey) =>
      datedRows<Dated<CreateAwardAuthorityInput>>([entry]).map((row) => ({
        ...row,
        key: `${formKey}/${row.key}`,
        formKey,
        deciderKey: decider ?? entry.key,
      })),
    ),
  );
}
