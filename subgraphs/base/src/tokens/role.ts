/** What a person or a program may be in this graph. A caller has any number of them; without one it is anonymous. */
export enum Role {
  PORTAL = "PORTAL",
  EDITOR = "EDITOR",
  REVIEWER = "REVIEWER",
  COUNCIL_MEMBER = "COUNCIL_MEMBER",
  PROVINCE_ADMIN = "PROVINCE_ADMIN",
  ANALYST = "ANALYST",
  AUDITOR = "AUDITOR",
  /** Another program of the house: a mirror that reads a change feed. It sees nothing through the graph. */
  SERVICE = "SERVICE",
}
