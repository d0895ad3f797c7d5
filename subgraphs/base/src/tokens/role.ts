/** The roles of callers. A caller has any number of them; an anonymous one has none. */
export enum Role {
  PORTAL = "PORTAL",
  EDITOR = "EDITOR",
  REVIEWER = "REVIEWER",
  COUNCIL_MEMBER = "COUNCIL_MEMBER",
  PROVINCE_ADMIN = "PROVINCE_ADMIN",
  ANALYST = "ANALYST",
  AUDITOR = "AUDITOR",
  /** Another service: a mirror that reads a change feed. It reads nothing through the graph. */
  SERVICE = "SERVICE",
}
