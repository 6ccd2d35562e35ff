/** JSON-LD (schema.org) as pages really carry it: broken, nested, in arrays and graphs. */

export type JsonObject = { readonly [key: string]: unknown };

const MOST_ITEMS = 2000;
const LONGEST_SCRIPT = 1_000_000;

/** Every typed item of every JSON-LD script, outer before inner. What cannot be parsed even after mending is passed over. */
export function structuredData(document: Document): JsonObject[] {
  const items: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    collect(parse(source), items, 0);
  }
  return items;
}

/** The types of an item, without the address of the vocabulary. */
export function typesOf(item: JsonObject): string[] {
  const types = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
  return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

function collect(value: unknown, items: JsonObject[], depth: number): void {
  if (depth > 6 || items.length >= MOST_ITEMS || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, items, depth + 1);
    return;
  }
  const object = value as JsonObject;
  if (object['@type']) items.push(object);
  if (!Array.isArray(object.review)) collect(object.review, items, depth + 1);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(object[key], items, depth + 1);
}

function parse(source: string): unknown {
  const bare = withoutWrapping(source.trim());
  return tryParse(bare) ?? tryParse(mended(bare));
}

/** Without the comment or CDATA section that old systems put around scripts, and a last semicolon. */
function withoutWrapping(source: string): string {
  const start = /^(?:<!--|(?:\/\/|\/\*)? ?<!\[CDATA\[(?:\*\/)?)/.exec(source)?.[0].length ?? 0;
  let bare = source.slice(start).trim();
  for (const end of WRAPPING) if (bare.endsWith(end)) bare = bare.slice(0, -end.length).trim();
  return bare;
}

/** In the order they are taken off the end. */
const WRAPPING = [';', '-->', '*/', ']]>', '/*', '//'];

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The two commonest faults: raw line breaks and tabs inside strings, and a comma before a closing bracket. */
function mended(source: string): string {
  return source.replace(/\p{Cc}/gu, ' ').replace(/,\s*([}\]])/g, '$1');
}
