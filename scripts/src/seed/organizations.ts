import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import {
  type AssignIdentifierInput,
  type CreateOrganizationInput,
  type CreateProvinceInput,
  LineageEvent,
  LineageService,
  Organization,
  OrganizationIdentifier,
  OrganizationIdentifierService,
  OrganizationService,
  Province,
  ProvinceService,
  type RecordLineageEventInput,
} from "@thidua/organizations";
import { idOf, type KeyedRecord, type LoadReport, loadRecords, readRecords } from "./load-records.js";
import { loadOrganizationPeople } from "./organizations-people.js";

/** What the data files hold: the services' inputs, but that other records are named by their keys, and a key is the code. */
type ProvinceRecord = KeyedRecord & Omit<CreateProvinceInput, "code" | "predecessorIds"> & { predecessors?: string[] };
type OrganizationRecord = KeyedRecord &
  Omit<CreateOrganizationInput, "code" | "provinceId" | "parentId"> & { province?: string; parent?: string };
type EventRecord = KeyedRecord & Omit<RecordLineageEventInput, "fromIds" | "toIds"> & { from: string[]; to: string[] };
type IdentifierRecord = KeyedRecord & Omit<AssignIdentifierInput, "organizationId"> & { organization: string };

/**
 * Loads provinces, organizations with their names, lineage, identifiers, and then people, blocs and councils. Loading twice
 * changes nothing. Takes the subgraph's database and the directory of its data files.
 */
export async function loadOrganizations(database: SubgraphDatabase, directory: string): Promise<LoadReport> {
  const provinces = readRecords<ProvinceRecord>(directory, "provinces.yaml");
  const organizations = readRecords<OrganizationRecord>(directory, "organizations.yaml");
  const events = readRecords<EventRecord>(directory, "lineage-events.yaml");
  const identifiers = readRecords<IdentifierRecord>(directory, "identifiers.yaml");
  const reports = [
    await loadRecords(database, Province, "province", provinces, (em, record, options) => {
      const { key, predecessors = [], officialCodes = [], sources, ...province } = record;
      return new ProvinceService(em).create(
        {
          ...province,
          code: key,
          sources,
          predecessorIds: predecessors.map((predecessor) => idOf("province", predecessor)),
          officialCodes: officialCodes?.map((code) => ({ sources, ...code })),
        },
        options,
      );
    }),
    await loadRecords(database, Organization, "organization", organizations, (em, record, options) => {
      const { key, province, parent, certainty, sources, names, ...organization } = record;
      return new OrganizationService(em).create(
        {
          ...organization,
          code: key,
          certainty,
          sources,
          names: names.map((name) => ({ certainty, sources, ...name })),
          provinceId: idOf("province", province),
          parentId: idOf("organization", parent),
        },
        options,
      );
    }),
    await loadRecords(
      database,
      LineageEvent,
      "lineage-event",
      events,
      (em, { key: _key, from, to, ...event }, options) => {
        const ids = (keys: string[]) => keys.map((key) => idOf("organization", key));
        return new LineageService(em).record({ ...event, fromIds: ids(from), toIds: ids(to) }, options);
      },
    ),
    await loadRecords(database, OrganizationIdentifier, "identifier", identifiers, (em, record, options) => {
      const { key: _key, organization, ...identifier } = record;
      const organizationId = idOf("organization", organization);
      return new OrganizationIdentifierService(em).assign({ ...identifier, organizationId }, options);
    }),
    await loadOrganizationPeople(database, directory),
  ];
  return {
    created: reports.reduce((sum, { created }) => sum + created, 0),
    existing: reports.reduce((sum, { existing }) => sum + existing, 0),
  };
}
