import { DocumentReferenceResolver } from "@thidua/documents";
import { LineageParticipation, OrganizationNode } from "@thidua/kit/access/organization-tree";
import { changeFeedResolver } from "@thidua/kit/changes/change-feed";
import { ownedEntity, stubEntity } from "@thidua/kit/graph/federation";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import {
  MirroredAppointment,
  MirroredCampaign,
  MirroredEmulationCouncil,
  MirroredPerson,
} from "@thidua/vocabulary/mirrored-records";
import { Campaign } from "./campaign/campaign.js";
import { CampaignResolver } from "./campaign/campaign.resolver.js";
import { ExampleGuideline } from "./example-guideline/example-guideline.js";
import { ExampleGuidelineResolver } from "./example-guideline/example-guideline.resolver.js";
import { ExampleProgram } from "./example-program/example-program.js";
import { ExampleProgramResolver } from "./example-program/example-program.resolver.js";
import { typicalExamplesFeed } from "./feed/typical-examples-feed.js";
import { migrations } from "./migrations/index.js";
import { mirrors } from "./mirrors/mirrors.js";
import { Organization } from "./organization/organization.js";
import { OrganizationResolver } from "./organization/organization.resolver.js";
import { organizationTree } from "./organization/organization-tree.js";
import { Person } from "./person/person.js";
import { PersonResolver } from "./person/person.resolver.js";
import { Replication } from "./replication/replication.js";
import { ReplicationResolver } from "./replication/replication.resolver.js";
import { ReviewConference } from "./review-conference/review-conference.js";
import { ReviewConferenceResolver } from "./review-conference/review-conference.resolver.js";
import { SelectionRound } from "./selection-round/selection-round.js";
import { SelectionRoundResolver } from "./selection-round/selection-round.resolver.js";
import { SelectionStep } from "./selection-step/selection-step.js";
import { SelectionStepResolver } from "./selection-step/selection-step.resolver.js";
import { ExampleRecognition } from "./typical-example/example-recognition.js";
import { ExampleRecognitionResolver } from "./typical-example/example-recognition.resolver.js";
import { ExampleStageEntry } from "./typical-example/example-stage-entry.js";
import { ExampleStageEntryResolver } from "./typical-example/example-stage-entry.resolver.js";
import { ExampleStatisticsResolver } from "./typical-example/example-statistics.resolver.js";
import { TypicalExample } from "./typical-example/typical-example.js";
import { TypicalExampleResolver } from "./typical-example/typical-example.resolver.js";

/** The typical-examples subgraph. */
export const typicalExamples: SubgraphDefinition = {
  name: "typical-examples",
  mirrors,
  tree: organizationTree,
  database: {
    schema: "typical_examples",
    entities: [
      ExampleProgram,
      SelectionStep,
      ReviewConference,
      SelectionRound,
      ExampleGuideline,
      TypicalExample,
      ExampleStageEntry,
      ExampleRecognition,
      Replication,
      OrganizationNode,
      LineageParticipation,
      MirroredPerson,
      MirroredAppointment,
      MirroredEmulationCouncil,
      MirroredCampaign,
    ],
    migrations,
    feed: typicalExamplesFeed,
  },
  graph: {
    resolvers: [
      DocumentReferenceResolver,
      ExampleProgramResolver,
      SelectionStepResolver,
      ReviewConferenceResolver,
      SelectionRoundResolver,
      ExampleGuidelineResolver,
      TypicalExampleResolver,
      ExampleStageEntryResolver,
      ExampleRecognitionResolver,
      ExampleStatisticsResolver,
      ReplicationResolver,
      OrganizationResolver,
      CampaignResolver,
      PersonResolver,
      changeFeedResolver("typicalExamples"),
    ],
    references: {
      ExampleProgram: ownedEntity(ExampleProgram, ["id", "code"]),
      ReviewConference: ownedEntity(ReviewConference),
      SelectionRound: ownedEntity(SelectionRound),
      TypicalExample: ownedEntity(TypicalExample),
      Organization: stubEntity(Organization),
      Campaign: stubEntity(Campaign),
      Person: stubEntity(Person),
    },
  },
};
