/** An organization of the model that tests compare with. */
export interface ModelOrganization {
  id: string;
  code: string;
  parentId: string | null;
  hasEnd: boolean;
  endedUntil: string | null;
}

/** The part of an organization in an event. */
export interface ModelPart {
  eventId: string;
  organizationId: string;
  side: string;
  effectiveUntil: string | null;
}

/**
 * The rules of the organization tree in memory: it scans all organizations until a scan adds none. It is slow and plain, so that
 * tests can compare the statements with it.
 */
export class NaiveTree {
  constructor(
    private readonly organizations: readonly ModelOrganization[],
    private readonly parts: readonly ModelPart[],
    private readonly today: string,
  ) {}

  /** Returns all IDs that a set of organizations reaches: downward, backward, or both. */
  reach(start: readonly string[], downward: boolean, backward: boolean): string[] {
    return this.grow(start, (inside, organization) => {
      if (downward && organization.parentId !== null && inside.has(organization.parentId)) return true;
      return backward && this.hasEnded(organization) && this.successorsOf(organization).some((id) => inside.has(id));
    });
  }

  /** Returns the scope of an organization. */
  scope(id: string): string[] {
    const standing = this.grow([id], (inside, organization) =>
      this.organizations.some(
        (from) => inside.has(from.id) && this.hasEnded(from) && this.successorsOf(from).includes(organization.id),
      ),
    );
    return this.reach(standing, true, true);
  }

  /** Maps ended organizations to their single successors. */
  present(): { [organization: string]: string } {
    const found: { [organization: string]: string } = {};
    for (const organization of this.organizations.filter((each) => this.hasEnded(each))) {
      const line = this.grow([organization.id], (inside, next) =>
        this.organizations.some(
          (from) => inside.has(from.id) && this.hasEnded(from) && this.successorsOf(from).includes(next.id),
        ),
      );
      const ends = line.filter((id) => {
        const end = this.organizations.find((each) => each.id === id)!;
        return !this.hasEnded(end) || this.successorsOf(end).length === 0;
      });
      if (ends.length === 1 && ends[0] !== organization.id) found[organization.id] = ends[0]!;
    }
    return found;
  }

  private hasEnded({ hasEnd, endedUntil }: ModelOrganization): boolean {
    return hasEnd && (endedUntil === null || endedUntil <= this.today);
  }

  /** Returns the direct successors of an organization, by events that have happened. */
  private successorsOf({ id }: ModelOrganization): string[] {
    const events = this.parts.filter((part) => part.side === "FROM" && part.organizationId === id);
    return this.parts
      .filter((part) => part.side === "TO" && events.some(({ eventId }) => eventId === part.eventId))
      .filter((part) => part.effectiveUntil === null || part.effectiveUntil <= this.today)
      .map(({ organizationId }) => organizationId);
  }

  private grow(
    start: readonly string[],
    joins: (inside: ReadonlySet<string>, organization: ModelOrganization) => boolean,
  ): string[] {
    const inside = new Set(start);
    for (let size = -1; size !== inside.size; ) {
      size = inside.size;
      for (const organization of this.organizations) if (joins(inside, organization)) inside.add(organization.id);
    }
    return [...inside];
  }
}
