import { defineRule } from '../../define-rule';
import { safe } from '../../fix';
import { renameKey } from '../../json/edit';
import type { JsonNode } from '../../json/node';
import { httpMethods } from '../../model/operation';
import { pathShape } from '../../words/path-shape';
import { quoted } from '../../words/quoted';
import { pathFaults } from './_path-template';

export default defineRule('swagger/paths', {
  needs: ['definition'],
  messages: {
    noSlash: {
      check: 'swagger/path-format',
      says: 'The path {path} does not start with a slash.',
      help: 'Put "/" in front of it.',
    },
    character: {
      check: 'swagger/path-format',
      says: 'The path {path} contains {character}, which no path may contain.',
      help: 'Describe query values as parameters, and give every path a text of its own without "?", "#" and "*".',
    },
    braces: {
      check: 'swagger/path-format',
      says: 'The braces in the path {path} do not pair up within one segment.',
      help: 'Close every variable before the next slash, as in "/items/{item-id}".',
    },
    nested: {
      check: 'swagger/path-format',
      says: 'The path {path} has braces inside braces.',
      help: 'Write every variable in one pair of braces.',
    },
    defaultValue: {
      check: 'swagger/path-format',
      says: 'The path {path} gives a variable a value inside its braces.',
      help: 'Leave only the name inside the braces, and give the parameter a "default".',
    },
    sameMethod: {
      check: 'swagger/path-unique',
      says: 'The paths {path} and {other} are the same to a server, and both have {method}.',
      help: 'Merge the two paths, or give one of them a different text outside its braces.',
    },
    sameShape: {
      check: 'swagger/path-unique',
      severity: 'info',
      says: 'The paths {path} and {other} are the same to a server.',
      help: 'Move the operations to one path with one set of variable names.',
    },
    sameLetters: {
      check: 'swagger/path-unique',
      says: 'The paths {path} and {other} differ in upper and lower case only.',
      help: 'Merge the two paths under one spelling.',
    },
  },
  check({ definition, report }) {
    const { doc, root } = definition;
    const paths = (root.get('paths')?.members ?? []).filter((node) => !keyOf(node).startsWith('x-'));
    for (const node of paths) {
      const path = keyOf(node);
      for (const { kind, text } of pathFaults(path)) {
        const fixable = kind === 'noSlash' && root.get('paths', `/${path}`) === undefined;
        report(kind, {
          at: doc.key(node),
          data: { path: quoted(path, 120), character: quoted(text) },
          subject: `${kind} ${text}`,
          fixes: fixable ? [safe('Start the path with a slash', () => renameKey(doc, node, `/${path}`))] : [],
        });
      }
    }
    for (const { kind, node, other, method } of twins(paths)) {
      const data = { path: quoted(keyOf(node), 120), other: quoted(keyOf(other), 120), method };
      report(kind, { at: doc.key(node), data });
    }
  },
});

function keyOf(node: JsonNode): string {
  return node.key?.text ?? '';
}

interface Twin {
  readonly kind: 'sameMethod' | 'sameShape' | 'sameLetters';
  readonly node: JsonNode;
  readonly other: JsonNode;
  readonly method: string;
}

/** Paths that a server cannot tell from an earlier one; at most one finding for each. */
function twins(paths: readonly JsonNode[]): readonly Twin[] {
  const found: Twin[] = [];
  const byLetters = new Map<string, JsonNode>();
  const byShape = new Map<string, { readonly first: JsonNode; readonly methods: Map<string, JsonNode> }>();
  for (const node of paths) {
    const letters = keyOf(node).toLowerCase();
    const shape = pathShape(keyOf(node));
    const known = byShape.get(shape) ?? { first: node, methods: new Map<string, JsonNode>() };
    const method = methodsOf(node).find((name) => known.methods.has(name)) ?? '';
    const twin = known.methods.get(method);
    const sameLetters = byLetters.get(letters);
    if (sameLetters !== undefined) found.push({ kind: 'sameLetters', node, other: sameLetters, method });
    else if (twin !== undefined)
      found.push({ kind: 'sameMethod', node, other: twin, method: method.toUpperCase() });
    else if (known.first !== node) found.push({ kind: 'sameShape', node, other: known.first, method });
    for (const name of methodsOf(node)) if (!known.methods.has(name)) known.methods.set(name, node);
    byShape.set(shape, known);
    if (sameLetters === undefined) byLetters.set(letters, node);
  }
  return found;
}

function methodsOf(pathItem: JsonNode): readonly string[] {
  return pathItem.members.map(keyOf).filter((key) => httpMethods.has(key));
}
