/**
 * An operationId drafted from method and path: "GET /users/{id}" gives "GetUser", "GET /users" gives "ListUsers".
 * Undefined when the path holds no word to name the operation after.
 */
export function draftOperationId(method: string, path: string): string | undefined {
  if (path.length > 500) return undefined;
  const segments = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter((segment) => segment !== '');
  const words = segments.filter((segment) => !segment.includes('{')).flatMap(wordsOf);
  if (words.length === 0) return undefined;
  const one = segments.at(-1)?.includes('{') ?? false;
  const list = method === 'get' && !one;
  const last = words.at(-1) ?? '';
  const named = [...words.slice(0, -1), list || method === 'head' ? last : singular(last)];
  const id = verb(method, one) + named.map(capitalized).join('');
  return id.length <= 100 ? id : undefined;
}

function verb(method: string, one: boolean): string {
  switch (method) {
    case 'get':
      return one ? 'Get' : 'List';
    case 'post':
      return 'Create';
    case 'put':
    case 'patch':
      return 'Update';
    default:
      return capitalized(method);
  }
}

function wordsOf(segment: string): readonly string[] {
  return segment.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

function singular(word: string): string {
  if (/ies$/i.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return /[^aisu]s$/i.test(word) ? word.slice(0, -1) : word;
}

function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
