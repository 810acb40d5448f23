/**
 * What keeps a text from being well-formed XML with one root, as far as our reports go: tags that do not match, bare
 * special characters, attributes without quotes, characters XML does not have.
 */
export function xmlFaults(text: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const tag = /<(\/?)([a-z][a-z0-9-]*)((?: [a-z-]+="[^"<]*")*)(\/?)>/gy;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const content = text.slice(at, next < 0 ? text.length : next);
    faults.push(...contentFaults(content));
    if (next < 0) break;
    tag.lastIndex = next;
    const [whole, closes, name = '', attributes = '', empty] = tag.exec(text) ?? [];
    if (whole === undefined) return [...faults, `no tag at ${text.slice(next, next + 40)}`];
    faults.push(...contentFaults(attributes));
    if (closes === '/') {
      if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
    } else if (empty !== '/') open.push(name);
    at = next + whole.length;
  }
  return open.length === 0 ? faults : [...faults, `not closed: ${open.join(', ')}`];
}

function contentFaults(text: string): readonly string[] {
  const bare = /&(?!(?:amp|lt|gt|quot|#39);)|\]\]>/.exec(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not have.
  const unknown = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.exec(text);
  return [bare, unknown].flatMap((match) =>
    match === null ? [] : [`${JSON.stringify(match[0])} in content`],
  );
}
