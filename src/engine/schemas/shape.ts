/** What a schema asks of a value, ready to be asked; what is undefined asks nothing. */
export interface Shape {
  /** A JSON type of which any value is sound, as for most members: nothing else need be asked then. */
  readonly freeType: string | undefined;
  /** JSON types, and "integer". */
  readonly types: ReadonlySet<string> | undefined;
  readonly values: ReadonlySet<unknown> | undefined;
  readonly minimum: number;
  /** Names of the members an object must have. */
  readonly required: readonly string[];
  /** What the names of members must look like. */
  readonly names: RegExp | undefined;
  readonly members: Members | undefined;
  readonly items: Asked;
  /** Fewest entries of a list. */
  readonly fewest: number;
  /** Each entry of a list once; only asked of lists of scalars. */
  readonly once: boolean;
  readonly pick: Pick | undefined;
}

/** `false` refuses any value, `true` none. */
export type Asked = Shape | boolean;

export interface Members {
  readonly named: ReadonlyMap<string, Asked>;
  readonly extensionsAreFree: boolean;
  readonly others: Asked;
}

/** The one shape that is meant, by the values of a member, by its presence, or by the JSON type of the value itself. */
export interface Pick {
  /** Undefined where the type decides. */
  readonly member: string | undefined;
  readonly type: string | undefined;
  /** By the value of the member; undefined where its presence decides. */
  readonly byValue: ReadonlyMap<unknown, Asked> | undefined;
  /** For a value of the type, or one that has the member. */
  readonly present: Asked;
  readonly otherwise: Asked;
}

/** A schema as plain data: draft 7 with the keywords "members", "pick" and "pickType" of this project. */
type Source = Readonly<Record<string, unknown>>;

/** How a schema says what the choice depends on. */
interface PickBy {
  readonly member?: string;
  readonly values?: readonly (readonly unknown[])[];
  readonly type?: string;
}

/** Stands for the members that are not named; without it there may be none. */
const otherMembers = '*';
/** Stands for extensions, which nobody minds. */
const extensionMembers = 'x-*';

/**
 * Reads a schema.
 * @throws {Error} for a keyword or a reference it does not know
 */
export function readShape(schema: Source): Asked {
  return new Reader((schema.definitions ?? {}) as Source).asked(schema);
}

class Reader {
  /** Definitions refer to one another in circles, so they are known before they are read to the end. */
  private readonly known = new Map<string, Shape>();

  constructor(private readonly definitions: Source) {}

  asked(source: unknown): Asked {
    if (source === undefined) return true;
    if (typeof source === 'boolean') return source;
    const schema = source as Source;
    if (schema.$ref !== undefined) return this.definition(String(schema.$ref));
    return Object.keys(schema).length === 0 ? true : this.shape(schema);
  }

  private definition(reference: string): Shape {
    const known = this.known.get(reference);
    if (known !== undefined) return known;
    const source = this.definitions[reference.replace('#/definitions/', '')];
    if (typeof source !== 'object') throw new Error(`There is no definition ${reference}.`);
    const shape = {} as Shape;
    this.known.set(reference, shape);
    return Object.assign(shape, this.shape(source as Source));
  }

  private shape({ definitions: _parts, noun: _noun, ...schema }: Source): Shape {
    const { enum: values, items, members, minimum, pick, pickBy, pickType, propertyNames, ...more } = schema;
    const { minItems, required = [], type, uniqueItems, ...unknown } = more;
    const [keyword] = Object.keys(unknown);
    if (keyword !== undefined) throw new Error(`There is no quick check for the keyword "${keyword}".`);
    const types = type === undefined ? undefined : [type].flat().map(String);
    return {
      freeType: freeTypeOf(schema, types),
      types: types === undefined ? undefined : new Set(types),
      values: values === undefined ? undefined : new Set(values as readonly unknown[]),
      minimum: Number(minimum ?? Number.NEGATIVE_INFINITY),
      required: required as readonly string[],
      names: propertyNames === undefined ? undefined : patternOf(propertyNames as Source),
      members: members === undefined ? undefined : this.members(members as Source),
      items: this.asked(items),
      fewest: Number(minItems ?? 0),
      once: uniqueItems === true,
      pick: pickBy === undefined ? undefined : this.pick(pickBy as PickBy, (pick ?? pickType) as Source),
    };
  }

  private members({ [otherMembers]: others = false, [extensionMembers]: free, ...named }: Source): Members {
    return {
      named: new Map(Object.entries(named).map(([name, part]) => [name, this.asked(part)])),
      extensionsAreFree: free !== undefined,
      others: this.asked(others),
    };
  }

  private pick({ member, type, values }: PickBy, { else: otherwise, ...cases }: Source): Pick {
    const shapes = Object.values(cases).map((part) => this.asked(part));
    const byValue = values?.flatMap((same, at) => same.map((value) => [value, shapes[at] ?? true] as const));
    return {
      member,
      type,
      byValue: byValue === undefined ? undefined : new Map(byValue),
      present: shapes[0] ?? true,
      otherwise: this.asked(otherwise),
    };
  }
}

/** One of the types, where neither its values nor what is inside of them matters. */
function freeTypeOf(schema: Source, types: readonly string[] | undefined): string | undefined {
  const asked = Object.keys(schema).filter((keyword) => keyword !== 'type');
  const only = asked.length === 0 && types?.length === 1 ? types[0] : undefined;
  if (only !== undefined) return only === 'integer' ? undefined : only;
  return types?.includes('string') === true && asked.every((keyword) => keyword === 'items')
    ? 'string'
    : undefined;
}

function patternOf({ pattern, ...others }: Source): RegExp {
  if (typeof pattern !== 'string' || Object.keys(others).length > 0)
    throw new Error('Names of members are only checked by a pattern.');
  return new RegExp(pattern, 'u');
}
