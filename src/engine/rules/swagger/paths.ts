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
  const byShape = new Map<string, JsonNode[]>();
  for (const node of paths) {
    const shape = pathShape(keyOf(node));
    const earlier = byShape.get(shape);
    if (earlier === undefined) byShape.set(shape, [node]);
    else {
      found.push(twinAmong(earlier, node));
      earlier.push(node);
    }
  }
  return found;
}

/** What a path has in common with earlier ones of the same shape. */
function twinAmong(earlier: readonly JsonNode[], node: JsonNode): Twin {
  const letters = keyOf(node).toLowerCase();
  const [first = node] = earlier;
  const sameLetters = earlier.find((path) => keyOf(path).toLowerCase() === letters);
  const method = methodsOf(node).find((name) => earlier.some((path) => path.get(name) !== undefined)) ?? '';
  if (sameLetters !== undefined) return { kind: 'sameLetters', node, other: sameLetters, method };
  const twin = method === '' ? undefined : earlier.find((path) => path.get(method) !== undefined);
  if (twin === undefined) return { kind: 'sameShape', node, other: first, method };
  return { kind: 'sameMethod', node, other: twin, method: method.toUpperCase() };
}

function methodsOf(pathItem: JsonNode): readonly string[] {
  return pathItem.members.map(keyOf).filter((key) => httpMethods.has(key));
}
