import type { HostileKind } from "./hostile-request.ts";

const edges = [
  "",
  "0",
  "-1",
  "1",
  "5000",
  "5001",
  "99999999999999999999",
  "1.5",
  "x",
  "%00",
  "%ff",
  "a,b,,",
  "../..",
  "'%20or%201=1",
  "1e3",
  "null",
];

/** Requests to the data files of the gateway and to the change feeds of subgraphs. */
export const dataKinds: readonly HostileKind[] = [
  {
    name: "data files",
    weight: 5,
    only: "GATEWAY",
    make: ({ random, headers }) => {
      const file = random.choose([
        "campaigns.csv",
        "campaigns.json",
        "award-forms.csv",
        "organization-history.csv",
        "documents.json",
        "across-subgraphs.csv",
        "nope.csv",
        "campaigns",
        "campaigns.exe",
        "..%2f..%2fpackage.json",
        "%00.csv",
        "__proto__.csv",
        `${"a".repeat(5_000)}.csv`,
      ]);
      const names = ["first", "from", "to", "code", "id", "organization", "search", "nope", "__proto__", "filter"];
      const parameters = Array.from(
        { length: random.integer(0, 4) },
        () => `${random.choose(names)}=${random.choose(edges)}`,
      );
      const path = `/data/${file}${parameters.length > 0 ? `?${parameters.join("&")}` : ""}`;
      const { "content-type": _type, ...others } = headers;
      return {
        request: { method: random.choose(["GET", "GET", "GET", "HEAD", "POST", "DELETE"]), path, headers: others },
      };
    },
  },
  {
    name: "change feeds",
    weight: 6,
    only: "SUBGRAPH",
    make: ({ random, headers }) => {
      const parameters = Array.from({ length: random.integer(0, 4) }, () => {
        const name = random.choose(["after", "limit", "wait", "types", "nope", "after"]);
        // A wait of seconds is legitimate: it would hold up this program.
        const value = name === "wait" ? random.choose(["0", "-1", "61", "x", "", "1.5"]) : random.choose(edges);
        return `${name}=${value}`;
      });
      const path = `/changes${random.choose(["", "", "/", "/x"])}?${parameters.join("&")}`;
      const { "content-type": _type, ...others } = headers;
      return { request: { method: random.choose(["GET", "GET", "GET", "POST", "HEAD"]), path, headers: others } };
    },
  },
];
