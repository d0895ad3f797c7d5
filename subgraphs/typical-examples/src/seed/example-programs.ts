import { idOf, type KeyedRecord, recordSeed } from "@thidua/kit/serve/seed";
import type { CreateExampleProgramInput } from "../example-program/example-program.inputs.js";
import { ExampleProgram } from "../example-program/example-program.js";
import { ExampleProgramService } from "../example-program/example-program.service.js";

/** The service's input, but other records are named by their keys. */
type StepRecord = Omit<NonNullable<CreateExampleProgramInput["steps"]>[number], "organizationId" | "councilId"> & {
  organization?: string | null;
  council?: string | null;
};
type ProgramRecord = KeyedRecord &
  Omit<CreateExampleProgramInput, "organizationId" | "campaignId" | "steps"> & {
    organization: string;
    campaign?: string | null;
    steps?: StepRecord[];
  };

/** Programs of building and replicating typical examples, with their procedure. */
export const examplePrograms = recordSeed<ProgramRecord>({
  entity: ExampleProgram,
  kind: "program",
  file: "programs.yaml",
  create: (em, { organization, campaign, steps = [], ...program }, options) =>
    new ExampleProgramService(em).create(
      {
        ...program,
        organizationId: idOf("organization", organization),
        campaignId: idOf("campaign", campaign),
        steps: steps.map(({ organization: actor, council, ...step }) => ({
          ...step,
          organizationId: idOf("organization", actor),
          councilId: idOf("council", council),
        })),
      },
      options,
    ),
});
