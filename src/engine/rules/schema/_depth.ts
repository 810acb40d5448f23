import type { JsonNode } from '../../json/node';
import type { DefinitionModel } from '../../model/definition-model';
import { keywordsOf } from '../../model/keywords';
import { isRequiredPart, partsOf, type SchemaPart } from '../../model/schema-parts';
import { quoted } from '../../words/quoted';
import { isPlainlyShallow } from './_nesting';

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
  const { composed } = keywordsOf(definition);
  if (isPlainlyShallow(definition, composed, maxDepth)) return [];
  const walk = new DepthWalk(definition, false);
  for (let at = 0; at < composed.length; at += 1) walk.visit(composed[at]);
  const faults = walk.deepest > maxDepth ? deepFaults(definition, walk.depths) : [];
  // Without any circle there is none of required parts.
  return walk.hasCircle ? [...faults, ...loopFaults(definition, composed)] : faults;
}

function deepFaults(definition: DefinitionModel, depths: ReadonlyMap<JsonNode, number>): DepthFault[] {
  return rootSchemas(definition).flatMap((node): readonly DepthFault[] => {
    const depth = depths.get(node) ?? 0;
    return depth > maxDepth ? [{ kind: 'deep', node, depth, path: '' }] : [];
  });
}

function loopFaults(definition: DefinitionModel, composed: readonly JsonNode[]): Iterable<DepthFault> {
  const walk = new DepthWalk(definition, true);
  for (const node of composed) walk.visit(node);
  return walk.loops.values();
}

/** Depth-first with a list of frames instead of recursion: chains of references may be thousands of steps long. */
class DepthWalk {
  readonly depths = new Map<JsonNode, number>();
  /** Circles of required parts, by their first schema. */
  readonly loops = new Map<JsonNode, DepthFault>();
  deepest = 0;
  hasCircle = false;
  private readonly frames: Frame[] = [];
  /** Places among the frames. */
  private readonly open = new Map<JsonNode, number>();

  constructor(
    private readonly definition: DefinitionModel,
    private readonly onlyRequired: boolean,
  ) {}

  visit(root: JsonNode | undefined): void {
    if (root === undefined || this.depths.has(root)) return;
    const { depths, frames, open } = this;
    this.enter(root);
    for (let top = frames.at(-1); top !== undefined; top = frames.at(-1)) {
      top.next += 1;
      const part = top.parts[top.next];
      if (part === undefined) this.leave(top);
      else if (part.isLeaf) deepen(top, 1);
      else if (open.has(part.node)) this.noteCircle(open.get(part.node));
      else if (depths.has(part.node)) deepen(top, depths.get(part.node) ?? 0);
      else this.enter(part.node);
    }
  }

  private enter(node: JsonNode): void {
    this.open.set(node, this.frames.length);
    const all = partsOf(this.definition, node);
    const parts = this.onlyRequired ? all.filter((part) => isRequiredPart(node, part)) : all;
    this.frames.push({ node, parts, next: -1, depth: 1 });
  }

  private leave({ depth, node }: Frame): void {
    this.depths.set(node, depth);
    if (depth > this.deepest) this.deepest = depth;
    this.open.delete(node);
    this.frames.pop();
    const parent = this.frames.at(-1);
    if (parent !== undefined) deepen(parent, depth);
  }

  private noteCircle(start: number | undefined): void {
    this.hasCircle = true;
    if (!this.onlyRequired) return;
    const fault = loopOf(this.frames.slice(start));
    this.loops.set(fault.node, fault);
  }
}

function deepen(frame: Frame, below: number): void {
  const level = frame.parts[frame.next]?.kind === 'allOf' ? 0 : 1;
  if (below + level > frame.depth) frame.depth = below + level;
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
