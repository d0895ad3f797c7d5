import { Role } from "@thidua/base/tokens";
import { Authorized, Extensions } from "type-graphql";
import { forEveryone, forStaff, staffRoles, type Visibility } from "./visibility.js";

/** Where a field's visibility stands among its GraphQL extensions. */
export const visibilityExtension = "visibility";

/** The field may be read by everyone. */
export function Public(): PropertyDecorator & MethodDecorator {
  return VisibleTo(forEveryone);
}

/** The field may be read by signed-in staff of the province. It must be nullable: a permission can hide it. */
export function Internal(): PropertyDecorator & MethodDecorator {
  return VisibleTo(forStaff);
}

/** The field may be read by these roles alone. It must be nullable. */
export function Restricted(...roles: [Role, ...Role[]]): PropertyDecorator & MethodDecorator {
  return VisibleTo({ level: "RESTRICTED", roles });
}

/** Any signed-in caller, portals included: for the fields by which programs keep in step. */
export function SignedIn(): PropertyDecorator & MethodDecorator {
  return VisibleTo({ level: "INTERNAL", roles: [...staffRoles, Role.PORTAL] });
}

/** The field may be read by those of this visibility; a field that it can hide must be nullable. */
export function VisibleTo(visibility: Visibility): PropertyDecorator & MethodDecorator {
  return (prototype: object, property: string | symbol, descriptor?: PropertyDescriptor) => {
    Extensions({ [visibilityExtension]: visibility })(prototype, property as string, descriptor as never);
    // A public field is not handed to the checker: it would cost a promise for each field of an answer.
    if (visibility.level !== "PUBLIC") {
      Authorized<Role>([...visibility.roles])(prototype, property as string, descriptor as never);
    }
  };
}
