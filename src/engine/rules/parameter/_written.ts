import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { onceFor } from '../../once-for';

/** A parameter object where it is written, with the members that rules look at. */
export interface WrittenParameter {
  readonly node: JsonNode;
  readonly name: JsonNode | undefined;
  /** `in` when it is a string. */
  readonly location: string | undefined;
  readonly type: JsonNode | undefined;
  readonly schema: JsonNode | undefined;
  /** `x-ms-url-encoding`. */
  readonly encoding: JsonNode | undefined;
  readonly internal: boolean;
}

/** All parameter objects of a definition, shared ones once. */
export const writtenParameters = onceFor(({ structure }: DefinitionModel) =>
  structure.parameters.map(({ node }) => read(node)),
);

/** One pass instead of a look-up for each member. */
function read(node: JsonNode): WrittenParameter {
  let name: JsonNode | undefined;
  let location: string | undefined;
  let type: JsonNode | undefined;
  let schema: JsonNode | undefined;
  let encoding: JsonNode | undefined;
  let internal = false;
  const { members } = node;
  for (let at = 0; at < members.length; at += 1) {
    const member = members[at];
    switch (member?.key?.text) {
      case 'name':
        name = member;
        break;
      case 'in':
        location = member?.text;
        break;
      case 'type':
        type = member;
        break;
      case 'schema':
        schema = member;
        break;
      case 'x-ms-url-encoding':
        encoding = member;
        break;
      case 'x-ms-visibility':
        internal = member?.value === 'internal';
    }
  }
  return { node, name, location, type, schema, encoding, internal };
}
