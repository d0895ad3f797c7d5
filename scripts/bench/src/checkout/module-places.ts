/**
 * The built modules that the measurements use, by what they are, each with the places that it has had: the present one first. An earlier commit
 * has one of the others.
 */
export const modulePlaces = {
  subgraphs: ["scripts/dist/subgraphs.js", "scripts/dist/house/subgraphs.js"],
  openDatabase: ["subgraphs/kit/dist/serve/database/index.js", "subgraphs/kit/dist/database/index.js"],
  modelDatabase: ["subgraphs/kit/dist/model/database/index.js", "subgraphs/kit/dist/database/index.js"],
  unrecorded: ["subgraphs/kit/dist/model/database/index.js", "subgraphs/kit/dist/change-feed/unrecorded.js"],
  server: ["subgraphs/kit/dist/serve/server/index.js", "subgraphs/kit/dist/server/index.js"],
  graph: ["scripts/dist/start/start-graph.js", "scripts/dist/house/start-house.js"],
  seeds: ["scripts/dist/databases/seed-databases.js", "scripts/dist/seed/seed-house.js"],
  tokens: ["subgraphs/base/dist/tokens/index.js", "subgraphs/kit/dist/tokens/index.js"],
  mirror: ["subgraphs/kit/dist/changes/mirror/index.js", "subgraphs/kit/dist/mirror/index.js"],
  names: ["subgraphs/kit/dist/model/names/index.js", "subgraphs/kit/dist/names/index.js"],
  records: ["subgraphs/kit/dist/model/records/index.js", "subgraphs/kit/dist/records/index.js"],
  text: ["subgraphs/base/dist/text/index.js", "subgraphs/kit/dist/text/index.js"],
  ceremonyKey: ["subgraphs/awards/dist/award/ceremony-key.js"],
  recipientKey: ["subgraphs/awards/dist/award/recipient-key.js"],
  organizations: ["subgraphs/organizations/dist/index.js"],
  personService: ["subgraphs/organizations/dist/person/person.service.js"],
} as const;

/** Exports that had another name, by the present one. */
export const formerNames: { readonly [name: string]: string } = {
  startGraph: "startHouse",
  seedDatabases: "seedHouse",
};
