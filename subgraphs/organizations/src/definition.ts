import { DocumentReferenceResolver } from "@thidua/documents";
import { changeFeedResolver } from "@thidua/kit/changes/change-feed";
import { ownedEntity } from "@thidua/kit/graph/federation";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { Appointment } from "./appointment/appointment.js";
import { AppointmentResolver } from "./appointment/appointment.resolver.js";
import { OrganizationAppointmentsResolver } from "./appointment/organization-appointments.resolver.js";
import { PersonAppointmentsResolver } from "./appointment/person-appointments.resolver.js";
import { DisplayNameResolver } from "./display-name/display-name.resolver.js";
import { OrganizationLabel } from "./display-name/organization-label.js";
import { OrganizationLabelService } from "./display-name/organization-label.service.js";
import { BlocMembership } from "./emulation-bloc/bloc-membership.js";
import { BlocMembershipResolver } from "./emulation-bloc/bloc-membership.resolver.js";
import { BlocRules } from "./emulation-bloc/bloc-rules.js";
import { EmulationBloc } from "./emulation-bloc/emulation-bloc.js";
import { EmulationBlocResolver } from "./emulation-bloc/emulation-bloc.resolver.js";
import { EmulationBlocFieldsResolver } from "./emulation-bloc/emulation-bloc-fields.resolver.js";
import { OrganizationBlocsResolver } from "./emulation-bloc/organization-blocs.resolver.js";
import { EmulationCouncil } from "./emulation-council/emulation-council.js";
import { EmulationCouncilResolver } from "./emulation-council/emulation-council.resolver.js";
import { OrganizationCouncilsResolver } from "./emulation-council/organization-councils.resolver.js";
import { organizationsFeed } from "./feed/organizations-feed.js";
import { LineageResolver } from "./lineage/lineage.resolver.js";
import { LineageEvent } from "./lineage/lineage-event.js";
import { LineageParticipant } from "./lineage/lineage-participant.js";
import { OrganizationLineageResolver } from "./lineage/organization-lineage.resolver.js";
import { organizationTree } from "./lineage/organization-tree.js";
import { migrations } from "./migrations/index.js";
import { Organization } from "./organization/organization.js";
import { OrganizationResolver } from "./organization/organization.resolver.js";
import { OrganizationFieldsResolver } from "./organization/organization-fields.resolver.js";
import { HeldIdentifiersResolver } from "./organization-identifier/held-identifiers.resolver.js";
import { OrganizationIdentifier } from "./organization-identifier/organization-identifier.js";
import { OrganizationIdentifierResolver } from "./organization-identifier/organization-identifier.resolver.js";
import { OrganizationName } from "./organization-name/organization-name.js";
import { OrganizationNameResolver } from "./organization-name/organization-name.resolver.js";
import { Person } from "./person/person.js";
import { PersonResolver } from "./person/person.resolver.js";
import { Province } from "./province/province.js";
import { ProvinceResolver } from "./province/province.resolver.js";
import { ProvinceCode } from "./province/province-code.js";
import { ProvinceLineageResolver } from "./province/province-lineage.resolver.js";
import { ProvinceSuccession } from "./province/province-succession.js";
import { OrganizationTaskCompletionsResolver } from "./task-completion/organization-task-completions.resolver.js";
import { PersonTaskCompletionsResolver } from "./task-completion/person-task-completions.resolver.js";
import { TaskCompletion } from "./task-completion/task-completion.js";
import { TaskCompletionResolver } from "./task-completion/task-completion.resolver.js";
import { ViewerResolver } from "./viewer/viewer.resolver.js";

/** The organizations subgraph. */
export const organizations: SubgraphDefinition = {
  name: "organizations",
  database: {
    schema: "organizations",
    entities: [
      Province,
      ProvinceCode,
      ProvinceSuccession,
      Organization,
      OrganizationLabel,
      OrganizationName,
      OrganizationIdentifier,
      LineageEvent,
      LineageParticipant,
      Person,
      Appointment,
      EmulationBloc,
      BlocMembership,
      BlocRules,
      EmulationCouncil,
      TaskCompletion,
    ],
    migrations,
    derive: (em) => new OrganizationLabelService(em).addMissing(),
    feed: organizationsFeed,
  },
  tree: organizationTree,
  graph: {
    resolvers: [
      DocumentReferenceResolver,
      ProvinceResolver,
      ProvinceLineageResolver,
      OrganizationResolver,
      OrganizationFieldsResolver,
      DisplayNameResolver,
      OrganizationNameResolver,
      OrganizationIdentifierResolver,
      HeldIdentifiersResolver,
      LineageResolver,
      OrganizationLineageResolver,
      PersonResolver,
      AppointmentResolver,
      OrganizationAppointmentsResolver,
      PersonAppointmentsResolver,
      EmulationBlocResolver,
      EmulationBlocFieldsResolver,
      BlocMembershipResolver,
      OrganizationBlocsResolver,
      EmulationCouncilResolver,
      OrganizationCouncilsResolver,
      TaskCompletionResolver,
      OrganizationTaskCompletionsResolver,
      PersonTaskCompletionsResolver,
      ViewerResolver,
      changeFeedResolver("organizations"),
    ],
    references: {
      Province: ownedEntity(Province, ["id", "code"]),
      Organization: ownedEntity(Organization, ["id", "code"]),
      LineageEvent: ownedEntity(LineageEvent),
      Person: ownedEntity(Person),
      Appointment: ownedEntity(Appointment),
      EmulationBloc: ownedEntity(EmulationBloc, ["id", "code"]),
      EmulationCouncil: ownedEntity(EmulationCouncil, ["id", "code"]),
    },
  },
};
