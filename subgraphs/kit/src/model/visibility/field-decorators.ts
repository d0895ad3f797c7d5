import { Role } from "@thidua/base/tokens";
import { Authorized, Extensions } from "type-graphql";
import { forEveryone, forStaff, staffRoles, type Visibility } from "./visibility.js";

/** The name of the GraphQL extension with a field's level. */
export const visibilityExtension = "visibility";

/** Everyone may read the field. */
export function Public(): PropertyDecorator & MethodDecorator {
  return VisibleTo(forEveryone);
}

/** Signed-in staff of the province may read the field. It must be nullable: the level can hide it. */
export function Internal(): PropertyDecorator & MethodDecorator {
  return VisibleTo(forStaff);
}

/** These roles alone may read the field. It must be nullable. */
export function Restricted(...roles: [Role, ...Role[]]): PropertyDecorator & MethodDecorator {
  return VisibleTo({ level: "RESTRICTED", roles });
}

/** Any signed-in caller may read the field, portals included: for fields by which programs synchronize. */
export function SignedIn(): PropertyDecorator & MethodDecorator {
  return VisibleTo({ level: "INTERNAL", roles: [...staffRoles, Role.PORTAL] });
}

/** The callers of this level may read the field. A field that it can hide must be nullable. */
export function VisibleTo(visibility: Visibility): PropertyDecorator & MethodDecorator {
  return (prototype: object, property: string | symbol, descriptor?: PropertyDescriptor) => {
    Extensions({ [visibilityExtension]: visibility })(prototype, property as string, descriptor as never);
    // A public field is not checked: that would cost a promise for each field of an answer.
    if (visibility.level !== "PUBLIC") {
      Authorized<Role>([...visibility.roles])(prototype, property as string, descriptor as never);
    }
  };
}
