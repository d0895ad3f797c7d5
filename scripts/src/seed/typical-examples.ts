import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import {
  ExampleGuideline,
  ExampleGuidelineService,
  ExampleProgram,
  ExampleProgramService,
  ReviewConference,
  ReviewConferenceService,
  SelectionRound,
  SelectionRoundService,
} from "@thidua/typical-examples";
import { idOf, type KeyedRecord, type LoadReport, loadRecords, readRecords } from "./load-records.js";

type Input<Service, Method extends keyof Service> = Service[Method] extends (
  input: infer Given,
  options?: never,
) => unknown
  ? Given
  : never;

/** A record of a data file: a service's input, but that other records are named by their keys. */
type Keyed<Given, Ids extends keyof Given, Keys extends string> = KeyedRecord &
  Omit<Given, Ids> & { [key in Keys]?: string | null };

type StepRecord = Keyed<
  NonNullable<Input<ExampleProgramService, "create">["steps"]>[number],
  "organizationId" | "councilId",
  "organization" | "council"
>;
type ProgramRecord = Omit<
  Keyed<Input<ExampleProgramService, "create">, "organizationId" | "campaignId", "campaign">,
  "steps"
> & { organization: string; steps?: StepRecord[] };
type ConferenceRecord = Keyed<
  Input<ReviewConferenceService, "hold">,
  "programId" | "organizerId" | "chairId",
  "organizer" | "chair"
> & { program: string };
type RoundRecord = Keyed<
  Input<SelectionRoundService, "record">,
  "programId" | "organizationId" | "conferenceId",
  "organization" | "conference"
> & { program: string };
type GuidelineRecord = Keyed<
  Input<ExampleGuidelineService, "state">,
  "campaignId" | "programId" | "organizationId",
  "campaign" | "program" | "organization"
>;

/**
 * Loads what the articles tell of typical examples: programs with their procedure, conferences, rounds, guidelines.
 *
 * Takes the subgraph's database and the directory of its data files. Loading twice changes nothing.
 */
export async function loadTypicalExamples(database: SubgraphDatabase, directory: string): Promise<LoadReport> {
  const reports = [
    await loadRecords(
      database,
      ExampleProgram,
      "program",
      readRecords<ProgramRecord>(directory, "programs.yaml"),
      (em, { organization, campaign, steps, ...program }, options) =>
        new ExampleProgramService(em).create(
          {
            ...program,
            organizationId: idOf("organization", organization),
            campaignId: idOf("campaign", campaign),
            steps: (steps ?? []).map(({ organization: actor, council, ...step }) => ({
              ...step,
              organizationId: idOf("organization", actor),
              councilId: idOf("council", council),
            })),
          },
          options,
        ),
    ),
    await loadRecords(
      database,
      ReviewConference,
      "conference",
      readRecords<ConferenceRecord>(directory, "conferences.yaml"),
      (em, { program, organizer, chair, ...conference }, options) =>
        new ReviewConferenceService(em).hold(
          {
            ...conference,
            programId: idOf("program", program),
            organizerId: idOf("organization", organizer),
            chairId: idOf("person", chair),
          },
          options,
        ),
    ),
    await loadRecords(
      database,
      SelectionRound,
      "round",
      readRecords<RoundRecord>(directory, "rounds.yaml"),
      (em, { program, organization, conference, ...round }, options) =>
        new SelectionRoundService(em).record(
          {
            ...round,
            programId: idOf("program", program),
            organizationId: idOf("organization", organization),
            conferenceId: idOf("conference", conference),
          },
          options,
        ),
    ),
    await loadRecords(
      database,
      ExampleGuideline,
      "guideline",
      readRecords<GuidelineRecord>(directory, "guidelines.yaml"),
      (em, { campaign, program, organization, ...guideline }, options) =>
        new ExampleGuidelineService(em).state(
          {
            ...guideline,
            campaignId: idOf("campaign", campaign),
            programId: idOf("program", program),
            organizationId: idOf("organization", organization),
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
