/**
 * Whether an SVG is a picture and nothing else. It is shown by `<img>`, where browsers run none of it; but whoever
 * opens the file by itself would be on our own origin. So what is not known to be still and its own is refused,
 * and named, for whoever drew it to take out.
 */
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';

const SVG = 'http://www.w3.org/2000/svg';

/** What draws, groups, fills or describes. No script, no links, no other documents, no movement. */
const DRAWS = new Set(
  (
    'svg g defs symbol use title desc metadata style path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop pattern clipPath mask marker switch filter feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow ' +
    'feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** The size of a sound picture, or what is wrong with it. */
export function svgPicture(bytes: Uint8Array): { width: number; height: number } | string {
  const text = textOf(bytes);
  if (text === undefined) return 'This SVG is not written in UTF-8. Save it anew.';
  if (/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text)) {
    return 'This SVG says that it is not written in UTF-8. Save it anew.';
  }
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    return 'This SVG holds a document type, which may name things from elsewhere. Save it as “plain” or “optimised” SVG.';
  }
  if (/<\?(?!xml\s)/i.test(text))
    return 'This SVG asks for a stylesheet or a program. Save it as “plain” SVG.';
  const root = rootOf(text);
  if (typeof root === 'string') return root;
  if (root.name !== 'svg' || root.attributes['xmlns'] !== SVG) {
    return `This SVG does not say that it is one: it begins with <svg xmlns="${SVG}">. Save it anew.`;
  }
  return activePart(root) ?? laboriousPart(root) ?? sizeOf(root.attributes);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    // What is no UTF-8 is no picture of ours; decodeURIComponent refuses it.
    const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    return decodeURIComponent(escaped).replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

function rootOf(text: string): XmlElement | string {
  try {
    const { root } = parseXml(text);
    return root ?? 'This SVG is empty. Save it anew.';
  } catch (error) {
    if (error instanceof RangeError) return NESTED;
    const [reason = ''] = String((error as Error).message).split('\n');
    return `This SVG cannot be read as XML: ${reason} Save it anew.`;
  }
}

const NESTED =
  'This SVG has too many groups within each other. Save it as “plain” or “optimised” SVG.';
const MOST_LEVELS = 100;

/** The first part that could act, or reach beyond the file. */
function activePart(element: XmlElement, level = 0): string | undefined {
  if (level > MOST_LEVELS) return NESTED;
  const { name, attributes, children } = element;
  // What stands in a namespace of its own, as drawing programs leave it, draws and does nothing.
  if (!name.includes(':') && !DRAWS.has(name)) {
    return `This SVG holds <${name}>, which is no part of a still picture. Take it out, or save it as “plain” SVG.`;
  }
  for (const [key, value] of Object.entries(attributes)) {
    const fault = activeAttribute(key, value);
    if (fault)
      return `This SVG holds ${fault} in <${name}>. Take it out, or save it as “plain” SVG.`;
  }
  if (name === 'style') {
    const fault = activeStyle(element.text);
    if (fault) return `This SVG holds ${fault} in its style. Take it out.`;
  }
  for (const child of children) {
    const fault = isElement(child) ? activePart(child, level + 1) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function activeAttribute(key: string, value: string): string | undefined {
  const bare = key.toLowerCase();
  if (/^on/.test(bare)) return `${key}, which runs a program`;
  // A second name for drawing would lead around the list above.
  if (/^xmlns:/.test(bare) && (value === SVG || /xhtml|mathml/i.test(value)))
    return `${key}="${value}"`;
  if (bare === 'xml:base') return `${key}, which moves what its links lead to`;
  if (bare === 'xmlns' && value !== SVG) return `xmlns="${value}"`;
  if (/(^|:)href$/.test(bare) || bare === 'src') {
    return /^#/.test(value) ? undefined : `${key}, which leads out of the file`;
  }
  return activeStyle(value);
}

/** CSS may fetch, and may write what it fetches in ways that are hard to see. */
function activeStyle(text: string): string | undefined {
  if (/\\/.test(text)) return 'a backslash';
  if (/@import/i.test(text)) return '@import, which fetches a stylesheet';
  if (/(javascript|vbscript|data)\s*:/i.test(text)) return 'an address that could run';
  if (/@(-\w+-)?keyframes|(^|[;{\s])(-\w+-)?(animation|transition)[a-z-]*\s*:/i.test(text)) {
    return 'a movement';
  }
  if (/(image-set|cross-fade)\(/i.test(text))
    return 'a choice of pictures, which may lead out of the file';
  const outside = [...text.matchAll(/(?:url|src|image|image-set)\(\s*["']?(.)/gi)];
  return outside.some(([, first]) => first !== '#')
    ? 'url(), which leads out of the file'
    : undefined;
}

/** What a browser may have to draw for one logo. Few have a thousand parts. */
const MOST_DRAWN = 50_000;

/** A drawing that shows parts of itself again, which show others again, can keep a browser busy for ever. */
function laboriousPart(root: XmlElement): string | undefined {
  const named = new Map<string, XmlElement>();
  const note = (element: XmlElement): void => {
    const { id } = element.attributes;
    if (id) named.set(id, element);
    element.children.filter(isElement).forEach(note);
  };
  note(root);
  const known = new Map<XmlElement, number>();
  const drawn = (element: XmlElement): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    // One that shows itself is shown once: browsers stop there.
    known.set(element, 1);
    const shown = Object.values(element.attributes).flatMap((value) =>
      [...value.matchAll(/^#(.+)|url\(["']?#([^"')]+)/g)].flatMap(
        ([, href, url]) => named.get(href ?? url ?? '') ?? [],
      ),
    );
    const parts = [...element.children.filter(isElement), ...shown];
    const sum = parts.reduce((total, part) => total + drawn(part), 1);
    known.set(element, sum);
    return sum;
  };
  if (drawn(root) <= MOST_DRAWN) return undefined;
  return 'This SVG shows parts of itself again and again, and would keep a browser busy. Save it as “plain” or “optimised” SVG.';
}

function sizeOf(attributes: Readonly<Record<string, string>>) {
  const [, , wide, high] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = pixels(attributes['width']) ?? wide;
  const height = pixels(attributes['height']) ?? high;
  if (!width || !height || !Number.isFinite(width * height)) {
    return 'This SVG does not say how large it is. Give its first element a viewBox.';
  }
  return { width, height };
}

/** A length that is plain pixels; any other leaves the size to the viewBox. */
function pixels(length = ''): number | undefined {
  const [, digits] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function isElement(node: XmlNode): node is XmlElement {
  return node instanceof XmlElement;
}
