/** Wording of `swagger/root`. */
export const rootMessages = {
  openapi: {
    check: 'swagger/version',
    says: 'The definition declares "openapi"; connectors are written in Swagger 2.0 only.',
    help: 'Convert the definition to Swagger 2.0 and declare "swagger": "2.0".',
  },
  noVersion: {
    check: 'swagger/version',
    says: 'The definition has no "swagger" member.',
    help: 'Declare "swagger": "2.0".',
  },
  version: {
    check: 'swagger/version',
    says: '"swagger" is {found}; it must be the string "2.0".',
    help: 'Write "2.0" in quotes.',
  },
  notObject: {
    check: 'swagger/required-members',
    says: 'The root of the definition is {found}, not an object.',
    help: 'Write the definition as one object in braces.',
  },
  missing: {
    check: 'swagger/required-members',
    says: 'The definition has no "{member}".',
    help: 'Add "{member}" as {expected}.',
  },
  wrongType: {
    check: 'swagger/required-members',
    says: '"{member}" is {found}; it must be {expected}.',
    help: 'Write "{member}" as {expected}.',
  },
  noPaths: {
    check: 'swagger/required-members',
    says: '"paths" holds no path.',
    help: 'Describe at least one operation under "paths".',
  },
  basePathType: {
    check: 'swagger/base-path',
    says: '"basePath" is {found}; it must be a string.',
    help: 'Write the path as a string that starts with a slash.',
  },
  basePathScheme: {
    check: 'swagger/base-path',
    says: '"basePath" holds a scheme; it is only the path that all operations share.',
    help: 'Keep the path here and put scheme and host into "schemes" and "host".',
  },
  basePathQuery: {
    check: 'swagger/base-path',
    says: '"basePath" holds "{found}", which is no part of a path.',
    help: 'Remove it; query values belong into parameters.',
  },
  basePathSlash: {
    check: 'swagger/base-path',
    says: '"basePath" does not start with a slash.',
    help: 'Put a slash in front.',
  },
  basePathEnd: {
    check: 'swagger/base-path',
    severity: 'info',
    says: '"basePath" ends with a slash, so that request addresses hold two slashes in a row.',
    help: 'Remove the slash at the end.',
  },
} as const;
