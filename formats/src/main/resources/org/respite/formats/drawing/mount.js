// Elements in a browser's document. Text is always set as text, never as markup.

const SVG = "http://www.w3.org/2000/svg";

/**
 * The document's element for a plain one. Attributes that are functions listen to the event of their name; the one
 * named "born" is told of the element itself.
 */
export function mounted(one, inSvg = false) {
  if (typeof one !== "object") return document.createTextNode(String(one));
  const svg = inSvg || one.tag === "svg";
  const element = svg ? document.createElementNS(SVG, one.tag) : document.createElement(one.tag);
  for (const [name, value] of Object.entries(one.attributes)) {
    if (value === undefined || value === null || value === false || name === "born") continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...one.children.map((child) => mounted(child, svg)));
  one.attributes.born?.(element);
  return element;
}
