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
  return activePart(root) ?? sizeOf(root.attributes);
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
    const [reason = ''] = String((error as Error).message).split('\n');
    return `This SVG cannot be read as XML: ${reason} Save it anew.`;
  }
}

/** The first part that could act, or reach beyond the file. */
function activePart(element: XmlElement): string | undefined {
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
    const fault = isElement(child) ? activePart(child) : undefined;
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
  const outside = [...text.matchAll(/(?:url|src|image|image-set)\(\s*["']?(.)/gi)];
  return outside.some(([, first]) => first !== '#')
    ? 'url(), which leads out of the file'
    : undefined;
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
