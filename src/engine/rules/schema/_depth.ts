import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { partsOf, type SchemaPart } from '../../model/schema-parts';
import { quoted } from '../../words/quoted';

/** Levels of nesting that are still fine (catalogue, schema/depth). */
export const maxDepth = 10;

/** A schema that is nested too deep, or that requires itself. */
export interface DepthFault {
  readonly kind: 'deep' | 'loop';
  readonly node: JsonNode;
  /** Levels, the schema itself included. */
  readonly depth: number;
  /** Names of the required properties that close the circle. */
  readonly path: string;
}

interface Frame {
  readonly node: JsonNode;
  readonly parts: readonly SchemaPart[];
  /** The part that is being looked at. */
  next: number;
  depth: number;
}

/** Walks the graph of schemas once, every schema at its first visit; a way back ends there. */
export function depthFaults(definition: DefinitionModel): readonly DepthFault[] {
  const depths = new Map<JsonNode, number>();
  const loops = new Map<JsonNode, DepthFault>();
  // Most schemas have nothing inside.
  const composed = definition.structure.schemas.filter(({ node }) => partsOf(definition, node).length > 0);
  let hasCircle = false;
  const noteCircle = () => {
    hasCircle = true;
  };
  for (const { node } of composed) visit(definition, node, depths, undefined, noteCircle);
  const seen = new Map<JsonNode, number>();
  // Without any circle there is none of required parts.
  for (const { node } of hasCircle ? composed : []) {
    visit(
      definition,
      node,
      seen,
      (part) => part.required,
      (frames) => {
        const fault = loopOf(frames);
        loops.set(fault.node, fault);
      },
    );
  }
  const deep = rootSchemas(definition).flatMap((node): readonly DepthFault[] => {
    const depth = depths.get(node) ?? 0;
    return depth > maxDepth ? [{ kind: 'deep', node, depth, path: '' }] : [];
  });
  return [...deep, ...loops.values()];
}

/** Depth-first with a list of frames instead of recursion: chains of references may be thousands of steps long. */
function visit(
  definition: DefinitionModel,
  root: JsonNode,
  depths: Map<JsonNode, number>,
  follows: ((part: SchemaPart) => boolean) | undefined,
  onLoop: (circle: readonly Frame[]) => void,
): void {
  if (depths.has(root)) return;
  const open = new Map<JsonNode, number>();
  const frames: Frame[] = [];
  const enter = (node: JsonNode) => {
    open.set(node, frames.length);
    const parts = partsOf(definition, node);
    frames.push({ node, parts: follows === undefined ? parts : parts.filter(follows), next: -1, depth: 1 });
  };
  enter(root);
  for (let top = frames.at(-1); top !== undefined; top = frames.at(-1)) {
    top.next += 1;
    const part = top.parts[top.next];
    if (part === undefined) {
      depths.set(top.node, top.depth);
      open.delete(top.node);
      frames.pop();
      const parent = frames.at(-1);
      if (parent !== undefined) deepen(parent, top.depth);
    } else if (open.has(part.node)) onLoop(frames.slice(open.get(part.node)));
    else if (depths.has(part.node)) deepen(top, depths.get(part.node) ?? 0);
    else if (partsOf(definition, part.node).length === 0) deepen(top, 1);
    else enter(part.node);
  }
}

function deepen(frame: Frame, below: number): void {
  const level = frame.parts[frame.next]?.kind === 'allOf' ? 0 : 1;
  frame.depth = Math.max(frame.depth, below + level);
}

/** The circle as a finding, at the schema of it that comes first in the file. */
function loopOf(circle: readonly Frame[]): DepthFault {
  const first = circle.reduce((a, b) => (b.node.offset < a.node.offset ? b : a));
  const start = circle.indexOf(first);
  const names = [...circle.slice(start), ...circle.slice(0, start)].flatMap(({ parts, next }) => {
    const part = parts[next];
    return part?.kind === 'property' ? [part.written.key?.text ?? ''] : [];
  });
  const path = names.length === 0 ? '"allOf"' : quoted(names.slice(0, 12).join('/'));
  return { kind: 'loop', node: first.node, depth: 0, path };
}

/** Schemas of bodies, responses and notifications, and the definitions that stand for them. */
function rootSchemas(definition: DefinitionModel): readonly JsonNode[] {
  const { schemas, references } = definition.structure;
  const roots = new Set<JsonNode>();
  for (const { node, role } of schemas)
    if (role === 'body' || role === 'response' || role === 'notification') roots.add(node);
  for (const { holder, kind } of references) {
    const target =
      kind === 'schema' && holder.key?.text === 'schema' ? definition.resolve(holder) : undefined;
    if (target !== undefined) roots.add(target);
  }
  return [...roots];
}
