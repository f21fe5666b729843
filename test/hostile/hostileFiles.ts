import { CONTAINERS } from './containers';
import { DIMENSIONS } from './dimensions';
import type { HostileFile } from './hostileFile';
import { TEXTS } from './texts';
import { XML_PARTS } from './xmlParts';

/** Every hostile file, by what is hostile in it. */
export const HOSTILE_FILES: Readonly<Record<string, readonly HostileFile[]>> = {
  containers: CONTAINERS,
  parts: XML_PARTS,
  dimensions: DIMENSIONS,
  texts: TEXTS,
};
