import type { Seed } from "@thidua/kit/serve/seed";
import { appointments } from "./appointments.js";
import { blocRules, emulationBlocs } from "./emulation-blocs.js";
import { emulationCouncils } from "./emulation-councils.js";
import { identifiers } from "./identifiers.js";
import { lineageEvents } from "./lineage-events.js";
import { organizations } from "./organizations.js";
import { persons } from "./persons.js";
import { provinces } from "./provinces.js";

/** The provinces, organizations, persons, blocs and councils of the five articles. */
export const organizationsSeed: Seed = {
  subgraph: "organizations",
  directory: new URL("../../src/seed/data/", import.meta.url),
  catalogs: [],
  articles: [
    provinces,
    organizations,
    lineageEvents,
    identifiers,
    persons,
    appointments,
    emulationBlocs,
    blocRules,
    emulationCouncils,
  ],
};
